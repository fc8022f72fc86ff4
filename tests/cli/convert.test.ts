import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { csvToDataset } from "../../src/cli/csv-to-dataset.ts";
import { datasetToCsv } from "../../src/cli/dataset-to-csv.ts";
import { linksOf, plainTextOf } from "../../src/cli/html-text.ts";
import { FreshIds, slugOf } from "../../src/cli/slug.ts";
import { isTimelineJs, timelineJsToDataset } from "../../src/cli/timelinejs-to-dataset.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { validateDataset } from "../../src/events/validate.ts";
import { soundDataset } from "../events/sound-dataset.ts";
import { freshFolder, runCommand } from "./run-command.ts";

const { dataset: sound } = parseDataset(JSON.stringify(soundDataset()));
if (sound === null) throw new Error("no dataset");

describe("a dataset as a table", () => {
  const { text, leftOut } = datasetToCsv(sound);
  const { dataset } = csvToDataset(text, "sound");

  test("keeps what a table can hold, there and back", () => {
    for (const [n, event] of sound.events.entries()) {
      const { id, date, type, title, summary, label, importance } = event;
      expect(dataset.events[n]).toMatchObject({
        id,
        date,
        type,
        title,
        ...(summary === undefined ? {} : { summary }),
        ...(label === undefined ? {} : { label }),
        ...(importance === undefined ? {} : { importance }),
      });
    }
    expect(dataset.types).toEqual(sound.types);
    expect(dataset.people).toEqual({ sara: { name: { en: "Sara", ar: "سارة" } } });
    expect(dataset.organisations).toEqual({
      "port-authority": { name: { en: "Port Authority", ar: "هيئة الميناء" } },
    });
    expect(dataset.places).toEqual({ rabat: { name: { en: "Rabat", ar: "الرباط" } } });
    expect(Object.values(dataset.sources ?? {}).map(({ url }) => url)).toEqual([
      "https://example.org/one",
      "https://example.org/two",
    ]);
  });

  test("comes back without an error", () => {
    expect(validateDataset(JSON.stringify(dataset)).errors).toBe(0);
  });

  test.each([
    [
      "en",
      [
        "claims",
        "disputes: 1",
        "relations between events: 1",
        "roles of people: 1",
        "stories: 1",
        "corrections: 1",
      ],
    ],
    [
      "ar",
      ["الأقوال", "الخلافات: 1", "الروابط بين الأحداث: 1", "صفات الأشخاص: 1", "القصص: 1", "التصويبات: 1"],
    ],
  ] as const)("tells in %s what it leaves out", (language, expected) => {
    const told = leftOut.map((line) => line[language]).join("\n");
    for (const words of expected) expect(told).toContain(words);
  });
});

describe("a table as a dataset", () => {
  test("needs only dates and titles", () => {
    const { dataset, notes } = csvToDataset("date,title_en,title_ar\n2022-03-24,A visit,زيارة\n", "visits");
    expect(notes).toEqual([]);
    expect(dataset.id).toBe("visits");
    expect(dataset.events).toEqual([
      { id: "2022-03-24-a-visit", date: "2022-03-24", type: "event", title: { en: "A visit", ar: "زيارة" } },
    ]);
    expect(validateDataset(JSON.stringify(dataset)).problems.map(({ path }) => path)).toEqual(["/title"]);
  });

  test("gives two events of one day and title two ids", () => {
    const { dataset } = csvToDataset("date,title_en\n2022,A\n2022,A\n", "x");
    expect(dataset.events.map(({ id }) => id)).toEqual(["2022-a", "2022-a-2"]);
  });

  test("puts the addresses of a row under one claim that says its title", () => {
    const { dataset } = csvToDataset(
      'date,title_en,sources\n2022,A,"https://a.org https://b.org\nhttps://a.org"\n',
      "x",
    );
    expect(dataset.events[0]?.claims).toEqual([{ id: "c1", text: { en: "A" }, sources: ["s1", "s2"] }]);
  });

  test("reads a name in Arabic alone as Arabic", () => {
    const { dataset } = csvToDataset("date,title_ar,place\n2022,زيارة,الرباط\n", "x");
    expect(dataset.places).toEqual({ place: { name: { ar: "الرباط" } } });
  });

  test.each([
    ["en", ["line 2 has no date", "line 3 has no title", "column mood is not known"]],
    ["ar", ["السطر 2 بلا تاريخ", "السطر 3 بلا عنوان", "العمود \u2068mood\u2069"]],
  ] as const)("tells in %s of rows and columns that it leaves out", (language, expected) => {
    const { dataset, notes } = csvToDataset("date,title_en,mood\n,A,good\n2022,,bad\n2021,B,\n", "x");
    expect(dataset.events).toHaveLength(1);
    const told = notes.map((note) => note[language]).join("\n");
    for (const words of expected) expect(told).toContain(words);
  });
});

describe("a timeline of TimelineJS", () => {
  const timeline = {
    title: { text: { headline: "Two <b>peoples</b>" } },
    events: [
      {
        start_date: { year: "2022", month: "3", day: 24, hour: "10" },
        end_date: { year: 2022, month: 3, day: 26 },
        text: {
          headline: "Talks &amp; a visit",
          text: '<p>See <a href="https://a.org/?x=1&amp;y=2">here</a>.</p>',
        },
        group: "Politics",
        media: { url: "https://a.org/p.jpg" },
        unique_id: "talks",
      },
      { start_date: { year: "-44" }, text: { headline: "مقتل قيصر" } },
      { start_date: { year: "" }, text: { headline: "Nothing" } },
    ],
    eras: [{}],
  };
  const { dataset, notes } = timelineJsToDataset(timeline, "file");

  test("becomes a dataset", () => {
    expect(dataset.title).toEqual({ en: "Two peoples" });
    expect(dataset.types).toEqual([
      { id: "politics", label: { en: "Politics" } },
      { id: "event", label: { en: "Event", ar: "حدث" } },
    ]);
    expect(dataset.events).toEqual([
      {
        id: "talks",
        date: "2022-03-24/2022-03-26",
        type: "politics",
        title: { en: "Talks & a visit" },
        summary: { en: "See here." },
        claims: [{ id: "c1", text: { en: "Talks & a visit" }, sources: ["s1"] }],
      },
      { id: "event", date: "-0043", type: "event", title: { ar: "مقتل قيصر" } },
    ]);
    expect(dataset.sources).toEqual({ s1: { url: "https://a.org/?x=1&y=2" } });
  });

  test("has no error afterwards", () => {
    expect(validateDataset(JSON.stringify(dataset)).errors).toBe(0);
  });

  test.each([
    ["en", ["slide 3", "pictures and other media (1)", "times of day (1)", "eras (1)"]],
    ["ar", ["الشريحة 3", "الصور والوسائط (1)", "أوقات اليوم (1)", "الحقب (1)"]],
  ] as const)("tells in %s what it leaves out", (language, expected) => {
    const told = notes.map((note) => note[language]).join("\n");
    for (const words of expected) expect(told).toContain(words);
  });

  test("is told from a dataset of ours", () => {
    expect(isTimelineJs(timeline)).toBe(true);
    expect(isTimelineJs(soundDataset())).toBe(false);
    expect(isTimelineJs([null])).toBe(false);
  });
});

describe("markup as text", () => {
  test.each([
    ["<p>One</p><p>two<br>three</p>", "One two three"],
    ["a &lt;b&gt; &amp;amp; &#1587;&#x646;&#1583; &nbsp;&unknown;", "a <b> &amp; سند &unknown;"],
    ["x<script>alert(1)</script>y", "x y"],
    ["&#xD800;&#99999999;&#0;", "&#xD800;&#99999999;&#0;"],
  ])("%j is %j", (markup, text) => {
    expect(plainTextOf(markup)).toBe(text);
  });

  test("has links, each once, of the web only", () => {
    const markup = `<a href='https://a.org'>a</a><a href="https://a.org">a</a><a href="javascript:x">j</a>`;
    expect(linksOf(markup)).toEqual(["https://a.org"]);
  });
});

describe("an id made of a name", () => {
  test.each([
    ["Benny Gantz", "benny-gantz"],
    ["Médias 24 (Maroc)", "medias-24-maroc"],
    ["الرباط", ""],
  ])("of %s is %j", (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  test("is given once", () => {
    const ids = new FreshIds();
    expect(["a", "a", "", "", "a"].map((wish) => ids.take(wish, "x"))).toEqual([
      "a",
      "a-2",
      "x",
      "x-2",
      "a-3",
    ]);
  });
});

describe("convert", () => {
  const folder = freshFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("in.json"), JSON.stringify(soundDataset()));

  test("writes a table and a dataset, and tells what is lost", () => {
    const there = runCommand("convert", at("in.json"), at("out.csv"));
    expect(there).toMatchObject({ code: 0, out: "" });
    expect(there.told).toContain("disputes: 1");
    const back = runCommand("convert", at("out.csv"), at("back.json"));
    expect(back.code).toBe(0);
    expect(validateDataset(readFileSync(at("back.json"), "utf8"))).toMatchObject({
      errors: 0,
      unreadable: 0,
    });
  });

  test.each([
    ["without a second file", ["in.json"]],
    ["with a form that it does not know", ["in.json", "out.xml"]],
    ["of a dataset into a dataset", ["in.json", "out.json"]],
    ["of a file that is missing", ["none.json", "out.csv"]],
  ])("%s ends with 2", (_, names) => {
    const { code, told } = runCommand("convert", ...names.map(at));
    expect(code).toBe(2);
    expect(told).not.toContain("    at ");
  });
});
