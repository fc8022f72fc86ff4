// The state in the host's address: an inverse pair, which touches no fragment but its own.
import { describe, expect, it } from "vitest";
import { fragmentKey, fragmentToParams, paramsToFragment } from "../../src/embed/fragment.ts";
import type { Params } from "../../src/embed/messages.ts";

describe("the fragment of a host's address", () => {
  it.each<[string, Params, Params, string]>([
    ["an event", { event: "2022-03-27-negev-summit" }, {}, "#sanad=event=2022-03-27-negev-summit"],
    ["several types", { type: "defence,economy" }, {}, "#sanad=type=defence,economy"],
    ["words", { q: "مصافحة & more" }, {}, "#sanad=q=%D9%85%D8%B5%D8%A7%D9%81%D8%AD%D8%A9+%26+more"],
    ["what the element asks for itself", { type: "defence" }, { type: "defence" }, ""],
    ["what was taken away", {}, { type: "defence" }, "#sanad=type="],
    ["nothing", {}, {}, ""],
  ])("holds %s", (_, view, attributes, fragment) => {
    expect(paramsToFragment(view, attributes, "sanad")).toBe(fragment);
    if (fragment === "") return;
    const read = { ...attributes, ...fragmentToParams(fragment, "sanad") };
    expect(Object.entries(read).filter(([, value]) => value !== "")).toEqual(Object.entries(view));
  });

  it.each(["", "#", "#chapter-2", "#sanadish=event=x", "#other=event=x"])(
    "is left to others where it is theirs: %j",
    (fragment) => expect(fragmentToParams(fragment, "sanad")).toBeNull(),
  );

  it("that is broken says nothing, and is still ours", () => {
    expect(fragmentToParams(`#sanad=q=${"x".repeat(3000)}`, "sanad")).toEqual({});
    expect(fragmentToParams("#sanad=%ff%fe&data=https://evil.example", "sanad")).toEqual({});
  });
});

describe("the key of the fragment", () => {
  it("is that of the attribute, where it is a word; else the product's name", () => {
    expect(fragmentKey(null)).toBeNull();
    expect(fragmentKey("")).toBe("sanad");
    expect(fragmentKey("timeline2")).toBe("timeline2");
    expect(fragmentKey("a=b&c")).toBe("sanad");
  });
});
