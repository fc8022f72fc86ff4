// @vitest-environment jsdom
// What a device remembers of how things are shown: only what differs from what everybody sees, and nothing of a page's
// harm where storage is denied or holds something else.
import { afterEach, describe, expect, it, vi } from "vitest";
import { saveChoices, savedChoices } from "../../src/app/saved-choices.ts";
import { choicesOf } from "../../src/view/choices.ts";
import { OPENING_VIEW } from "../../src/view/view.ts";

const KEY = "sanad:display";
const PLAIN = choicesOf(OPENING_VIEW);

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

describe("saved choices", () => {
  it("are read as they were saved", () => {
    saveChoices({ ...PLAIN, months: "ar-MA", theme: "dark" });
    expect(savedChoices()).toEqual({ months: "ar-MA", theme: "dark" });
  });

  it("are none where nothing was chosen, and none again when the plain ones are chosen", () => {
    expect(savedChoices()).toEqual({});
    saveChoices({ ...PLAIN, digits: "arab" });
    saveChoices(PLAIN);
    expect(window.localStorage.getItem(KEY)).toBe(null);
  });

  it.each(["{", "null", "[]", '"dark"', '{"theme":"purple"}'])("are none where %s is stored", (text) => {
    window.localStorage.setItem(KEY, text);
    expect(savedChoices()).toEqual({});
  });

  it("are none, and saving does nothing, where storage is denied", () => {
    const deny = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.spyOn(window, "localStorage", "get").mockImplementation(deny);
    expect(savedChoices()).toEqual({});
    expect(() => saveChoices({ ...PLAIN, theme: "dark" })).not.toThrow();
  });
});
