// Lighthouse 12, which is the last for Node 20, over pages of the built site. It is installed apart, with the peers.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ensureChromium, FEATURES_OFF } from "../../scripts/chromium.ts";
import { root } from "../../scripts/steps.ts";
import type { Score } from "./figures.ts";

const CLI = fileURLToPath(new URL("node_modules/lighthouse/cli/index.js", import.meta.url));

interface Report {
  readonly categories: { readonly [id: string]: Category };
  readonly audits: { readonly [id: string]: Audit };
}
interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}
interface Audit {
  readonly score: number | null;
  readonly displayValue?: string;
}

/** Whether Lighthouse is there. */
export const hasLighthouse = (): boolean => existsSync(CLI);

const run = promisify(execFile);

/** The scores of a page, as a phone or as a desktop. The page's server may live in this process: nothing here waits idly. */
export async function scoresOf(page: string, url: string, form: "mobile" | "desktop"): Promise<Score> {
  const out = join(root, ".cache/lighthouse", `${page.replace(/[^a-z0-9]+/gi, "-")}-${form}.json`);
  mkdirSync(dirname(out), { recursive: true });
  await run(
    process.execPath,
    [
      CLI,
      url,
      "--output=json",
      `--output-path=${out}`,
      "--quiet",
      `--chrome-flags=--headless --no-sandbox --disable-gpu --disable-features=${FEATURES_OFF.join()}`,
      "--only-categories=performance,accessibility,best-practices,seo",
      ...(form === "desktop" ? ["--preset=desktop"] : []),
    ],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, timeout: 180_000 },
  );
  const { categories, audits } = JSON.parse(readFileSync(out, "utf8")) as Report;
  const scoreOf = (id: string) => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  const notes = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.995) return [];
      return [
        `${id} ${Math.round(audit.score * 100)}${audit.displayValue ? ` (${audit.displayValue})` : ""}`,
      ];
    }),
  );
  return {
    page,
    form,
    performance: scoreOf("performance"),
    accessibility: scoreOf("accessibility"),
    bestPractices: scoreOf("best-practices"),
    seo: scoreOf("seo"),
    notes,
  };
}
