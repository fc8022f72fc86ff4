// oEmbed: what a CMS finds and what it gets, and that nothing is claimed without a public address.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { oembedAnswer, oembedLink } from "../../scripts/oembed.ts";
import { LANGUAGES } from "../../src/locale/language.ts";

const EVENT = { path: "event/x/", title: 'A "title" & more', event: "x" } as const;
const before = process.env.SITE_URL;

beforeEach(() => {
  process.env.SITE_URL = "https://example.org/sanad";
});
afterEach(() => {
  if (before === undefined) delete process.env.SITE_URL;
  else process.env.SITE_URL = before;
});

describe.each(LANGUAGES)("oEmbed in %s", (language) => {
  it("is found by a link in the page, which names a file beside it", () => {
    expect(oembedLink({ language, ...EVENT })).toEqual([
      `<link rel="alternate" type="application/json+oembed" href="https://example.org/sanad/${language}/event/x/oembed.json" title="A &quot;title&quot; &amp; more" />`,
    ]);
  });

  it("answers with the bare frame of that event, right without a script", () => {
    const answer = JSON.parse(oembedAnswer({ language, ...EVENT }) ?? "{}");
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      title: EVENT.title,
      width: 800,
      height: 640,
    });
    expect(answer.html).toContain(`src="https://example.org/sanad/${language}/?event=x&amp;embed=1"`);
    expect(answer.html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    expect(answer.html).not.toContain("script");
  });

  it("only links to a page that is text", () => {
    const answer = JSON.parse(
      oembedAnswer({ language, path: "embed/", title: "Guide", isEmbeddable: false }) ?? "{}",
    );
    expect(answer.type).toBe("link");
    expect(answer.html).toBeUndefined();
  });

  it("says nothing where the site has no public address", () => {
    delete process.env.SITE_URL;
    expect(oembedLink({ language, ...EVENT })).toEqual([]);
    expect(oembedAnswer({ language, ...EVENT })).toBeNull();
  });
});
