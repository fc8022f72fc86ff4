/**
 * The founding report, an Arabic article on the first Israeli military delegation to Rabat, claim by claim:
 * each of its 28 claims must be found in the record, in both languages, with the standing that the check gave it.
 * The table stands in `support/founding-report.ts` and its two halves.
 */
import { describe, expect, it } from "vitest";
import { ROWS, type Row } from "./support/founding-report.ts";
import { DELEGATION } from "./support/founding-report-visit.ts";
import type { FileClaim, FileDispute } from "./support/record-file.ts";
import { fileEvent, recordFile } from "./support/record-file.ts";

/** The claims and disputes that a row names; throws where the record has them not. */
function borne(row: Row): { claims: FileClaim[]; disputes: FileDispute[] } {
  const event = fileEvent(row.event);
  const missing = (what: string): never => {
    throw new Error(`${row.event} has no ${what}.`);
  };
  return {
    claims: row.claims.map((id) => event.claims.find((claim) => claim.id === id) ?? missing(id)),
    disputes: (row.disputes ?? []).map((n) => event.disputes?.[n] ?? missing(`dispute ${n}`)),
  };
}

/** All that these claims and disputes say in a language. */
function said(row: Row, language: "en" | "ar"): string {
  const { claims, disputes } = borne(row);
  const texts = [
    ...claims.map((claim) => claim.text),
    ...disputes.flatMap((dispute) => [dispute.about, ...dispute.versions.map((version) => version.value)]),
  ];
  return texts.map((text) => text[language]).join("\n");
}

describe.each(ROWS)("claim $row, $claim,", (row) => {
  it.each(["en", "ar"] as const)("is in the record in %s", (language) => {
    for (const fragment of row[language]) expect(said(row, language)).toMatch(fragment);
  });

  const standing = row.differs
    ? `is ${row.verdict}, which the record counts otherwise`
    : `stands as ${row.verdict}`;
  it(standing, () => {
    const { claims, disputes } = borne(row);
    const statuses = claims.map((claim) => claim.status);
    const fits = {
      // Every account but a reserve's agrees: at least one claim has two voices and no dispute.
      confirmed: statuses.includes("agreed"),
      "confirmed with a reserve": statuses.includes("agreed"),
      "single-source": statuses.every((status) => status === "single-source"),
      disputed: disputes.length > 0 && statuses.every((status) => status === "disputed"),
    };
    expect(fits[row.verdict]).toBe(row.differs === undefined);
  });
});

describe("the founding report", () => {
  it("has 28 claims, each checked once", () => {
    expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 28 }, (_, n) => n + 1));
  });
});

describe("the day of the meeting", () => {
  const dispute = fileEvent(DELEGATION).disputes?.[0];
  const outlets = (ids: readonly string[]): string[] => ids.map((id) => recordFile.sources[id]?.outlet ?? id);

  /** EDTF date where the version is one, who says so, and the words in both languages. */
  const VERSIONS = [
    ["2022-03-22", ["The Cradle"], /^22 March/, /^22 مارس/],
    ["2022-03-23", ["Le360"], /^Wednesday 23 March/, /^الأربعاء 23 مارس/],
    ["2022-03-24", ["Israel National News", "The Jerusalem Post"], /^Thursday 24 March/, /^الخميس 24 مارس/],
    [
      undefined,
      ["Africa Radio", "DEBKAfile", "wen.co.il"],
      /ended on Thursday 24 March/,
      /انتهت الزيارة يوم الخميس 24/,
    ],
    ["2022-03-25", ["دار المعارف"], /^Friday 25 March/, /^الجمعة 25 مارس/],
  ] as const;

  it("has five versions side by side", () => {
    expect(dispute?.about).toEqual({ en: "day of the meeting", ar: "يوم اللقاء" });
    expect(dispute?.versions).toHaveLength(VERSIONS.length);
  });

  it.each(VERSIONS.map((version, n) => [n, ...version] as const))(
    "has version %i: %s, according to %j",
    (n, date, who, en, ar) => {
      const version = dispute?.versions[n];
      expect(version?.date).toBe(date);
      expect(outlets(version?.sources ?? [])).toEqual(who);
      expect(version?.value.en).toMatch(en);
      expect(version?.value.ar).toMatch(ar);
    },
  );
});
