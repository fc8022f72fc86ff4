/**
 * The room that a frame gives its page, as `--frame` on `<html>`: styles fill it, so that an embedded page is as high as
 * what was kept for it and nothing in the host's page moves when it comes. No React here: boot.ts runs before it.
 *
 * What must stay true: the room is what the host decided and never what the page itself asked for, or a frame that
 * follows its content could only grow.
 */

/** Where a frame is not shown yet, it has no height; this is what embed.js keeps unless told otherwise, in px. */
export const DEFAULT_ROOM_PX = 640;

/** Keeps a room, in px. */
export function keepRoom(root: HTMLElement, px: number): void {
  root.style.setProperty("--frame", `${Math.floor(px > 0 ? px : DEFAULT_ROOM_PX)}px`);
}
