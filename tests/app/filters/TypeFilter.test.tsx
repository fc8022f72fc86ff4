// @vitest-environment jsdom
// The filter by type: every type by name with its colour and its count, several, all, and only one.
import { fireEvent } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TypeFilter } from "../../../src/app/filters/TypeFilter.tsx";
import { BOTH, sentencesIn } from "../../support/both.ts";
import { recordFile } from "../../support/record-file.ts";
import { renderIn, theRecord } from "../../support/render-in.tsx";

const TYPES = recordFile.types;
const COUNTS = TYPES.map((_, n) => n * 7);

describe.each(BOTH)("the type filter in $language", ({ language, t }) => {
  const chosen = (...types: string[]) => ({
    view: { filter: { types, disputedOnly: false, query: "" } },
  });
  const nameOf = (n: number) => TYPES[n]?.label[language] ?? "";
  const chips = (page: ReturnType<typeof renderIn>) =>
    TYPES.map(({ id }) => page.container.querySelector<HTMLElement>(`[data-type="${id}"]`));

  it("is a named group with a button for all, which is pressed while no type is", () => {
    const page = renderIn(language, <TypeFilter counts={COUNTS} />);
    expect(page.getByRole("group", { name: t("filters.type.label") })).toBeTruthy();
    expect(page.getByRole("button", { name: t("filters.type.all"), pressed: true })).toBeTruthy();
    expect(page.getAllByRole("button", { pressed: false })).toHaveLength(TYPES.length);
  });

  it("shows each type in the order of the record, by name, with its own count and hue", () => {
    const page = renderIn(language, <TypeFilter counts={COUNTS} />);
    chips(page).forEach((chip, n) => {
      expect(chip?.textContent).toBe(`${nameOf(n)} ${n * 7}`);
      expect(chip?.parentElement?.style.getPropertyValue("--type")).toBe(`var(--type-${n})`);
    });
  });

  it("writes counts in the reader's digits", () => {
    const page = renderIn(language, <TypeFilter counts={COUNTS} />, { view: { digits: "arab" } });
    // 9 × 7 = 63
    expect(chips(page)[9]?.textContent).toBe(`${nameOf(9)} ${language === "ar" ? "٦٣" : "63"}`);
  });

  it("presses several, one after the other, and lets go of one", () => {
    const page = renderIn(language, <TypeFilter counts={COUNTS} />);
    for (const n of [3, 5, 3]) fireEvent.click(chips(page)[n] as HTMLElement);
    expect(page.actions).toEqual([3, 5, 3].map((n) => ({ kind: "toggle-type", type: TYPES[n]?.id })));
    expect(page.getAllByRole("button", { pressed: true }).map((chip) => chip.dataset.type)).toEqual([
      TYPES[5]?.id,
    ]);
  });

  it("offers to keep only one where several are pressed, and not otherwise", () => {
    const [one = "", other = ""] = [TYPES[3]?.id, TYPES[5]?.id];
    const only = { name: t("filters.type.onlyHint", { type: nameOf(3) }) };
    expect(renderIn(language, <TypeFilter counts={COUNTS} />).queryByRole("button", only)).toBe(null);
    expect(renderIn(language, <TypeFilter counts={COUNTS} />, chosen(one)).queryByRole("button", only)).toBe(
      null,
    );
    const page = renderIn(language, <TypeFilter counts={COUNTS} />, chosen(one, other));
    fireEvent.click(page.getByRole("button", only));
    expect(page.actions).toEqual([{ kind: "only-type", type: one }]);
    expect(page.queryByRole("button", only)).toBe(null);
  });

  it("gives all types back", () => {
    const page = renderIn(language, <TypeFilter counts={COUNTS} />, chosen("defence"));
    fireEvent.click(page.getByRole("button", { name: t("filters.type.all") }));
    expect(page.getByRole("button", { name: t("filters.type.all"), pressed: true })).toBeTruthy();
    expect(page.getAllByRole("button", { pressed: true })).toHaveLength(1);
  });

  it("marks a name that is in another language as such", () => {
    const other = language === "ar" ? "en" : "ar";
    const record = { ...theRecord(), types: [{ id: "a", label: { [other]: "…" } }] };
    const page = renderIn(language, <TypeFilter counts={[1]} />, { record });
    const name = page.getByText("…");
    expect([name.lang, name.dir]).toEqual([other, other === "ar" ? "rtl" : "ltr"]);
  });

  it("says everything from the message files", () => {
    const say = sentencesIn(language);
    expect(say("filters.type.all")).toBe(language === "ar" ? "كل الأنواع" : "All types");
  });
});
