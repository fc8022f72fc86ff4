// @vitest-environment jsdom
// The elements of marks and clusters: buttons with text, kept and brought up to date, in the language and the direction
// of what they say.
import { describe, expect, it } from "vitest";
import { formatInteger } from "../../src/locale/digits.ts";
import type { Cluster, Mark } from "../../src/scene/scene.ts";
import { instant } from "../../src/time/instant.ts";
import {
  buttonOf,
  createCluster,
  createEntry,
  type MarkSpeech,
  setName,
  updateCluster,
  updateMark,
} from "../../src/timeline/mark-element.ts";

const MARK: Mark = {
  key: "e:one",
  n: 0,
  zone: "window",
  lane: 3,
  row: 0,
  topPx: 10,
  heightPx: 26,
  startPx: 100,
  extentPx: 1,
  boxStartPx: 100,
  boxPx: 120,
  boxSide: "after",
  hasLabel: true,
  hasDate: true,
  label: "<b>Label</b>",
  date: "24 Mar",
  shape: "point",
  certainty: "exact",
  isDisputed: true,
  emphasis: "none",
  importance: 3,
};
const SPEECH: MarkSpeech = {
  id: "one",
  language: "en",
  label: { text: "<b>Label</b>", lang: "ar", dir: "rtl", isFallback: true },
  name: "Title, 24 March 2022",
};
const CLUSTER: Cluster = {
  key: "c:1",
  zone: "window",
  lane: 3,
  row: 1,
  topPx: 36,
  heightPx: 18,
  startPx: 50,
  widthPx: 30,
  count: 12,
  stretch: { start: instant(0), end: instant(1) },
};

const inArabic = (value: number) => formatInteger(value, { language: "ar", digits: "arab" });

/** An entry that shows a mark. */
function shown(mark: Mark = MARK): { entry: HTMLElement; button: HTMLButtonElement } {
  const entry = createEntry(mark.key);
  updateMark(entry, mark, mark.topPx, 100, SPEECH);
  return { entry, button: buttonOf(entry) };
}

describe("a mark", () => {
  it("is a button with its name for the ear, and stands for its event", () => {
    const { button } = shown();
    expect(button.type).toBe("button");
    expect(button.getAttribute("aria-label")).toContain("Title, 24 March 2022");
    expect(button.dataset.eventId).toBe("one");
  });

  it("is named first by what is seen on it, unless its name holds that already", () => {
    expect(shown().button.getAttribute("aria-label")).toBe("<b>Label</b> 24 Mar: Title, 24 March 2022");
    const held = shown({ ...MARK, label: "Title", hasDate: false });
    expect(held.button.getAttribute("aria-label")).toBe("Title, 24 March 2022");
  });

  it("shows label, date and the sign of a disagreement as text, each in its own direction", () => {
    const { button } = shown();
    const [label, date] = button.querySelectorAll("span");
    expect(label?.textContent).toBe("<b>Label</b>");
    expect([label?.lang, label?.dir]).toEqual(["ar", "rtl"]);
    expect([date?.textContent, date?.dir]).toEqual(["24 Mar", "auto"]);
    expect(button.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(button.querySelector("b")).toBeNull();
  });

  it("tells its box from where the timeline places it, so that both may move apart", () => {
    const entry = createEntry("e:one");
    updateMark(entry, { ...MARK, boxStartPx: 100 }, 4, 130, SPEECH);
    expect(buttonOf(entry).style.getPropertyValue("--box-start")).toBe("-30px");
    expect(buttonOf(entry).style.getPropertyValue("--box")).toBe("120px");
    expect(entry.style.getPropertyValue("--entry-top")).toBe("4px");
  });

  it("without a label is bare and has no text, but keeps its name", () => {
    const { button } = shown({ ...MARK, hasLabel: false, label: "", date: "" });
    expect(button.textContent).toBe("");
    expect(button.classList.contains("mark-bare")).toBe(true);
    expect(button.getAttribute("aria-label")).toBe("Title, 24 March 2022");
  });

  it("says what kind of date it has: a range, a date that is not sure", () => {
    const { entry } = shown({ ...MARK, shape: "range", certainty: "uncertain", extentPx: 300 });
    expect(entry.dataset).toMatchObject({ shape: "range", certainty: "uncertain" });
  });

  it("shows at its foot where its date reaches, but for a bare one whose pill says it", () => {
    const hasFoot = (mark: Partial<Mark>) => shown({ ...MARK, ...mark }).entry.hasAttribute("data-foot");
    expect(hasFoot({})).toBe(true);
    expect(hasFoot({ hasLabel: false })).toBe(false);
    expect(hasFoot({ hasLabel: false, extentPx: 300 })).toBe(true);
  });

  it("keeps its elements while its text is the same, so that nothing flickers under a finger", () => {
    const { entry, button } = shown();
    const label = button.firstElementChild;
    updateMark(entry, { ...MARK, boxStartPx: 140, emphasis: "open" }, 10, 140, SPEECH);
    expect(buttonOf(entry)).toBe(button);
    expect(button.firstElementChild).toBe(label);
    expect(button.dataset.emphasis).toBe("open");
    updateMark(entry, { ...MARK, hasDate: false }, 10, 140, SPEECH);
    expect(button.querySelector(".mark-date")).toBeNull();
  });
});

describe("a cluster", () => {
  it("is a button with its number, named for the ear, and stands for that many events", () => {
    const button = createCluster(CLUSTER.key);
    updateCluster(button, undefined, CLUSTER, inArabic);
    setName(button, "12 events, March 2022");
    expect(button.textContent).toBe("١٢");
    expect(button.dataset.clusterCount).toBe("12");
    expect(button.getAttribute("aria-label")).toBe("12 events, March 2022");
  });

  it("is written where it has changed, and nowhere else", async () => {
    const button = createCluster(CLUSTER.key);
    updateCluster(button, undefined, CLUSTER, inArabic);
    const written: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { attributeName, target } of changes) written.push(attributeName ?? target.nodeName);
    });
    watch.observe(button, { attributes: true, characterData: true, childList: true, subtree: true });
    updateCluster(button, CLUSTER, { ...CLUSTER }, inArabic);
    await Promise.resolve();
    expect(written).toEqual([]);
    updateCluster(button, CLUSTER, { ...CLUSTER, count: 13 }, inArabic);
    await Promise.resolve();
    expect(written).toEqual(["data-cluster-count", "#text"]);
    expect(button.textContent).toBe("١٣");
    updateCluster(button, CLUSTER, { ...CLUSTER, startPx: 77, widthPx: 60 }, inArabic);
    expect(button.style.getPropertyValue("margin-inline-start")).toBe("77px");
    expect(button.style.inlineSize).toBe("60px");
    watch.disconnect();
  });
});
