/**
 * What must be true of any scene, checked event by event with plain loops: the oracle of src/scene.
 * Each function lists what is wrong in words; an empty list is a good scene.
 */
import { eventsOfCluster } from "../../src/scene/cluster.ts";
import type { Cluster, Mark, Scene, SceneInput } from "../../src/scene/scene.ts";

/** Every kept event of the window is one mark, or in one cluster of its lane; nothing else counts. */
export function wrongCounts(input: SceneInput, scene: Scene): string[] {
  const { columns, kept } = input.pyramid;
  const seen = new Map<number, number>();
  const see = (n: number) => seen.set(n, (seen.get(n) ?? 0) + 1);
  const wrong: string[] = [];
  for (const mark of scene.marks) if (mark.zone === "window") see(mark.n);
  for (const cluster of scene.clusters) {
    const events = eventsOfCluster(scene, cluster);
    if (events.length !== cluster.count)
      wrong.push(`${cluster.key} counts ${cluster.count}, holds ${events.length}`);
    if (events.some((n) => columns.type[n] !== cluster.lane))
      wrong.push(`${cluster.key} holds another lane's event`);
    if (cluster.zone === "window") events.forEach(see);
  }
  const plain = { filtered: 0, earlier: 0, later: 0, inside: 0 };
  for (let n = 0; n < kept.length; n += 1) {
    const start = columns.start[n] as number;
    const end = columns.end[n] as number;
    const isInside = kept[n] === 1 && end > scene.window.start && start < scene.window.end;
    if (kept[n] !== 1) plain.filtered += 1;
    else if (end <= scene.window.start) plain.earlier += 1;
    else if (start >= scene.window.end) plain.later += 1;
    else plain.inside += 1;
    const times = seen.get(n) ?? 0;
    if (times !== (isInside ? 1 : 0)) wrong.push(`event ${n} is shown ${times} times`);
  }
  const { counts } = scene;
  const sum = counts.drawn + counts.clustered + counts.outside + counts.filtered;
  if (sum !== counts.total || counts.total !== kept.length) wrong.push(`${sum} of ${counts.total} are told`);
  if (counts.filtered !== plain.filtered) wrong.push(`filtered ${counts.filtered}, not ${plain.filtered}`);
  if (counts.outsideEarlier !== plain.earlier)
    wrong.push(`earlier ${counts.outsideEarlier}, not ${plain.earlier}`);
  if (counts.outsideLater !== plain.later) wrong.push(`later ${counts.outsideLater}, not ${plain.later}`);
  if (counts.drawn + counts.clustered !== plain.inside) wrong.push(`inside is not ${plain.inside}`);
  return wrong;
}

/** Rounding of places at some 1e5 px per year. */
const SLACK_PX = 1e-3;

/** No two boxes or clusters of a row overlap, nothing has one key with another, marks stand where time says. */
export function wrongPlaces(input: SceneInput, scene: Scene): string[] {
  const wrong: string[] = [];
  const rows = new Map<string, { start: number; end: number; key: string }[]>();
  const put = ({ key, lane, row }: Mark | Cluster, start: number, end: number) => {
    const name = `${lane}/${row}`;
    rows.set(name, [...(rows.get(name) ?? []), { start, end, key }]);
  };
  for (const mark of scene.marks) put(mark, mark.boxStartPx, mark.boxStartPx + mark.boxPx);
  for (const cluster of scene.clusters) put(cluster, cluster.startPx, cluster.startPx + cluster.widthPx);
  for (const [name, items] of rows) {
    items.sort((a, b) => a.start - b.start || a.end - b.end);
    items.forEach((item, i) => {
      const next = items[i + 1];
      if (next !== undefined && next.start < item.end - SLACK_PX)
        wrong.push(`${name}: ${item.key} covers ${next.key}`);
    });
  }
  const keys = [...scene.marks, ...scene.clusters].map((item) => item.key);
  if (new Set(keys).size !== keys.length) wrong.push("a key is there twice");

  const length = scene.window.end - scene.window.start;
  for (const mark of scene.marks) {
    const at = ((input.pyramid.columns.start[mark.n] as number) - scene.window.start) / length;
    if (
      scene.widthPx > 0 &&
      Math.abs(mark.startPx - at * scene.widthPx) > 0.01 + Math.abs(mark.startPx) * 1e-9
    ) {
      wrong.push(`${mark.key} is not at its date`);
    }
  }
  for (const cluster of scene.clusters) {
    const isInside =
      cluster.startPx >= -SLACK_PX && cluster.startPx + cluster.widthPx <= scene.widthPx + SLACK_PX;
    if (cluster.zone === "window" && !isInside) wrong.push(`${cluster.key} counts, but is out of the window`);
    if (cluster.zone === "window" && cluster.count < 2)
      wrong.push(`${cluster.key} is a cluster of ${cluster.count}`);
  }
  return wrong;
}

/** Lanes lie under each other, hold what is in them, and fit the height where it holds a row a lane. */
export function wrongHeights(input: SceneInput, scene: Scene): string[] {
  const { metrics } = input;
  const wrong: string[] = [];
  let top = metrics.laneGapPx;
  for (const lane of scene.lanes) {
    if (lane.topPx !== top) wrong.push(`lane ${lane.type} is at ${lane.topPx}, not ${top}`);
    if (lane.rows > metrics.maxRowsPerLane) wrong.push(`lane ${lane.type} has ${lane.rows} rows`);
    top += lane.heightPx + metrics.laneGapPx;
  }
  if (scene.heightPx !== top) wrong.push(`the scene is ${scene.heightPx} high, not ${top}`);
  const rowEach = metrics.laneGapPx + scene.lanes.length * (metrics.rowHeightPx + metrics.laneGapPx);
  if (rowEach <= input.heightPx && scene.heightPx > input.heightPx) wrong.push("the lanes are too high");
  const lanes = new Map(scene.lanes.map((lane) => [lane.type, lane]));
  for (const item of [...scene.marks, ...scene.clusters]) {
    const lane = lanes.get(item.lane);
    if (lane === undefined) wrong.push(`${item.key} has no lane`);
    else if (item.topPx < lane.topPx || item.topPx + item.heightPx > lane.topPx + lane.heightPx) {
      wrong.push(`${item.key} is out of its lane`);
    }
  }
  return wrong;
}
