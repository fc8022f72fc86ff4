// The guide for partners, in both languages: the same parts, the same code, and every attribute that there is.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderGuide } from "../../scripts/markdown.ts";
import { guideFile } from "../../scripts/partners.ts";
import { ATTRIBUTES } from "../../src/embed/attributes.ts";

const text = { en: readFileSync(guideFile("en"), "utf8"), ar: readFileSync(guideFile("ar"), "utf8") };
const guides = {
  en: renderGuide(text.en, (address) => address),
  ar: renderGuide(text.ar, (address) => address),
};

/** Code by its lines, without comments, languages and texts: what is left must be the same to the letter. */
const codeIn = (guide: string) =>
  [...guide.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, code = ""]) =>
    code
      .replace(/ \/\/ .*$/gm, "")
      .replace(/\/(ar|en)\/|lang="(ar|en)"/g, "…")
      .replace(/title="[^"]*"|>[^<>{}=]+<\/a>|q: "[^"]*"/g, "…"),
  );

describe("the guide for partners", () => {
  it("has the same parts, tables and code in both languages", () => {
    expect(guides.ar.headings.length).toBe(guides.en.headings.length);
    expect(guides.ar.html.match(/<tr>/g)?.length).toBe(guides.en.html.match(/<tr>/g)?.length);
    expect(codeIn(text.ar)).toEqual(codeIn(text.en));
  });

  it.each(["en", "ar"] as const)("names every attribute of the tag in %s", (language) => {
    for (const attribute of ATTRIBUTES.filter((name) => name !== "aria-label")) {
      expect(text[language], attribute).toMatch(new RegExp(`\`${attribute}(="[^\`]*")?\``));
    }
  });

  it.each(["en", "ar"] as const)(
    "has the exact line for a strict policy, and what it weighs, in %s",
    (language) => {
      expect(text[language]).toContain(
        "Content-Security-Policy: script-src https://sanad.example/; frame-src https://sanad.example/",
      );
      expect(text[language]).toMatch(/<!-- sizes -->\n\n\|[\s\S]*embed\.js[\s\S]*<!-- \/sizes -->/);
    },
  );
});
