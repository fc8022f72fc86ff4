// Text of a dataset is text on the timeline, whatever it says, in both languages: no markup, no tooltip, no script.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { answerOf } from "../support/other-datasets.ts";
import type { Reader } from "../support/reader.ts";
import { markOf } from "../support/timeline.ts";
import { visit } from "../support/visit.ts";

const IMAGE = "<img src=x onerror=window.broken=1>";
const BOLD = "<b>bold</b> & <script>window.broken=2</script>";
const HANDLER = "\"><svg onload='window.broken=3'>";
const both = (text: string) => ({ en: text, ar: `${text} عربي` });

const HOSTILE_DATASET = {
  format: 1,
  id: "hostile",
  title: both(BOLD),
  description: both(IMAGE),
  types: [
    { id: "one", label: both(BOLD) },
    { id: "two", label: both(IMAGE) },
  ],
  stories: [
    { id: "s", title: both(IMAGE), steps: [{ event: "image", text: both(BOLD), title: both(HANDLER) }] },
  ],
  events: [
    { id: "image", date: "2022-03-01", type: "one", title: both(IMAGE), label: both(IMAGE.slice(0, 31)) },
    { id: "bold", date: "2022-03-10", type: "two", title: both(BOLD), label: both("<b>bold</b>") },
    // Three of one day in a lane that is folded stand in a cluster, which opens as a list.
    ...["x", "y", "z"].map((id) => ({
      id,
      date: "2022-04-01",
      type: "two",
      title: both(`${HANDLER} ${id}`),
    })),
  ],
};

/** What a dataset's markup would have made of the page. */
const harm = (reader: Reader) =>
  reader.evaluate(() => ({
    broken: (window as unknown as { broken?: number }).broken ?? null,
    elements: document.querySelectorAll(
      '#root img, #root script, #root b, #root [onload], #root [onerror], .vis-tooltip, [data-view="timeline"] [title]:not(button.lane-name, button.tool, .vis-custom-time, [title=""])',
    ).length,
  }));

describe.each(BOTH)("a dataset full of markup on the timeline in $language", ({ language }) => {
  const prepare = (reader: Reader) => reader.route(/^[^?]*\/data\/hostile\.json$/, answerOf(HOSTILE_DATASET));
  const to = "?view=timeline&data=data/hostile.json&from=2022-02-15&to=2022-04-15";
  const suffix = language === "ar" ? " عربي" : "";

  it("is shown as it is written: on marks, lanes, steps, and in names for the ear", () =>
    visit({ language, to, prepare, viewport: { width: 1440, height: 900 } }, async (reader) => {
      await reader.rest();
      expect(await reader.text(`${markOf("image").selector} .mark-label`)).toBe(
        `${IMAGE.slice(0, 31)}${suffix}`,
      );
      expect(await reader.text(`${markOf("bold").selector} .mark-label`)).toBe(`<b>bold</b>${suffix}`);
      expect(await reader.attribute(markOf("image").selector, "aria-label")).toContain(IMAGE);
      const lanes = await reader.texts(".lane-name");
      expect(lanes[0]).toContain(BOLD);
      expect(lanes[1]).toContain(IMAGE);
      await reader.hover(markOf("image"));
      await reader.rest();
      expect(await harm(reader)).toEqual({ broken: null, elements: 0 });
    }));

  it("is shown as it is written in the list of a cluster and in the details", () =>
    visit({ language, to, prepare, viewport: { width: 1440, height: 900 } }, async (reader) => {
      await reader.rest();
      await reader.click({ selector: ".lane-name", nth: 1 });
      await until("there is a cluster", async () => (await reader.marks()).clusters.includes(3));
      await reader.click({ selector: ".cluster" });
      await until("the list is open", async () => (await reader.count(".cluster-list")) === 1);
      const rows = await reader.texts(".cluster-list [data-list-event]");
      expect(rows[0]).toContain(`${HANDLER} x`);
      await reader.click({ selector: '[data-list-event="y"]' });
      await until("the details are open", async () => (await reader.count('[data-view="details"] h2')) === 1);
      expect(await reader.text('[data-view="details"] h2')).toContain(`${HANDLER} y`);
      expect(await harm(reader)).toEqual({ broken: null, elements: 0 });
    }));
});
