// Clusters, in both languages: a number that opens closer, or as a list where zooming would part nothing. Through them
// every event of the record can be reached.
import { describe, expect, it } from "vitest";
import { overlaps, type Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH, type Spoken } from "../support/both.ts";
import { spanOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { EVENTS, typeName } from "../support/expected.ts";
import { until } from "../support/limit.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { type FileEvent, fileEvent, recordFile } from "../support/record-file.ts";
import {
  type DrawnEntry,
  drawnTimeline,
  markOf,
  OPENING,
  placePx,
  WHOLE,
  windowAtRest,
  windowInAddress,
  windowQuery,
} from "../support/timeline.ts";
import { expectSum, visit } from "../support/visit.ts";

const LAPTOP = { width: 1440, height: 900 };
const LIST = ".cluster-list";
const WEEK = spanOfDays({ from: "2020-12-07", to: "2020-12-13" });
/** Two events of one lane on one day: no zoom parts them. */
const PAIR = ["2020-12-10-announcement", "2020-12-10-king-calls-abbas"] as const;

/** The record's events that share their day and their lane with another. */
const SAME_DAY = EVENTS.filter((one) =>
  EVENTS.some((other) => other !== one && other.type === one.type && other.date === one.date),
);

const laneOf = ({ type }: FileEvent) => recordFile.types.findIndex(({ id }) => id === type);
const byKey = (key: string) => ({ selector: `.timeline-lanes [data-key="${CSS_ESCAPED(key)}"]` });
const listedIds = (reader: Reader) => reader.attributes(`${LIST} [data-list-event]`, "data-list-event");

function CSS_ESCAPED(key: string): string {
  return key.replace(/["\\]/g, "\\$&");
}

async function clustersOf(reader: Reader): Promise<DrawnEntry[]> {
  const { entries } = await drawnTimeline(reader);
  return entries.filter(({ clusterCount }) => clusterCount !== null);
}

/** Presses a cluster and waits for what it does. */
async function openCluster(reader: Reader, key: string, window: Span): Promise<"closer" | "list"> {
  await reader.click(byKey(key));
  const did = await until("the cluster opens", async () => {
    if ((await reader.count(LIST)) > 0) return "list";
    const now = windowInAddress(reader.url());
    return now.start !== window.start || now.end !== window.end ? "closer" : null;
  });
  await reader.rest();
  return did;
}

/** Goes from the window on screen through clusters until the event is a mark or a row of a list. */
async function reach(reader: Reader, event: FileEvent): Promise<"mark" | "list"> {
  const span = spanOf(event.date);
  for (let step = 0; step < 12; step += 1) {
    const window = await windowAtRest(reader);
    const { entries, widthPx } = await drawnTimeline(reader);
    if (entries.some(({ eventId }) => eventId === event.id)) return "mark";
    const at = placePx(span.start, window, widthPx);
    const away = ({ boxStartPx, boxEndPx }: DrawnEntry) => Math.max(boxStartPx - at, at - boxEndPx, 0);
    const near = entries
      .filter(({ clusterCount, lane }) => clusterCount !== null && lane === laneOf(event))
      .toSorted((a, b) => away(a) - away(b));
    const here = reader.url();
    let isFound = false;
    for (const { key } of near) {
      if ((await openCluster(reader, key, window)) === "list") {
        if ((await listedIds(reader)).includes(event.id)) return "list";
        await reader.press("Escape");
      } else if (overlaps(windowInAddress(reader.url()), span)) {
        isFound = true;
        break;
      } else {
        await reader.open(here);
        await reader.waitReady();
      }
    }
    if (!isFound) throw new Error(`No cluster of its lane leads to ${event.id} from ${here}.`);
  }
  throw new Error(`Twelve clusters do not lead to ${event.id}.`);
}

/** Folds the lane of a type, in which marks then stand without labels. */
async function fold(reader: Reader, { language }: Spoken, type: string): Promise<void> {
  await reader.click({
    role: "button",
    name: new RegExp(`^${typeName(type, language)}`),
    within: ".vis-labelset",
  });
  await reader.rest();
}

describe.each(BOTH)("a cluster in $language", (spoken) => {
  const { language, t, words } = spoken;

  it("opens closer, so that fewer of its events are gathered, within what was shown", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      const before = await reader.counts();
      const biggest = (await clustersOf(reader)).toSorted(
        (a, b) => (b.clusterCount ?? 0) - (a.clusterCount ?? 0),
      )[0];
      if (biggest === undefined) throw new Error("The opening window has no cluster.");
      expect(await openCluster(reader, biggest.key, OPENING)).toBe("closer");
      const window = await windowAtRest(reader);
      expect(window.end - window.start).toBeLessThan(0.8 * (OPENING.end - OPENING.start));
      expect(overlaps(window, OPENING)).toBe(true);
      const after = await expectSum(reader);
      expect(after.clustered).toBeLessThan(before.clustered);
      expect(after.drawn + after.clustered).toBeGreaterThanOrEqual(biggest.clusterCount ?? 0);
    }));

  it("says how many events it gathers and over which time", () =>
    visit({ language, to: `?view=timeline&${windowQuery(WEEK)}`, viewport: LAPTOP }, async (reader) => {
      await fold(reader, spoken, "diplomacy");
      const [cluster] = (await clustersOf(reader)).filter(({ lane }) => lane === 0);
      const range = words.spokenRange(spanOf("2020-12-10"));
      expect(cluster?.name).toBe(t("timeline.cluster", { count: 2, range }));
    }));

  it("is named by the number that it shows, after a movement and after a filter as well", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP }, async (reader) => {
      const counts = new Set<number | null>();
      const allAreNamed = () =>
        until("all clusters are named anew", async () => {
          const clusters = await clustersOf(reader);
          const isNamed = ({ clusterCount, name }: DrawnEntry) => {
            const [said] = t("timeline.cluster", { count: clusterCount ?? 0, range: "|" }).split("|");
            return name.startsWith(said ?? "");
          };
          for (const { clusterCount } of clusters) counts.add(clusterCount);
          return clusters.length > 0 && clusters.every(isNamed);
        });
      await allAreNamed();
      await reader.click({ role: "button", name: t("timeline.wider") });
      await reader.rest();
      await allAreNamed();
      await reader.click({ selector: '.chip[data-type="diplomacy"]' });
      await reader.rest();
      await allAreNamed();
      expect(counts.size).toBeGreaterThan(2);
    }));

  it("opens as a list where its events share a day; each opens from there, and the focus comes back", () =>
    visit({ language, to: `?view=timeline&${windowQuery(WEEK)}`, viewport: LAPTOP }, async (reader) => {
      await fold(reader, spoken, "diplomacy");
      const [cluster] = (await clustersOf(reader)).filter(({ lane }) => lane === 0);
      const key = cluster?.key ?? "";
      expect(await openCluster(reader, key, WEEK)).toBe("list");
      expect(await listedIds(reader)).toEqual([...PAIR]);
      const texts = await reader.texts(`${LIST} [data-list-event]`);
      PAIR.forEach((id, n) => {
        expect(texts[n]).toContain(fileEvent(id).title[language]);
        expect(texts[n]).toContain(language === "ar" ? "10 ديسمبر 2020" : "10 December 2020");
      });
      expect(await reader.isVisible({ role: "dialog", name: t("timeline.clusterList") })).toBe(true);
      expect((await reader.focused())?.role).toBe("button");

      await reader.press("Escape");
      await until("the list closes", async () => (await reader.count(LIST)) === 0);
      expect(await reader.focused()).toMatchObject({ role: "button", clusterCount: 2 });

      await reader.press("Enter");
      await until("the list opens", async () => (await reader.count(LIST)) > 0);
      await reader.click({ selector: `${LIST} [data-list-event="${PAIR[1]}"]` });
      await openDetails(reader, PAIR[1]);
      expect(await reader.count(LIST)).toBe(0);
      await reader.rest();
      await expectSum(reader);
      await reader.press("Escape");
      await noDetails(reader);
      await until("the focus is on what stands for the event", async () => {
        const focused = await reader.focused();
        return focused?.clusterCount === 2 || focused?.eventId === PAIR[1];
      });
    }));

  it("keeps its list on the screen, and closes it for a press elsewhere", () =>
    visit(
      { language, to: `?view=timeline&${windowQuery(WEEK)}`, viewport: { width: 390, height: 844 } },
      async (reader) => {
        await fold(reader, spoken, "diplomacy");
        const [cluster] = (await clustersOf(reader)).filter(({ lane }) => lane === 0);
        expect(await openCluster(reader, cluster?.key ?? "", WEEK)).toBe("list");
        const { x, width } = await reader.box(LIST);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(390);
        await reader.click({ selector: "h1" });
        await until("the list closes", async () => (await reader.count(LIST)) === 0);
      },
    ));
});

describe.each(BOTH)("through clusters alone, in $language", ({ language }) => {
  const random = chance(language === "ar" ? 2020 : 1961);
  const sample = [...new Set([...SAME_DAY, ...Array.from({ length: 8 }, () => random.pick(EVENTS))])];

  it("a reader reaches any event from the window of all events", { timeout: 240_000 }, () =>
    visit(
      { language, to: `?view=timeline&${windowQuery(WHOLE)}`, viewport: LAPTOP, reducedMotion: true },
      async (reader) => {
        for (const event of sample) {
          await reader.open(`${language}/?view=timeline&${windowQuery(WHOLE)}`);
          await reader.waitReady();
          await reach(reader, event);
        }
      },
    ),
  );

  it("a reader opens an event that shares its day in a folded lane", () =>
    visit({ language, to: "?view=timeline", viewport: LAPTOP, reducedMotion: true }, async (reader) => {
      const [event] = SAME_DAY;
      if (event === undefined) throw new Error("No events share a day.");
      const name = recordFile.types[laneOf(event)]?.label[language] ?? "";
      await reader.click({ selector: ".lane-name", within: `.vis-label:has(:text-is("${name}"))` });
      expect(await reach(reader, event)).toBe("list");
      await reader.click({ selector: `${LIST} [data-list-event="${event.id}"]` });
      await openDetails(reader, event.id);
      await reader.rest();
      expect(await reader.isVisible(markOf(event.id))).toBe(true);
    }));
});
