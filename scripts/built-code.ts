// Which files the bundler made of the page's code, read from its manifest: a page names what it needs before the script
// that asks for it has come, so that no file waits for another.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../src/locale/language.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

type Manifest = { readonly [source: string]: Chunk };

const ENTRY = "index.html";
/** The page's first script brings this too, but only where the address names another dataset. */
const FOR_OTHER_DATA = "src/app/open-other.ts";

/**
 * The modules that a page needs to come to life and does not name yet, by language and relative to the site's base, from
 * the manifest in `out`. @throws where one of them is not in it.
 */
export async function readPageCode(out: string): Promise<{ [language in Language]: readonly string[] }> {
  const manifest = JSON.parse(await readFile(join(out, ".vite/manifest.json"), "utf8")) as Manifest;
  const named = filesOf(manifest, [ENTRY]);
  const portions = (manifest[ENTRY]?.dynamicImports ?? []).filter((source) => source !== FOR_OTHER_DATA);
  const of = (language: Language) =>
    filesOf(manifest, [...portions, `src/locale/messages/${language}.json`]).filter(
      (file) => !named.includes(file),
    );
  return { ar: of("ar"), en: of("en") };
}

/** The files of some chunks and of all that they import, each once. */
function filesOf(manifest: Manifest, sources: readonly string[]): string[] {
  const [files, waiting] = [new Set<string>(), [...sources]];
  for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`${source} was not built.`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files];
}
