// An event's day is the day that its date says, in words and in `<time datetime>`, wherever the reader's clock stands.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { ANCHORS, EVENTS } from "../support/expected.ts";
import { openDetails } from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

/** UTC−11, UTC and UTC+14, with the minutes that `getTimezoneOffset` gives there. */
const ZONES = [
  ["Pacific/Pago_Pago", 660],
  ["UTC", 0],
  ["Pacific/Kiritimati", -840],
] as const;

interface Day {
  readonly id: string;
  readonly words: string;
  readonly datetime: string | null;
}

/** The date of every event in the list. */
function daysIn(reader: Reader): Promise<Day[]> {
  return reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-view="list"] li[data-event-id]')].map((row) => ({
      id: row.dataset.eventId ?? "",
      words: row.querySelector("time")?.textContent ?? "",
      datetime: row.querySelector("time")?.getAttribute("datetime") ?? null,
    })),
  );
}

describe.each(BOTH)("an event's day in $language", ({ language }) => {
  const seen = new Map<string, Day[]>();

  it.each(ZONES)("is in %s what the record says", (timezone, minutes) =>
    visit({ language, timezone, to: "?view=list" }, async (reader) => {
      expect(await reader.evaluate(() => new Date("2022-03-24").getTimezoneOffset())).toBe(minutes);
      const days = await daysIn(reader);
      seen.set(timezone, days);
      expect(days).toHaveLength(EVENTS.length);
      for (const { id, datetime, ...day } of ANCHORS) {
        expect(days.find((each) => each.id === id)).toEqual({ id, words: day[language], datetime });
      }
      // A date begins with the digits of its own first day, month or year.
      const starts = EVENTS.map(({ date }) => /^\d{4}(-\d{2})?(-\d{2})?/.exec(date)?.[0]);
      expect(days.map(({ datetime }) => datetime)).toEqual(starts);
      await reader.click({ selector: '[data-view="list"] [data-event-id="2022-03-27-negev-summit"] a' });
      const { date } = await openDetails(reader, "2022-03-27-negev-summit");
      expect(date).toEqual({ text: ANCHORS[3][language], datetime: "2022-03-27" });
    }),
  );

  it("is the same in all of them, for every event", () => {
    const [first, ...others] = ZONES.map(([zone]) => seen.get(zone));
    expect(first).toHaveLength(EVENTS.length);
    for (const other of others) expect(other).toEqual(first);
  });
});
