// How a test says what it means on the page: by role and name as a reader would, by text, by selector, or by point.
import type { Frame, Locator, Page } from "playwright-core";

/** The roles that can be asked for by name. */
export type Role = Parameters<Page["getByRole"]>[0];

/**
 * Something on the page. A string name or text may be a part of the whole unless `exact`. It must mean one element;
 * where several match, `nth` chooses, counted from 0.
 */
export type Target = (
  | { readonly role: Role; readonly name?: string | RegExp; readonly exact?: boolean }
  | { readonly text: string | RegExp; readonly exact?: boolean }
  | { readonly selector: string }
) & { readonly within?: string; readonly nth?: number };

/** A point of the viewport, in CSS pixels from its physical top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point, or the middle of an element. */
export type Place = Point | Target;

/** The element that a target means, found when it is used. */
export function locate(frame: Frame, target: Target): Locator {
  const scope = target.within === undefined ? frame : frame.locator(target.within);
  const all = locateIn(scope, target);
  return target.nth === undefined ? all : all.nth(target.nth);
}

function locateIn(scope: Frame | Locator, target: Target): Locator {
  if ("selector" in target) return scope.locator(target.selector);
  const exact = target.exact ?? false;
  if ("text" in target) return scope.getByText(target.text, { exact });
  return scope.getByRole(target.role, target.name === undefined ? {} : { name: target.name, exact });
}

/** The point that a place means; an element is scrolled into view first. */
export async function pointOf(frame: Frame, place: Place): Promise<Point> {
  if ("x" in place) return place;
  const element = locate(frame, place);
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${describePlace(place)} is not visible, so it has no middle`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A target or point in words, for messages. */
export function describePlace(place: unknown): string {
  return JSON.stringify(place, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
}
