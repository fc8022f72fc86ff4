// Sentences that are filled quickly are those that i18next makes slowly.
import { describe, expect, it } from "vitest";
import { formatInteger } from "../../src/locale/digits.ts";
import { quickSentence } from "../../src/locale/quick-sentence.ts";
import { BOTH, sentencesIn } from "../support/both.ts";

describe.each(BOTH)("the quick sentence of a cluster in $language", ({ language }) => {
  it.each(["latn", "arab"] as const)(
    "is the one of the messages for every plural form, in digits %s",
    (digits) => {
      const t = sentencesIn(language, digits);
      const slow = (count: number, range: string) => t("timeline.cluster", { count, range });
      const quick = quickSentence(slow, (count) => formatInteger(count, { language, digits }), language);
      for (const count of [...Array(1003).keys(), 10_234, 99_999, 1_000_000]) {
        const range = `from ${count} to 2,024 \u2013 1`;
        expect(quick(count, range)).toBe(slow(count, range));
      }
    },
  );
});
