/** A canvas that is painted anew or empty: sharp on dense screens, and unseen by whoever does not see. */

/** The canvas, and what is done with all of it. */
export interface CanvasSheet {
  readonly element: HTMLCanvasElement;
  /** An empty sheet of so many CSS pixels, to be painted in these; null where a document cannot paint. */
  begin(widthPx: number, heightPx: number): CanvasRenderingContext2D | null;
  clear(): void;
}

/** An empty sheet, to be put into its place. */
export function createCanvasSheet(className: string): CanvasSheet {
  const element = document.createElement("canvas");
  element.className = className;
  element.setAttribute("aria-hidden", "true");
  const context = element.getContext("2d");
  let isEmpty = true;
  return {
    element,
    begin(widthPx, heightPx) {
      const ratio = globalThis.devicePixelRatio || 1;
      const width = Math.round(widthPx * ratio);
      const height = Math.round(heightPx * ratio);
      if (element.width !== width || element.height !== height) {
        element.width = width;
        element.height = height;
        element.style.inlineSize = `${widthPx}px`;
        element.style.blockSize = `${heightPx}px`;
      }
      isEmpty = false;
      context?.setTransform(ratio, 0, 0, ratio, 0, 0);
      context?.clearRect(0, 0, widthPx, heightPx);
      return context;
    },
    clear() {
      if (isEmpty) return;
      isEmpty = true;
      context?.setTransform(1, 0, 0, 1, 0, 0);
      context?.clearRect(0, 0, element.width, element.height);
    },
  };
}
