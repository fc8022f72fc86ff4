// Publishing editions, and holding them to what was published. Every folder is a new one of the system's own.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { changesSince, EditionError, publishEdition, readEditions } from "../../scripts/editions.ts";
import type { Dataset } from "../../src/events/dataset.ts";
import { datasetOf, eventOf } from "../support/tiny-dataset.ts";

const folder = mkdtempSync(join(tmpdir(), "sanad-editions-"));
afterAll(() => rmSync(folder, { recursive: true }));

let dir = "";
let recordFile = "";
let nth = 0;
beforeEach(() => {
  nth += 1;
  dir = join(folder, String(nth), "editions");
  recordFile = join(folder, String(nth), "record.json");
  mkdirSync(dir, { recursive: true });
});

const source = { url: "https://a.example/", title: "A", outlet: "A", language: "en" };

/** A record without a fault, as its file; `more` changes it. */
function record(edition: string | undefined, more: Partial<Dataset> = {}, summary = "They met."): Dataset {
  const claims = [
    { id: "c1", text: { en: "They met.", ar: "التقوا." }, sources: ["s1"], status: "single-source" as const },
  ];
  const event = eventOf("2022-03-24-talks", { claims, summary: { en: summary, ar: "التقوا." } });
  return datasetOf([event], {
    ...(edition === undefined ? {} : { edition }),
    updated: "2026-11-24",
    sources: { s1: source },
    ...more,
  });
}

function writeRecord(dataset: Dataset): string {
  const text = JSON.stringify(dataset, null, 1);
  writeFileSync(recordFile, text);
  return text;
}

const refused = async (attempt: Promise<unknown>, words: RegExp) => {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EditionError);
  const { en, ar } = (error as EditionError).said;
  expect(en).toMatch(words);
  expect(ar).toMatch(/\p{Script=Arabic}/u);
};

describe("publishing", () => {
  it("copies the record byte by byte and lists it with its day, hash and number of events", async () => {
    const text = writeRecord(record("2026-11"));
    const entry = await publishEdition(recordFile, dir);
    expect(entry).toMatchObject({ edition: "2026-11", date: "2026-11-24", events: 1 });
    expect(readFileSync(join(dir, "2026-11.json"), "utf8")).toBe(text);
    expect(await readEditions(dir)).toEqual([{ ...entry, text }]);
  });

  it("adds the next edition after the last", async () => {
    writeRecord(record("2026-11"));
    await publishEdition(recordFile, dir);
    writeRecord(record("2027-02", { updated: "2027-02-01" }));
    await publishEdition(recordFile, dir);
    expect((await readEditions(dir)).map(({ edition, date }) => [edition, date])).toEqual([
      ["2026-11", "2026-11-24"],
      ["2027-02", "2027-02-01"],
    ]);
  });

  it("never overwrites an edition", async () => {
    const first = writeRecord(record("2026-11"));
    await publishEdition(recordFile, dir);
    writeRecord(record("2026-11", {}, "They met again."));
    await refused(publishEdition(recordFile, dir), /has been published and stays/);
    expect(readFileSync(join(dir, "2026-11.json"), "utf8")).toBe(first);
  });

  it.each([
    ["without an edition", record(undefined), /name its edition/],
    ["with an edition that is no file name", record("../2026"), /name its edition/],
    [
      "without the day of its last change",
      record("2026-11", { updated: "2026-11" }),
      /when it was changed last/,
    ],
    ["with errors", { ...record("2026-11"), types: [] }, /has errors/],
  ])("refuses a record %s", async (_, dataset, words) => {
    writeRecord(dataset);
    await refused(publishEdition(recordFile, dir), words);
    expect(await readEditions(dir)).toEqual([]);
  });
});

describe("reading editions", () => {
  beforeEach(async () => {
    writeRecord(record("2026-11"));
    await publishEdition(recordFile, dir);
  });
  const edition = () => join(dir, "2026-11.json");

  it("finds none where there is no folder", async () => {
    expect(await readEditions(join(dir, "nowhere"))).toEqual([]);
  });

  it("refuses a file that was changed, were it by one space", async () => {
    writeFileSync(edition(), `${readFileSync(edition(), "utf8")} `);
    await refused(readEditions(dir), /has been changed since it was published/);
  });

  it("refuses a file that is gone", async () => {
    rmSync(edition());
    await refused(readEditions(dir), /is not there/);
  });

  it("refuses a file that was slipped in", async () => {
    writeFileSync(join(dir, "2026-12.json"), "{}");
    await refused(readEditions(dir), /not in the list/);
  });

  it.each([
    ["no JSON", "[", /not JSON/],
    ["no list", "{}", /must list/],
    [
      "an entry with a path for a name",
      '[{"edition":"../x","date":"2026-11-24","sha256":"","events":1}]',
      /must list/,
    ],
  ])("refuses an index that is %s", async (_, text, words) => {
    writeFileSync(join(dir, "index.json"), text);
    await refused(readEditions(dir), words);
  });
});

describe("what changed since an edition", () => {
  it("is null where the record still is that edition, and else the difference", async () => {
    const dataset = record("2026-11");
    const text = writeRecord(dataset);
    await publishEdition(recordFile, dir);
    const [published] = await readEditions(dir);
    if (published === undefined) throw new Error("nothing was published");
    expect(changesSince(published, { text, dataset })).toBeNull();
    const next = record("2026-11", {}, "They met twice.");
    expect(changesSince(published, { text: JSON.stringify(next), dataset: next })).toMatchObject({
      added: [],
      changed: [{ id: "2022-03-24-talks", parts: ["summary"] }],
      removed: [],
    });
  });
});

describe("the editions in the repository", () => {
  it("are as they were published", async () => {
    expect((await readEditions()).map(({ edition }) => edition)).toContain("2026-11");
  });
});
