// Hands: the wheel, dragging and pinching, by mouse or by fingers. All points are in CSS pixels of the viewport.
//
// What must stay true: these are real input events of the browser, trusted by the page, never events made by script.
import type { CDPSession, Page } from "playwright-core";
import type { Point } from "./places.ts";

/** How far the wheel turns, in CSS pixels; with `ctrl` it means zoom. */
export interface WheelTurn {
  readonly dx?: number;
  readonly dy?: number;
  readonly ctrl?: boolean;
}

/** Turns the wheel over a point. */
export async function turnWheel(
  page: Page,
  at: Point,
  { dx = 0, dy = 0, ctrl = false }: WheelTurn,
): Promise<void> {
  await page.mouse.move(at.x, at.y);
  if (ctrl) await page.keyboard.down("Control");
  await page.mouse.wheel(dx, dy);
  if (ctrl) await page.keyboard.up("Control");
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Drags with the mouse, in so many steps that the page sees a movement and not a jump. */
export async function dragByMouse(page: Page, from: Point, to: Point, steps: number): Promise<void> {
  await holdByMouse(page, from, to, steps);
  await page.mouse.up();
}

/** Drags with the mouse and keeps the button down. */
export async function holdByMouse(page: Page, from: Point, to: Point, steps: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps });
}

/** Moves any number of fingers, each along its own line, in the same steps. */
async function moveFingers(
  session: CDPSession,
  paths: readonly { readonly from: Point; readonly to: Point }[],
  steps: number,
): Promise<void> {
  const at = (part: number) => paths.map(({ from, to }, id) => ({ ...between(from, to, part), id }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / steps) });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function withFingers(page: Page, move: (session: CDPSession) => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    await move(session);
  } finally {
    await session.detach();
  }
}

/** Drags with one finger. */
export async function dragByFinger(page: Page, from: Point, to: Point, steps: number): Promise<void> {
  await withFingers(page, (session) => moveFingers(session, [{ from, to }], steps));
}

/**
 * Two fingers on a level line around a point, first 80 px apart (or less where they part), then `factor` times as far:
 * above 1 they part and the content grows, below 1 they close.
 */
export async function pinchAt(page: Page, at: Point, factor: number, steps: number): Promise<void> {
  const begin = factor >= 1 ? 40 : 40 / factor;
  const finger = (side: 1 | -1) => ({
    from: { x: at.x + side * begin, y: at.y },
    to: { x: at.x + side * begin * factor, y: at.y },
  });
  await withFingers(page, (session) => moveFingers(session, [finger(-1), finger(1)], steps));
}
