/**
 * The elements of marks and clusters: real buttons with text, made once and brought up to date in place, so that
 * neither focus nor animation is lost. The places of marks are custom properties, which marks.css turns into boxes; a
 * cluster is its box.
 */
import type { Language } from "../locale/language.ts";
import type { FoundText } from "../locale/text.ts";
import type { Cluster, Mark } from "../scene/scene.ts";
import { TYPE_HUES } from "../theme/type-colours.ts";
import { PILL_PX } from "./metrics.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The sign of a disagreement, in a square of 16. */
export const NOT_EQUAL_PATH = "M2.5 6h11M2.5 10.5h11M10.75 2.5l-5.5 11.5";

/** What a mark's element says beside what the scene gives. */
export interface MarkSpeech {
  readonly id: string;
  readonly language: Language;
  readonly label: FoundText;
  /** The whole sentence for the ear and the tooltip-free eye: title, date, type, disagreement, voices. */
  readonly name: string;
}

/** An empty entry: the holder that the timeline places by time, with its button. */
export function createEntry(key: string): HTMLElement {
  const entry = document.createElement("div");
  entry.className = "entry";
  entry.append(createButton(key, ""));
  return entry;
}

/** A cluster without its place and number. There are hundreds, so it has no holder. */
export function createCluster(key: string): HTMLButtonElement {
  return createButton(key, "cluster");
}

/** Whatever can be pressed in the lanes has a key. */
function createButton(key: string, className: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  button.tabIndex = -1;
  button.dataset.key = key;
  return button;
}

/** The button of an entry. */
export function buttonOf(entry: HTMLElement): HTMLButtonElement {
  const button = entry.querySelector("button");
  if (button === null) throw new Error("An entry has lost its button.");
  return button;
}

/** Brings the entry of a mark in the window up to date. `itemStartPx` is where the timeline places the entry's start edge. */
export function updateMark(
  entry: HTMLElement,
  mark: Mark,
  topInLanePx: number,
  itemStartPx: number,
  speech: MarkSpeech,
): void {
  const button = buttonOf(entry);
  placeInLane(entry, mark.lane, topInLanePx, mark.heightPx);
  setPx(button, "--box-start", mark.boxStartPx - itemStartPx);
  setPx(button, "--box", mark.boxPx);
  entry.dataset.shape = mark.shape;
  entry.dataset.certainty = mark.certainty;
  // A pill says where a date is; only where it reaches further is there something to add.
  entry.toggleAttribute("data-foot", mark.hasLabel || mark.extentPx > PILL_PX);
  setClass(button, `mark${mark.hasLabel ? "" : " mark-bare"}`);
  button.dataset.side = mark.boxSide;
  button.dataset.emphasis = mark.emphasis;
  button.dataset.eventId = speech.id;
  setName(button, nameOf(mark, speech));
  write(button, mark, speech);
}

/** What is said begins with what is seen, where it does not hold it: who speaks to the page says what they see. */
function nameOf(mark: Mark, { name }: MarkSpeech): string {
  const seen = mark.hasLabel ? [mark.label, mark.hasDate ? mark.date : ""].filter(Boolean).join(" ") : "";
  return name.includes(seen) ? name : `${seen}: ${name}`;
}

/** The text of a mark, rewritten only where it changed. */
function write(button: HTMLElement, mark: Mark, speech: MarkSpeech): void {
  const date = mark.hasDate ? mark.date : "";
  const state = `${mark.hasLabel}|${mark.label}|${date}|${mark.isDisputed}`;
  if (button.dataset.text === state) return;
  button.dataset.text = state;
  button.replaceChildren();
  if (mark.hasLabel) {
    const label = document.createElement("span");
    label.className = "mark-label";
    label.textContent = mark.label;
    label.dir = speech.label.dir;
    label.lang = speech.label.lang;
    button.append(label);
    if (date !== "") {
      const when = document.createElement("span");
      when.className = "mark-date";
      when.dir = "auto";
      when.textContent = date;
      button.append(" ", when);
    }
    if (mark.isDisputed) button.append(notEqual());
  }
}

/**
 * Brings a cluster in the window up to date, but for its name. Its strip gives it its height and colour. `before` is what it
 * was written for last: hundreds are asked, and most have moved or counted anew, seldom both.
 */
export function updateCluster(
  button: HTMLButtonElement,
  before: Cluster | undefined,
  { startPx, widthPx, count }: Cluster,
  number: (count: number) => string,
): void {
  if (startPx !== before?.startPx) setPx(button, "margin-inline-start", startPx);
  if (widthPx !== before?.widthPx) setPx(button, "inline-size", widthPx);
  if (count === before?.count) return;
  button.setAttribute("data-cluster-count", String(count));
  setText(button, number(count));
}

/** Gives a button the name by which it is read out. */
export function setName(button: HTMLButtonElement, name: string): void {
  if (button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
}

/** In the text that is there: another one in its place would be laid out as a new element. */
function setText(element: HTMLElement, text: string): void {
  const { firstChild } = element;
  if (!(firstChild instanceof Text)) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}

function placeInLane(entry: HTMLElement, lane: number, topPx: number, heightPx: number): void {
  setPx(entry, "--entry-top", topPx);
  setPx(entry, "--entry-block", heightPx);
  setHue(entry, lane);
}

/** Gives an element, and what is in it, the colour of a lane. */
export function setHue(element: HTMLElement, lane: number): void {
  const hue = `var(--type-${lane % TYPE_HUES})`;
  if (element.style.getPropertyValue("--type") !== hue) element.style.setProperty("--type", hue);
}

/** Sets a length, where it is another one: a browser works even where nothing changes. */
export function setPx(element: HTMLElement, property: string, value: number): void {
  const text = `${Math.round(value * 100) / 100}px`;
  if (element.style.getPropertyValue(property) !== text) element.style.setProperty(property, text);
}

function setClass(element: HTMLElement, name: string): void {
  if (element.className !== name) element.className = name;
}

/** The sign of a disagreement, drawn. */
function notEqual(): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "not-equal");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", NOT_EQUAL_PATH);
  svg.append(path);
  return svg;
}
