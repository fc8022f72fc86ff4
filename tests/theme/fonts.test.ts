// The font files that most pages load are cut from the family's own: down to the characters which the style sheet gives
// them, and with whole alphabets, since letters of one word that come from two files are not joined by every browser.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { charactersIn, cutFont, type SmallFont, smallFonts } from "../../scripts/font-files.ts";
import { root } from "../../scripts/steps.ts";
import { LANGUAGES } from "../../src/locale/language.ts";

let fonts: readonly SmallFont[] = [];
const of = (cut: string) => fonts.find((font) => font.cut === cut)?.characters ?? "";

beforeAll(async () => {
  fonts = await smallFonts();
});

describe("the small font files", () => {
  it("are two weights of two scripts", () => {
    expect(fonts.map(({ cut }) => cut)).toEqual(["arabic-400", "arabic-600", "latin-400", "latin-600"]);
    expect(of("arabic-600")).toBe(of("arabic-400"));
    expect(of("latin-600")).toBe(of("latin-400"));
  });

  it("are what `npm run fonts` cuts from the family's", async () => {
    for (const font of fonts) {
      const [kept, cut] = [await readFile(font.file), Buffer.from(await cutFont(font))];
      expect(kept.equals(cut), `${font.cut}: run npm run fonts`).toBe(true);
    }
  });

  it("hold nothing that the family's own faces do not stand behind, nor come before them", async () => {
    const styles = await readFile(join(root, "src/theme/fonts.css"), "utf8");
    expect(styles.lastIndexOf("@fontsource/")).toBeLessThan(styles.indexOf("./fonts/"));
    const faces = styles.match(/@font-face\s*\{[^}]*\}/g) ?? [];
    for (const script of ["arabic", "latin"]) {
      const own = faces.find((face) => face.includes(`arabic-${script}-400`)) ?? "";
      const all = new Set(charactersIn(/unicode-range:([^;]+);/.exec(own)?.[1] ?? ""));
      expect([...of(`${script}-400`)].filter((character) => !all.has(character))).toEqual([]);
    }
  });

  it.each([
    { language: "Arabic", letters: "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيٱپچڤگڭ،؛؟٪٫٬٠١٢٣٤٥٦٧٨٩ًٌٍَُِّْٰٓ" },
    { language: "Persian", letters: "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیۀءئؤأ۰۱۲۳۴۵۶۷۸۹" },
    { language: "Kurdish", letters: "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەھهیێ" },
    { language: "Urdu", letters: "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےۂۃۓ۔" },
    { language: "Pashto", letters: "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهۀيېۍئ" },
    { language: "Uyghur", letters: "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي" },
  ])("hold the letters of $language", ({ letters }) => {
    const held = new Set(of("arabic-400"));
    expect([...letters].filter((letter) => !held.has(letter))).toEqual([]);
  });

  it.each([
    { language: "English", letters: "“”‘’–—…£©" },
    { language: "French", letters: "àâçéèêëîïôùûüÿœÀÂÇÉÈÊËÎÏÔÙÛÜŒ«»" },
    { language: "Spanish", letters: "áéíñóúü¿¡ÁÉÍÑÓÚÜ" },
    { language: "Portuguese", letters: "áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚ" },
    { language: "Italian", letters: "àèéìíîòóùúÀÈÉÌÒÙ" },
    { language: "German", letters: "äöüßÄÖÜ„“" },
    { language: "Dutch", letters: "éëïóöüÉËÏÓÖÜ" },
  ])("hold the letters of $language beyond a to z", ({ letters }) => {
    const held = new Set(of("latin-400"));
    expect([...letters].filter((letter) => !held.has(letter))).toEqual([]);
  });

  it("hold every sign of the record's titles and summaries that the family has", async () => {
    const text = await readFile(join(root, "public/data/morocco-israel.json"), "utf8");
    const { events } = JSON.parse(text) as { events: { title: object; summary?: object }[] };
    const shown = events
      .flatMap(({ title, summary = {} }) => [...Object.values(title), ...Object.values(summary)])
      .join("");
    const held = new Set([...of("arabic-400"), ...of("latin-400")]);
    expect(LANGUAGES).toEqual(["ar", "en"]);
    expect([...new Set(shown)].filter((sign) => !held.has(sign))).toEqual([]);
  });
});
