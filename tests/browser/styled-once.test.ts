// What comes into sight, and what is pressed and moved, is not styled once more: where a processor is slow, every hundred
// elements take ten milliseconds. Counted, by the browser's own trace.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { openReader } from "../support/reader.ts";
import { pointAt } from "../support/timeline.ts";
import { visit } from "../support/visit.ts";

/** More than any part of the page has that comes by itself, and less than half of what there is in the end. */
const A_PART = 200;
/** The labelled marks of the record with what is in them, and the probes of their colours. */
const MARKS = 100;

describe.each(BOTH)("a page in $language", ({ language }) => {
  it.each(["", "?embed=1"])("is styled part by part while it comes to life, at /%s", async (to) => {
    const reader = await openReader({ language });
    const styled = await reader.styledDuring(async () => {
      await reader.open(`${language}/${to}`);
      await reader.waitReady();
      await reader.rest();
    });
    expect(styled.length).toBeGreaterThan(10);
    expect(Math.max(...styled), styled.join()).toBeLessThan(A_PART);
    await reader.close();
  });

  it("leaves what stands in the lanes as it is while a drag begins and ends", () =>
    visit({ language }, async (reader) => {
      const at = await pointAt(reader, 0.5);
      const styled = await reader.styledDuring(() => reader.drag(at, { x: at.x + 30, y: at.y }));
      expect(styled.length).toBeGreaterThan(1);
      expect(Math.max(...styled), styled.join()).toBeLessThan(MARKS);
    }));
});
