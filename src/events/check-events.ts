/**
 * Is each event itself, and only once? Ids that tell a date tell the right one, ids fit into addresses, and no event
 * stands twice under two ids.
 */

import { parseEdtf, spanOfEdtf } from "../time/edtf.ts";
import { overlaps } from "../time/span.ts";
import type { Dataset, DatasetEvent } from "./dataset.ts";
import type { SenseReport } from "./sense.ts";
import { placedInTime } from "./time-order.ts";

/** Checks the events' ids and looks for near duplicates. */
export function checkEvents(dataset: Dataset, report: SenseReport): void {
  checkIds(dataset, report);
  for (const [i, { id, date }] of dataset.events.entries()) {
    const told = dateOfId(id);
    if (told === undefined || agrees(told, date)) continue;
    report.tell("id-contradicts-date", ["events", i, "id"], () => ({ found: told, date }));
  }
  checkDuplicates(dataset, report);
}

const AWKWARD = /[\s,/?#%&+\\"<>]/;

function checkIds(dataset: Dataset, report: SenseReport): void {
  for (const list of ["types", "stories", "events"] as const) {
    for (const [i, { id }] of (dataset[list] ?? []).entries()) {
      if (AWKWARD.test(id)) report.tell("awkward-id", [list, i, "id"], () => ({ found: id }));
    }
  }
  for (const registry of ["people", "organisations", "places"] as const) {
    for (const id of Object.keys(dataset[registry] ?? {})) {
      if (AWKWARD.test(id)) report.tell("awkward-id", [registry, id], () => ({ found: id }));
    }
  }
}

const DATED_ID = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?=-|$)/;

/** The date that an id begins with: "2022-03-24-first-delegation" → "2022-03-24". */
function dateOfId(id: string): string | undefined {
  return DATED_ID.exec(id)?.[1];
}

function agrees(told: string, date: string): boolean {
  if (date.startsWith(told)) return true;
  const a = parseEdtf(told);
  const b = parseEdtf(date);
  return !a.ok || !b.ok || overlaps(spanOfEdtf(a.value), spanOfEdtf(b.value));
}

const MS_PER_DAY = 86_400_000;
/** Events further apart are two events, even under one title: flights and meetings recur. */
const NEAR_DAYS = 2;
/** How many followers in time each event is compared with; more happen at once only in datasets of machines. */
const NEIGHBOURS = 20;
/** Share of common words from which two titles say the same. */
const SAME_WORDS = 0.8;

function checkDuplicates(dataset: Dataset, report: SenseReport): void {
  const events = placedInTime(dataset.events);
  const numbers = new Map(dataset.events.map(({ id }, number) => [id, number]));
  const words: Words[] = [];
  const wordsAt = (i: number, event: DatasetEvent) => {
    const found = words[i] ?? wordsOf(event);
    words[i] = found;
    return found;
  };
  for (const [i, { event: first, start, end }] of events.entries()) {
    for (let j = i + 1; j <= i + NEIGHBOURS; j += 1) {
      const other = events[j];
      if (other === undefined || other.start - start > NEAR_DAYS * MS_PER_DAY) break;
      if (Math.abs(other.end - end) > NEAR_DAYS * MS_PER_DAY) continue;
      if (!isSame(wordsAt(i, first), wordsAt(j, other.event))) continue;
      const [one = 0, two = 0] = [first, other.event]
        .map(({ id }) => numbers.get(id) ?? 0)
        .sort((a, b) => a - b);
      report.tell("near-duplicate-event", ["events", two], () => ({ first: dataset.events[one]?.id ?? "" }));
    }
  }
}

/** What is compared of a title. */
interface Words {
  /** Its numbers, in order: "Flight 12" and "Flight 13" are two events. */
  readonly numbers: string;
  readonly title: DatasetEvent["title"];
  /** By language; cut into words only when the numbers agree. */
  byTag?: ReadonlyMap<string, ReadonlySet<string>>;
}

function wordsOf({ title }: DatasetEvent): Words {
  for (const tag in title) return { numbers: (title[tag]?.match(/\d+/g) ?? []).join(" "), title };
  return { numbers: "", title };
}

function cut(words: Words): ReadonlyMap<string, ReadonlySet<string>> {
  words.byTag ??= new Map(
    Object.entries(words.title).map(([tag, text]) => [
      tag,
      new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    ]),
  );
  return words.byTag;
}

/** Whether two titles say the same in every language that both have. */
function isSame(a: Words, b: Words): boolean {
  if (a.numbers !== b.numbers) return false;
  const others = cut(b);
  const shared = [...cut(a)].filter(([tag]) => others.has(tag));
  return shared.length > 0 && shared.every(([tag, words]) => areAlike(words, others.get(tag) ?? new Set()));
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common) >= SAME_WORDS;
}
