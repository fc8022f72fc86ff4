// axe-core finds nothing wrong while one explores: results open, nothing found, facets open, a story told, the timeline,
// on a desktop and on a phone, in both languages, light and dark.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { type Reader, until } from "../support/reader.ts";
import { visit } from "../support/visit.ts";

const FIELD = { selector: "input[role=combobox]" } as const;
const SCREENS = [
  { screen: "a desktop", viewport: { width: 1280, height: 800 }, touch: false },
  { screen: "a phone", viewport: { width: 360, height: 640 }, touch: true },
] as const;

const there = (reader: Reader, selector: string) =>
  until(`${selector} is there`, async () => (await reader.count(selector)) > 0);

describe.each(BOTH)("axe in $language", ({ language, t }) => {
  const words = language === "ar" ? "قمة النقب" : "negev summit";

  const STATES: readonly [state: string, to: string, arrive: (reader: Reader) => Promise<void>][] = [
    [
      "results with one active",
      "?view=list",
      async (reader) => {
        await reader.click(FIELD);
        await reader.type(words);
        await there(reader, '[role="option"]');
        await reader.press("ArrowDown");
      },
    ],
    [
      "nothing found",
      "?view=list",
      async (reader) => {
        await reader.click(FIELD);
        await reader.type("qwxzy");
        await until("it is said", async () => (await reader.text(".search-note")) === t("search.nothing"));
      },
    ],
    [
      "facets with one chosen and others empty",
      "?view=list&person=benny-gantz",
      async (reader) => {
        await reader.click({ role: "button", name: t("facets.open") });
        await there(reader, '[data-value][aria-disabled="true"]');
      },
    ],
    [
      "a story",
      "?view=list&story=march-2022-versions&step=2",
      async (reader) => void (await there(reader, ".story h2")),
    ],
    ["the timeline", "?view=timeline", async (reader) => void (await there(reader, ".entry"))],
    [
      "the timeline with an event open",
      "?view=timeline&event=2022-03-27-negev-summit",
      async (reader) => void (await there(reader, ".details h3")),
    ],
    [
      "the keys of the timeline",
      "?view=timeline",
      async (reader) => {
        await reader.focus({ selector: '.timeline-lanes [tabindex="0"][data-key]' });
        await reader.press("?");
        await there(reader, ".key-help");
      },
    ],
  ];

  describe.each(SCREENS)("on $screen", ({ viewport, touch }) => {
    it.each(["light", "dark"] as const)(
      "finds nothing in any state, in %s",
      { timeout: 120_000 },
      (colourScheme) =>
        visit({ language, to: "?view=list", viewport, touch, colourScheme }, async (reader) => {
          for (const [state, to, arrive] of STATES) {
            await reader.open(`${language}/${to}`);
            await reader.waitReady();
            await arrive(reader);
            await reader.rest();
            expect(await reader.axe(), state).toEqual([]);
          }
        }),
    );
  });
});
