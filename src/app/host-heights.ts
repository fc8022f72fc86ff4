/**
 * Tells the host how high the page is, and every time that changes. Measured is the body, which is as high as its
 * content and never as high as the frame; changes of less than two pixels are rounding and would make a frame tremble.
 */

/** Hosts other than embed.js that follow a height, each by its own message. */
const OTHERS = {
  /** WordPress puts a secret in the address of a frame that it found by oEmbed. */
  wordPress: (px: number, hash: string) => {
    const secret = /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
    return secret === undefined ? null : { message: "height", value: px, secret };
  },
  amp: (px: number) => ({ sentinel: "amp", type: "embed-size", height: px }),
} as const;

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

/** Tells the hosts that are not ours, in their own words. The number is no secret, so anyone may hear it. */
export function tellOthers(self: Window, px: number): void {
  self.parent.postMessage(OTHERS.amp(px), "*");
  const message = OTHERS.wordPress(px, self.location.hash);
  if (message !== null) self.parent.postMessage(message, "*");
}
