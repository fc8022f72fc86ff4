/**
 * Made-up datasets of any size for tests, measurements and demonstrations. Pure: options give the text, piece by
 * piece, so that a million events need no more memory than one. What comes out is valid, without a warning.
 */
import { borneStatus } from "../events/check-sources.ts";
import type { DatasetEvent, DatasetSource } from "../events/dataset.ts";
import type { Bilingual } from "../events/problems.ts";
import { voicesOf } from "../events/voices.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { dateSource } from "./generated-dates.ts";
import * as words from "./generated-words.ts";

/** How the events lie in time and lanes. */
export type Shape = (typeof SHAPES)[number];

/** `spread` over decades, in `bursts`, all of `one-lane`, or all on `one-day`. */
export const SHAPES = ["spread", "bursts", "one-lane", "one-day"] as const;

/** What to generate. */
export interface GenerateOptions {
  readonly events: number;
  readonly seed: number;
  readonly shape: Shape;
}

const TYPES = Object.keys(words.TYPE_WORDS) as [string, ...string[]];

/** The JSON text of a dataset, in pieces. */
export function* generatedText(options: GenerateOptions): Generator<string> {
  const chance = chanceOf(options.seed);
  const header = JSON.stringify(headerOf(options), null, 1);
  yield `${header.slice(0, -2)},\n "sources": {`;
  // Sources stand before the events that name them, so both are made twice from one seed rather than kept.
  let separator = "\n";
  for (const { sources } of generatedEvents(options, chanceOf(chance.whole(0, 2 ** 31)))) {
    for (const [id, source] of sources) {
      yield `${separator}  ${JSON.stringify(id)}: ${JSON.stringify(source)}`;
      separator = ",\n";
    }
  }
  yield '\n },\n "events": [';
  separator = "\n";
  const again = chanceOf(chanceOf(options.seed).whole(0, 2 ** 31));
  for (const { event } of generatedEvents(options, again)) {
    yield `${separator}  ${JSON.stringify(event)}`;
    separator = ",\n";
  }
  yield "\n ]\n}\n";
}

function headerOf({ events, seed, shape }: GenerateOptions): object {
  const registry = (prefix: string, names: readonly Bilingual[]) =>
    Object.fromEntries(
      names.map(({ en, ar, ...rest }, i) => [`${prefix}${i + 1}`, { name: { en, ar }, ...rest }]),
    );
  return {
    $schema: "./dataset.schema.json",
    format: 1,
    id: `generated-${shape}-${events}-${seed}`,
    title: { en: `Generated dataset, ${events} events`, ar: `مجموعة بيانات مولَّدة، عدد أحداثها ${events}` },
    description: {
      en: "Made up by a program to try the timeline; nothing in it happened.",
      ar: "ولّدها برنامج لتجربة الخط الزمني، ولم يقع شيء مما فيها.",
    },
    licence: "CC0-1.0",
    types: TYPES.map((id) => ({ id, label: words.TYPE_WORDS[id] })),
    people: registry("p", words.PEOPLE),
    organisations: registry("o", words.ORGANISATIONS),
    places: registry("l", words.PLACES),
  };
}

interface GeneratedEvent {
  readonly event: DatasetEvent;
  readonly sources: readonly (readonly [string, DatasetSource])[];
}

function* generatedEvents(options: GenerateOptions, chance: Chance): Generator<GeneratedEvent> {
  const nextDate = dateSource(options, chance);
  let sourceCount = 0;
  let previous: string | undefined;
  for (let n = 1; n <= options.events; n += 1) {
    const { date, firstDay } = nextDate();
    const id = `${date.length >= 10 ? firstDay : firstDay.slice(0, 4)}-e${n}`;
    const made = eventOf(id, date, n, options.shape, chance);
    const related = previous !== undefined && chance.next() < 0.1 ? { related: [previous] } : {};
    const count = chance.next() < 0.3 ? chance.whole(1, 3) : 0;
    const sources = Array.from({ length: count }, (_, i) =>
      sourceOf(sourceCount + i + 1, n, firstDay, options, chance),
    );
    sourceCount += count;
    yield { event: { ...made, ...related, ...statementsOf(sources, chance) }, sources };
    previous = id;
  }
}

function eventOf(id: string, date: string, n: number, shape: Shape, chance: Chance): DatasetEvent {
  const subject = chance.pick(words.SUBJECTS);
  const deed = chance.pick(words.DEEDS);
  const role = chance.pick(words.ROLES);
  return {
    id,
    date,
    type: shape === "one-lane" ? TYPES[0] : chance.pick(TYPES),
    title: { en: `${subject.en} ${n} ${deed.en}`, ar: `${subject.ar} ${n} ${deed.ar}` },
    ...(chance.next() < 0.4 ? { summary: { ...chance.pick(words.SUMMARIES) } } : {}),
    ...(chance.next() < 0.3 ? { label: { en: `${subject.en} ${n}`, ar: `${subject.ar} ${n}` } } : {}),
    ...(chance.next() < 0.8 ? { importance: skewed(chance) } : {}),
    ...(chance.next() < 0.2
      ? { people: [{ id: `p${chance.whole(1, words.PEOPLE.length)}`, role: { ...role } }] }
      : {}),
    ...(chance.next() < 0.2 ? { organisations: [`o${chance.whole(1, words.ORGANISATIONS.length)}`] } : {}),
    ...(chance.next() < 0.3 ? { place: `l${chance.whole(1, words.PLACES.length)}` } : {}),
  };
}

/** From 1 to 5, each half as likely as the one before: most events matter little. */
function skewed(chance: Chance): number {
  let importance = 1;
  while (importance < 5 && chance.next() < 0.5) importance += 1;
  return importance;
}

function sourceOf(
  number: number,
  n: number,
  firstDay: string,
  { seed }: GenerateOptions,
  chance: Chance,
): readonly [string, DatasetSource] {
  const { outlet, language, agency } = chance.pick(words.OUTLETS);
  return [
    `s${number}`,
    {
      url: `https://example.org/${seed}/${n}/${number}`,
      outlet,
      ...(agency === undefined ? {} : { agency }),
      language,
      ...(chance.next() < 0.7 ? { published: firstDay } : {}),
    },
  ];
}

/** A claim on the sources, and now and then a dispute between two of them. */
function statementsOf(
  sources: GeneratedEvent["sources"],
  chance: Chance,
): Pick<DatasetEvent, "claims" | "disputes"> {
  const [first, second] = sources;
  if (first === undefined) return {};
  const isDisputed = second !== undefined && chance.next() < 0.3;
  const voices = voicesOf(sources.map(([, source]) => source)).length;
  const claim = {
    id: "c1",
    text: { ...chance.pick(words.CLAIMS) },
    sources: sources.map(([id]) => id),
    status: borneStatus(voices, isDisputed),
  };
  if (!isDisputed) return { claims: [claim] };
  const [about, one, other] = chance.pick(words.DISPUTES);
  const versions = [
    { value: { ...one }, sources: [first[0]] },
    { value: { ...other }, sources: [second[0]] },
  ];
  return { claims: [claim], disputes: [{ about: { ...about }, claims: ["c1"], versions }] };
}
