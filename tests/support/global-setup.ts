// Before all browser tests: builds the site once, serves it on a free port, starts the one Chromium; after them, ends
// both. SANAD_SITE_DIR names a built site to test instead, and then nothing is built.
//
// What must stay true: the site under test is what a host would serve, built for production, by a process that knows
// nothing of vitest (whose NODE_ENV would give a development build).
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TestProject } from "vitest/node";
import { startServer } from "../../scripts/serve.ts";
import { root } from "../../scripts/steps.ts";
import { shareBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site under test; it ends with a slash. */
    siteUrl: string;
    /** Where workers join the running browser. */
    browserEndpoint: string;
  }
}

const buildLimitMs = 180_000;

async function build(outDir: string): Promise<void> {
  const builder = pathToFileURL(join(root, "scripts/build.ts")).href;
  // Not told to be a module: the minifier's own threads are started as this one is, and theirs is none.
  const call = `import(${JSON.stringify(builder)}).then(({ buildSite }) =>
    buildSite({ outDir: ${JSON.stringify(outDir)}, quiet: true }));`;
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITE|NODE_ENV|TEST$|MODE$|DEV$|PROD$|SSR$)/.test(name),
  );
  const child = spawn(process.execPath, ["--import", "tsx", "--eval", call], {
    cwd: root,
    env: { ...Object.fromEntries(own), NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: buildLimitMs,
    killSignal: "SIGKILL",
  });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("exit", resolve));
  if (code !== 0) throw new Error(`the site could not be built (${code ?? "out of time"}); see above`);
}

/** Called by vitest before the first file; what it gives is called after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SANAD_SITE_DIR;
  const dir = given || join(root, ".cache/test-site");
  if (!given) await build(dir);
  const server = await startServer({ dir, port: 0 });
  try {
    const browser = await shareBrowser();
    project.provide("siteUrl", server.url);
    project.provide("browserEndpoint", browser.endpoint);
    return async () => {
      await browser.close();
      await server.close();
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
