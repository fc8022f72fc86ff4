/**
 * The timeline in action: a window in motion, the scene of each moment, the drawing that follows it, and the focus,
 * which belongs to a mark's key and not to its element. React only creates, feeds and ends it.
 */
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import type { Direction } from "../locale/language.ts";
import { clusterAction, eventsOfCluster, spanOfCluster } from "../scene/cluster.ts";
import { layoutScene } from "../scene/layout-scene.ts";
import { type Neighbour, neighbour } from "../scene/neighbour.ts";
import type { Cluster, Mark, Scene } from "../scene/scene.ts";
import { isSameLength, slideOf } from "../scene/slide.ts";
import { type Instant, instant } from "../time/instant.ts";
import { durationMs, middleOf, overlaps, type Span, sameSpan } from "../time/span.ts";
import type { Counts } from "../view/counts.ts";
import { afterPaint } from "./after-paint.ts";
import { createDrawing } from "./drawing.ts";
import { drawFirst } from "./first-picture.ts";
import { createFocusKeeper } from "./focus-keeper.ts";
import { listenToKeys } from "./keyboard.ts";
import { createMarkTexts } from "./mark-texts.ts";
import { createMeasure, type Measure, roughMeasure } from "./measure.ts";
import { createMotion, type Motion } from "./motion.ts";
import { listenToPointers } from "./pointer.ts";
import { createSceneInputs, type LiveInput, type SceneState } from "./scene-input.ts";
import type { TimelineWords } from "./timeline-props.ts";

/** What does not change while a timeline lives. */
export interface LiveOptions {
  readonly container: HTMLElement;
  readonly record: Record;
  readonly window: Span;
  readonly bounds: Span;
  readonly whole: Span;
  readonly flow: Direction;
  readonly words: DateWords;
  readonly say: TimelineWords;
  readonly today: number | undefined;
  /** Waits between two portions of the first picture. */
  readonly pause: () => Promise<void>;
  readonly onOpen: (n: EventNumber) => void;
  readonly onCounts: (counts: Counts) => void;
  readonly onFrame: (window: Span, isMoving: boolean) => void;
  readonly onRest: (window: Span) => void;
  /** See `MotionOptions`. */
  readonly inOneFrame: (tell: () => void) => void;
  readonly onFold: (type: number) => void;
  readonly onClusterList: (list: ClusterEvents) => void;
  readonly onPlainWheel: () => void;
  readonly onHelp: () => void;
}

/** The events of a cluster that opens as a list, and the element it opens from. */
export interface ClusterEvents {
  readonly key: string;
  readonly lane: number;
  readonly events: readonly EventNumber[];
  readonly from: HTMLElement;
}

/** A timeline that lives until `end`. */
export interface LiveTimeline {
  readonly motion: Motion;
  /** Parts that are left out stay as they are. */
  update(input: Partial<LiveInput>): void;
  /** Brings an event into view, if it is not. */
  reveal(n: EventNumber): void;
  focus(key: string): void;
  resize(): void;
  end(): void;
}

/** Draws unseen; the first counts are told when it is seen. */
export function createLiveTimeline(options: LiveOptions, firstInput: LiveInput): LiveTimeline {
  const { container, record, words, say, flow, pause } = options;
  let input = firstInput;
  let scene: Scene | null = null;
  // Until the fonts are there; the first picture is measured in them.
  let measure: Measure = roughMeasure;
  let size = { clientWidth: container.clientWidth, clientHeight: container.clientHeight };
  const texts = createMarkTexts(record, words, say);
  const clusterName = (cluster: Cluster, of: Scene): string =>
    say.cluster(cluster.count, words.spokenRange(spanOfCluster(of, cluster)));

  const drawing = createDrawing({
    container,
    record,
    window: options.window,
    flow,
    words,
    say,
    today: options.today,
    speechOf: texts.speechOf,
    clusterName,
    measure: (text, role) => measure(text, role),
    onFold: options.onFold,
  });
  const focus = createFocusKeeper({ container, buttonOf: drawing.buttonOf });

  const inputs = createSceneInputs(record, texts);
  const now = (window: Span): SceneState => ({
    ...input,
    window,
    lanes: drawing.size(),
    widthPx: size.clientWidth,
    measure,
    previous: scene,
  });

  let isOver = false;
  let isShown = false;
  let isBehind = false;
  let stopNaming = () => {};
  const preferred = () => (input.open === null ? null : `e:${record.idOf(input.open)}`);
  const tell = ({ counts: { total, filtered, outside, clustered, drawn } }: Scene) =>
    options.onCounts({ total, filtered, outside, clustered, drawn });
  const draw = (window: Span, isMoving: boolean) => {
    if (!isShown) {
      isBehind = true;
      return;
    }
    if (isMoving) return drawMoving(window);
    drawing.setWindow(window);
    const before = drawing.size();
    scene = layoutScene(inputs.atRest(now(window)));
    drawing.show(scene);
    options.onFrame(window, false);
    const { widthPx, heightPx } = drawing.flush();
    if (widthPx !== before.widthPx || heightPx !== before.heightPx) {
      scene = layoutScene(inputs.atRest(now(window)));
      drawing.show(scene);
      drawing.flush();
    }
    focus.keep(scene, preferred());
    tell(scene);
    stopNaming();
    stopNaming = afterPaint(drawing.name);
  };

  /** A pan slides what is there; any other frame is laid out. */
  const drawMoving = (window: Span) => {
    const slidePx = scene === null ? null : slideOf(scene, window);
    if (scene !== null && slidePx !== null) {
      drawing.slide(scene, slidePx);
    } else {
      const isZoom = scene !== null && !isSameLength(scene, window);
      scene = layoutScene(inputs.inMotion(now(window), isZoom));
      drawing.showMoving(scene);
    }
    options.onFrame(window, true);
    focus.hold();
  };

  const motion = createMotion({
    window: options.window,
    bounds: options.bounds,
    prefersLess: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    onFrame: draw,
    inOneFrame: options.inOneFrame,
    onRest: options.onRest,
  });

  const markOf = (key: string): Mark | undefined => scene?.marks.find((mark) => mark.key === key);
  const clusterOf = (key: string): Cluster | undefined => scene?.clusters.find((one) => one.key === key);

  const openKey = (key: string) => {
    const mark = markOf(key);
    if (mark !== undefined) return options.onOpen(mark.n);
    const cluster = clusterOf(key);
    if (cluster === undefined || scene === null) return;
    const action = clusterAction(scene, cluster);
    if (action.kind === "open-closer") {
      const [first] = eventsOfCluster(scene, cluster, 1);
      if (first !== undefined && focus.isHere()) {
        const at = instant(record.columns.start[first] ?? 0);
        focus.aim({ key: `e:${record.idOf(first)}`, lane: cluster.lane, at });
      }
      motion.easeTo(action.window);
    } else {
      const from = drawing.buttonOf(key);
      if (from === null) return;
      options.onClusterList({ key, lane: cluster.lane, events: eventsOfCluster(scene, cluster), from });
    }
  };

  const moveFocus = (wish: Neighbour): boolean => {
    if (scene === null) return true;
    const next = neighbour(scene, focus.key(), wish);
    if (next === null || next === focus.key()) return false;
    focus.take(next);
    return true;
  };
  /** Where the mark is that has the focus; else the middle of the window. */
  const centre = (): Instant => {
    const window = motion.goal();
    const key = focus.key();
    const held = key === null ? undefined : (markOf(key) ?? clusterOf(key));
    if (held?.zone !== "window") return middleOf(window);
    const widthPx = Math.max(1, drawing.size().widthPx);
    return instant(window.start + (Math.max(0, held.startPx) / widthPx) * durationMs(window));
  };
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]") : null;
    if (button?.dataset.key === undefined) return;
    openKey(button.dataset.key);
  };
  const stopKeys = listenToKeys({
    container,
    flow,
    motion,
    whole: options.whole,
    centre,
    onNeighbour: moveFocus,
    onHelp: options.onHelp,
  });
  container.addEventListener("click", onClick);
  const stopPointers = listenToPointers({
    ground: container,
    area: drawing.area,
    flow,
    motion,
    onPlainWheel: options.onPlainWheel,
  });

  // Unseen until the names of the lanes have taken their width and the fonts are measured: nothing jumps.
  container.classList.add("timeline-unseen");
  void begin();

  /** What changes while the first picture is drawn is drawn at the end. */
  async function begin(): Promise<void> {
    const first = await drawFirst({
      drawing,
      window: motion.window,
      inputOf: (window) => inputs.atRest(now(window)),
      pause: () => pause().then(() => !isOver),
      onFonts: () => {
        measure = createMeasure(container);
      },
    });
    if (first === null) return;
    scene = first;
    isShown = true;
    if (isBehind) {
      draw(motion.window(), false);
      drawing.name();
    } else {
      options.onFrame(motion.window(), false);
      focus.keep(scene, preferred());
      tell(scene);
    }
    container.classList.remove("timeline-unseen");
  }

  return {
    motion,
    update(changes) {
      const next = { ...input, ...changes };
      if (next.pyramid === input.pyramid && next.open === input.open && next.folded === input.folded) return;
      input = next;
      draw(motion.window(), false);
    },
    reveal(n) {
      const start = instant(record.columns.start[n] ?? 0);
      const end = instant(record.columns.end[n] ?? start + 1);
      const window = motion.window();
      if (overlaps({ start, end }, window)) return;
      const duration = Math.max(durationMs(window), (end - start) * 1.2);
      const middle = (start + end) / 2;
      motion.easeTo({ start: instant(middle - duration / 2), end: instant(middle + duration / 2) });
    },
    focus: focus.take,
    resize() {
      const { clientWidth, clientHeight } = container;
      const isSame = clientWidth === size.clientWidth && clientHeight === size.clientHeight;
      if (clientHeight === 0 || clientWidth === 0 || isSame) return;
      size = { clientWidth, clientHeight };
      drawing.resize();
      draw(motion.window(), false);
    },
    end() {
      isOver = true;
      stopNaming();
      motion.stop();
      stopKeys();
      stopPointers();
      container.removeEventListener("click", onClick);
      focus.end();
      drawing.destroy();
    },
  };
}

/** Whether two windows are the same to the eye: within a thousandth of their length. */
export function looksSame(one: Span, other: Span): boolean {
  if (sameSpan(one, other)) return true;
  const tolerance = durationMs(one) / 1000;
  return Math.abs(one.start - other.start) < tolerance && Math.abs(one.end - other.end) < tolerance;
}
