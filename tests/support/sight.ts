// What a reader sees in one document and does to what is in it: the page itself, or an embedded frame.
//
// What must stay true: every verb has a limit of time, and one that fails says which verb, on which page, and what was
// there instead. No verb gives anything of the driver away, so that another engine can be driven later.
import { stripVTControlCharacters } from "node:util";
import type { Frame } from "playwright-core";
import { type AxeFinding, type AxeOptions, runAxe } from "./axe.ts";
import {
  type Counts,
  type FocusPlace,
  type Marks,
  readCounts,
  readFocus,
  readMarks,
  readMotion,
} from "./contract.ts";
import { until, within } from "./limit.ts";
import type { LayoutShift } from "./observe.ts";
import { describePlace, locate, type Target } from "./places.ts";

/** A rectangle of the viewport, in CSS pixels from its physical top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What has the keyboard: as a screen reader names it, and which event it stands for. */
export interface Focused extends FocusPlace {
  readonly role: string;
  readonly name: string;
}

/** The limit of one verb. */
export const verbLimitMs = 10_000;

/** The first line of an accessibility snapshot, `- button "Open" [pressed]`, taken apart. */
export function roleAndName(snapshot: string): { role: string; name: string } {
  const [, role = "", quoted, plain] =
    /^- '?([\w-]+)(?: ("(?:[^"\\]|\\.)*"))?(?: \[[^\]]*\])*'?(?::[ \t]*(.*))?/.exec(snapshot) ?? [];
  return { role, name: quoted ? (JSON.parse(quoted) as string) : (plain ?? "") };
}

/** The verbs of one document. */
export function sightOf(frame: Frame) {
  const evaluate = async <T, A>(run: (given: A) => T | Promise<T>, given: A, what = "a script"): Promise<T> =>
    // The driver's own type maps handles away; plain data, which is all that goes through here, stays as it is.
    within(verbLimitMs, `${what} in the page`, frame.evaluate(run as (given: unknown) => Promise<T>, given));

  return {
    /** Waits until the page can be used (or says that it cannot) and its fonts are there. */
    async waitReady(limitMs = 20_000): Promise<"ready" | "error"> {
      const state = await until(
        "html has data-sanad=ready or error",
        () => frame.evaluate(() => document.documentElement.dataset.sanad ?? null),
        limitMs,
      );
      if (state !== "ready" && state !== "error") throw new Error(`data-sanad is "${state}"`);
      await evaluate(() => document.fonts.ready.then(() => null), null, "fonts");
      return state;
    },

    /** Waits until nothing has moved for a quarter of a second: marks, counts, address, scrolling, animations. */
    async rest(): Promise<void> {
      let [last, times] = ["", 0];
      await until("the page is at rest", async () => {
        const now = await frame.evaluate(readMotion);
        times = now === last ? times + 1 : 0;
        last = now;
        return times >= 5;
      });
    },

    click: (
      target: Target,
      options: { readonly count?: 1 | 2; readonly force?: boolean } = {},
    ): Promise<void> =>
      locate(frame, target).click({ clickCount: options.count ?? 1, force: options.force ?? false }),
    /** Touches with a finger; the reader needs `touch: true`. */
    tap: (target: Target): Promise<void> => locate(frame, target).tap(),
    hover: (target: Target): Promise<void> => locate(frame, target).hover(),
    /** Puts the keyboard on an element; a reader would press Tab until there. */
    focus: (target: Target): Promise<void> => locate(frame, target).focus(),

    /** The text of the first match, as it is rendered. */
    async text(selector: string): Promise<string> {
      const first = frame.locator(selector).first();
      await first.waitFor({ state: "attached" });
      return (await first.allInnerTexts())[0] ?? "";
    },
    /** The texts of all matches, as they are rendered; none is an empty list. */
    texts: (selector: string): Promise<string[]> => frame.locator(selector).allInnerTexts(),
    /** An attribute of the first match, or null. */
    attribute: (selector: string, name: string): Promise<string | null> =>
      frame.locator(selector).first().getAttribute(name),
    /** An attribute of all matches, null where one lacks it. */
    attributes: (selector: string, name: string): Promise<(string | null)[]> =>
      frame
        .locator(selector)
        .evaluateAll((found, name) => found.map((element) => element.getAttribute(name)), name),
    count: (selector: string): Promise<number> => frame.locator(selector).count(),
    isVisible: (target: Target): Promise<boolean> => locate(frame, target).isVisible(),
    box: async (selector: string): Promise<Box> => {
      const box = await frame.locator(selector).first().boundingBox();
      if (box === null) throw new Error(`${selector} is not visible, so it has no box`);
      return box;
    },

    /** The count line as numbers, and the views on screen. */
    async counts(): Promise<Counts> {
      const counts = await evaluate(readCounts, undefined, "the count line");
      if (counts === null) throw new Error("there is no output[data-total], the count line");
      return counts;
    },
    /** What stands for events inside a view. */
    marks: (view = "timeline"): Promise<Marks> => evaluate(readMarks, view, "the marks"),

    /** What has the keyboard; null where nothing has. */
    async focused(): Promise<Focused | null> {
      const place = await evaluate(readFocus, undefined, "the focus");
      if (place === null) return null;
      const active = frame.locator(
        place.activeId === null ? "*:focus" : `[id=${JSON.stringify(place.activeId)}]`,
      );
      // An iframe that holds the focus inside has no :focus of its own.
      const isFound = (await active.count()) > 0;
      return {
        ...roleAndName(isFound ? await active.first().ariaSnapshot() : `- ${place.element}`),
        ...place,
      };
    },
    /** The accessibility tree as text, of the whole page or one part. */
    aria: (selector = "body"): Promise<string> => frame.locator(selector).first().ariaSnapshot(),
    /** What axe-core finds wrong. */
    axe: (options: AxeOptions = {}): Promise<AxeFinding[]> => within(60_000, "axe", runAxe(frame, options)),

    scrollY: (): Promise<number> => evaluate(() => window.scrollY, undefined),
    /** The sum of all shifts of the layout that no key or click explains. */
    layoutShift: (): Promise<number> =>
      evaluate(() => (window.sanadReaderShifts ?? []).reduce((sum, { value }) => sum + value, 0), undefined),
    /** The same shifts one by one, with what moved. */
    layoutShifts: (): Promise<readonly LayoutShift[]> =>
      evaluate(() => window.sanadReaderShifts ?? [], undefined),

    /** The last resort: runs a function, which must stand alone, in the page. */
    evaluate: <T, A = undefined>(run: (given: A) => T | Promise<T>, given?: A): Promise<T> =>
      evaluate(run, given as A),
  };
}

/** The verbs of one document. */
export type Sight = ReturnType<typeof sightOf>;

/** What is there instead, where a target was not found: the names that its role has, or the start of the tree. */
export async function whatIsThere(frame: Frame, given: unknown): Promise<string> {
  const role = typeof given === "object" && given !== null && "role" in given ? String(given.role) : null;
  const tree = await frame.locator("body").ariaSnapshot({ timeout: 2000 });
  const lines = tree.split("\n").filter((line) => role === null || line.trimStart().startsWith(`- ${role}`));
  const shown = lines.slice(0, 40).map((line) => (role === null ? line : line.trim()));
  return `${role === null ? "The page" : `What has the role ${role}`}:\n${shown.join("\n") || "(nothing)"}`;
}

/** The same verbs, each of which says on failure what was tried, where, and what was there instead. */
export function explained<T extends object>(verbs: T, frame: Frame, failures: () => readonly string[]): T {
  const explain = async (name: string, args: readonly unknown[], error: unknown): Promise<string> => {
    const asked = args.filter((arg) => typeof arg !== "function").map(describePlace);
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).trim();
    const isLookedFor = /waiting for|in vain|strict mode/.test(reason);
    const there = isLookedFor ? await whatIsThere(frame, args[0]).catch(() => "") : "";
    const seen = failures().slice(0, 10);
    const parts = [`reader.${name}(${asked.join(", ")}) on ${frame.url()}: ${reason}`, there];
    if (seen.length > 0) parts.push(`Failures on the page:\n${seen.join("\n")}`);
    return parts.filter(Boolean).join("\n\n");
  };
  const wrapped = Object.entries(verbs as Record<string, unknown>).map(([name, verb]) => {
    if (typeof verb !== "function") return [name, verb];
    const explaining = (...args: unknown[]): unknown => {
      const answer: unknown = verb(...args);
      if (!(answer instanceof Promise)) return answer;
      const told = new Error();
      Error.captureStackTrace(told, explaining); // the place in the test, not in here
      return answer.catch(async (error: unknown) => {
        told.message = await explain(name, args, error);
        throw told;
      });
    };
    return [name, explaining];
  });
  return Object.fromEntries(wrapped) as T;
}
