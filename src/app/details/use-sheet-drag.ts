/** The details as a sheet are dragged away by their bar. What is below the bar scrolls as ever (see details.css). */
import { type PointerEvent, useRef } from "react";
import { SHEET } from "../width.ts";
import { closesSheet } from "./sheet-drag.ts";

/** How long the sheet takes to go or to spring back. */
const SETTLE_MS = 180;
/** The stretch of a drag's end that its speed is taken from. */
const SPEED_MS = 100;

interface Moment {
  readonly y: number;
  readonly at: number;
}

interface Drag {
  readonly pointer: number;
  readonly sheet: HTMLElement;
  readonly from: Moment;
  lately: Moment[];
}

/** What the bar of a sheet listens to. The sheet is the `article` that holds the bar. */
export function useSheetDrag(onClose: () => void) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.closest("article");
    const isOnButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (sheet === null || isOnButton || event.button !== 0 || !window.matchMedia(SHEET).matches) return;
    if (drag.current !== null) return;
    const from = { y: event.clientY, at: event.timeStamp };
    drag.current = { pointer: event.pointerId, sheet, from, lately: [from] };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = drag;
    if (current === null || event.pointerId !== current.pointer) return;
    current.lately = [...lateIn(current.lately, event.timeStamp), { y: event.clientY, at: event.timeStamp }];
    current.sheet.style.translate = `0 ${Math.max(0, event.clientY - current.from.y)}px`;
  };
  const onPointerUp = (event: PointerEvent) => {
    const { current } = drag;
    if (current === null || event.pointerId !== current.pointer) return;
    drag.current = null;
    const downPx = event.clientY - current.from.y;
    const [first] = lateIn(current.lately, event.timeStamp);
    const pxPerMs =
      first === undefined || event.timeStamp <= first.at
        ? 0
        : (event.clientY - first.y) / (event.timeStamp - first.at);
    const sheetPx = window.innerHeight;
    const isGoing = event.type === "pointerup" && closesSheet({ downPx, sheetPx, pxPerMs });
    settle(current.sheet, isGoing ? sheetPx : 0, isGoing ? onClose : undefined);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

function lateIn(moments: readonly Moment[], now: number): Moment[] {
  return moments.filter(({ at }) => now - at <= SPEED_MS);
}

/** Takes the sheet to its place, or out of sight; at once where the reader asks for less motion. */
function settle(sheet: HTMLElement, toPx: number, then?: () => void): void {
  const from = sheet.style.translate;
  sheet.style.translate = toPx === 0 ? "" : `0 ${toPx}px`;
  if (from === "" || window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
    then?.();
    return;
  }
  const moving = sheet.animate([{ translate: from }, { translate: `0 ${toPx}px` }], {
    duration: SETTLE_MS,
    easing: "ease-out",
  });
  moving.onfinish = () => then?.();
}
