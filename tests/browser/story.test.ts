// Stories, in both languages: step by step, by buttons, keys and swipes, with the timeline moving along.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { noDetails, openDetails } from "../support/open-details.ts";
import { type Reader, until } from "../support/reader.ts";
import { recordFile } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const PHONE = { width: 390, height: 844 };
const STORIES = recordFile.stories;
const [ANCHORS, VERSIONS] = STORIES;

/** The step that is told: its number, title and text as they are on screen; null where no story is told. */
const told = (reader: Reader) =>
  reader.evaluate(() => {
    const card = document.querySelector<HTMLElement>(".story");
    const dots = [...(card?.querySelectorAll("ol button") ?? [])];
    return card === null
      ? null
      : {
          step: dots.findIndex((dot) => dot.getAttribute("aria-current") === "step") + 1,
          title: card.querySelector("h2")?.textContent ?? "",
          text: card.textContent ?? "",
        };
  });

async function untilStep(reader: Reader, step: number): Promise<void> {
  await until(`step ${step} is told`, async () => (await told(reader))?.step === step);
}

describe.each(BOTH)("a story in $language", ({ language, direction, t }) => {
  const steps = ANCHORS?.steps ?? [];
  const next = { role: "button", name: t("story.next") } as const;
  const [onward, backward] =
    direction === "rtl" ? (["ArrowLeft", "ArrowRight"] as const) : (["ArrowRight", "ArrowLeft"] as const);

  it("is told from the turning points, step by step, each with title, date and text, and its event open beside it", () =>
    visit({ language, to: "?view=timeline", viewport: { width: 1440, height: 900 } }, async (reader) => {
      await reader.click({ role: "link", name: ANCHORS?.title[language] ?? "", within: ".anchors" });
      for (const [i, step] of steps.entries()) {
        await untilStep(reader, i + 1);
        const card = await told(reader);
        expect(card?.title).toBe(step.title?.[language]);
        expect(card?.text).toContain(step.text[language]);
        await openDetails(reader, step.event);
        await reader.rest();
        expect((await reader.marks("timeline")).events).toContain(step.event);
        await expectSum(reader);
        const { searchParams } = new URL(reader.url());
        expect([searchParams.get("story"), searchParams.get("step")]).toEqual(["anchors", String(i + 1)]);
        if (i < steps.length - 1) await reader.click(next);
      }
      expect(await reader.attribute(".story-ways .button-strong", "aria-disabled")).toBe("true");
      await reader.back();
      await untilStep(reader, steps.length - 1);
    }));

  it("turns by the arrow keys in the direction of the page, while the focus is in it and only then", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.click({ role: "link", name: ANCHORS?.title[language] ?? "", within: ".anchors" });
      await untilStep(reader, 1);
      expect((await reader.focused())?.name).toBe(steps[0]?.title?.[language]);
      await reader.press(onward, 2);
      await untilStep(reader, 3);
      await reader.press(backward);
      await untilStep(reader, 2);
      await reader.focus({ selector: 'button[data-type="defence"]' });
      await reader.press(onward);
      expect((await told(reader))?.step).toBe(2);
    }));

  it("ends with Escape or its button, closes its event, and gives the focus back", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      const link = { role: "link", name: ANCHORS?.title[language] ?? "", within: ".anchors" } as const;
      await reader.click(link);
      await untilStep(reader, 1);
      await reader.press("Escape");
      await noDetails(reader);
      expect(await told(reader)).toBe(null);
      expect((await reader.focused())?.name).toBe(ANCHORS?.title[language]);
      await reader.press("Enter");
      await untilStep(reader, 1);
      await reader.click({ role: "button", name: t("story.close") });
      expect(await told(reader)).toBe(null);
      expect(new URL(reader.url()).searchParams.has("story")).toBe(false);
    }));

  it("opens from its address at its step, and takes no focus there", () =>
    visit({ language, to: "?view=list&story=march-2022-versions&step=3" }, async (reader) => {
      await untilStep(reader, 3);
      expect((await told(reader))?.title).toBe(VERSIONS?.steps[2]?.title?.[language]);
      expect(await reader.focused()).toBe(null);
      // Two steps may tell of one event.
      await reader.click(next);
      await untilStep(reader, 4);
      await openDetails(reader, VERSIONS?.steps[3]?.event ?? "");
    }));

  it.each([
    ["a story that is not there", "story=never"],
    ["a step that is not there", "story=anchors&step=9"],
  ])("says so of an address that asks for %s", (_, query) =>
    visit({ language, to: `?view=list&${query}` }, async (reader) => {
      expect(await reader.texts("[role=alert] li")).toHaveLength(1);
    }),
  );

  it("can be changed for another from within", () =>
    visit({ language, to: "?view=list&story=anchors&step=2" }, async (reader) => {
      await untilStep(reader, 2);
      await reader.focus({ role: "combobox", name: t("story.choose") });
      await reader.press("ArrowDown");
      await until("the other story is told", async () =>
        ((await told(reader))?.text ?? "").includes(VERSIONS?.steps[0]?.text[language] ?? "?"),
      );
    }));

  it("says when the filters hide its event, with the way out", () =>
    visit({ language, to: "?view=list&type=transport&story=anchors&step=2" }, async (reader) => {
      await untilStep(reader, 2);
      expect((await told(reader))?.text).toContain(t("story.filtered"));
      await reader.click({ role: "button", name: t("filters.clear"), within: ".story" });
      expect((await told(reader))?.text).not.toContain(t("story.filtered"));
    }));

  it("jumps instead of moving where less motion is asked for", () =>
    visit({ language, to: "?view=timeline&story=anchors&step=1", reducedMotion: true }, async (reader) => {
      await untilStep(reader, 1);
      await reader.click(next);
      await untilStep(reader, 2);
      await reader.rest();
      expect((await reader.marks("timeline")).events).toContain(steps[1]?.event);
    }));
});

describe.each(BOTH)("a story on a phone in $language", ({ language, direction, t }) => {
  const phone = { language, viewport: PHONE, touch: true } as const;
  const event = ANCHORS?.steps[1]?.event ?? "";

  it("lies at the foot of the screen, with the row of its event above it", () =>
    visit({ ...phone, to: "?story=anchors&step=2" }, async (reader) => {
      await untilStep(reader, 2);
      await reader.rest();
      const card = await reader.box(".story");
      expect(card.y).toBeGreaterThan(PHONE.height * 0.4);
      expect(card.y + card.height).toBeCloseTo(PHONE.height, 0);
      const row = await reader.box(`[data-view="list"] [data-event-id="${event}"]`);
      expect(row.y).toBeGreaterThanOrEqual(0);
      expect(row.y + row.height).toBeLessThanOrEqual(card.y);
      await noDetails(reader);
    }));

  it("turns its pages by a swipe the way the text runs", () =>
    visit({ ...phone, to: "?story=anchors&step=2" }, async (reader) => {
      await untilStep(reader, 2);
      await reader.rest();
      const { y } = await reader.box(".story-text");
      const [from, to] = direction === "rtl" ? [90, 300] : [300, 90];
      await reader.drag({ x: from, y: y + 20 }, { x: to, y: y + 24 });
      await untilStep(reader, 3);
      await reader.drag({ x: to, y: y + 20 }, { x: from, y: y + 24 });
      await untilStep(reader, 2);
    }));

  it("gives way to the details when they are asked for, and comes back when they close", () =>
    visit({ ...phone, to: "?story=anchors&step=2" }, async (reader) => {
      await untilStep(reader, 2);
      await reader.tap({ role: "button", name: t("story.details") });
      await openDetails(reader, event);
      await reader.tap({ role: "button", name: t("details.close"), exact: true });
      await noDetails(reader);
      expect((await told(reader))?.step).toBe(2);
    }));
});
