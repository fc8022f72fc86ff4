// Pages of partners that lie in files, such as the examples: copied to an empty folder, with nothing changed but the
// site's address, and served by a plain server of another origin.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../scripts/serve.ts";
import { siteUrl } from "./host-page.ts";

/** The address that stands in the files. */
const EXAMPLE = "https://sanad.example";

/** Serves the HTML files of a folder, or one file, until `run` has ended; `run` is told the address of the copy. */
export async function withCopies(
  folder: string,
  names: readonly string[],
  run: (url: string) => Promise<void>,
): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), "sanad-copy-"));
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    await writeFile(join(copy, name), text.replaceAll(EXAMPLE, siteUrl().replace(/\/$/, "")));
  }
  await writeFile(join(copy, "favicon.ico"), "");
  // As a static server of any kind serves: without a single header of ours.
  const plain = { "Access-Control-Allow-Origin": null, "X-Content-Type-Options": null };
  const server = await startServer({ dir: copy, port: 0, headers: plain });
  try {
    await run(server.url);
  } finally {
    await server.close();
    await rm(copy, { recursive: true, force: true });
  }
}

/** The pages of a folder. */
export async function pagesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
}
