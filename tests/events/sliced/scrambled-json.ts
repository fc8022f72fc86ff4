/**
 * JSON as nobody writes it, of the same value: white space anywhere, letters written as escapes, names that stand twice.
 */
import { chance as chanceOf } from "../../support/chance.ts";

/** Numbers from 0 to 1, by which everything is decided. */
export type Chance = () => number;

/** Such numbers, the same for the same seed. */
export const seeded = (seed: number): Chance => chanceOf(seed).next;

const SPACES = ["", "", "", " ", "\n", "\t", "\r\n  "];

/** The text of a value; `wildness` from 0, plain, to 1. */
export function scrambled(value: unknown, chance: Chance, wildness: number): string {
  const space = () => (chance() < wildness ? (SPACES[Math.floor(chance() * SPACES.length)] ?? "") : "");
  const string = (text: string) => {
    const escaped = JSON.stringify(text);
    if (chance() > wildness / 4) return escaped;
    return `"${[...escaped.slice(1, -1)].map((c) => (/[a-z\u0600-\u06ff]/.test(c) && !escaped.includes("\\") && chance() < 0.3 ? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}` : c)).join("")}"`;
  };
  const write = (inner: unknown): string => {
    if (typeof inner === "string") return string(inner);
    if (typeof inner !== "object" || inner === null) return JSON.stringify(inner);
    if (Array.isArray(inner)) {
      return `[${space()}${inner.map((item) => `${write(item)}${space()}`).join(`,${space()}`)}]`;
    }
    const members = Object.entries(inner).flatMap(([name, held]) => {
      const member = `${string(name)}${space()}:${space()}${write(held)}${space()}`;
      if (chance() > wildness / 30) return [member];
      return [`${string(name)}:${chance() < 0.5 ? "null" : write(held)}`, member];
    });
    return `{${space()}${members.join(`,${space()}`)}}`;
  };
  return `${space()}${write(value)}${space()}`;
}
