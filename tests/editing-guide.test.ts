// The editor's guide in both languages: its examples are in the record, its dates read as it says, and both guides say
// the same things.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createDateWords } from "../src/locale/date-words.ts";
import { parseEdtf } from "../src/time/edtf.ts";
import { fileEvent, recordFile } from "./support/record-file.ts";

const GUIDES = (["en", "ar"] as const).map((language) => {
  const name = language === "en" ? "editing.md" : "editing.ar.md";
  return { language, text: readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8") };
});

type Example = Readonly<Record<string, unknown>>;

/** The examples of a guide; a fragment such as `"s1": {…},` stands for an object that has it. */
function examplesIn(text: string): Example[] {
  return Array.from(text.matchAll(/```json\n([\s\S]*?)```/g), ([, block = ""]) => {
    const bare = block.trim().replace(/,$/, "");
    return JSON.parse(bare.startsWith("{") ? bare : `{${bare}}`) as Example;
  });
}

describe.each(GUIDES)("the editor's guide in $language", ({ language, text }) => {
  const [sources, people, event, claims, disputes, corrections] = examplesIn(text);
  const told = fileEvent("2020-12-22-first-direct-flight");

  it("shows a source and a person as they are in the record", () => {
    expect(recordFile.sources).toMatchObject(sources ?? {});
    const [id = "", person] = Object.entries(people ?? {})[0] ?? [];
    const { name, aliases = [] } = person as (typeof recordFile.people)[string];
    expect(recordFile.people[id]?.name).toEqual(name);
    expect(recordFile.people[id]?.aliases).toEqual(expect.arrayContaining([...aliases]));
  });

  it("shows an event as it is in the record, with fewer people, claims and disputes", () => {
    const { people: _, claims: __, disputes: ___, related: ____, ...shown } = event ?? {};
    expect(told).toMatchObject(shown);
    expect(told.claims).toEqual(expect.arrayContaining((claims?.claims ?? []) as unknown[]));
    const [dispute] = (disputes?.disputes ?? []) as (typeof told.disputes & object)[number][];
    const whole = told.disputes?.find(({ about }) => about.en === dispute?.about.en);
    expect(whole?.versions).toEqual(expect.arrayContaining([...(dispute?.versions ?? [])]));
    const [correction] = (corrections?.corrections ?? []) as { readonly event: string }[];
    expect(correction?.event).toBe(told.id);
  });

  it("explains every field that the events and sources of the record have", () => {
    const explained = new Set(Array.from(text.matchAll(/`([a-z-]+)`/g), ([, name]) => name));
    const used = new Set([
      ...recordFile.events.flatMap((each) => Object.keys(each)),
      ...Object.values(recordFile.sources).flatMap((each) => Object.keys(each)),
    ]);
    expect([...used].filter((name) => !explained.has(name))).toEqual([]);
  });

  it("says of dates how they are shown", () => {
    const words = createDateWords({ language, months: "ar", digits: "latn" });
    const rows = [...text.matchAll(/^\| [^|]+\| +((?:`[\d?~./-]+`(?:, )?)+) +\| ([^|]+)\|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, written = "", shown = ""] of rows) {
      const said = Array.from(written.matchAll(/`([^`]+)`/g), ([, date = ""]) => {
        const parsed = parseEdtf(date);
        return parsed.ok ? words.inWords(parsed.value) : `no date: ${date}`;
      });
      expect(shown.trim()).toBe(said.join(language === "ar" ? "، " : ", "));
    }
  });
});

describe("the two guides", () => {
  it("have the same examples, commands and headings in number", () => {
    const [english, arabic] = GUIDES.map(({ text }) => ({
      examples: examplesIn(text),
      headings: text.match(/^#+ /gm)?.join("|"),
      rows: text.match(/^\|/gm)?.length,
    }));
    expect(arabic).toEqual(english);
  });
});
