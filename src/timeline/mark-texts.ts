/**
 * What marks say, made once an event: the short label and date on the mark, and the whole sentence for the ear.
 */
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import { textIn } from "../locale/text.ts";
import type { Mark, MarkText } from "../scene/scene.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { MarkSpeech } from "./mark-element.ts";
import type { TimelineWords } from "./timeline-props.ts";

/** Texts of a record in the reader's words. */
export interface MarkTexts {
  readonly textOf: (n: EventNumber) => MarkText;
  /** Whether the text was made before. */
  readonly hasText: (n: EventNumber) => boolean;
  readonly speechOf: (mark: Pick<Mark, "n">) => MarkSpeech;
}

/** Remembers what it made: the scene asks for the same hundreds of texts again and again. */
export function createMarkTexts(record: Record, words: DateWords, say: TimelineWords): MarkTexts {
  const { language } = words.style;
  const texts = new Map<EventNumber, MarkText>();
  const speeches = new Map<EventNumber, MarkSpeech>();

  const compactDateOf = (n: EventNumber): string => {
    const parsed = parseEdtf(record.dateOf(n));
    return parsed.ok ? words.compact(parsed.value) : "";
  };
  const makeText = (n: EventNumber): MarkText => {
    let date: string | null = null;
    return {
      label: textIn(record.labelOf(n), language).text,
      // Many are tried and few find room: only theirs are put into words.
      get date() {
        date ??= compactDateOf(n);
        return date;
      },
    };
  };
  const makeSpeech = (n: EventNumber): MarkSpeech => {
    const parsed = parseEdtf(record.dateOf(n));
    const type = record.types[record.columns.type[n] ?? 0];
    const voices = record.voicesOf(n);
    return {
      id: record.idOf(n),
      language,
      label: textIn(record.labelOf(n), language),
      name: [
        textIn(record.titleOf(n), language).text,
        parsed.ok ? words.inWords(parsed.value) : "",
        type === undefined ? "" : textIn(type.label, language).text,
        record.disputesOf(n) > 0 ? say.disputed : "",
        voices > 0 ? say.voices(voices) : "",
      ]
        .filter(Boolean)
        .join(language === "ar" ? "، " : ", "),
    };
  };
  return {
    textOf: (n) => remembered(texts, n, makeText),
    hasText: (n) => texts.has(n),
    speechOf: ({ n }) => remembered(speeches, n, makeSpeech),
  };
}

function remembered<Value>(
  known: Map<EventNumber, Value>,
  n: EventNumber,
  make: (n: EventNumber) => Value,
): Value {
  const before = known.get(n);
  if (before !== undefined) return before;
  const made = make(n);
  known.set(n, made);
  return made;
}
