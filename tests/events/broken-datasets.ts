/**
 * One way to break a sound dataset for each rule, with the pointer and the severity it must be told with. A rule
 * without an entry here fails a test, so nobody adds one that is never tried.
 */
import type { Rules, Severity } from "../../src/events/problems.ts";
import type { SENSE_RULES } from "../../src/events/sense-rules.ts";
import type { STRUCTURE_RULES } from "../../src/events/structure-rules.ts";
import { type LooseDataset, soundDataset } from "./sound-dataset.ts";

/** A broken file and how it must be told. */
export interface Broken {
  readonly text: string;
  readonly path: string;
  readonly severity: Severity;
}

type RuleId = keyof typeof STRUCTURE_RULES | keyof typeof SENSE_RULES;
/** Rules that no text breaks: bytes that are not UTF-8 are told by the command line. */
type NotOfText = "not-utf8";

/** The text of a sound dataset after a change. */
export function broken(change: (dataset: LooseDataset) => void): string {
  const dataset = soundDataset();
  change(dataset);
  return JSON.stringify(dataset);
}

const error = (path: string, change: (dataset: LooseDataset) => void): Broken => ({
  text: broken(change),
  path,
  severity: "error",
});
const warning = (path: string, change: (dataset: LooseDataset) => void): Broken => ({
  ...error(path, change),
  severity: "warning",
});

/** Puts a value at keys of a dataset. */
const put =
  (value: unknown, ...keys: (string | number)[]) =>
  (dataset: LooseDataset) => {
    const last = keys.at(-1) ?? "";
    const owner = keys.slice(0, -1).reduce<object>((inner, key) => Object(Reflect.get(inner, key)), dataset);
    Reflect.set(owner, last, value);
  };
/** Changes a text of the file itself, for what cannot be said as a value. */
const replaced = (path: string, from: string, to: string): Broken => ({
  text: JSON.stringify(soundDataset()).replace(from, to),
  path,
  severity: "error",
});

const event = ["events", 0] as const;
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");

export const BROKEN: Readonly<Record<Exclude<RuleId, NotOfText>, Broken>> = {
  "not-json": replaced("", '"format":1', '"format":1,,'),
  "duplicate-key": replaced("/people/sara", '"sara":{', '"sara":{"name":{"en":"S","ar":"س"}},"sara":{'),
  "too-deep": error("/events/0/x-tree", put(nested(70), ...event, "x-tree")),
  "prototype-key": replaced("/events/0/__proto__", '"importance":4', '"__proto__":{"x":1}'),
  "not-an-object": { text: "[]", path: "", severity: "error" },
  "newer-format": error("/format", put(2, "format")),
  "no-format": error("", put(undefined, "format")),
  "empty-dataset": error("/events", (dataset) => {
    put([], "events")(dataset);
    put([], "stories")(dataset);
    put([], "corrections")(dataset);
    put({}, "sources")(dataset);
  }),
  "missing-property": error("/events/1", put(undefined, "events", 1, "title")),
  "wrong-type": error("/events/1/title", put("a title", "events", 1, "title")),
  "unknown-value": error("/events/0/claims/0/status", put("sure", ...event, "claims", 0, "status")),
  "unknown-type": error("/events/1/type", put("diplomcay", "events", 1, "type")),
  "missing-source": error("/events/0/claims/0/sources/1", put("s9", ...event, "claims", 0, "sources", 1)),
  "unknown-person": error("/events/0/people/0/id", put("nobody", ...event, "people", 0, "id")),
  "unknown-organisation": error("/events/0/organisations/0", put("none", ...event, "organisations", 0)),
  "unknown-place": error("/events/0/place", put("nowhere", ...event, "place")),
  "unknown-claim": error("/events/0/disputes/0/claims/1", put("c9", ...event, "disputes", 0, "claims", 1)),
  "unknown-relation": error("/events/0/related/0", put("2022-05-reprot", ...event, "related", 0)),
  "story-without-event": error("/stories/0/steps/0/event", put("never", "stories", 0, "steps", 0, "event")),
  "correction-without-event": error("/corrections/0/event", put("never", "corrections", 0, "event")),
  "duplicate-id": error("/stories/1", (dataset) => {
    put(Reflect.get(Object(dataset.stories), 0), "stories", 1)(dataset);
  }),
  "not-edtf": error("/events/1/date", put("24/03/2022", "events", 1, "date")),
  "impossible-date": error("/events/1/date", put("2022-02-30", "events", 1, "date")),
  "unsupported-date": error("/events/1/date", put("[1667,1668]", "events", 1, "date")),
  "reversed-date": error("/events/0/date", put("2022-03-24/2022-03-22", ...event, "date")),
  "foreign-scheme": error("/sources/s1/url", put("javascript:alert(1)", "sources", "s1", "url")),
  "empty-text": error("/events/1/title/ar", put(" \u200f ", "events", 1, "title", "ar")),
  "missing-language": warning("/events/0/summary", put({ en: "They met." }, ...event, "summary")),
  "not-a-language": warning("/sources/s1/language", put("English", "sources", "s1", "language")),
  "dispute-one-version": error(
    "/events/0/disputes/0/versions",
    put([{ value: { en: "two days", ar: "يومان" }, sources: ["s1"] }], ...event, "disputes", 0, "versions"),
  ),
  "importance-out-of-range": error("/events/0/importance", put(2.5, ...event, "importance")),
  "coordinate-off-globe": error("/places/rabat/lat", put(340.2, "places", "rabat", "lat")),
  "long-label": warning(
    "/events/0/label/en",
    put("Ministers of two countries meet again", ...event, "label", "en"),
  ),
  "unknown-property": warning("/events/0/sumary", put({ en: "x", ar: "س" }, ...event, "sumary")),
  "lone-surrogate": error("/events/1/title/en", put("The port \ud83d publishes", "events", 1, "title", "en")),
  "claim-without-sources": error("/events/0/claims/0", put([], ...event, "claims", 0, "sources")),
  "version-without-sources": error(
    "/events/0/disputes/0/versions/1",
    put(undefined, ...event, "disputes", 0, "versions", 1, "sources"),
  ),
  "status-not-borne": error(
    "/events/0/claims/0/status",
    put("single-source", ...event, "claims", 0, "status"),
  ),
  "unused-source": warning("/sources/s3", put({ url: "https://example.org/three" }, "sources", "s3")),
  "one-url-two-ids": warning("/sources/s2/url", put("http://www.example.org/one/", "sources", "s2", "url")),
  "published-before-event": error("/sources/s1/published", put("2021-02", "sources", "s1", "published")),
  "long-quote": error("/sources/s1/quote", put(words(26), "sources", "s1", "quote")),
  "id-contradicts-date": warning("/events/1/id", (dataset) => {
    put("2022-06-report", "events", 1, "id")(dataset);
    put(["2022-06-report"], ...event, "related")(dataset);
  }),
  "awkward-id": warning("/types/1/id", (dataset) => {
    put("trade, other", "types", 1, "id")(dataset);
    put("trade, other", "events", 1, "type")(dataset);
  }),
  "near-duplicate-event": warning(
    "/events/2",
    put(
      {
        id: "2022-05-31-figures",
        date: "2022-05",
        type: "trade",
        title: { en: "The Port publishes figures!", ar: "الميناء ينشر أرقامًا" },
      },
      "events",
      2,
    ),
  ),
  "wrong-script": error("/events/1/title/ar", put("The port publishes figures", "events", 1, "title", "ar")),
  "loaded-word": warning(
    "/events/0/summary/en",
    put("The minister revealed a plan.", ...event, "summary", "en"),
  ),
  "one-sided-territory": warning(
    "/events/0/summary/ar",
    put("زار الوفد الأقاليم الجنوبية.", ...event, "summary", "ar"),
  ),
} satisfies Record<Exclude<RuleId, NotOfText>, Broken> & Record<keyof Rules, Broken>;
