/**
 * The timeline in action: a window in motion, the scene of each moment, the drawing that follows it, and the focus,
 * which belongs to a mark's key and not to its element. React only creates, feeds and ends it.
 */
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import type { Direction } from "../locale/language.ts";
import { textIn } from "../locale/text.ts";
import type { Pyramid } from "../pyramid/pyramid.ts";
import { clusterAction, describeCluster, eventsOfCluster } from "../scene/cluster.ts";
import { layoutScene } from "../scene/layout-scene.ts";
import { type Neighbour, neighbour } from "../scene/neighbour.ts";
import type { Cluster, LaneChoice, Mark, MarkText, Scene } from "../scene/scene.ts";
import { parseEdtf } from "../time/edtf.ts";
import { instant } from "../time/instant.ts";
import { durationMs, middleOf, overlaps, type Span, sameSpan, scaleAround, translate } from "../time/span.ts";
import type { Counts } from "../view/counts.ts";
import { createDrawing } from "./drawing.ts";
import { wishOf } from "./keyboard.ts";
import type { MarkSpeech } from "./mark-element.ts";
import { createMeasure } from "./measure.ts";
import { metricsFor } from "./metrics.ts";
import { createMotion, type Motion } from "./motion.ts";
import { listenToPointers } from "./pointer.ts";
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
  readonly onOpen: (n: EventNumber) => void;
  readonly onCounts: (counts: Counts) => void;
  readonly onFrame: (window: Span) => void;
  readonly onRest: (window: Span) => void;
  readonly onFold: (type: number) => void;
  readonly onClusterList: (list: ClusterEvents) => void;
  readonly onPlainWheel: () => void;
  readonly onHelp: () => void;
}

/** What does change. */
export interface LiveInput {
  readonly pyramid: Pyramid;
  readonly open: EventNumber | null;
  readonly folded: ReadonlySet<number>;
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
  update(input: LiveInput): void;
  /** Brings an event into view, if it is not. */
  reveal(n: EventNumber): void;
  focus(key: string): void;
  resize(): void;
  end(): void;
}

/** A page of the keyboard, and a step of the buttons, moves by this share of the window. */
export const STEP_SHARE = 0.5;
/** A step of zoom. */
export const ZOOM_STEP = 0.6;

/** Draws at once; the first counts are told before it returns. */
export function createLiveTimeline(options: LiveOptions, firstInput: LiveInput): LiveTimeline {
  const { container, record, words, say, flow } = options;
  let input = firstInput;
  let scene: Scene | null = null;
  let measure = createMeasure(container);
  let focused: string | null = null;
  const texts = new Map<EventNumber, MarkText>();
  const speeches = new Map<EventNumber, MarkSpeech>();

  const textOf = (n: EventNumber): MarkText => {
    const known = texts.get(n);
    if (known !== undefined) return known;
    const parsed = parseEdtf(record.dateOf(n));
    const made = {
      label: textIn(record.labelOf(n), words.style.language).text,
      date: parsed.ok ? words.compact(parsed.value) : "",
    };
    texts.set(n, made);
    return made;
  };
  const speechOf = ({ n }: Mark): MarkSpeech => {
    const known = speeches.get(n);
    if (known !== undefined) return known;
    const { language } = words.style;
    const parsed = parseEdtf(record.dateOf(n));
    const type = record.types[record.columns.type[n] ?? 0];
    const voices = record.voicesOf(n);
    const comma = language === "ar" ? "، " : ", ";
    const made = {
      id: record.idOf(n),
      language,
      label: textIn(record.labelOf(n), language),
      name: [
        textIn(record.titleOf(n), language).text,
        parsed.ok ? words.inWords(parsed.value) : "",
        type === undefined ? "" : textIn(type.label, language).text,
        record.disputesOf(n) > 0 ? say.disputed : "",
        voices > 0 ? say.voices(voices) : "",
      ]
        .filter(Boolean)
        .join(comma),
    };
    speeches.set(n, made);
    return made;
  };
  const clusterName = (cluster: Cluster): string =>
    scene === null
      ? say.number(cluster.count)
      : say.cluster(cluster.count, words.spokenRange(describeCluster(scene, cluster).span));

  const drawing = createDrawing({
    container,
    record,
    window: options.window,
    flow,
    words,
    say,
    today: options.today,
    speechOf,
    clusterName,
    onFold: options.onFold,
  });

  const layOut = (window: Span, isMoving: boolean): Scene =>
    layoutScene({
      record,
      pyramid: input.pyramid,
      lanes: record.types.map((_, type): LaneChoice => ({ type, isFolded: input.folded.has(type) })),
      window,
      widthPx: drawing.widthPx(),
      heightPx: drawing.lanesHeightPx(),
      marginRatio: 0.5,
      isMoving,
      text: textOf,
      measureText: measure,
      selected: input.open,
      related: input.open === null ? new Set() : new Set(record.relatedOf(input.open)),
      previous: scene,
      metrics: metricsFor(container.clientWidth),
    });

  const draw = (window: Span, isMoving: boolean) => {
    drawing.setWindow(window);
    scene = layOut(window, isMoving);
    drawing.show(scene);
    options.onFrame(window);
    if (isMoving) return;
    const widthPx = drawing.widthPx();
    drawing.flush();
    if (drawing.widthPx() !== widthPx) {
      scene = layOut(window, false);
      drawing.show(scene);
      drawing.flush();
    }
    keepFocus();
    const { total, filtered, outside, clustered, drawn } = scene.counts;
    options.onCounts({ total, filtered, outside, clustered, drawn });
  };

  const motion = createMotion({
    window: options.window,
    bounds: options.bounds,
    prefersLess: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    onFrame: draw,
    onRest: options.onRest,
  });

  /** One tab stop: the focused key, else the open event, else the earliest mark of the window. */
  function keepFocus(): void {
    if (scene === null) return;
    const held = focused !== null && drawing.buttonOf(focused) !== null ? focused : null;
    const open = input.open === null ? null : `e:${record.idOf(input.open)}`;
    const stop =
      held ?? (open !== null && drawing.buttonOf(open) !== null ? open : neighbour(scene, null, "first"));
    for (const button of container.querySelectorAll<HTMLButtonElement>('.entry > button[tabindex="0"]')) {
      button.tabIndex = -1;
    }
    const button = stop === null ? null : drawing.buttonOf(stop);
    if (button !== null) button.tabIndex = 0;
    // The drawing may have taken the focused element out of the page and put it back.
    if (held !== null && hadFocus && document.activeElement === document.body)
      button?.focus({ preventScroll: true });
  }
  let hadFocus = false;

  const focus = (key: string) => {
    focused = key;
    keepFocus();
    drawing.buttonOf(key)?.focus({ preventScroll: true });
  };

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
      motion.easeTo(action.window);
      if (first !== undefined && hadFocus) focused = `e:${record.idOf(first)}`;
    } else {
      const from = drawing.buttonOf(key);
      if (from === null) return;
      options.onClusterList({ key, lane: cluster.lane, events: eventsOfCluster(scene, cluster), from });
    }
  };

  const move = (wish: Neighbour) => {
    if (scene === null) return;
    const next = neighbour(scene, focused, wish);
    if (next !== null && next !== focused) return focus(next);
    // At the edge of the window the window itself goes on.
    if (wish === "earlier" || wish === "later") {
      const by = durationMs(motion.window()) * STEP_SHARE;
      motion.easeTo(translate(motion.window(), wish === "later" ? by : -by));
    }
  };

  const onKey = (event: KeyboardEvent) => {
    const wish = wishOf(event, flow);
    const onEntry = event.target instanceof Element && event.target.closest(".entry") !== null;
    if (wish === null || !onEntry) return;
    event.preventDefault();
    const window = motion.window();
    const focusedMark = focused === null ? undefined : (markOf(focused) ?? clusterOf(focused));
    const centre =
      focusedMark === undefined
        ? middleOf(window)
        : window.start + (focusedMark.startPx / Math.max(1, drawing.widthPx())) * durationMs(window);
    switch (wish) {
      case "page-earlier":
      case "page-later": {
        const by = durationMs(window) * (wish === "page-later" ? 1 : -1);
        return motion.easeTo(translate(window, by));
      }
      case "closer":
        return motion.easeTo(scaleAround(window, ZOOM_STEP, instant(centre)));
      case "wider":
        return motion.easeTo(scaleAround(window, 1 / ZOOM_STEP, instant(centre)));
      case "all":
        return motion.easeTo(options.whole);
      case "help":
        return options.onHelp();
      default:
        return move(wish);
    }
  };
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]") : null;
    if (button?.dataset.key === undefined) return;
    focused = button.dataset.key;
    openKey(button.dataset.key);
  };
  const onFocus = (event: FocusEvent) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    hadFocus = key !== undefined;
    if (key !== undefined) focused = key;
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget !== null) hadFocus = false;
  };
  container.addEventListener("keydown", onKey);
  container.addEventListener("click", onClick);
  container.addEventListener("focusin", onFocus);
  container.addEventListener("focusout", onBlur);
  const stopListening = listenToPointers({
    area: drawing.area,
    flow,
    motion,
    onPlainWheel: options.onPlainWheel,
  });

  draw(motion.window(), false);
  let isOver = false;
  void document.fonts?.ready.then(() => {
    if (isOver) return;
    measure = createMeasure(container);
    draw(motion.window(), false);
  });

  return {
    motion,
    update(next) {
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
    focus,
    resize() {
      if (container.clientHeight === 0 || container.clientWidth === 0) return;
      drawing.resize();
      draw(motion.window(), false);
    },
    end() {
      isOver = true;
      motion.stop();
      stopListening();
      container.removeEventListener("keydown", onKey);
      container.removeEventListener("click", onClick);
      container.removeEventListener("focusin", onFocus);
      container.removeEventListener("focusout", onBlur);
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
