// What each key asks of the timeline, for time that runs either way.
import { describe, expect, it } from "vitest";
import type { Direction } from "../../src/locale/language.ts";
import { type KeyWish, wishOf } from "../../src/timeline/keyboard.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("the arrow keys point along time", () => {
  const ARROWS: readonly (readonly [Direction, string, KeyWish])[] = [
    ["ltr", "ArrowRight", "later"],
    ["ltr", "ArrowLeft", "earlier"],
    ["rtl", "ArrowRight", "earlier"],
    ["rtl", "ArrowLeft", "later"],
  ];
  it.each(ARROWS)("where time runs %s, %s asks for %s", (flow, key, wish) => {
    expect(wishOf(press(key), flow)).toBe(wish);
  });
});

describe.each(["ltr", "rtl"] as const)("where time runs %s", (flow) => {
  const KEYS: readonly (readonly [string, KeyWish])[] = [
    ["ArrowUp", "previous-lane"],
    ["ArrowDown", "next-lane"],
    ["Home", "first"],
    ["End", "last"],
    ["PageUp", "page-earlier"],
    ["PageDown", "page-later"],
    ["+", "closer"],
    ["=", "closer"],
    ["-", "wider"],
    ["−", "wider"],
    ["0", "all"],
    ["٠", "all"],
    ["?", "help"],
    ["؟", "help"],
  ];
  it.each(KEYS)("%s asks for %s", (key, wish) => {
    expect(wishOf(press(key), flow)).toBe(wish);
  });

  it.each(["Tab", "Escape", "Enter", " ", "a", "F5"])("%s stays with the page", (key) => {
    expect(wishOf(press(key), flow)).toBeNull();
  });

  it.each(["ctrlKey", "metaKey", "altKey"] as const)("a key held with %s stays with the browser", (held) => {
    for (const key of ["ArrowLeft", "ArrowRight", "Home", "+", "-", "0"]) {
      expect(wishOf(press(key, { [held]: true }), flow)).toBeNull();
    }
  });
});
