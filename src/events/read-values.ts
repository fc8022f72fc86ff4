/**
 * Readers of single values: texts with what they stand for (a date, an address, an id, a reference), numbers,
 * yes-or-no, choices, and texts by language. See reading.ts for what reading means.
 */
import { parseEdtf } from "../time/edtf.ts";
import { nearestOf } from "./nearest.ts";
import { didYouMean } from "./problems.ts";
import { BAD, type Bounds, isObject, type Reader, type ReadingState } from "./reading.ts";
import type { ReferenceKind } from "./schema-values.ts";
import { KIND_NAMES, type StructureRule } from "./structure-rules.ts";

/** Tells that a value is of another kind than expected. */
export function tellWrongType(state: ReadingState, expected: keyof typeof KIND_NAMES, value: unknown): void {
  state.tell("wrong-type", () => ({ expected: KIND_NAMES[expected], found: KIND_NAMES[kindOf(value)] }));
}

/** What kind of JSON value it is. */
export function kindOf(value: unknown): keyof typeof KIND_NAMES {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "object";
}

/** A character that can be seen; texts without one count as empty. */
const VISIBLE = /[^\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** Half of a character pair; cheap to look for, and rare. */
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const ALL_LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that says something; half characters are replaced, because addresses and files cannot hold them. */
function readPlain(value: unknown, state: ReadingState): string | typeof BAD {
  if (typeof value !== "string") {
    tellWrongType(state, "text", value);
    return BAD;
  }
  if (!VISIBLE.test(value)) {
    state.tell("empty-text");
    return BAD;
  }
  if (!SURROGATE.test(value) || !LONE_SURROGATE.test(value)) return value;
  state.tell("lone-surrogate");
  return value.replace(ALL_LONE_SURROGATES, "\ufffd");
}

/** The reader of a text, by what the schema says it stands for. */
export function textReader(bounds: Bounds): Reader {
  const kind = bounds["x-refers-to"];
  if (kind !== undefined) return referenceReader(kind);
  switch (bounds["x-text"]) {
    case "edtf":
      return readDate;
    case "url":
      return readAddress;
    case "id":
      return readId;
    case "language":
      return readLanguage;
    default:
      return readPlain;
  }
}

const DATE_RULES = {
  "not-edtf": "not-edtf",
  "impossible-date": "impossible-date",
  reversed: "reversed-date",
  unsupported: "unsupported-date",
} as const satisfies Record<string, StructureRule>;

function readDate(value: unknown, state: ReadingState): unknown {
  const text = readPlain(value, state);
  if (text === BAD) return BAD;
  const date = parseEdtf(text);
  if (date.ok) return text;
  state.tell(DATE_RULES[date.error.kind], () => ({ found: text }));
  return BAD;
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+/i;

/** An address with another scheme is told of but kept: it is shown as text, never as a link. */
function readAddress(value: unknown, state: ReadingState): unknown {
  const text = readPlain(value, state);
  if (text !== BAD && !WEB_ADDRESS.test(text)) state.tell("foreign-scheme", () => ({ found: text }));
  return text;
}

function readId(value: unknown, state: ReadingState): unknown {
  const text = readPlain(value, state);
  return text === value ? text : BAD;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

function readLanguage(value: unknown, state: ReadingState): unknown {
  const text = readPlain(value, state);
  if (text !== BAD && !LANGUAGE_TAG.test(text)) state.tell("not-a-language", () => ({ found: text }));
  return text;
}

/** The rule that a reference to nothing breaks; events are referred to from three places. */
const REFERENCE_RULES = {
  types: "unknown-type",
  sources: "missing-source",
  people: "unknown-person",
  organisations: "unknown-organisation",
  places: "unknown-place",
  claims: "unknown-claim",
} as const satisfies Record<Exclude<ReferenceKind, "events">, StructureRule>;

function referenceRule(kind: ReferenceKind, state: ReadingState): StructureRule {
  if (kind !== "events") return REFERENCE_RULES[kind];
  if (state.keys[0] === "stories") return "story-without-event";
  return state.keys[0] === "corrections" ? "correction-without-event" : "unknown-relation";
}

/** More known ids than this are not searched for a near one. */
const SEARCHED_IDS = 300;
/** More known ids than this are not listed in a remedy. */
const LISTED_IDS = 12;

/** An id of an entry. To an entry that is there but bad it is bad too, silently: that entry has its own problem. */
function referenceReader(kind: ReferenceKind): Reader {
  return (value, state) => {
    const id = readPlain(value, state);
    if (id === BAD) return BAD;
    state.refer(kind, id);
    const named = state.named.get(kind);
    if (named === undefined || named.has(id)) return state.kept.get(kind)?.has(id) === false ? BAD : id;
    state.tell(referenceRule(kind, state), () => ({
      found: id,
      known: [...named].slice(0, LISTED_IDS).join(", "),
      hint: didYouMean(named.size > SEARCHED_IDS ? undefined : nearestOf(id, named)),
    }));
    return BAD;
  };
}

/** The reader of a number within bounds. */
export function numberReader(bounds: Bounds): Reader {
  const { least = -Infinity, most = Infinity } = bounds;
  return (value, state) => {
    if (typeof value !== "number") {
      tellWrongType(state, "number", value);
      return BAD;
    }
    if (value >= least && value <= most && (!bounds.isWhole || Number.isInteger(value))) return value;
    state.tell(bounds["x-rule"] ?? "wrong-type", () => ({ least, most, found: value }));
    return BAD;
  };
}

/** Reads true or false. */
export const readBoolean: Reader = (value, state) => {
  if (typeof value === "boolean") return value;
  tellWrongType(state, "boolean", value);
  return BAD;
};

/** The reader of one of a few values. */
export function choiceReader(options: readonly unknown[]): Reader {
  return (value, state) => {
    if (options.includes(value)) return value;
    if (typeof value === "string")
      state.tell("unknown-value", () => ({ found: value, known: options.join(", ") }));
    else tellWrongType(state, "text", value);
    return BAD;
  };
}

/** The reader of a text by language: empty ones are left out, and bad is one without any left. */
export function textsReader(lengths: Bounds): Reader {
  const most = lengths.most ?? Infinity;
  return (value, state) => {
    if (!isObject(value)) {
      tellWrongType(state, "texts", value);
      return BAD;
    }
    let mended: Record<string, string> | undefined;
    let count = 0;
    for (const tag in value) {
      if (tag.startsWith("x-")) continue;
      state.keys.push(tag);
      const text = tag === "__proto__" ? readForbidden(tag, state) : readTagged(tag, value[tag], most, state);
      state.keys.pop();
      if (text !== BAD) count += 1;
      if (text === value[tag]) continue;
      mended ??= { ...value } as Record<string, string>;
      if (text === BAD) delete mended[tag];
      else mended[tag] = text;
    }
    if (count === 0) {
      if (mended === undefined) state.tell("empty-text");
      return BAD;
    }
    if (!(Object.hasOwn(value, "en") && Object.hasOwn(value, "ar"))) tellMissingLanguage(value, state);
    return mended ?? value;
  };
}

function readForbidden(key: string, state: ReadingState): typeof BAD {
  state.tell("prototype-key", () => ({ found: key }));
  return BAD;
}

function readTagged(tag: string, value: unknown, most: number, state: ReadingState): string | typeof BAD {
  if (!LANGUAGE_TAG.test(tag)) state.tell("not-a-language", () => ({ found: tag }));
  const text = readPlain(value, state);
  if (text !== BAD && text.length > most) {
    const length = [...text].length;
    if (length > most) state.tell("long-label", () => ({ found: length, most }));
  }
  return text;
}

const EXPECTED_LANGUAGES = {
  en: { en: "English", ar: "الإنجليزية" },
  ar: { en: "Arabic", ar: "العربية" },
} as const;

function tellMissingLanguage(texts: Record<string, unknown>, state: ReadingState): void {
  const found = Object.keys(texts).map((tag) => tag.toLowerCase().split("-")[0]);
  for (const language of ["en", "ar"] as const) {
    if (found.includes(language)) continue;
    state.tell("missing-language", () => ({ missing: EXPECTED_LANGUAGES[language] }));
  }
}
