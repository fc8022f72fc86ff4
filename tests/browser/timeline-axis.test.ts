// A mark stands where the axis says its date is, to the pixel: in every zone of the world, whichever way time runs and
// whatever the language. The places are worked out from the file, the address and the width alone.
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/time/span.ts";
import { spanOfDays } from "../../src/view/opening-window.ts";
import { BOTH, type Spoken } from "../support/both.ts";
import type { Reader } from "../support/reader.ts";
import { drawnTimeline, OPENING, WHOLE, windowQuery } from "../support/timeline.ts";
import { expectPlaces } from "../support/timeline-places.ts";
import { visit } from "../support/visit.ts";

const days = (from: string, to: string): Span => spanOfDays({ from, to });

const WINDOWS: readonly Span[] = [
  WHOLE,
  OPENING,
  days("2021-01-01", "2021-12-31"),
  days("2022-01-01", "2022-12-31"),
  days("2023-01-01", "2023-12-31"),
  days("2022-03-20", "2022-04-02"),
  days("2022-03-22", "2022-03-28"),
];

const ZONES = ["Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"] as const;
const FLOWS = BOTH.flatMap((spoken) =>
  (["ltr", "rtl"] as const).map((flow) => ({ language: spoken.language, spoken, flow })),
);

/** Opens each window and judges everything drawn in it. */
async function expectEveryWindow(reader: Reader, spoken: Spoken, flow: "ltr" | "rtl"): Promise<void> {
  let judged = 0;
  for (const window of WINDOWS) {
    await reader.open(`${spoken.language}/?view=timeline&flow=${flow}&${windowQuery(window)}`);
    await reader.waitReady();
    await reader.rest();
    const drawn = await drawnTimeline(reader);
    expect(drawn.flow).toBe(flow);
    judged += expectPlaces(drawn, window, spoken);
  }
  expect(judged).toBeGreaterThan(50);
}

describe.each(FLOWS)("in $language, with time running $flow", ({ language, spoken, flow }) => {
  it.each(ZONES)("every mark and every label of the axis stands on its date for a reader in %s", (timezone) =>
    visit({ language, to: "?view=timeline", timezone, viewport: { width: 1440, height: 900 } }, (reader) =>
      expectEveryWindow(reader, spoken, flow),
    ),
  );
});

describe.each(BOTH)("on a phone, in $language", (spoken) => {
  it("every mark and every label of the axis stands on its date", () =>
    visit(
      { language: spoken.language, to: "?view=timeline", touch: true, viewport: { width: 390, height: 844 } },
      (reader) => expectEveryWindow(reader, spoken, spoken.direction),
    ));
});
