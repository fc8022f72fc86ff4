// The guides as pages: what our Markdown becomes, and what it never becomes.
import { describe, expect, it } from "vitest";
import { renderGuide } from "../../scripts/markdown.ts";

const guide = (text: string) =>
  renderGuide(`# Title\n\nThe lead,\non two lines.\n\n${text}`, (address) => address);

describe("a guide", () => {
  it("begins with its title and its lead, and is parted by its headings", () => {
    const { title, lead, headings, html } = guide("## One\n\nText.\n\n## Two\n\nMore.");
    expect([title, lead]).toEqual(["Title", "The lead, on two lines."]);
    expect(headings).toEqual([
      { id: "part-1", text: "One" },
      { id: "part-2", text: "Two" },
    ]);
    expect(html.match(/<section/g)?.length).toBe(2);
    expect(html.match(/<\/section>/g)?.length).toBe(2);
  });

  it.each([
    ["**bold** and `code`", '<p><strong>bold</strong> and <code dir="ltr">code</code></p>'],
    ["a [link](x.html)", '<p>a <a href="x.html">link</a></p>'],
    ["- one\n  more\n- two", '<ul class="method-list guide-ul"><li>one more</li><li>two</li></ul>'],
    ["1. one\n2. two", '<ol class="method-list guide-ol"><li>one</li><li>two</li></ol>'],
    [
      "```html\n<b>\n\n</b>\n```",
      '<pre dir="ltr" lang="en" tabindex="0"><code>&lt;b&gt;\n\n&lt;/b&gt;</code></pre>',
    ],
    ['`<a href="**">`', '<p><code dir="ltr">&lt;a href=&quot;**&quot;&gt;</code></p>'],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  ])("writes %j as it is meant", (text, html) => {
    expect(guide(`## Part\n\n${text}`).html).toContain(html);
  });

  it("writes tables with a head, whose cells may hold a bar", () => {
    const { html } = guide("## Part\n\n| A | B |\n|---|---|\n| a | `x\\|y` |");
    expect(html).toContain('<th scope="col">A</th>');
    expect(html).toContain('<th scope="row">a</th><td><code dir="ltr">x|y</code></td>');
  });

  it("leaves out comments, and links that lead nowhere", () => {
    const { html } = renderGuide("# T\n\nL\n\n## P\n\n<!-- sizes -->\nSee [this](x.md).", () => null);
    expect(html).toContain("<p>See this.</p>");
  });
});
