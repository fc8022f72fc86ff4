// Our parser beside the `edtf` package, an independent implementation: on a table, and on texts made by chance.
// Where we differ on purpose the reason stands below; anything else must be the same, both what is read and its extent.

import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEdtf, parseEdtf, spanOfEdtf } from "../../src/time/edtf.ts";

/** Texts that the package reads and we refuse, or the other way round, on purpose. */
const DIFFERENT_VERDICT: readonly (readonly [RegExp, string])[] = [
  [/-02-29/, "the package takes every 29 February, and makes it 1 March in common years"],
  [/^-?\d{2}$/, "a century without X is ISO 8601, not EDTF"],
  [/XXXX/, "a date of which nothing is known has no place on a timeline"],
  [/-0000/, "there is no year minus nought"],
  [/T24:00/, "the end of a day is the start of the next"],
  [/\.\d/, "fractions of a second are not EDTF (and the package reads .5 as 5 ms)"],
  [/^(\.\.)?\/(\.\.)?$/, "an interval without any date has no place on a timeline"],
  [/^Y-?\d{6,}$/, "years beyond a computer's clock; the package answers NaN"],
];

/** Intervals whose ends begin together or overlap: we refuse only what cannot be in order. */
const isOverlappingInterval = (text: string): boolean => /^[^/]*\d[^/]*\/[^/]*\d/.test(text);

/** Texts that both read, with another extent on purpose. */
const DIFFERENT_EXTENT: readonly (readonly [RegExp, string])[] = [
  [/^-?\d{4}-2[1-4]$/, "seasons: the package has spring from January to March"],
  [/T/, "times: the package gives a moment, and takes one without an offset as local"],
  [/^-\d*X|^-.*XX/, "before our era the package swaps or misses the ends of unspecified dates"],
];

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** The verdict of the package: its extent, or null where it refuses. Open and unknown ends are left to the date. */
function oracle(text: string): Extent | null {
  try {
    const { min, max } = edtf(text, { level: 1 });
    return { min: min ?? Number.NaN, max: max ?? Number.NaN };
  } catch {
    return null;
  }
}

function ours(text: string): Extent | null {
  const result = parseEdtf(text);
  if (!result.ok) return null;
  const span = spanOfEdtf(result.value);
  return { min: span.start, max: span.end - 1 };
}

const isListed = (list: readonly (readonly [RegExp, string])[], text: string): boolean =>
  list.some(([form]) => form.test(text));

function compare(text: string): void {
  const found = ours(text);
  const expected = oracle(text);
  if (isListed(DIFFERENT_VERDICT, text)) return;
  if (found !== null && expected === null && isOverlappingInterval(text)) return;
  expect({ text, isRead: found !== null }).toEqual({ text, isRead: expected !== null });
  if (found === null || expected === null || isListed(DIFFERENT_EXTENT, text)) return;
  if (!/^(\.\.)?\//.test(text)) expect({ text, min: found.min }).toEqual({ text, min: expected.min });
  if (!/\/(\.\.)?$/.test(text)) expect({ text, max: found.max }).toEqual({ text, max: expected.max });
}

const TABLE = [
  ..."2022 2022-03 2022-03-24 0000 0001 0099 0100 -0043 -0043-03-15 9999 -9999 2020-02-29".split(" "),
  ..."2022? 2022~ 2022% 2022-03? 2022-03-24~ 2022-03-24% 2022?~ ?2022 2022-?03 2022-03-24??".split(" "),
  ..."201X 20XX 2XXX 2004-XX 1985-04-XX 1985-XX-XX 1985-XX-12 156X-12 15XX-12-25 201X? 000X 00XX".split(" "),
  ..."2001-21 2001-24 2001-25 2001-41 2001-42 2001-21? -2001-22 2001-20 2001-13".split(" "),
  ..."Y17000 Y-17000 Y170000 Y2022 Y017000 Y17E3 Y17000S2 1950S2 Y17000?".split(" "),
  ..."2004-01-01T10:10:10Z 2004-01-01T10:10:10+05:00 2004-01-01T10:10:10 2004-01-01T10:10Z".split(" "),
  ..."2004-01-01T10:10:10+05 2004-01-01T10:10:10+0530 2004-01-01T10:10:10-12:00 2004-01-01T10:10:10-12:01".split(
    " ",
  ),
  ..."2004-01-01T10:10:10+14:00 2004-01-01T10:10:10+14:01 2004-01-01T10:10:10-00:00 2004-01-01T23:59:60Z".split(
    " ",
  ),
  ..."2004-01-01T10 2004-01T10:10:10Z 2004-01-01 10:10:10Z 2004-01-01T10:10:10z 2004-01-01T1:10:10Z".split(
    " ",
  ),
  ..."1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2005/2006-02 2008/1964".split(" "),
  ..."1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985 1985-04-12/ 1985/ /1985-04-12 /1985".split(" "),
  ..."1984~/2004-06 1984/2004-06~ 1984?/2004% 2004-06-11%/2004-06~ 1984?/ ../1984~ 1984-06?/2004-08?".split(
    " ",
  ),
  ..."2001-21/2002-22 201X/2022 2004-06-XX/2004-07-03 Y17000/Y18000 2004-01-01T10:10:10Z/..".split(" "),
  ..."[1667,1668] {1960..1961} 1985--04 1985/04 1985-04-12-01 1985-4 85 985 + -".split(" "),
];

describe("our parser and the edtf package", () => {
  it.each(TABLE)("agree on %s", (text) => {
    compare(text);
  });

  const pick = fc.constantFrom;
  const twoDigits = fc.integer({ min: 0, max: 45 }).map((n) => String(n).padStart(2, "0"));
  const year = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: -2_100, max: 2_100 })
        .map((n) => `${n < 0 ? "-" : ""}${String(Math.abs(n)).padStart(4, "0")}`),
    },
    {
      weight: 1,
      arbitrary: pick("199X", "20XX", "2XXX", "-004X", "1X99", "Y17000", "Y-20000", "Y123", "85"),
    },
  );
  const month = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0")) },
    twoDigits,
    pick("XX", "X1", "1"),
  );
  const dayPart = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 31 }).map((n) => String(n).padStart(2, "0")) },
    twoDigits,
    pick("XX", "3X", "1"),
  );
  const mark = fc.oneof({ weight: 5, arbitrary: fc.constant("") }, pick("?", "~", "%", "??"));
  const zone = pick(
    "",
    "Z",
    "+01:00",
    "+01",
    "+0530",
    "-12:00",
    "-11:45",
    "-12:30",
    "+14:00",
    "+14:30",
    "-00:00",
    "+00:00",
  );
  const clock = fc
    .tuple(twoDigits, twoDigits, fc.option(twoDigits, { nil: undefined }), zone)
    .map(
      ([hour, minute, second, offset]) =>
        `T${hour}:${minute}${second === undefined ? "" : `:${second}`}${offset}`,
    );
  const date = fc.oneof(
    { weight: 2, arbitrary: fc.tuple(year, mark).map((parts) => parts.join("")) },
    { weight: 3, arbitrary: fc.tuple(year, month, mark).map(([y, m, q]) => `${y}-${m}${q}`) },
    {
      weight: 5,
      arbitrary: fc.tuple(year, month, dayPart, mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(year, month, dayPart, clock).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
    },
  );
  const end = fc.oneof({ weight: 6, arbitrary: date }, pick("..", ""));
  const interval = fc.tuple(end, end).map((ends) => ends.join("/"));
  const spoilt = fc
    .tuple(fc.oneof(date, interval), fc.nat(12), pick("", "-", "X", "?", "/", "0", "T", " "))
    .map(([text, at, char]) => text.slice(0, at) + char + text.slice(at + 1));
  const anyText = fc.oneof(
    { weight: 5, arbitrary: date },
    { weight: 4, arbitrary: interval },
    { weight: 3, arbitrary: spoilt },
  );

  it("agree on four thousand texts made by chance", () => {
    let read = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        compare(text);
        if (parseEdtf(text).ok) read += 1;
      }),
      { seed: 19_560_302, numRuns: 4_000 },
    );
    // The chance is worth something only if many of its texts are dates.
    expect(read).toBeGreaterThan(800);
  });

  it("what is read by chance is written back and read as the same date", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = parseEdtf(text);
        if (!first.ok) return;
        const written = formatEdtf(first.value);
        expect(parseEdtf(written)).toEqual(first);
        // Only offsets have more than one spelling.
        if (!text.includes("T")) expect(written).toBe(text);
      }),
      { seed: 20_201_210, numRuns: 4_000 },
    );
  });
});
