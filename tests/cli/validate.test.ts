import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken } from "../events/broken-datasets.ts";
import { soundDataset } from "../events/sound-dataset.ts";
import { freshFolder, runCommand } from "./run-command.ts";

const folder = freshFolder();
const sound = write("sound.json", JSON.stringify(soundDataset(), null, 2));
const warned = write(
  "warned.json",
  broken((dataset) => {
    dataset.colour = "red";
  }),
);
const bad = write("bad.json", JSON.stringify({ ...soundDataset(), updated: "24/11/2026" }, null, 2));
/** The line of `bad` on which the date stands: after {, $schema, format, id, edition, title and description of four lines each, licence. */
const BAD_LINE = 15;

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("validate --json", () => {
  test("prints for one file the promised object, and ends with 1 on errors", () => {
    const { code, out, told } = runCommand("validate", "--json", bad);
    expect(code).toBe(1);
    expect(told).toBe("");
    expect(JSON.parse(out)).toEqual({
      errors: 1,
      warnings: 0,
      problems: [
        {
          path: "/updated",
          rule: "not-edtf",
          severity: "error",
          message: {
            en: expect.stringContaining("24/11/2026"),
            ar: expect.stringContaining("\u206824/11/2026\u2069"),
          },
          remedy: { en: expect.any(String), ar: expect.any(String) },
          line: BAD_LINE,
        },
      ],
    });
  });

  test("ends with 0 where there are only warnings, or nothing", () => {
    expect(runCommand("validate", "--json", warned)).toMatchObject({
      code: 0,
      out: expect.stringContaining("unknown-property"),
    });
    const { code, out } = runCommand("validate", "--json", sound);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ errors: 0, warnings: 0, problems: [] });
  });

  test("prints a list for several files, each with its name", () => {
    const { code, out } = runCommand("validate", "--json", sound, bad);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: sound, errors: 0 },
      { file: bad, errors: 1 },
    ]);
  });

  test("tells the line where a file stops being JSON", () => {
    const { code, out } = runCommand("validate", "--json", write("cut.json", '{\n"format": 1,\n"id": ,\n}'));
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([{ rule: "not-json", path: "", line: 3 }]);
  });

  test("tells of bytes that are not UTF-8", () => {
    const latin = Uint8Array.from(
      Buffer.from(JSON.stringify(soundDataset()).replace("Sara", "Zo\u00eb"), "latin1"),
    );
    const { code, out } = runCommand("validate", "--json", write("latin.json", latin));
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toContainEqual(expect.objectContaining({ rule: "not-utf8", line: 1 }));
  });

  test("survives a file that is nested too deep", () => {
    const { code, out } = runCommand("validate", "--json", write("deep.json", "[".repeat(200_000)));
    expect(code).toBe(1);
    expect(JSON.parse(out).errors).toBe(1);
  });
});

describe("validate for people", () => {
  test.each([
    ["en", "1 error, 0 warnings", "is not a date in EDTF"],
    ["ar", "الأخطاء 1، التحذيرات 0", "ليس تاريخًا بصيغة EDTF"],
  ])("tells in %s the counts, the place and the message", (language, counts, message) => {
    const { code, out } = runCommand("validate", "--lang", language, bad);
    expect(code).toBe(1);
    expect(out).toContain(counts);
    expect(out).toContain(`  ${BAD_LINE}:14 error not-edtf /updated`);
    expect(out).toContain(message);
  });

  test("tells both languages where both are asked for", () => {
    const { out } = runCommand("validate", "--lang=both", bad, sound);
    expect(out).toContain("is not a date in EDTF");
    expect(out).toContain("ليس تاريخًا بصيغة EDTF");
    expect(out).toContain("no problems");
    expect(out).toContain("لا مشكلات");
  });

  test("lets no name of a file's property move the cursor", () => {
    const file = write("escape.json", JSON.stringify({ ...soundDataset(), "a\u001b[2J": 1 }));
    expect(runCommand("validate", file).out).not.toContain("\u001b");
  });
});

describe("validate used wrongly", () => {
  mkdirSync(join(folder, "folder.json"));

  test.each([
    ["without a file", [], "Usage:", "الاستعمال"],
    ["with a missing file", [join(folder, "none.json")], "there is no such file", "لا يوجد ملف"],
    ["with a folder", [join(folder, "folder.json")], "this is a folder", "هذا مجلد"],
    ["with an unknown option", ["--jsno", sound], "There is no option --jsno", "لا يوجد خيار"],
    ["with an unknown language", ["--lang", "fr", sound], "Usage:", "الاستعمال"],
    ["with an option without its value", [sound, "--lang"], "needs a value", "يحتاج إلى قيمة"],
  ])("%s ends with 2 and says so in both languages", (_, args, en, ar) => {
    const { code, told } = runCommand("validate", ...args);
    expect(code).toBe(2);
    expect(told).toContain(en);
    expect(told).toContain(ar);
    expect(told).not.toContain("    at ");
  });

  test("with one missing file of two still tells of the other", () => {
    const { code, out, told } = runCommand("validate", join(folder, "none.json"), bad);
    expect(code).toBe(2);
    expect(out).toContain("not-edtf");
    expect(told).toContain("none.json");
  });
});
