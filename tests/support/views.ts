/**
 * Views for property tests: every part takes every kind of value that a reader can bring about, so that what holds for
 * all of these holds for every address that the page writes.
 */
import fc from "fast-check";
import type { Filter } from "../../src/events/filter.ts";
import { DIGITS } from "../../src/locale/digits.ts";
import { MONTH_STYLES } from "../../src/locale/months.ts";
import { instant, isoDay, MS_PER_DAY } from "../../src/time/instant.ts";
import type { DayWindow, View } from "../../src/view/view.ts";

/** An id as datasets have them, in either script. */
export const anyId = fc.stringMatching(/^[a-z0-9\u0621-\u064a][a-z0-9\u0621-\u064a._~-]{0,24}$/);

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((day) => isoDay(instant(day * MS_PER_DAY)));

/** A window in the right order, or one that is open at an end. */
export const anyWindow: fc.Arbitrary<DayWindow> = fc.oneof(
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  anyDay.map((from) => ({ from, to: "9999-12-31" })),
  anyDay.map((to) => ({ from: "0001-01-01", to })),
);

/** Words as they may be typed: any character of any script, and the signs that addresses use themselves. */
export const anyQuery = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "grapheme-composite", maxLength: 20 }),
    fc.stringMatching(/^[&=?#%+/ "'<>;,:\u0621-\u064a]{0,40}$/),
  )
  .filter((query) => query.length <= 200)
  .map((query) => (query.trim() === "" ? "" : query));

const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    types: fc.uniqueArray(anyId, { maxLength: 6 }),
    person: fc.option(anyId, { nil: undefined }),
    organisation: fc.option(anyId, { nil: undefined }),
    place: fc.option(anyId, { nil: undefined }),
    disputedOnly: fc.boolean(),
    query: anyQuery,
  })
  .map(({ person, organisation, place, ...rest }) => ({
    ...rest,
    ...(person === undefined ? {} : { person }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(place === undefined ? {} : { place }),
  }));

/** Any view. */
export const anyView: fc.Arbitrary<View> = fc.record({
  window: fc.option(anyWindow),
  filter: anyFilter,
  event: fc.option(anyId),
  mode: fc.option(fc.constantFrom("timeline" as const, "list" as const)),
  story: fc.option(fc.record({ id: anyId, step: fc.integer({ min: 1, max: 9999 }) })),
  months: fc.constantFrom(...MONTH_STYLES),
  digits: fc.constantFrom(...DIGITS),
  flow: fc.constantFrom("auto" as const, "ltr" as const, "rtl" as const),
  theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/)),
  edition: fc.option(anyId),
  data: fc.option(fc.oneof(fc.webUrl(), fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }))),
  embed: fc.boolean(),
});
