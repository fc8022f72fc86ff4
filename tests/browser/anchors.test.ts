// The four turning points that the record was begun for, in both languages: found, opened, and shown with everything
// that the file knows of them.
import { describe, expect, it } from "vitest";
import { BOTH } from "../support/both.ts";
import type { DetailsSeen } from "../support/details.ts";
import { ANCHORS } from "../support/expected.ts";
import {
  expectClaims,
  expectDisputes,
  expectParties,
  expectSources,
  openDetails,
} from "../support/open-details.ts";
import type { Reader } from "../support/reader.ts";
import { fileEvent, recordFile } from "../support/record-file.ts";
import { expectSum, visit } from "../support/visit.ts";

const IN_BOTH = BOTH.flatMap((spoken) =>
  ANCHORS.map((anchor) => ({ id: anchor.id, language: spoken.language, spoken })),
);

/** Opens every folded group of source names in the details. */
async function unfoldSources(reader: Reader): Promise<void> {
  const folded = '[data-view="details"] button[aria-expanded="false"]';
  while ((await reader.count(folded)) > 0) await reader.click({ selector: folded, nth: 0 });
}

/** The first two versions of every disagreement stand on one line, one after the other as the page reads. */
function expectSideBySide(seen: DetailsSeen, heading: string): void {
  for (const { items } of seen.parts.find((part) => part.heading === heading)?.groups ?? []) {
    const [first, second] = items;
    expect(second?.box.top).toBe(first?.box.top);
    expect(second?.box.start).toBeGreaterThanOrEqual(first?.box.end ?? Number.NaN);
  }
}

describe.each(BOTH)("the turning points in $language", ({ language }) => {
  it("stand as steps above the list, in order of time, and open from there", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      const [story] = recordFile.stories;
      const steps = `nav[aria-label="${story?.title[language]}"] li`;
      const labels = ANCHORS.map(({ id }, n) => (story?.steps[n]?.title ?? fileEvent(id).label)[language]);
      expect((await reader.texts(steps)).map((text) => text.split("\n").at(-1))).toEqual(labels);
      for (const [n, { id }] of ANCHORS.entries()) {
        await reader.click({ selector: `${steps} a`, nth: n });
        expect((await openDetails(reader, id)).title).toBe(fileEvent(id).title[language]);
        expect(new URL(reader.url()).searchParams.get("event")).toBe(id);
        await expectSum(reader);
      }
    }));

  it("are found in the list and open from there, each with its date in words", () =>
    visit({ language, to: "?view=list" }, async (reader) => {
      for (const { id, datetime, ...day } of ANCHORS) {
        const { title } = fileEvent(id);
        await reader.click({ role: "link", name: title[language], within: '[data-view="list"]' });
        const seen = await openDetails(reader, id);
        expect(seen.title).toBe(title[language]);
        expect(seen.date).toEqual({ text: day[language], datetime });
        await expectSum(reader);
      }
    }));
});

describe.each(IN_BOTH)("the details of $id in $language", ({ id, language, spoken }) => {
  const wide = { width: 1440, height: 900 };

  it("show claims with status and sources, disagreements side by side, people with roles, sources with links", () =>
    visit({ language, to: `?view=list&event=${id}`, viewport: wide }, async (reader) => {
      const folded = await openDetails(reader, id);
      expect(folded.text).toContain(fileEvent(id).summary[language]);
      expectSideBySide(folded, spoken.t("details.differ"));
      await unfoldSources(reader);
      const seen = await openDetails(reader, id);
      expectClaims(seen, id, spoken);
      expectDisputes(seen, id, spoken);
      expectParties(seen, id, spoken);
      expectSources(seen, id, spoken);
    }));
});
