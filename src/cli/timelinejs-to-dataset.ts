/**
 * A dataset from the JSON of TimelineJS (Knight Lab). Groups become types, headlines titles, texts summaries without
 * their markup, and links in them sources. What has no counterpart is counted and told.
 */
import type { Bilingual } from "../events/problems.ts";
import type { Converted } from "./csv-to-dataset.ts";
import { DatasetDraft, textsOfPlain } from "./dataset-draft.ts";
import { linksOf, plainTextOf } from "./html-text.ts";

type Json = Readonly<Record<string, unknown>>;

/** Whether a JSON value looks like a timeline of TimelineJS and not like a dataset of ours. */
export function isTimelineJs(value: unknown): boolean {
  return (
    objectOf(value).format === undefined &&
    listOf(objectOf(value).events).some((slide) => "start_date" in objectOf(slide))
  );
}

/** The dataset of a TimelineJS timeline; `name` serves where it has no title. */
export function timelineJsToDataset(value: unknown, name: string): Converted {
  const { title, events, eras } = objectOf(value);
  const headline = plainTextOf(textOf(objectOf(objectOf(title).text).headline));
  const draft = new DatasetDraft(name, headline === "" ? undefined : textsOfPlain(headline));
  const slides = listOf(events).map(objectOf);
  const skipped = slides.flatMap((slide, i) => (addSlide(draft, slide) ? [] : [i]));
  return {
    dataset: draft.dataset(),
    notes: [...skipped.map(skippedNote), ...leftOutOf(slides, listOf(eras).length)],
  };
}

function addSlide(draft: DatasetDraft, slide: Json): boolean {
  const { headline, text } = objectOf(slide.text);
  const markup = textOf(text);
  const title = plainTextOf(textOf(headline)) || plainTextOf(markup).slice(0, 120);
  const start = dateOf(slide.start_date);
  if (title === "" || start === "") return false;
  const end = dateOf(slide.end_date);
  const summary = plainTextOf(markup);
  draft.add(
    {
      date: end === "" || end === start ? start : `${start}/${end}`,
      type: draft.type(plainTextOf(textOf(slide.group))),
      title: textsOfPlain(title),
      ...(summary === "" || summary === title ? {} : { summary: textsOfPlain(summary) }),
    },
    textOf(slide.unique_id),
    linksOf(`${markup} ${textOf(headline)}`),
  );
  return true;
}

/** {year: 2022, month: "3"} → "2022-03"; "" where there is no year. Times are left out: they have no zone. */
function dateOf(value: unknown): string {
  const date = objectOf(value);
  const [year, month, day] = [date.year, date.month, date.day].map(numberOf);
  if (year === undefined) return "";
  // TimelineJS counts years before Christ without a year 0: its -44 is 44 BC, which EDTF writes -0043.
  const counted = year < 0 ? year + 1 : year;
  const isLong = Math.abs(counted) > 9999;
  const years = isLong ? `Y${counted}` : `${counted < 0 ? "-" : ""}${padded(Math.abs(counted), 4)}`;
  if (month === undefined || isLong) return years;
  return [years, padded(month, 2), ...(day === undefined ? [] : [padded(day, 2)])].join("-");
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

function numberOf(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : textOf(value).trim();
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function skippedNote(i: number): Bilingual {
  return {
    en: `slide ${i + 1} has no year or no text and was left out`,
    ar: `الشريحة ${i + 1} بلا سنة أو بلا نص وقد تُركت`,
  };
}

function leftOutOf(slides: readonly Json[], eras: number): Bilingual[] {
  const count = (has: (slide: Json) => boolean) => slides.filter(has).length;
  const counts: [number, string, string][] = [
    [count(({ media }) => media !== undefined), "pictures and other media", "الصور والوسائط"],
    [count(({ background }) => background !== undefined), "backgrounds", "الخلفيات"],
    [count(({ start_date: date }) => "hour" in objectOf(date)), "times of day", "أوقات اليوم"],
    [count(({ display_date: date }) => date !== undefined), "dates in words", "التواريخ المكتوبة بالكلمات"],
    [eras, "eras", "الحقب"],
  ];
  return counts
    .filter(([number]) => number > 0)
    .map(([number, en, ar]) => ({ en: `left out: ${en} (${number})`, ar: `تُرك: ${ar} (${number})` }));
}
