// @vitest-environment jsdom
// The ticks of the axis in motion are those that vis-timeline draws at rest; its own steps are the oracle.
import moment, { type MomentInput } from "moment";
import * as visTimeline from "vis-timeline/esnext";
import { describe, expect, it } from "vitest";
import { instant, MS_PER_DAY } from "../../src/time/instant.ts";
import type { Span } from "../../src/time/span.ts";
import { type AxisScale, axisFor } from "../../src/timeline/axis-format.ts";
import { axisTicks } from "../../src/timeline/axis-ticks.ts";
import { BOTH } from "../support/both.ts";
import { chance } from "../support/chance.ts";

interface VisStep {
  setScale(scale: AxisScale): void;
  start(): void;
  hasNext(): boolean;
  next(): void;
  isMajor(): boolean;
  getCurrent(): { valueOf(): number };
}

/** vis-timeline's steps, which its types do not show. */
const { TimeStep } = (
  visTimeline as unknown as {
    timeline: {
      TimeStep: new (start: Date, end: Date, least: number, hidden: unknown[], o: object) => VisStep;
    };
  }
).timeline;

/** From this share of the step before it on, vis-timeline draws a tick. */
const LEAST_SHARE = 0.4;

const MOST_DAYS = { day: 1, month: 31, year: 366 } as const;

/**
 * The ticks that vis-timeline draws in a window, by their dates. It is asked from earlier on: a day that would crowd the
 * next first of the month it leaves out, unless the window begins there.
 */
function drawnByVis({ start, end }: Span, { scale, step: count }: AxisScale): string[] {
  const early = start - 3 * count * MOST_DAYS[scale] * MS_PER_DAY;
  const step = new TimeStep(new Date(early), new Date(end), 0, [], {
    moment: (date?: MomentInput) => moment.utc(date),
  });
  step.setScale({ scale, step: count });
  let drawn: string[] = [];
  let before = 0;
  for (step.start(); step.hasNext(); ) {
    const at = step.getCurrent().valueOf();
    const isMajor = step.isMajor();
    step.next();
    const width = step.getCurrent().valueOf() - at;
    if (isMajor || width >= before * LEAST_SHARE) {
      if (at <= start) drawn = [];
      drawn.push(told(at, isMajor));
    }
    before = width;
  }
  return drawn;
}

const told = (at: number, isMajor: boolean) => `${new Date(at).toISOString()}${isMajor ? " major" : ""}`;

describe.each(BOTH)("the ticks of the axis in $language", ({ words }) => {
  it("are those of vis-timeline, at any length of the window and anywhere in time", () => {
    const chosen = chance(20);
    const widthPx = 1_000;
    const scales = new Set<string>();
    for (let days = 7; days < 400_000; days *= 1.025) {
      const start = chosen.whole(-200_000, 200_000) * MS_PER_DAY;
      const window = { start: instant(start), end: instant(start + Math.round(days) * MS_PER_DAY) };
      const axis = axisFor((window.end - window.start) / widthPx, words);
      scales.add(`${axis.scale.scale} ${axis.scale.step}`);
      const ticks = axisTicks(axis, window, widthPx);
      expect(ticks.map(({ at, isMajor }) => told(at, isMajor))).toEqual(drawnByVis(window, axis.scale));
    }
    expect(scales.size).toBeGreaterThan(8);
  });

  it("stand as far into the width as their dates into the window", () => {
    const window = { start: instant(Date.UTC(2022, 0, 1)), end: instant(Date.UTC(2022, 11, 31)) };
    const ticks = axisTicks(axisFor((364 * MS_PER_DAY) / 728, words), window, 728);
    expect(ticks[0]).toMatchObject({ at: window.start, atPx: 0, isMajor: true });
    // Two px a day.
    for (const { at, atPx } of ticks) expect(atPx).toBeCloseTo((2 * (at - window.start)) / MS_PER_DAY, 6);
  });
});
