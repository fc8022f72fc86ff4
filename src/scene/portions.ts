/** A scene by and by, so that whoever draws it can let others work in between. */
import type { Scene } from "./scene.ts";

/** So many marks and clusters come at once. */
const PORTION = 16;

/** Each portion has what the ones before it had, marks before clusters; the last one is the whole scene. At least one. */
export function portionsOf(scene: Scene): Scene[] {
  const { marks, clusters } = scene;
  const count = Math.max(1, Math.ceil((marks.length + clusters.length) / PORTION));
  return Array.from({ length: count }, (_, at) => {
    const until = (at + 1) * PORTION;
    return {
      ...scene,
      marks: marks.slice(0, until),
      clusters: clusters.slice(0, Math.max(0, until - marks.length)),
    };
  });
}
