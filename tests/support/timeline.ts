// What a reader sees of the timeline, as numbers along time: counted in CSS pixels from the edge at which the window
// starts, whichever way time runs. Tests compare them with places that they work out from the file and the address.

import { parseDataset } from "../../src/events/parse.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import type { Instant } from "../../src/time/instant.ts";
import { durationMs, type Span } from "../../src/time/span.ts";
import { daysOfSpan, openingSpan, spanOfDays, wholeSpan } from "../../src/view/opening-window.ts";
import { until } from "./limit.ts";
import type { Point, Reader } from "./reader.ts";
import { recordText } from "./record-file.ts";

/** A mark or cluster on screen. */
export interface DrawnEntry {
  /** "e:" and an event's id, or a cluster's own key. */
  readonly key: string;
  /** The event it counts for, or null: a cluster, or a mark in the margins. */
  readonly eventId: string | null;
  /** The events it stands for, or null: a single one, or a cluster in the margins. */
  readonly clusterCount: number | null;
  /** The index of its type in the record. */
  readonly lane: number;
  /** Where its date begins and ends. */
  readonly footStartPx: number;
  readonly footEndPx: number;
  /** The button. */
  readonly boxStartPx: number;
  readonly boxEndPx: number;
  readonly topPx: number;
  readonly side: string | null;
  /** A mark without a label. */
  readonly isBare: boolean;
  readonly emphasis: string | null;
  readonly name: string;
}

/** The lanes and the axis as drawn. */
export interface DrawnTimeline {
  readonly flow: "ltr" | "rtl";
  readonly widthPx: number;
  readonly scale: string;
  readonly entries: readonly DrawnEntry[];
  /** The small and large labels under the lanes, with the place of their tick. */
  readonly labels: readonly { readonly text: string; readonly atPx: number; readonly isMajor: boolean }[];
  /** The places of the lines of the axis. */
  readonly linesPx: readonly number[];
}

/** Runs in the page. */
function readTimeline(): DrawnTimeline {
  const timeline = document.querySelector<HTMLElement>(".timeline");
  const lanes = document.querySelector<HTMLElement>(".timeline-lanes");
  const area = document.querySelector<HTMLElement>(".timeline-lanes .vis-panel.vis-center");
  if (timeline === null || lanes === null || area === null) throw new Error("There is no timeline.");
  const flow = timeline.dir === "rtl" ? "rtl" : "ltr";
  const box = area.getBoundingClientRect();
  const along = (rect: DOMRect) =>
    flow === "ltr"
      ? { start: rect.left - box.left, end: rect.right - box.left }
      : { start: box.right - rect.right, end: box.right - rect.left };
  const all = (selector: string) => [...lanes.querySelectorAll<HTMLElement>(selector)];
  return {
    flow,
    widthPx: box.width,
    scale: lanes.dataset.axis ?? "",
    entries: all("[data-key]").map((button) => {
      const foot = along((button.closest(".entry") ?? button).getBoundingClientRect());
      const mark = along(button.getBoundingClientRect());
      const hue = button.closest<HTMLElement>(".entry, .still-strip")?.style.getPropertyValue("--type");
      return {
        key: button.dataset.key ?? "",
        eventId: button.dataset.eventId ?? null,
        clusterCount: button.dataset.clusterCount ? Number(button.dataset.clusterCount) : null,
        lane: Number(/\d+/.exec(hue ?? "")?.[0]),
        footStartPx: foot.start,
        footEndPx: foot.end,
        boxStartPx: mark.start,
        boxEndPx: mark.end,
        topPx: button.getBoundingClientRect().top - box.top,
        side: button.dataset.side ?? null,
        isBare: button.classList.contains("mark-bare"),
        emphasis: button.dataset.emphasis ?? null,
        name: button.getAttribute("aria-label") ?? "",
      };
    }),
    labels: all(".vis-time-axis .vis-text:not(.vis-measure)").map((label) => ({
      text: label.textContent ?? "",
      atPx: along(label.getBoundingClientRect()).start,
      isMajor: label.classList.contains("vis-major"),
    })),
    linesPx: all(".vis-time-axis .vis-grid").map((line) => along(line.getBoundingClientRect()).start),
  };
}

/** The timeline as it is drawn now. */
export function drawnTimeline(reader: Reader): Promise<DrawnTimeline> {
  return reader.evaluate(readTimeline);
}

const { dataset } = parseDataset(recordText);
if (dataset === null) throw new Error("The record cannot be read.");
/** The record as the page reads it. */
export const RECORD = recordOfDataset(dataset, 0);
/** The window of an address that names none. */
export const OPENING: Span = openingSpan(RECORD);
/** The window of "all events". */
export const WHOLE: Span = wholeSpan(RECORD);

/** The window that an address names, or the one that the timeline opens on. */
export function windowInAddress(address: string): Span {
  const { searchParams } = new URL(address, "http://localhost");
  const { from, to } = { from: searchParams.get("from"), to: searchParams.get("to") };
  return from !== null && to !== null ? spanOfDays({ from, to }) : OPENING;
}

/** The window once it rests, as the address names it. */
export async function windowAtRest(reader: Reader): Promise<Span> {
  await reader.rest();
  return windowInAddress(reader.url());
}

/** The query of a window: `from=2022-03-01&to=2022-03-31`. */
export function windowQuery(window: Span): string {
  const { from, to } = daysOfSpan(window);
  return `from=${from}&to=${to}`;
}

/** The place of an instant in a window that is so wide. */
export function placePx(at: Instant, window: Span, widthPx: number): number {
  return ((at - window.start) / durationMs(window)) * widthPx;
}

/** The entry that counts for an event, or null where it stands in a cluster or outside the window. */
export async function entryOf(reader: Reader, eventId: string): Promise<DrawnEntry | null> {
  const { entries } = await drawnTimeline(reader);
  return entries.find((entry) => entry.eventId === eventId) ?? null;
}

/** The button of an event on the timeline. */
export const markOf = (eventId: string) => ({
  selector: `[data-view="timeline"] [data-event-id="${eventId}"]`,
});

/** Waits until the window is another than it was, and rests; gives it. */
export async function windowAfter(reader: Reader, before: Span): Promise<Span> {
  await until("the window has moved", () => {
    const now = windowInAddress(reader.url());
    return now.start !== before.start || now.end !== before.end;
  });
  return windowAtRest(reader);
}

/** The lanes without their names: where gestures are tried. */
export const LANES = { selector: ".timeline-lanes .vis-panel.vis-center" } as const;

/** The point of the lanes at a share of the window, from the edge where it starts, and at a share of their height. */
export async function pointAt(reader: Reader, share: number, shareOfHeight = 0.5): Promise<Point> {
  const { x, y, width, height } = await reader.box(LANES.selector);
  const { flow } = await drawnTimeline(reader);
  return { x: x + width * (flow === "ltr" ? share : 1 - share), y: y + height * shareOfHeight };
}

/** The instant at a share of a window. */
export function instantAt(window: Span, share: number): number {
  return window.start + durationMs(window) * share;
}
