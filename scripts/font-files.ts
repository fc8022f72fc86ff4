// The small font files of src/theme/fonts/: cut from the family's own, down to the characters that src/theme/fonts.css
// gives them. What must stay true: the style sheet alone says which characters those are; marks, joining and kerning
// among them, hinting and the notice of the licence stay.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { root } from "./steps.ts";

const STYLES = join(root, "src/theme/fonts.css");
const FAMILY = join(root, "node_modules/@fontsource/ibm-plex-sans-arabic/files");
/** Of the name table: copyright, version, address of the licence. */
const NOTICES = [0, 5, 14];

/** A small font file: where it lies, and the characters that the style sheet asks of it. */
export interface SmallFont {
  readonly file: string;
  /** Its script and weight, as the family names them: "arabic-400". */
  readonly cut: string;
  readonly characters: string;
}

/** The small files that the style sheet names. */
export async function smallFonts(): Promise<SmallFont[]> {
  const faces = (await readFile(STYLES, "utf8")).match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.flatMap((face) => {
    const cut = /url\("\.\/fonts\/([^"]+)\.woff2"\)/.exec(face)?.[1];
    const range = /unicode-range:([^;]+);/.exec(face)?.[1];
    if (cut === undefined || range === undefined) return [];
    return [{ file: join(root, "src/theme/fonts", `${cut}.woff2`), cut, characters: charactersIn(range) }];
  });
}

/** All characters of a `unicode-range`. */
export function charactersIn(range: string): string {
  const all: string[] = [];
  for (const [, first = "", last = first] of range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)) {
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) {
      all.push(String.fromCodePoint(code));
    }
  }
  return all.join("");
}

/** The bytes of a small file, cut anew. */
export async function cutFont({ cut, characters }: SmallFont): Promise<Uint8Array> {
  const whole = await readFile(join(FAMILY, `ibm-plex-sans-arabic-${cut}-normal.woff2`));
  return subsetFont(whole, characters, { targetFormat: "woff2", preserveNameIds: NOTICES });
}
