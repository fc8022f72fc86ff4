// Writes `.br` and `.gz` beside every text file of the built site, for hosts that serve them as they lie.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = new Set([
  ".html",
  ".js",
  ".css",
  ".json",
  ".svg",
  ".xml",
  ".txt",
  ".csv",
  ".bib",
  ".ris",
  ".webmanifest",
]);
/** Files smaller than this gain nothing. */
const WORTH_BYTES = 512;
/** The best quality takes long, and pages of events are many: nearly all of them are smaller than this. */
const LARGE_BYTES = 100_000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compresses all of a folder, a few files at a time. */
export async function compressFiles(dir: string): Promise<void> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const waiting = files.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of waiting) await compressFile(file);
    }),
  );
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < WORTH_BYTES) return;
  const isPage = file.endsWith(".html") || file.includes("details-");
  const quality = isPage && content.byteLength < LARGE_BYTES ? 8 : 11;
  const [br, gz] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
    zip(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
