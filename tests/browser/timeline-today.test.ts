// The line of today, in both languages and both ways of time.
import { describe, expect, it } from "vitest";
import { instant, isoDay, MS_PER_DAY } from "../../src/time/instant.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH } from "../support/both.ts";
import { LANES, placePx, windowQuery } from "../support/timeline.ts";
import { visit } from "../support/visit.ts";

const FLOWS = BOTH.flatMap((spoken) =>
  (["ltr", "rtl"] as const).map((flow) => ({ language: spoken.language, flow })),
);

describe.each(FLOWS)("today in $language, with time running $flow", ({ language, flow }) => {
  it("stands on its day, to the pixel, and is not there where the window ends before it", () => {
    const now = Date.now();
    const window = spanOfDays({
      from: isoDay(instant(now - 40 * MS_PER_DAY)),
      to: isoDay(instant(now + 10 * MS_PER_DAY)),
    });
    return visit(
      {
        language,
        to: `?view=timeline&flow=${flow}&${windowQuery(window)}`,
        viewport: { width: 1440, height: 900 },
      },
      async (reader) => {
        await reader.rest();
        const area = await reader.box(LANES.selector);
        const line = await reader.box(".vis-custom-time");
        const middle = line.x + line.width / 2;
        const along = flow === "ltr" ? middle - area.x : area.x + area.width - middle;
        // The page asks the clock a moment after this test did: the same day, give or take a pixel.
        expect(Math.abs(along - placePx(instant(now), window, area.width))).toBeLessThanOrEqual(1.5);
        await reader.open(`${language}/?view=timeline&flow=${flow}&from=2022-01-01&to=2022-12-31`);
        await reader.waitReady();
        await reader.rest();
        const later = await reader.box(".vis-custom-time");
        const isBeyond =
          flow === "ltr" ? later.x >= area.x + area.width - 1 : later.x + later.width <= area.x + 1;
        expect(isBeyond).toBe(true);
      },
    );
  });
});
