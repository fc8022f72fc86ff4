// What the browser styles, told by its own trace: the numbers of elements whose styles were worked out together.
//
// What must stay true: counted, never timed; elements that are new count as well as those that are styled once more.
import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly args: { readonly elementCount?: number };
}

const MARK = "sanad-test:styled";

/** Watches what is styled while something is done; every number is of one working out. */
export async function styledDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const seen: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    seen.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  const includedCategories = [
    "devtools.timeline",
    "disabled-by-default-devtools.timeline",
    "blink.user_timing",
  ];
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories, excludedCategories: ["*"] },
  });
  await act();
  // The trace is of the whole browser; the process in which this mark is set is that of the page.
  await page.evaluate((name) => void performance.mark(name), MARK);
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const own = seen.find(({ name }) => name === MARK)?.pid;
  return seen.flatMap(({ name, ph, pid, args }) =>
    pid === own && name === "UpdateLayoutTree" && ph === "X" && args.elementCount !== undefined
      ? [args.elementCount]
      : [],
  );
}
