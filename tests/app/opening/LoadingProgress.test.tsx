// @vitest-environment jsdom
// How far the loading of a big dataset is, and how it is ended, in both languages.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadingProgress } from "../../../src/app/opening/LoadingProgress.tsx";
import { BOTH } from "../../support/both.ts";

afterEach(cleanup);

const MB = 1024 * 1024;
const SAID = [
  {
    what: "a file whose length is known",
    progress: { bytes: 12 * MB, total: 435 * MB, events: 27_345 },
    en: "12 of 435 MB · 27,345 events found so far",
    ar: "12 من 435 ميغابايت · عُثر على 27,345 حدثًا حتى الآن",
  },
  {
    what: "a file whose length nobody has said",
    progress: { bytes: 12 * MB, total: null, events: 2 },
    en: "12 MB · 2 events found so far",
    ar: "12 ميغابايت · عُثر على حدثين حتى الآن",
  },
] as const;

describe.each(BOTH)("the loading of a big dataset in $language", ({ language, t }) => {
  it.each(SAID)("tells how far it is with $what", ({ progress, ...said }) => {
    const { container } = render(<LoadingProgress progress={progress} t={t} onCancel={() => undefined} />);
    expect(container.querySelector(".loading-numbers")?.textContent).toBe(said[language]);
  });

  it("is a progress bar with a name, of unknown length where that is unknown", () => {
    const known = { bytes: 3, total: 12, events: 0 };
    const { rerender } = render(<LoadingProgress progress={known} t={t} onCancel={() => undefined} />);
    const bar = screen.getByRole("progressbar", { name: t("loading.what") });
    expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["3", "12"]);
    rerender(<LoadingProgress progress={{ ...known, total: null }} t={t} onCancel={() => undefined} />);
    expect(screen.getByRole("progressbar").hasAttribute("value")).toBe(false);
  });

  it("announces itself once, without its numbers", () => {
    const progress = { bytes: 3, total: 12, events: 9 };
    render(<LoadingProgress progress={progress} t={t} onCancel={() => undefined} />);
    expect(screen.getByRole("status").textContent).toBe(t("loading.what"));
  });

  it("is ended by a button", () => {
    const onCancel = vi.fn();
    render(<LoadingProgress progress={{ bytes: 0, total: 1, events: 0 }} t={t} onCancel={onCancel} />);
    fireEvent.click(screen.getByRole("button", { name: t("loading.cancel") }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
