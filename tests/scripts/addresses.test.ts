// What a build is told of the world, and what it says when it is told nonsense.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { alternates, contactAddress, siteUrl } from "../../scripts/addresses.ts";
import { CARD_SIZE, cardFile, openGraph, robotsText, siteMap } from "../../scripts/discovery.ts";
import { root } from "../../scripts/steps.ts";
import { LANGUAGES } from "../../src/locale/language.ts";

afterEach(() => vi.unstubAllEnvs());

const page = {
  language: "ar",
  path: "event/a/",
  title: 'He said "no" & left',
  description: "d",
  type: "article",
} as const;

describe("SITE_URL", () => {
  it.each([
    ["", null],
    ["https://sanad.example", "https://sanad.example/"],
    ["https://sanad.example/base//", "https://sanad.example/base/"],
    ["http://127.0.0.1:4173/x?y#z", "http://127.0.0.1:4173/x/"],
  ])("of %j is read as %j", (given, expected) => {
    vi.stubEnv("SITE_URL", given);
    expect(siteUrl()).toBe(expected);
  });

  it.each(["sanad.example", "ftp://sanad.example/", "javascript:alert(1)"])("refuses %j", (given) => {
    vi.stubEnv("SITE_URL", given);
    expect(siteUrl).toThrow(/SITE_URL is/);
  });

  it("gives each page its canonical address and its twins", () => {
    vi.stubEnv("SITE_URL", "https://sanad.example/b/");
    expect(alternates("ar", "event/a/")).toEqual([
      '<link rel="canonical" href="https://sanad.example/b/ar/event/a/" />',
      '<link rel="alternate" hreflang="ar" href="https://sanad.example/b/ar/event/a/" />',
      '<link rel="alternate" hreflang="en" href="https://sanad.example/b/en/event/a/" />',
      '<link rel="alternate" hreflang="x-default" href="https://sanad.example/b/en/event/a/" />',
    ]);
    expect(openGraph(page).join("")).toContain('og:url" content="https://sanad.example/b/ar/event/a/"');
    expect(openGraph(page)).toContain(
      '<meta property="og:image" content="https://sanad.example/b/card-ar.png" />',
    );
    expect(robotsText()).toContain("Sitemap: https://sanad.example/b/sitemap.xml");
  });

  it("is the only thing from which an absolute address comes", () => {
    vi.stubEnv("SITE_URL", "");
    expect(alternates("ar", "")).toEqual([]);
    expect(openGraph(page).join("") + robotsText()).not.toMatch(/https?:/);
  });
});

describe("CONTACT", () => {
  it.each(["mailto:editors@example.org", "https://forge.example/a/issues/new"])("may be %s", (given) => {
    vi.stubEnv("CONTACT", given);
    expect(contactAddress()).toBe(given);
  });

  it.each([
    "editors@example.org",
    "mailto:",
    "mailto:a@b?bcc=c@d",
    "http://a.example/",
    "javascript:alert(1)",
  ])("may not be %s", (given) => {
    vi.stubEnv("CONTACT", given);
    expect(contactAddress).toThrow(/CONTACT is/);
  });

  it("is nothing where nothing is given", () => {
    vi.stubEnv("CONTACT", " ");
    expect(contactAddress()).toBeNull();
  });
});

describe("the site map", () => {
  const xml = siteMap("https://sanad.example/", ["", "method/", "event/a/"], "2026-11-24");

  it("has each page in both languages, each with its day and both twins", () => {
    const entries = xml.match(/<url>.*<\/url>/g) ?? [];
    expect(entries).toHaveLength(6);
    expect(entries[3]).toBe(
      '<url><loc>https://sanad.example/en/method/</loc><lastmod>2026-11-24</lastmod><xhtml:link rel="alternate" hreflang="ar" href="https://sanad.example/ar/method/"/><xhtml:link rel="alternate" hreflang="en" href="https://sanad.example/en/method/"/></url>',
    );
  });

  it("says no day where the record knows only a month", () => {
    expect(siteMap("https://sanad.example/", [""], "2026-11")).not.toContain("lastmod");
  });
});

describe("what a shared link shows", () => {
  it.each(LANGUAGES)("is a picture of the size that is named, in %s", async (language) => {
    const png = await readFile(join(root, "public", cardFile(language)));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(CARD_SIZE);
  });

  it("keeps quotation marks and signs of a title within their attribute", () => {
    expect(openGraph(page)).toContain(
      '<meta property="og:title" content="He said &quot;no&quot; &amp; left" />',
    );
  });
});
