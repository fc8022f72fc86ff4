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

/** The modules that a page needs to come to life and does not name yet, in the order in which it needs them. */
export interface PageCode {
  /** The first portion: asked for together with the page. */
  readonly first: readonly string[];
  /** All others. */
  readonly rest: readonly string[];
}

type Manifest = { readonly [source: string]: Chunk };

const ENTRY = "index.html";
/** The page's first script brings this too, but only where the address names another dataset. */
const FOR_OTHER_DATA = "src/app/opening/open-other.ts";

/**
 * The page's code by language, relative to the site's base, from the manifest in `out`.
 * @throws where some of it is not in there.
 */
export async function readPageCode(out: string): Promise<{ [language in Language]: PageCode }> {
  const manifest = JSON.parse(await readFile(join(out, ".vite/manifest.json"), "utf8")) as Manifest;
  const named = filesOf(manifest, [ENTRY]);
  const [react = "", ...others] = (manifest[ENTRY]?.dynamicImports ?? []).filter(
    (source) => source !== FOR_OTHER_DATA,
  );
  const first = filesOf(manifest, [react]).filter((file) => !named.includes(file));
  const of = (language: Language): PageCode => ({
    first,
    rest: filesOf(manifest, [...others, `src/locale/messages/${language}.json`]).filter(
      (file) => !named.includes(file) && !first.includes(file),
    ),
  });
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
