/**
 * Tells the host how high the page is, and every time that changes. Measured is the body, which is as high as its
 * content and never as high as the frame; changes of less than two pixels are rounding and would make a frame tremble.
 */

const LEAST_CHANGE_PX = 2;

/** Calls `tell` with the height in whole px, at once and after each change, until the returned function is called. */
export function watchHeight(self: Window, tell: (px: number) => void): () => void {
  const { body } = self.document;
  let told = 0;
  let frame = 0;
  const measure = () => {
    // In full screen the page is as high as the screen, which is nothing for the host to follow.
    if (self.document.fullscreenElement !== null) return;
    const px = Math.ceil(body.getBoundingClientRect().height);
    if (px < 1 || Math.abs(px - told) < LEAST_CHANGE_PX) return;
    told = px;
    tell(px);
  };
  const observer = new ResizeObserver(() => {
    self.cancelAnimationFrame(frame);
    frame = self.requestAnimationFrame(measure);
  });
  observer.observe(body);
  measure();
  return () => {
    observer.disconnect();
    self.cancelAnimationFrame(frame);
  };
}

/** Tells AMP pages, which follow a height in words of their own. The number is no secret, so anyone may hear it. */
export function tellAmp(self: Window, px: number): void {
  self.parent.postMessage({ sentinel: "amp", type: "embed-size", height: px }, "*");
}
