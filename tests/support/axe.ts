// axe-core inside the page. It is evaluated through the driver, so the page keeps its own Content-Security-Policy.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

/** What to look at and which rules to leave out; every rule of WCAG 2.2 A, AA and axe's best practices otherwise. */
export interface AxeOptions {
  readonly include?: string;
  readonly exclude?: readonly string[];
  readonly disable?: readonly string[];
}

/** One rule that the page breaks, and the elements that break it. */
export interface AxeFinding {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly string[];
}

let source: string | null = null;

/** Runs axe on a document; an empty list means that it found nothing. */
export async function runAxe(frame: Frame, options: AxeOptions): Promise<AxeFinding[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(`${source}; undefined`);
  const { include = ":root", exclude = [], disable = [] } = options;
  const rules: NonNullable<RunOptions["rules"]> = Object.fromEntries(
    disable.map((id) => [id, { enabled: false }]),
  );
  return frame.evaluate(
    async ({ include, exclude, rules }) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const context = { include: [include], exclude: exclude.map((selector) => [selector]) };
      const { violations } = await axe.run(context, { rules, resultTypes: ["violations"] });
      return violations.map(({ id, impact, help, nodes }) => ({
        rule: id,
        impact: impact ?? "unknown",
        help,
        elements: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`),
      }));
    },
    { include, exclude: [...exclude], rules },
  );
}
