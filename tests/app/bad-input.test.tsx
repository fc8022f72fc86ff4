// @vitest-environment jsdom
// What the reader sees where a big file is bad: a sentence and a way on, or a record with a word on what is left out.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Notices } from "../../src/app/masthead/Notices.tsx";
import { Failure, type OpenFailure } from "../../src/app/opening/Failure.tsx";
import { noticesPart } from "../../src/app/parts.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { LIMIT_BYTES } from "../../src/load/fetch-bytes.ts";
import { BOTH } from "../support/both.ts";
import { renderIn, siteIn } from "../support/render-in.tsx";
import { slicedRecord } from "../support/sliced-record.ts";
import { datasetOf, eventOf } from "../support/tiny-dataset.ts";

afterEach(cleanup);

const CUT = JSON.stringify(datasetOf([eventOf("a"), eventOf("b")])).slice(0, -20);

const FAILURES = [
  {
    what: "a file over the limit",
    failure: {
      kind: "not-loaded",
      failure: { kind: "too-large", limitBytes: LIMIT_BYTES },
      address: "data/a.json",
    },
    en: "The dataset is larger than 512 MB and was not loaded.",
    ar: "يتجاوز حجم البيانات 512 ميغابايت، فلم تُحمَّل.",
  },
  {
    what: "a cut file",
    failure: { kind: "unusable", problems: parseDataset(CUT).problems },
    en: "The dataset cannot be shown.",
    ar: "لا يمكن عرض هذه البيانات.",
  },
  {
    what: "a loading that was cancelled",
    failure: { kind: "not-loaded", failure: { kind: "aborted" }, address: "data/a.json" },
    en: "The loading of the dataset was cancelled.",
    ar: "أُلغي تحميل البيانات.",
  },
] as const satisfies readonly { readonly failure: OpenFailure; readonly [key: string]: unknown }[];

describe.each(BOTH)("in $language", ({ language, t }) => {
  it.each(FAILURES)("$what is told, with a way on", ({ failure, ...said }) => {
    const onRetry = vi.fn();
    render(<Failure failure={failure} site={siteIn(language)} language={language} t={t} onRetry={onRetry} />);
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain(said[language]);
    const ways = [...alert.querySelectorAll("a, button")].map((way) => way.textContent);
    expect(ways).toContain(failure.kind === "unusable" ? t("notices.toRecord") : t("notices.retry"));
  });

  it("what is wrong with a cut file is said in words", () => {
    const failure: OpenFailure = { kind: "unusable", problems: parseDataset(CUT).problems };
    render(<Failure failure={failure} site={siteIn(language)} language={language} t={t} onRetry={vi.fn()} />);
    const [problem] = failure.problems;
    expect(screen.getByRole("alert").textContent).toContain(problem?.message[language]);
  });

  it("a date that ends before it begins costs its event alone, and the reader is told", async () => {
    await noticesPart.bring();
    const bad = eventOf("a", { date: "2020-01-02/2020-01-01" });
    const record = slicedRecord(JSON.stringify(datasetOf([bad, eventOf("b")])));
    const { getByRole } = renderIn(language, <Notices notices={[]} problems={[]} />, { record });
    expect(getByRole("alert").textContent).toBe(t("notices.unreadable", { count: 1 }));
  });
});
