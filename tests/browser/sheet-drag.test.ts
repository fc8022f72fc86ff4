// The details as a sheet on a phone are dragged away by a finger on their bar, in both languages.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import { type Reader, until } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

const SUMMIT = "2022-03-27-negev-summit";
const PHONE = { viewport: { width: 390, height: 844 }, touch: true } as const;

/** The finger goes down from the middle of the bar; many steps are slow. */
async function dragBar(reader: Reader, downPx: number, steps: number): Promise<void> {
  const bar = await reader.box(".details-bar");
  const from = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
  await reader.drag(from, { x: from.x, y: from.y + downPx }, steps);
}

describe.each(BOTH)("the sheet on a phone in $language", ({ language }) => {
  const phone = { language, to: `?view=list&event=${SUMMIT}`, ...PHONE } as const;

  it("closes when its bar is dragged past a third of the screen", () =>
    visit(phone, async (reader) => {
      await openDetails(reader, SUMMIT);
      await dragBar(reader, 400, 100);
      await noDetails(reader);
      expect(new URL(reader.url()).searchParams.get("event")).toBe(null);
    }));

  it("closes on a flick, at once where less motion is asked for", () =>
    visit({ ...phone, reducedMotion: true }, async (reader) => {
      await openDetails(reader, SUMMIT);
      await dragBar(reader, 160, 2);
      await noDetails(reader);
    }));

  it("springs back from a short drag, and from one upward", () =>
    visit(phone, async (reader) => {
      await openDetails(reader, SUMMIT);
      const before = await reader.box(".details");
      await dragBar(reader, 60, 100);
      await reader.rest();
      expect(await reader.box(".details")).toEqual(before);
      await dragBar(reader, -20, 10);
      await reader.rest();
      expect(await reader.box(".details")).toEqual(before);
      await openDetails(reader, SUMMIT);
    }));

  it("scrolls what is below the bar, and stays open", () =>
    visit(phone, async (reader) => {
      await openDetails(reader, SUMMIT);
      const before = await reader.box(".details-title");
      await reader.drag({ x: 195, y: 700 }, { x: 195, y: 400 }, 20);
      await reader.rest();
      expect((await reader.box(".details-title")).y).toBeLessThan(before.y - 100);
      // What a finger lets go of runs on, further than one way back where the machine is slow.
      await until("the title is back where it was", async () => {
        await reader.drag({ x: 195, y: 300 }, { x: 195, y: 700 }, 20);
        await reader.rest();
        return (await reader.box(".details-title")).y === before.y;
      });
      await openDetails(reader, SUMMIT);
    }));
});
