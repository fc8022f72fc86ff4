/**
 * What single values of a dataset are: texts, dates, ids, references. Beyond its shape each tells in `x-…` metadata
 * what it stands for; the reader of files acts on that, and it stands in the JSON Schema, where other tools may use it.
 */
import * as v from "valibot";

/** A label is drawn on a mark; longer ones are cut there. In characters. */
export const LABEL_LENGTH = 32;
/** A plain text. */
export const text = (description: string) => v.pipe(v.string(), v.metadata({ description }));
/** A text by language. */
export const texts = (description: string) => v.pipe(TextMapSchema, v.metadata({ description }));
/** A date. */
export const edtf = (description: string) =>
  v.pipe(v.string(), v.minLength(1), v.metadata({ description, "x-text": "edtf" }));
/** An id that is given here. */
export const id = (description: string) =>
  v.pipe(v.string(), v.minLength(1), v.metadata({ description, "x-text": "id" }));
/** The id of an entry elsewhere in the file. */
export const reference = (to: ReferenceKind, description: string) =>
  v.pipe(v.string(), v.minLength(1), v.metadata({ description, "x-refers-to": to }));

/** The lists and registries of a file that ids point into; `claims` are those of the same event. */
export type ReferenceKind = "types" | "people" | "organisations" | "places" | "sources" | "events" | "claims";

/** What the reader needs to know of a schema beyond its shape. */
export interface SchemaHints {
  readonly "x-text"?: "edtf" | "url" | "id" | "language";
  readonly "x-refers-to"?: ReferenceKind;
  /** The rule that is broken where a bound of the schema is. */
  readonly "x-rule"?:
    | "importance-out-of-range"
    | "coordinate-off-globe"
    | "long-label"
    | "dispute-one-version";
  /** No two items of the list may have the same id. */
  readonly "x-unique"?: boolean;
  /** A map of one text in several languages. */
  readonly "x-texts"?: boolean;
}

/** A text by language, by its BCP 47 tag. */
export const TextMapSchema = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.minLength(1))),
  v.minEntries(1),
  v.metadata({
    description:
      "One text in several languages, by BCP 47 tag. Sanad shows English (en) and Arabic (ar); a text that lacks one of them is shown in another, marked as such.",
    examples: [{ en: "Diplomacy", ar: "دبلوماسية" }],
    "x-texts": true,
  }),
);

/** A short text by language. */
export const LabelSchema = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.minLength(1), v.maxLength(LABEL_LENGTH))),
  v.minEntries(1),
  v.metadata({
    description: `A short name for the mark on the timeline, at most ${LABEL_LENGTH} characters in each language; without it the title is shown.`,
    "x-texts": true,
    "x-rule": "long-label",
  }),
);
