// Addresses, in both languages: each parameter shows its state, what the page writes opens the same, and what an
// address asks for in vain is told.
import { describe, expect, it } from "vitest";
import { PARAM_NAMES } from "../../src/view/params.ts";
import { ADDRESS_CASES } from "../support/addresses.ts";
import { BOTH } from "../support/both.ts";
import { copiedText, replaceClipboard } from "../support/clipboard.ts";
import { EVENTS } from "../support/expected.ts";
import { answerOf, TINY_DATASET } from "../support/other-datasets.ts";
import type { Reader } from "../support/reader.ts";
import { announced, expectSum, visit } from "../support/visit.ts";

const IN_BOTH = BOTH.flatMap((spoken) =>
  ADDRESS_CASES.map((row) => ({ ...row, language: spoken.language, spoken })),
);

/** What an address says, by parameter; the order of an address is told apart from what it says. */
function said(address: string): Record<string, string> {
  return Object.fromEntries([...new URL(address, "http://localhost").searchParams].toSorted());
}

const withTiny = (reader: Reader) => reader.route(/^[^?]*\/data\/tiny\.json$/, answerOf(TINY_DATASET));

describe("the table of addresses", () => {
  it("has every parameter that addresses know", () => {
    const tried = ADDRESS_CASES.flatMap(({ query }) => [...new URLSearchParams(query).keys()]);
    expect(PARAM_NAMES.filter((name) => !tried.includes(name))).toEqual([]);
  });
});

describe.each(IN_BOTH)("an address with $name in $language", ({ query, shows, language, spoken }) => {
  it("shows that state, and what the page writes after a step and its undoing opens the same", () =>
    visit({ language, to: `?${query}`, prepare: withTiny }, async (reader) => {
      const opened = reader.url();
      await shows(reader, spoken);
      expect(await announced(reader)).toBe("");

      // Something that writes the address, and is undone.
      const chip = { selector: "button[data-type]", nth: -1 } as const;
      await reader.click(chip);
      expect(reader.url()).not.toBe(opened);
      await reader.click(chip);
      const wanted = said(opened);
      if (wanted.story !== undefined) wanted.event = said(reader.url()).event ?? "";
      expect(said(reader.url())).toEqual(wanted);

      if (reader.url() === opened) return;
      await reader.open(reader.url());
      await reader.waitReady();
      await shows(reader, spoken);
    }));
});

describe.each(BOTH)("the link to copy in $language", (spoken) => {
  const { language, t } = spoken;
  const many = ADDRESS_CASES.find(({ name }) => name === "many at once");

  it("opens everything that the reader has before them", () =>
    visit({ language, to: `?${many?.query}` }, async (reader) => {
      await many?.shows(reader, spoken);
      await replaceClipboard(reader);
      await reader.click({ role: "button", name: t("share.open"), exact: true });
      await reader.click({ role: "button", name: t("share.copyLink"), exact: true, within: "dialog" });
      const copied = await copiedText(reader);
      expect(said(copied)).toEqual(said(reader.url()));
      await reader.open(copied);
      await reader.waitReady();
      await many?.shows(reader, spoken);
    }));
});

describe.each(BOTH)("an address in $language that asks for what cannot be", ({ language, t }) => {
  const BROKEN = [
    ["from", "2022-02-30"],
    ["to", "yesterday"],
    ["type", ",,"],
    ["person", "<b>"],
    ["org", "a b"],
    ["place", "/etc/passwd"],
    ["disputed", "yes"],
    ["q", "x".repeat(201)],
    ["event", "../../secret"],
    ["view", "map"],
    ["story", "?"],
    ["step", "-1"],
    ["months", "fr"],
    ["digits", "roman"],
    ["flow", "up"],
    ["theme", "pink"],
    ["accent", "red;background:url(//example.org)"],
    ["edition", "a/b"],
    ["embed", "true"],
  ] as const;

  it("says so for each broken value, and opens as if it had not been asked", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      for (const [param, value] of BROKEN) {
        const rest = param === "view" ? "" : "&view=list";
        await reader.open(`${language}/?${param}=${encodeURIComponent(value)}${rest}`);
        await reader.waitReady();
        const sentence = t("notices.broken", { param, value: `\u2068${value}\u2069` });
        expect(await announced(reader), param).toContain(sentence);
        if (param !== "view") expect((await expectSum(reader)).drawn, param).toBe(EVENTS.length);
      }
    }));

  const UNKNOWN = ["type", "person", "org", "place", "event", "story", "edition"] as const;

  it("says so for each id that the record does not hold", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      for (const param of UNKNOWN) {
        await reader.open(`${language}/?${param}=no-such-thing&view=list`);
        await reader.waitReady();
        const sentence = t("notices.unknown", { param, value: "\u2068no-such-thing\u2069" });
        expect(await announced(reader), param).toContain(sentence);
        expect((await expectSum(reader)).drawn, param).toBe(EVENTS.length);
      }
      await reader.open(`${language}/?story=anchors&step=9&view=list`);
      await reader.waitReady();
      const sentence = t("notices.unknown", { param: "step", value: "\u20689\u2069" });
      expect(await announced(reader)).toContain(sentence);
    }));

  it("says so where the end of the window comes before its start", () =>
    visit({ language, to: "?from=2022-05-01&to=2022-04-01&view=list" }, async (reader) => {
      const sentence = t("notices.broken", { param: "to", value: "\u20682022-04-01\u2069" });
      expect(await announced(reader)).toContain(sentence);
      expect((await expectSum(reader)).drawn).toBe(EVENTS.length);
    }));

  it("keeps the good values beside a bad one, and the notice can be dismissed", () =>
    visit({ language, to: "?type=defence,no-such-type&view=list" }, async (reader) => {
      expect(await reader.attributes('button[data-type][aria-pressed="true"]', "data-type")).toEqual([
        "defence",
      ]);
      await reader.click({ role: "button", name: t("notices.dismiss") });
      expect(await announced(reader)).toBe("");
    }));

  it("passes over parameters that are not ours in silence", () =>
    visit({ language, to: "?utm_source=letter&fbclid=1&__proto__=x&view=list" }, async (reader) => {
      expect(await announced(reader)).toBe("");
      expect((await expectSum(reader)).drawn).toBe(EVENTS.length);
    }));

  it("shows everything again from a list that its window has narrowed", () =>
    visit({ language, to: "?from=2022-03-20&to=2022-03-31&view=list" }, async (reader) => {
      await reader.click({ role: "button", name: t("list.windowReset") });
      expect((await expectSum(reader)).drawn).toBe(EVENTS.length);
      expect(said(reader.url())).toEqual({ view: "list" });
    }));
});
