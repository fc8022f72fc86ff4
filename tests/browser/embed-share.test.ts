// The share dialog: for the present view the link, the frame and the tag, copied and working, and a live preview.
import { describe, expect, it } from "vitest";
import { SHARE_WORDS } from "../../src/app/share/share-words.ts";
import { urlToView } from "../../src/view/codec.ts";
import { BOTH } from "../support/both.ts";
import { copiedText, replaceClipboard } from "../support/clipboard.ts";
import { siteUrl, visitHost } from "../support/host-page.ts";
import { until } from "../support/limit.ts";
import type { Reader } from "../support/reader.ts";
import { recordFile } from "../support/record-file.ts";
import { visit } from "../support/visit.ts";

const DESK = { width: 1440, height: 900 };
const QUERY = "?from=2021-01-01&to=2022-12-31&type=defence&view=list&theme=dark";
const VISIT = "2021-11-24-gantz-defence-mou";

describe.each(BOTH)("the share dialog in $language", ({ language, t }) => {
  const say = SHARE_WORDS[language];
  const open = async (reader: Reader) => {
    await reader.click({ role: "button", name: t("share.open"), exact: true });
    await until("the dialog is open", () => reader.isVisible({ role: "dialog", name: t("share.open") }));
  };
  const codeOf = (reader: Reader, name: string) =>
    reader.evaluate(
      (name) =>
        document.querySelector<HTMLTextAreaElement>(`dialog textarea[aria-label="${name}"]`)?.value ?? "",
      name,
    );

  it("copies a link that opens the same view", () =>
    visit({ language, to: `${QUERY}&event=${VISIT}`, viewport: DESK }, async (reader) => {
      await open(reader);
      await replaceClipboard(reader);
      await reader.click({ role: "button", name: t("share.copyLink"), exact: true });
      const copied = new URL(await copiedText(reader));
      expect(copied.origin + copied.pathname).toBe(`${siteUrl()}${language}/`);
      expect(urlToView(copied.search).view).toEqual(urlToView(`${QUERY}&event=${VISIT}`).view);
    }));

  it("shows what is to be copied, selected, where the clipboard is denied", () =>
    visit({ language, to: "?view=list", viewport: DESK }, async (reader) => {
      await open(reader);
      await replaceClipboard(reader, "denied");
      await reader.click({ role: "button", name: say.copyTag, exact: true });
      const field = { role: "textbox", name: say.byHand } as const;
      await until("the field is there", () => reader.isVisible(field));
      const selected = await reader.evaluate(() => {
        const active = document.activeElement;
        return active instanceof HTMLTextAreaElement
          ? active.value.slice(active.selectionStart, active.selectionEnd)
          : null;
      });
      expect(selected).toBe(await codeOf(reader, say.tag));
    }));

  it("gives a frame and a tag that show this view in another page", () => {
    let code = "";
    return visit({ language, to: QUERY, viewport: DESK }, async (reader) => {
      await open(reader);
      code = `${await codeOf(reader, say.frame)}\n${await codeOf(reader, say.tag)}`;
      expect(code).toContain(`title="${recordFile.title[language]}"`);
    }).then(() =>
      visitHost({ lang: language, viewport: { width: 700, height: 1500 }, body: code }, async ({ frame }) => {
        for (const selector of ["body > iframe", "sanad-timeline iframe"]) {
          const inside = await frame(selector);
          expect(await inside.attribute("html", "data-theme")).toBe("dark");
          const { filtered, outside, drawn } = await inside.counts();
          expect([filtered > 0, outside > 0, drawn > 0]).toEqual([true, true, true]);
        }
      }),
    );
  });

  it("lets language, colours, height and edition be chosen, and the preview shows them", () =>
    visit({ language, to: "", viewport: DESK }, async (reader) => {
      await open(reader);
      const other = language === "ar" ? "en" : "ar";
      const set = (label: string, value: string) =>
        reader.evaluate(
          ([label, value]) => {
            const field = [...document.querySelectorAll("dialog label")]
              .find((each) => each.textContent?.startsWith(label as string))
              ?.querySelector<HTMLSelectElement | HTMLInputElement>("select, input");
            if (field === null || field === undefined) throw new Error(`no ${label}`);
            const proto = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
            Object.getOwnPropertyDescriptor(proto.prototype, "value")?.set?.call(field, value);
            field.dispatchEvent(
              new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
            );
          },
          [label, value],
        );
      await set(say.language, other);
      await set(say.colours, "dark");
      await set(say.height, "480");
      const frame = await codeOf(reader, say.frame);
      expect(frame).toContain(`${siteUrl()}${other}/?theme=dark&amp;embed=1`);
      expect(frame).toContain('height="480"');
      expect(await codeOf(reader, say.tag)).toContain('height="480"');
      const preview = await reader.inside(".share-preview iframe");
      await preview.waitReady();
      expect(await preview.attribute("html", "lang")).toBe(other);
      expect(await preview.attribute("html", "data-theme")).toBe("dark");

      const edition = { selector: 'dialog input[type="radio"]', nth: 1 } as const;
      if (
        await reader.evaluate(
          () => !document.querySelectorAll<HTMLInputElement>('dialog input[type="radio"]')[1]?.disabled,
        )
      ) {
        await reader.click(edition);
        expect(await codeOf(reader, say.frame)).toContain(`edition=${recordFile.edition}`);
      }
    }));

  it.each([
    ["phone", 360],
    ["column", 680],
    ["full", 1120],
  ] as const)("previews a %s, as wide as that is", (name, width) =>
    visit({ language, to: "", viewport: DESK }, async (reader) => {
      await open(reader);
      await reader.click({ role: "button", name: say[name], exact: true });
      const preview = await reader.inside(".share-preview iframe");
      await preview.waitReady();
      expect(await preview.evaluate(() => window.innerWidth)).toBe(width);
      const [inner, outer] = [await reader.box(".share-preview-frame"), await reader.box(".share-preview")];
      expect(inner.width).toBeLessThanOrEqual(outer.width);
    }),
  );

  it("puts a list of the events into the tag where it is wanted", () =>
    visit({ language, to: "?type=multilateral", viewport: DESK }, async (reader) => {
      await open(reader);
      await reader.click({ selector: 'dialog input[type="checkbox"]' });
      const code = await codeOf(reader, say.tag);
      const multilateral = recordFile.events.filter(({ type }) => type === "multilateral");
      expect(code.match(/<li>/g)?.length).toBe(multilateral.length);
      for (const { id } of multilateral) expect(code).toContain(`${siteUrl()}${language}/event/${id}/`);
    }));

  it("holds the keyboard, is closed by Esc, and gives the focus back; what is open behind it stays open", () =>
    visit({ language, to: `?event=${VISIT}`, viewport: DESK }, async (reader) => {
      await open(reader);
      for (let stop = 0; stop < 30; stop += 1) {
        await reader.press("Tab");
        const isInside = await reader.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
        );
        expect(isInside).toBe(true);
      }
      await reader.press("Escape");
      await until("it is closed", async () => !(await reader.isVisible({ selector: "dialog" })));
      expect((await reader.focused())?.name).toBe(t("share.open"));
      expect((await reader.counts()).views).toContain("details");
    }));

  it.each([1440, 390])("has nothing that axe finds wrong at %d px, and does not scroll sideways", (width) =>
    visit({ language, to: "?view=list", viewport: { width, height: 900 } }, async (reader) => {
      await open(reader);
      expect(await reader.axe({ include: "dialog" })).toEqual([]);
      const over = await reader.evaluate(() => {
        const dialog = document.querySelector("dialog");
        return (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0);
      });
      expect(over).toBeLessThanOrEqual(0);
    }),
  );
});
