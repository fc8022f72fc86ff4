// A dataset that is too big for the page to read itself: it is read in a worker, drawn before it is checked, searched
// there too, and its problems are told when they are known.
import { describe, expect, it } from "vitest";
import { generatedText } from "../../src/cli/generated-dataset.ts";
import { BOTH } from "../support/both.ts";
import { until } from "../support/limit.ts";
import { answerOf } from "../support/other-datasets.ts";
import type { Reader } from "../support/reader.ts";
import { expectSum, visit } from "../support/visit.ts";

const SIZE = 5_200;
/** Some 2.3 MB; one event is at a place that is not there, and one has a date that is none. */
const BIG = bigFile();

function bigFile(): string {
  const text = [...generatedText({ events: SIZE, seed: 9, shape: "spread" })].join("");
  const dataset = JSON.parse(text) as { events: { date: string; place?: string }[] };
  const [first, second] = dataset.events;
  if (first !== undefined) first.place = "nowhere";
  if (second !== undefined) second.date = "never";
  return JSON.stringify(dataset);
}

const visitBig = {
  to: "?data=/data/big.json",
  prepare: (reader: Reader) => reader.route(/^[^?]*\/data\/big\.json$/, answerOf(BIG)),
};

const said = async (reader: Reader, sentence: string): Promise<boolean> =>
  ((await reader.text(".notices")) ?? "").includes(sentence);

describe.each(BOTH)("a big dataset in $language", ({ language, t }) => {
  it("is drawn with every event counted, and its problems are told when they are known", () =>
    visit({ ...visitBig, language }, async (reader) => {
      expect(await expectSum(reader)).toMatchObject({ total: SIZE - 1, unreadable: 1 });
      expect(await said(reader, t("notices.unreadable", { count: 1 }))).toBe(true);
      // The unknown place and the date that is none.
      await until("the problems are told", () => said(reader, t("notices.problems", { count: 2 })));
    }));

  it("is searched, and what is found is what is counted", () =>
    visit({ ...visitBig, language }, async (reader) => {
      await reader.click({ selector: "input[role=combobox]" });
      await reader.type(language === "ar" ? "الميناء" : "harbour");
      await until("results are shown", async () => (await reader.count('[role="option"]')) > 0);
      const { filtered, total } = await expectSum(reader);
      expect(filtered).toBeGreaterThan(0);
      expect(filtered).toBeLessThan(total);
      expect(await reader.count(".results mark")).toBeGreaterThan(0);
    }));

  it("shows where sources differ on an event when it is opened", () =>
    visit({ ...visitBig, language, to: `${visitBig.to}&view=list&disputed=1` }, async (reader) => {
      await reader.click({ selector: ".row-link", nth: 0 });
      await until("the versions are shown", async () => (await reader.count(".details-disputes")) > 0);
    }));
});
