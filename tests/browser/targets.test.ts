// What one presses is at least 24 px each way, or stands so far from everything else that a circle of 24 px around its
// middle meets nothing (WCAG 2.2, 2.5.8), in each state, by finger and by mouse, in both languages.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { type Reader, until } from "../support/reader.ts";
import { smallTargets } from "../support/target-sizes.ts";
import { visit } from "../support/visit.ts";

const SCREENS = [
  { screen: "a phone", viewport: { width: 390, height: 844 }, touch: true },
  { screen: "a desktop", viewport: { width: 1440, height: 900 }, touch: false },
] as const;

const there = (reader: Reader, selector: string) =>
  until(`${selector} is there`, async () => (await reader.count(selector)) > 0);

describe.each(BOTH)("what one presses in $language", ({ language, t }) => {
  const STATES: readonly [state: string, to: string, arrive?: (reader: Reader) => Promise<unknown>][] = [
    ["list", "?view=list"],
    ["timeline", "?view=timeline"],
    ["all of time", "?view=timeline&from=1956-01-01&to=2026-12-31"],
    ["a month", "?view=timeline&from=2022-03-01&to=2022-03-31"],
    [
      "the keys of the timeline",
      "?view=timeline",
      async (reader) => {
        await reader.focus({ selector: '.timeline-lanes [tabindex="0"][data-key]' });
        await reader.press("?");
        await there(reader, ".key-help");
      },
    ],
    ["details", "?view=list&event=2022-03-27-negev-summit", (reader) => there(reader, ".details h3")],
    [
      "search",
      "?view=list",
      async (reader) => {
        await reader.click({ selector: "input[role=combobox]" });
        await reader.type(language === "ar" ? "قمة النقب" : "negev summit");
        await there(reader, '[role="option"]');
      },
    ],
    [
      "facets",
      "?view=list&person=benny-gantz",
      async (reader) => {
        await reader.click({ role: "button", name: t("facets.open") });
        await there(reader, "[data-value]");
      },
    ],
    ["settings", "?view=timeline", (reader) => reader.click({ selector: ".settings summary" })],
    ["story", "?view=timeline&story=march-2022-versions&step=2", (reader) => there(reader, ".story h2")],
    [
      "share",
      "?view=list",
      async (reader) => {
        await reader.click({ role: "button", name: t("share.open") });
        await there(reader, "dialog[open]");
      },
    ],
    ["embed", "?embed=1&view=timeline"],
  ];

  it.each(SCREENS)(
    "is large enough or stands apart in every state on $screen",
    { timeout: 180_000 },
    ({ viewport, touch }) =>
      visit({ language, to: "?view=list", viewport, touch }, async (reader) => {
        const small: Record<string, string[]> = {};
        for (const [state, to, arrive] of STATES) {
          await reader.open(`${language}/${to}`);
          await reader.waitReady();
          await arrive?.(reader);
          await reader.rest();
          small[state] = await smallTargets(reader);
        }
        expect(small).toEqual(Object.fromEntries(STATES.map(([state]) => [state, []])));
      }),
  );
});
