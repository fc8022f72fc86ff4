// Nothing jumps while a page comes to life, whatever its address asks for: the sum of all shifts of the layout that no
// reader caused stays at most 0.01, at the size of a desktop and of a phone.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { openReader, until } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

const AT_MOST = 0.01;

const SCREENS = [
  { screen: "a desktop", viewport: { width: 1440, height: 900 }, touch: false },
  { screen: "a phone", viewport: { width: 390, height: 844 }, touch: true },
];

const QUERIES = [
  "",
  "?event=2022-03-27-negev-summit",
  "?view=list",
  "?type=defence",
  "?q=Rabat",
  "?from=2022-01-01&to=2022-12-31",
  "?theme=dark",
  "?embed=1",
];

describe.each(BOTH)("a page in $language", ({ language }) => {
  describe.each(SCREENS)("on $screen", ({ viewport, touch }) => {
    it.each(QUERIES)("does not jump at /%s", (to) =>
      visit({ language, to, viewport, touch }, async (reader) => {
        await reader.rest();
        const shifts = await reader.layoutShifts();
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(AT_MOST);
      }),
    );
  });
});

describe.each(BOTH)("a page in $language that is painted while it is still arriving", ({ language }) => {
  it("gives every lane of the record's shape its room before the next has come", async () => {
    const reader = await openReader({ language, viewport: { width: 1440, height: 900 } });
    // Held back: the app would take the shape's place.
    await reader.route(/\/page-[^/]*\.js$/, () => new Promise(() => undefined));
    await reader.open(`${language}/`, "commit");
    const heights = await until("the shape is there", () =>
      reader.evaluate(() => {
        const lanes = [...document.querySelectorAll<HTMLElement>(".timeline-shape li")];
        const [first] = lanes;
        if (first === undefined || first.offsetHeight === 0) return null;
        const whole = first.getBoundingClientRect().height;
        for (const lane of lanes.slice(2)) lane.remove();
        return { whole, alone: first.getBoundingClientRect().height };
      }),
    );
    expect(heights.whole).toBeGreaterThan(20);
    expect(heights.alone).toBe(heights.whole);
    await reader.close();
  });
});
