// A past edition of the record, for tests: the site has only what was published, so a page is given one edition more
// in the list that the build wrote into it, and the server the two files that go with it.
//
// What must stay true: nothing else of the page is touched, and the difference is the one that a build would compute.
import type { Site, SiteEdition } from "../../src/app/site.ts";
import type { Dataset, DatasetEvent } from "../../src/events/dataset.ts";
import { differenceOf } from "../../src/events/edition-difference.ts";
import type { Reader } from "./reader.ts";
import { recordText } from "./record-file.ts";

/** The name of the edition, and the events by which the record of today differs from it. */
export const PAST = {
  edition: "2026-03",
  date: "2026-03-31",
  /** Not yet in it. */
  added: "2022-03-27-negev-summit",
  /** Other words in it. */
  changed: "2021-11-24-gantz-defence-mou",
  /** Only in it. */
  removed: "1999-01-withdrawn",
} as const;

/** The title of the event that was changed since, and of the one that was removed. */
export const PAST_TITLES = {
  changed: { en: "Gantz and Loudiyi sign a paper", ar: "غانتس ولوديي يوقعان ورقة" },
  removed: { en: "An event withdrawn since", ar: "حدث سُحب لاحقًا" },
} as const;

/** The whole past edition, as its file would have it. */
export function pastDataset(): Dataset {
  const today = JSON.parse(recordText) as Dataset;
  const kept = today.events.filter(({ id }) => id !== PAST.added);
  const events = kept.map((event) => ({
    ...event,
    ...(event.id === PAST.changed ? { title: PAST_TITLES.changed } : {}),
    ...(event.related === undefined ? {} : { related: event.related.filter((id) => id !== PAST.added) }),
  }));
  const stories = (today.stories ?? []).map((story) => ({
    ...story,
    steps: story.steps.filter(({ event }) => event !== PAST.added),
  }));
  const removed: DatasetEvent = {
    id: PAST.removed,
    date: "1999-01",
    type: "diplomacy",
    title: PAST_TITLES.removed,
    claims: [{ id: "c1", text: PAST_TITLES.removed, sources: ["s1"], status: "single-source" }],
  };
  return { ...today, edition: PAST.edition, updated: PAST.date, stories, events: [removed, ...events] };
}

/** What a test may let go wrong. */
export interface PastTrouble {
  readonly file?: "missing";
  readonly changes?: "missing";
}

/** Publishes the past edition for this reader, on every page that it opens. */
export async function publishPast(reader: Reader, trouble: PastTrouble = {}): Promise<void> {
  const past = pastDataset();
  const json = (value: unknown) => ({ body: JSON.stringify(value) });
  const missing = { status: 404, body: "" };
  await reader.route(
    `**/data/editions/${PAST.edition}.json`,
    trouble.file === undefined ? json(past) : missing,
  );
  await reader.route(
    "**/assets/since-test.json",
    trouble.changes === undefined ? json(differenceOf(past, JSON.parse(recordText) as Dataset)) : missing,
  );
  const block = /(<script type="application\/json" id="sanad-site">)(.*?)(<\/script>)/;
  await reader.route(/\/(ar|en)\/(event\/[^/?]+\/)?(\?.*)?$/, async ({ url }) => {
    const answer = await fetch(url);
    const page = await answer.text();
    const body = page.replace(
      block,
      (_, before: string, text: string, after: string) => before + withPast(text) + after,
    );
    return { status: answer.status, contentType: "text/html; charset=utf-8", body };
  });
}

/** The block of a page in which it knows its site, with the past edition before the published ones. */
function withPast(text: string): string {
  const site = JSON.parse(text) as Pick<Site, "base" | "editions">;
  const past: SiteEdition = {
    edition: PAST.edition,
    date: PAST.date,
    file: `${site.base}data/editions/${PAST.edition}.json`,
    changes: `${site.base}assets/since-test.json`,
  };
  return JSON.stringify({ ...site, editions: [past, ...site.editions] }).replace(/</g, "\\u003c");
}
