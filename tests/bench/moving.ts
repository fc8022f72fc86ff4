// What is seen while a timeline is dragged and zoomed by a real pointer: how long frames take, whether the marks of the
// window are drawn in them, whether a mark follows the pointer, and when all is right again after the last turn.
import type { Page } from "../support/browser.ts";
import type { Frames, Motion } from "./figures.ts";

/** How a page is moved. */
export interface Moves {
  /** Where to drag and zoom. */
  readonly area: string;
  /** What stands for events there. */
  readonly marks: string;
  /** Marks that are elements also in motion, where not all are. */
  readonly tracked?: string;
  /** Whether zooming by the wheel wants Ctrl. */
  readonly zoomsWithControl: boolean;
}

/** Each movement lasts this long, ms. */
const MOVE_MS = 3000;

/** Drags to and fro. */
export function panned(page: Page, moves: Moves): Promise<Motion> {
  return moved(page, moves, async ({ x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await eachStep(page, (ms) => page.mouse.move(x + 300 * Math.sin(ms / 350), y));
    await page.mouse.up();
  });
}

/** Zooms in and out by the wheel. */
export function zoomed(page: Page, moves: Moves): Promise<Motion> {
  return moved(page, moves, async ({ x, y }) => {
    await page.mouse.move(x, y);
    if (moves.zoomsWithControl) await page.keyboard.down("Control");
    await eachStep(page, (ms) => page.mouse.wheel(0, ms % 1000 < 500 ? -40 : 40));
    if (moves.zoomsWithControl) await page.keyboard.up("Control");
  });
}

/** Moves twice: once to time the frames, and once to look at what is in them, which takes time of its own. */
async function moved(page: Page, moves: Moves, act: (at: Point) => Promise<void>): Promise<Motion> {
  const at = await middleOf(page, moves.area);
  const frames = await framesOf(page, () => act(at));
  await atRest(page);
  await page.evaluate(`${WATCH_MARKS}(${JSON.stringify(moves.marks)})`);
  await act(at);
  const drawnShare = (await page.evaluate("window.__stopWatching()")) as number;
  await atRest(page);
  return { frames, drawnShare };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function eachStep(page: Page, act: (ms: number) => Promise<void>): Promise<void> {
  const begun = performance.now();
  for (let ms = 0; ms < MOVE_MS; ms = performance.now() - begun) {
    await act(ms);
    await page.waitForTimeout(8);
  }
}

/** Durations of the page's frames while something is done. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(
    "{ window.__frames = []; let last = null; const next = (now) => { if (last !== null) window.__frames.push(now - last); last = now; window.__raf = requestAnimationFrame(next); }; window.__raf = requestAnimationFrame(next); }",
  );
  await act();
  const all = (await page.evaluate("cancelAnimationFrame(window.__raf), window.__frames")) as number[];
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), worst: at(1), count: all.length };
}

/**
 * Looks at every frame whether anything stands for events: an element within the viewport, or a pixel of a canvas. The
 * canvas is looked at through a smaller one, which costs less than its every pixel.
 */
const WATCH_MARKS = `((marks) => {
  const small = document.createElement("canvas"); small.width = 160; small.height = 60;
  const eye = small.getContext("2d", { willReadFrequently: true });
  const hasElements = () => {
    for (const element of document.querySelectorAll(marks)) {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight && getComputedStyle(element).visibility === "visible") return true;
    }
    return false;
  };
  const hasPixels = () => {
    for (const canvas of document.querySelectorAll("canvas")) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      eye.clearRect(0, 0, 160, 60); eye.drawImage(canvas, 0, 0, 160, 60);
      const { data } = eye.getImageData(0, 0, 160, 60);
      for (let i = 3; i < data.length; i += 4) if (data[i] > 0) return true;
    }
    return false;
  };
  let seen = 0, drawn = 0, raf = 0;
  const look = () => { seen += 1; if (hasElements() || hasPixels()) drawn += 1; raf = requestAnimationFrame(look); };
  raf = requestAnimationFrame(look);
  window.__stopWatching = () => { cancelAnimationFrame(raf); return seen === 0 ? NaN : drawn / seen; };
})`;

/**
 * How far, at most, a mark strays from the pointer that drags it, CSS pixels; null where there is no mark to drag. A mark
 * in the middle is taken, whose box lies whole in the viewport: labels at the edges stay in sight on purpose.
 */
export async function strayOf(page: Page, { area, marks, tracked = marks }: Moves): Promise<number | null> {
  const { x, y } = await middleOf(page, area);
  const found = await page.evaluate(
    `((marks) => {
      const middle = innerWidth / 2;
      const inView = [...document.querySelectorAll(marks)].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.left > innerWidth * 0.35 && box.right < innerWidth * 0.85 && box.bottom > 0 && box.top < innerHeight;
      });
      const distance = (element) => Math.abs(element.getBoundingClientRect().left - middle);
      inView.sort((a, b) => distance(a) - distance(b));
      window.__tracked = inView[0] ?? null;
      return inView.length;
    })(${JSON.stringify(tracked)})`,
  );
  if (found === 0) return null;
  const PLACE =
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.__tracked.isConnected ? window.__tracked.getBoundingClientRect().left : null))))";
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first pixels tell a drag from a click; what counts is how the mark goes on from there.
  for (let step = 1; step <= 4; step += 1) await page.mouse.move(x - step * 3, y);
  const from = (await page.evaluate(PLACE)) as number | null;
  let stray = 0;
  for (let step = 1; step <= 10 && from !== null; step += 1) {
    await page.mouse.move(x - 12 - step * 8, y);
    const now = (await page.evaluate(PLACE)) as number | null;
    stray = now === null ? Number.POSITIVE_INFINITY : Math.max(stray, Math.abs(now - (from - step * 8)));
  }
  await page.mouse.up();
  return from === null || !Number.isFinite(stray) ? null : stray;
}

/**
 * From the last turn of the wheel until elements stand for all events of the window and the counts agree with them; null
 * where a page counts nothing.
 */
export async function restOf(page: Page, { area, zoomsWithControl }: Moves): Promise<number> {
  const { x, y } = await middleOf(page, area);
  await page.mouse.move(x, y);
  await page.evaluate(
    `{ window.__turned = 0; addEventListener("wheel", () => { window.__turned = performance.now(); }, { capture: true, passive: true }); }`,
  );
  if (zoomsWithControl) await page.keyboard.down("Control");
  for (let i = 0; i < 12; i += 1) {
    await page.mouse.wheel(0, -40);
    await page.waitForTimeout(12);
  }
  const ms = (await page.evaluate(`new Promise((done) => {
    const isRight = ${AGREES};
    const look = () => isRight() ? setTimeout(() => done(performance.now() - window.__turned)) : requestAnimationFrame(look);
    requestAnimationFrame(look);
    setTimeout(() => done(NaN), 10000);
  })`)) as number;
  if (zoomsWithControl) await page.keyboard.up("Control");
  return ms;
}

/** Whether the count line says what stands in the lanes, and what stands there can be seen. */
export const AGREES = `(() => {
  const line = document.querySelector("output[data-total]");
  const lanes = document.querySelector('[data-view="timeline"]');
  if (line === null || lanes === null) return false;
  if (document.querySelector(".still-layer-unseen, .timeline-unseen") !== null) return false;
  const { total, filtered, outside, clustered, drawn } = line.dataset;
  if (Number(filtered) + Number(outside) + Number(clustered) + Number(drawn) !== Number(total)) return false;
  let sum = 0;
  for (const cluster of lanes.querySelectorAll("[data-cluster-count]")) sum += Number(cluster.dataset.clusterCount);
  const ids = new Set();
  for (const mark of lanes.querySelectorAll("[data-event-id]")) ids.add(mark.dataset.eventId);
  return sum === Number(clustered) && ids.size === Number(drawn);
})`;

/** Until nothing goes on by itself any more. */
async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

async function middleOf(page: Page, area: string): Promise<Point> {
  const box = await page.locator(area).first().boundingBox();
  if (box === null) throw new Error(`There is no ${area} to move.`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 700) / 2 };
}
