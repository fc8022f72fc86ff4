/**
 * A stand-in for vis-timeline that draws nothing and remembers what it was told: for tests of the file that speaks
 * with it, in a document without a layout.
 */

/** The options as the timeline gives them; only what tests ask about is named. */
export interface VisOptions {
  readonly rtl?: boolean;
  readonly start?: number;
  readonly end?: number;
  readonly [option: string]: unknown;
}

interface ItemSet {
  get(): readonly { readonly id: string; readonly content: unknown }[];
}

/** What one drawing told it, in the order in which it was told. */
export interface ToldVis {
  readonly options: VisOptions;
  readonly items: ItemSet;
  readonly calls: [string, ...unknown[]][];
}

/** Every drawing since the list was last emptied. */
export const toldVis: ToldVis[] = [];

/** Takes the place of `Timeline` of vis-timeline/esnext. */
export class VisStandIn {
  readonly #told: ToldVis;
  readonly #root = document.createElement("div");
  /** What vis-inside.ts reaches for. */
  readonly range = { start: 0, end: 0 };
  readonly customTimes = [];
  readonly itemSet = { redraw: () => false, groups: {} };
  readonly timeAxis = { setOptions: () => undefined, props: {} };

  constructor(container: HTMLElement, items: ItemSet, _groups: unknown, options: VisOptions) {
    this.#told = { options, items, calls: [] };
    toldVis.push(this.#told);
    for (const panel of ["vis-center", "vis-bottom"]) {
      const element = document.createElement("div");
      element.className = `vis-panel ${panel}`;
      this.#root.append(element);
    }
    container.append(this.#root);
  }
  #note(name: string, ...values: unknown[]): void {
    this.#told.calls.push([name, ...values]);
  }
  setOptions(options: VisOptions): void {
    this.#note("setOptions", options);
  }
  setWindow(start: number, end: number): void {
    this.#note("setWindow", start, end);
  }
  addCustomTime(at: number): void {
    this.#note("addCustomTime", at);
  }
  emit(event: string): void {
    this.#note("emit", event);
  }
  on(): void {
    this.#note("on");
  }
  off(): void {
    this.#note("off");
  }
  destroy(): void {
    this.#note("destroy");
    this.#root.remove();
  }
}
