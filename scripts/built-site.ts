// The built site for scripts that look at it: built anew, or the one in SANAD_SITE_DIR as it lies, and served on a free
// port of this machine. What must stay true: the server ends with the script, however that ends.
import { join } from "node:path";
import { closeReaders } from "../tests/support/reader.ts";
import { buildSite } from "./build.ts";
import { startServer } from "./serve.ts";
import { root } from "./steps.ts";

/** A site as it is served: its folder, and its address, which ends with a slash. */
export interface BuiltSite {
  readonly dir: string;
  readonly url: string;
}

/** Gives the site to `run`; afterwards the server is closed, and with it every reader and their browser. */
export async function withBuiltSite(run: (site: BuiltSite) => Promise<void>): Promise<void> {
  const given = process.env.SANAD_SITE_DIR;
  const dir = given || join(root, ".cache/built-site");
  if (!given) await buildSite({ outDir: dir, quiet: true });
  const server = await startServer({ dir, port: 0 });
  try {
    await run({ dir, url: server.url });
  } finally {
    await closeReaders(true);
    await server.close();
  }
}
