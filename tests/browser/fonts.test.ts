// A page brings the small font files with its first paint, and the family's own only for what these do not have. The
// code of the app waits until there is something to read.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { visit } from "../support/visit.ts";

const fontsOf = (requests: readonly string[]) =>
  requests
    .filter((address) => address.endsWith(".woff2"))
    .map((address) => address.replace(/.*\/|-.{8}\.woff2$/g, ""))
    .toSorted();

describe.each(BOTH)("the page in $language", ({ language }) => {
  const small =
    language === "ar" ? ["arabic-400", "arabic-600", "latin-400", "latin-600"] : ["latin-400", "latin-600"];

  it.each(["", "?view=list", "?embed=1"])("at /%s brings small fonts only, each once", (to) =>
    visit({ language, to }, async (reader) => {
      await reader.rest();
      expect(fontsOf(reader.requests())).toEqual(small);
    }),
  );

  it("brings the family's own for a letter that the small ones do not have", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      await reader.evaluate(() => {
        const line = document.createElement("p");
        line.lang = document.documentElement.lang;
        line.textContent = "ڳوٺ Øre";
        document.querySelector("main")?.prepend(line);
      });
      await until("they were asked for", async () => {
        const fonts = fontsOf(reader.requests());
        return ["arabic", "latin"].every((script) =>
          fonts.includes(`ibm-plex-sans-arabic-${script}-400-normal`),
        );
      });
    }));

  it.each([
    { what: "a phone", viewport: { width: 390, height: 844 } },
    { what: "a desktop", viewport: { width: 1440, height: 900 } },
  ])("asks for the code of the app when it has been painted, on $what", ({ viewport }) =>
    visit({ language, viewport }, async (reader) => {
      const { painted, asked } = await reader.evaluate(() => ({
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        asked: performance
          .getEntriesByType("resource")
          .filter(({ name }) => /\/(?:page|ar|en)-[^/]*\.js$/.test(name))
          .map(({ startTime }) => startTime),
      }));
      expect(asked).toHaveLength(2);
      expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
    }),
  );
});
