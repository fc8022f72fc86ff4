// What a run of the bench is asked for on its command line.
import { argumentsOf, UsageError } from "../../src/cli/console.ts";
import { SHAPES, type Shape } from "../../src/cli/generated-dataset.ts";
import { PEERS } from "./bench-pages.ts";

const PARTS = ["sizes", "parse", "load", "lighthouse"] as const;
const WHO = ["empty", "sanad", ...PEERS] as const;

export const USAGE = `npm run bench -- [--json FILE] [--parts ${PARTS}] [--sizes 60,1000,…]
  [--shapes ${SHAPES}] [--who ${WHO}]
  [--runs N] [--throttle N] [--site DIR]
npm run bench -- --report FILE`;

/** A run, or a piece of one. */
export interface Asked {
  readonly isHelp: boolean;
  /** The file of a run to be reported, instead of one; "" for none. The same of `json` and `site`. */
  readonly report: string;
  readonly json: string;
  readonly site: string;
  readonly parts: readonly (typeof PARTS)[number][];
  readonly sizes: readonly number[];
  readonly shapes: readonly Shape[];
  readonly who: readonly (typeof WHO)[number][];
  readonly runs: number;
  readonly throttle: number;
}

/** What is asked for. @throws UsageError where it is not understood: a whole run takes an hour. */
export function askedOf(args: readonly string[]): Asked {
  const { options, rest } = argumentsOf(args, {
    flags: ["help"],
    valued: ["json", "parts", "sizes", "shapes", "who", "runs", "throttle", "site", "report"],
  });
  const [stray] = rest;
  if (stray !== undefined) throw notUnderstood(stray);
  const listOf = <T extends string>(name: string, known: readonly T[], otherwise: readonly T[]): T[] =>
    (options.get(name) ?? otherwise.join()).split(",").map((text) => {
      const found = known.find((one) => one === text);
      if (found === undefined) throw notUnderstood(`--${name} ${text}`);
      return found;
    });
  const numbersOf = (name: string, otherwise: string): number[] =>
    (options.get(name) ?? otherwise).split(",").map((text) => {
      if (!/^[1-9]\d{0,8}$/.test(text)) throw notUnderstood(`--${name} ${text}`);
      return Number(text);
    });
  const numberOf = (name: string, otherwise: string): number => {
    const [number = 1, ...more] = numbersOf(name, otherwise);
    if (more.length > 0) throw notUnderstood(`--${name} ${options.get(name)}`);
    return number;
  };
  return {
    isHelp: options.has("help"),
    report: options.get("report") ?? "",
    json: options.get("json") ?? "",
    site: options.get("site") ?? "",
    parts: listOf("parts", PARTS, PARTS),
    sizes: numbersOf("sizes", "60,1000,10000,100000,1000000"),
    shapes: listOf("shapes", SHAPES, ["spread"]),
    who: listOf("who", WHO, WHO),
    runs: numberOf("runs", "3"),
    throttle: numberOf("throttle", "1"),
  };
}

function notUnderstood(what: string): UsageError {
  return new UsageError({
    en: `The bench does not know "${what}". Usage:\n${USAGE}`,
    ar: `لا يعرف القياس "\u2068${what}\u2069". الاستعمال:\n\u2068${USAGE}\u2069`,
  });
}
