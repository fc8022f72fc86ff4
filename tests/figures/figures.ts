/**
 * The cases of the figures: what each shows, in a sentence, and the scene that shows it.
 */
import { layoutScene } from "../../src/scene/layout-scene.ts";
import type { SceneInput } from "../../src/scene/scene.ts";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { translate } from "../../src/time/span.ts";
import { recordOf, type TinyEvent, windowOf } from "../support/builders.ts";
import { chance } from "../support/chance.ts";
import { type InputChoice, sceneInput } from "../support/scene-input.ts";
import { pictureOf } from "../support/scene-picture.ts";

/** A named picture. */
export interface Figure {
  readonly name: string;
  readonly shows: string;
  readonly draw: () => string;
}

const year2022 = windowOf("2022-01-01", "2022-12-31");

function inputOf(events: readonly TinyEvent[], choice: Partial<InputChoice> = {}): SceneInput {
  return sceneInput({ record: recordOf(events), window: year2022, ...choice });
}

function draw(input: SceneInput): string {
  return pictureOf(input, layoutScene(input));
}

const withDates = (events: readonly TinyEvent[]): Partial<InputChoice> => {
  const record = recordOf(events);
  return { record, text: (n) => ({ label: record.labelOf(n).en ?? "", date: record.dateOf(n).slice(5) }) };
};

/** Days of 2022 in which something happens, of every importance, in four lanes. */
function busyYear(): TinyEvent[] {
  const random = chance(2022);
  return Array.from({ length: 60 }, (_, i): TinyEvent => {
    const month = String(random.whole(1, 13)).padStart(2, "0");
    const day = String(random.whole(1, 29)).padStart(2, "0");
    const importance = random.whole(1, 6);
    return {
      date: `2022-${month}-${day}`,
      id: String(i).padStart(2, "0"),
      type: random.whole(0, 4),
      importance,
      label: `Event of ${importance}`,
      disputes: random.whole(0, 2),
    };
  });
}

const delegation: TinyEvent[] = [
  { date: "2022-01-20", label: "Rayan", type: 0 },
  { date: "2022-02", label: "Visit planned", type: 0 },
  { date: "2022-03-22/2022-03-24", label: "First delegation", importance: 5, disputes: 1, type: 1 },
  { date: "2022-03-27/2022-03-28", label: "Negev summit", importance: 5, type: 0 },
  { date: "2022-06-20?", label: "African Lion", type: 1 },
  { date: "2022-07~", label: "Office opens", type: 0 },
  { date: "2022-09-12/2022-12-20", label: "Long exercise", type: 1 },
];

/** Every figure; a figure file without a case, and a case without a file, fail. */
export const FIGURES: readonly Figure[] = [
  {
    name: "few-events",
    shows: "Few events: all are labelled, with their dates, and there is no strip.",
    draw: () => draw(inputOf(delegation, withDates(delegation))),
  },
  {
    name: "busy-year",
    shows:
      "Sixty events in four lanes with much room: the most important have labels, the rest stand in strips.",
    draw: () => draw(inputOf(busyYear(), { heightPx: 420 })),
  },
  {
    name: "busy-year-low",
    shows: "The same with little room: a row a lane, named by importance.",
    draw: () => draw(inputOf(busyYear(), { heightPx: 200 })),
  },
  {
    name: "busy-year-too-low",
    shows:
      "The same with room for a single row: the lane with the worthiest names has it, the others are strips.",
    draw: () => draw(inputOf(busyYear(), { heightPx: 130 })),
  },
  {
    name: "no-height",
    shows: "The same without any height: strips, still counting all.",
    draw: () => draw(inputOf(busyYear(), { heightPx: 0 })),
  },
  {
    name: "importance-decides",
    shows:
      "Four events close together and one row: the important one is named, and the others are counted under it.",
    draw: () =>
      draw(
        inputOf(
          [
            { date: "2022-05-01", label: "Small talk", importance: 2 },
            { date: "2022-05-02", label: "Agreement signed", importance: 5 },
            { date: "2022-05-03", label: "Comment", importance: 3, disputes: 1 },
            { date: "2022-06-15", label: "Report on small talk", importance: 3 },
          ],
          { heightPx: 56 },
        ),
      ),
  },
  {
    name: "same-day",
    shows: "Nine events on one day: as many labels as there are rows, and a cluster of the rest.",
    draw: () =>
      draw(
        inputOf(
          Array.from({ length: 9 }, (_, i) => ({ date: "2022-05-10", id: `e${i}`, label: `Same day ${i}` })),
        ),
      ),
  },
  {
    name: "begun-before",
    shows: "Ranges that began before the window: their labels keep to its edge, and they count.",
    draw: () =>
      draw(
        inputOf([
          { date: "2019-11/2022-04", label: "Long talks" },
          { date: "-0999/2999", label: "Four thousand years" },
          { date: "2021-12-31/2022-01-01", label: "New Year" },
          { date: "2021-12-31", label: "Over before" },
        ]),
      ),
  },
  {
    name: "what-dates-are",
    shows:
      "A day, a range, a month, a year, doubt, an estimate, a disagreement: each looks as sure as it is.",
    draw: () =>
      draw(
        inputOf([
          { date: "2022-02-01", label: "Day" },
          { date: "2022-03-01/2022-06-30", label: "Range" },
          { date: "2022-08", label: "Mon" },
          { date: "2022", label: "Year" },
          { date: "2022-10-10?", label: "Doubtful" },
          { date: "2022-04-01~", label: "About" },
          { date: "2022-11-11", label: "Disputed", disputes: 2 },
        ]),
      ),
  },
  {
    name: "window-end",
    shows: "Near the end of the window labels stand before their dates, so that they can be read.",
    draw: () =>
      draw(
        inputOf([
          { date: "2022-12-28", label: "Last days of the year" },
          { date: "2022-11-20", label: "Shortly before" },
          { date: "2022-12-10/2023-02-10", label: "Into the next year" },
        ]),
      ),
  },
  {
    name: "narrow",
    shows: "A window narrower than two labels: a label stands around its date where neither side has room.",
    draw: () =>
      draw(
        inputOf(
          [
            { date: "2022-02-01", label: "Winter", type: 0 },
            { date: "2022-06-20", label: "In the middle of the year", type: 1 },
            { date: "2022-11-01", label: "Autumn", type: 0 },
          ],
          { widthPx: 240 },
        ),
      ),
  },
  {
    name: "folded-and-empty",
    shows: "A lane that the reader folded is its strip; an empty lane is a line.",
    draw: () => {
      const events = busyYear().map((event) => ({
        ...event,
        type: event.type === 3 ? 2 : (event.type ?? 0),
      }));
      const record = recordOf(events, 4);
      const lanes = [0, 1, 2, 3].map((type) => ({ type, isFolded: type === 1 }));
      return draw(sceneInput({ record, window: year2022, lanes, heightPx: 260 }));
    },
  },
  {
    name: "open-in-folded",
    shows: "The open event shows its label in a folded lane too; related events come first in theirs.",
    draw: () => {
      const record = recordOf(busyYear());
      const lanes = [0, 1, 2, 3].map((type) => ({ type, isFolded: type === 1 }));
      const ofType = (type: number) =>
        [...record.columns.type.keys()].filter((n) => record.columns.type[n] === type);
      const selected = ofType(1)[4] ?? 0;
      const related = new Set([ofType(0)[3] ?? 0, ofType(2)[5] ?? 0]);
      return draw(sceneInput({ record, window: year2022, lanes, heightPx: 260, selected, related }));
    },
  },
  {
    name: "margins",
    shows:
      "Half a window beyond either edge is laid out too; its labels do not reach into the window, and do not count.",
    draw: () => {
      const events = [
        ...delegation,
        { date: "2021-12-20", label: "Just before", type: 0 },
        { date: "2021-12-28", label: "A moment before", type: 1 },
        { date: "2023-01-02", label: "Just after", type: 1 },
      ];
      return draw(inputOf(events, { marginRatio: 0.5 }));
    },
  },
  {
    name: "pan",
    shows: "A pan by twenty days, twice: what is labelled keeps its row while it fits.",
    draw: () => {
      let input = inputOf(busyYear(), {
        heightPx: 260,
        window: windowOf("2022-01-01", "2022-06-30"),
        marginRatio: 0.5,
      });
      const pictures: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        const scene = layoutScene(input);
        pictures.push(pictureOf(input, scene));
        input = { ...input, previous: scene, window: translate(input.window, 20 * MS_PER_DAY) };
      }
      return pictures.join("\n\n");
    },
  },
  {
    name: "zoom-in",
    shows: "Closer, and closer: clusters open, and what was labelled stays.",
    draw: () => {
      const pictures: string[] = [];
      let input = inputOf(busyYear(), { heightPx: 300 });
      for (const window of [
        year2022,
        windowOf("2022-03-01", "2022-06-30"),
        windowOf("2022-04-01", "2022-04-30"),
      ]) {
        input = { ...input, window };
        const scene = layoutScene(input);
        pictures.push(pictureOf(input, scene));
        input = { ...input, previous: scene };
      }
      return pictures.join("\n\n");
    },
  },
  {
    name: "nothing-found",
    shows: "A filter that leaves nothing: lines, and a count that says where all events are.",
    draw: () => {
      const record = recordOf(busyYear());
      return draw(sceneInput({ record, window: year2022 }, new Uint8Array(record.size)));
    },
  },
  {
    name: "far-away",
    shows: "A window far from any event.",
    draw: () => draw(inputOf(busyYear(), { window: windowOf("1492", "1493") })),
  },
];
