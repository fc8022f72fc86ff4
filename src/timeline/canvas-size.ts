// The size of a canvas: sharp on dense screens, and changed only where it is another one, since that clears it.

/** Gives a canvas a size in CSS pixels; gives how many of the screen's make one. */
export function sizeCanvas(canvas: HTMLCanvasElement, widthPx: number, heightPx: number): number {
  const ratio = globalThis.devicePixelRatio || 1;
  const width = Math.round(widthPx * ratio);
  const height = Math.round(heightPx * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.inlineSize = `${widthPx}px`;
    canvas.style.blockSize = `${heightPx}px`;
  }
  return ratio;
}
