// @vitest-environment jsdom
// The details of an event as a part of the page: each state of their loading, and what stands in them.
import { fireEvent } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Details } from "../../../src/app/details/Details.tsx";
import type { DetailsState } from "../../../src/app/details/use-details.ts";
import type { EventDetails, Record } from "../../../src/events/record.ts";
import { BOTH, type Spoken } from "../../support/both.ts";
import { relatedTo, sourceById, sourceIdsOf } from "../../support/expected.ts";
import { TINY_DATASET, tinyWith } from "../../support/other-datasets.ts";
import { fileEvent, recordFile } from "../../support/record-file.ts";
import { recordFrom, renderIn, theRecord } from "../../support/render-in.tsx";

const VISIT = "2022-03-24-first-military-delegation";

const numberOf = (record: Record, id: string): number => {
  const n = record.numberOf(id);
  if (n === undefined) throw new Error(`the record has no event ${id}`);
  return n;
};

/** Renders an event in a state of its loading. */
function renderState({ language }: Spoken, state: DetailsState, takesFocus = false) {
  const calls = { onRetry: vi.fn(), onClose: vi.fn() };
  const n = numberOf(theRecord(), VISIT);
  const page = renderIn(language, <Details n={n} state={state} takesFocus={takesFocus} {...calls} />);
  return { ...page, ...calls };
}

/** Renders an event in full. */
async function renderWhole({ language }: Spoken, id: string, record = theRecord()) {
  const n = numberOf(record, id);
  const details: EventDetails = await record.details(n);
  const part = (
    <Details n={n} state={{ kind: "here", details }} takesFocus={false} onRetry={vi.fn()} onClose={vi.fn()} />
  );
  return renderIn(language, part, { record, isSiteRecord: record === theRecord() });
}

/** The part of the details under a heading. */
function partUnder(page: { container: HTMLElement }, heading: string): HTMLElement | null {
  const headings = [...page.container.querySelectorAll("h3")];
  return headings.find((each) => each.textContent?.trim() === heading)?.closest("section") ?? null;
}

describe.each(BOTH)("details in $language", (spoken) => {
  const { language, t } = spoken;

  it("show title, type and date at once, and that the rest is on its way", () => {
    const page = renderState(spoken, { kind: "loading" });
    expect(page.getByRole("heading", { level: 2 }).textContent).toBe(fileEvent(VISIT).title[language]);
    const time = page.container.querySelector("time");
    expect(time?.textContent).toBe(language === "ar" ? "22–24 مارس 2022" : "22–24 March 2022");
    expect(time?.getAttribute("datetime")).toBe("2022-03-22");
    expect(page.getByText(t("details.loading"))).toBeTruthy();
    expect(page.queryByRole("alert")).toBe(null);
  });

  it("say that the rest did not come, and ask for it again on request", () => {
    const page = renderState(spoken, { kind: "failed" });
    expect(page.getByRole("alert").textContent).toContain(t("details.failed"));
    fireEvent.click(page.getByRole("button", { name: t("details.retry") }));
    expect(page.onRetry).toHaveBeenCalledTimes(1);
  });

  it("close by their button", () => {
    const page = renderState(spoken, { kind: "loading" });
    fireEvent.click(page.getByRole("button", { name: t("details.close") }));
    expect(page.onClose).toHaveBeenCalledTimes(1);
  });

  it("take the focus to their title where a reader opened them, and not otherwise", () => {
    renderState(spoken, { kind: "loading" }, true);
    expect(document.activeElement?.localName).toBe("h2");
    renderState(spoken, { kind: "loading" }, false);
    expect(document.activeElement).toBe(document.body);
  });

  it("show every claim with its status, three names of sources, and the rest on request", async () => {
    const page = await renderWhole(spoken, VISIT);
    const part = partUnder(page, t("details.reported"));
    const items = [...(part?.querySelectorAll("li") ?? [])];
    const { claims } = fileEvent(VISIT);
    expect(items).toHaveLength(claims.length);
    claims.forEach((claim, n) => {
      expect(items[n]?.textContent).toContain(claim.text[language]);
      expect(items[n]?.textContent).toContain(t(`details.status.${claim.status}`));
      expect(items[n]?.querySelectorAll("a")).toHaveLength(Math.min(claim.sources.length, 3));
      const more = items[n]?.querySelector("button") ?? null;
      expect(more?.textContent ?? null).toBe(
        claim.sources.length > 3 ? `+${claim.sources.length - 3}` : null,
      );
      if (more !== null) fireEvent.click(more);
      expect(items[n]?.querySelectorAll("a")).toHaveLength(claim.sources.length);
    });
  });

  it("set every disagreement as a figure with its question and its versions, none marked as right", async () => {
    const page = await renderWhole(spoken, VISIT);
    const figures = [...page.container.querySelectorAll("figure")];
    const disputes = fileEvent(VISIT).disputes ?? [];
    expect(figures).toHaveLength(disputes.length);
    disputes.forEach((dispute, n) => {
      expect(figures[n]?.querySelector("figcaption")?.textContent).toContain(dispute.about[language]);
      const versions = [...(figures[n]?.querySelectorAll("li") ?? [])];
      expect(versions.map((version) => version.querySelector("p")?.textContent)).toEqual(
        dispute.versions.map(({ value }) => value[language]),
      );
      // What distinguishes one version from another is its words and its sources alone.
      expect(new Set(versions.map((version) => version.className)).size).toBe(1);
      expect(versions.every((version) => version.textContent?.includes(t("details.reportedBy")))).toBe(true);
    });
  });

  it("name who took part with the role at the time, and lead to all their events", async () => {
    const page = await renderWhole(spoken, VISIT);
    const items = [...(partUnder(page, t("details.people"))?.querySelectorAll("li") ?? [])];
    const { people = [] } = fileEvent(VISIT);
    people.forEach(({ id, role }, n) => {
      expect(items[n]?.textContent).toContain(recordFile.people[id]?.name[language]);
      expect(items[n]?.textContent).toContain(role[language]);
    });
    fireEvent.click(items[0]?.querySelector("a") as HTMLElement);
    expect(page.actions).toEqual([{ kind: "keep-party", facet: "person", id: people[0]?.id }]);
  });

  it("list each source once, with quotes marked in their own language, and links that do not tell where from", async () => {
    const page = await renderWhole(spoken, VISIT);
    const items = [...(partUnder(page, t("details.sources"))?.querySelectorAll("li") ?? [])];
    const ids = sourceIdsOf(fileEvent(VISIT));
    expect(items.map(({ id }) => id).toSorted()).toEqual(ids.map((id) => `source-${id}`).toSorted());
    for (const item of items) {
      const source = sourceById(item.id.replace("source-", ""));
      const link = item.querySelector("a");
      expect(link?.getAttribute("href")).toBe(source.url);
      expect(link?.relList.contains("noreferrer")).toBe(true);
      const quotes = [...item.querySelectorAll("blockquote")];
      expect(quotes.map((quote) => quote.textContent)).toEqual(
        [source.quote ?? [], source.quotes ?? []].flat(),
      );
      for (const quote of quotes) expect(quote.lang).toBe(source.language ?? "");
    }
  });

  it("point from each name of a source to its entry", async () => {
    const page = await renderWhole(spoken, VISIT);
    const targets = [...page.container.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute("href"),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets)
      expect(page.container.querySelector(`[id="${target?.slice(1)}"]`)).not.toBe(null);
  });

  it("name the related events of both directions, in order of time, and open them", async () => {
    const page = await renderWhole(spoken, VISIT);
    const links = [...(partUnder(page, t("details.related"))?.querySelectorAll("a") ?? [])];
    const related = relatedTo(VISIT);
    expect(links.map((link) => link.textContent)).toEqual(related.map((id) => fileEvent(id).title[language]));
    fireEvent.click(links[0] as HTMLElement);
    expect(page.actions.at(-1)).toMatchObject({ kind: "open-event", event: related[0] });
  });

  it("leave to the browser a click that asks for a new tab", async () => {
    const page = await renderWhole(spoken, VISIT);
    const link = partUnder(page, t("details.related"))?.querySelector("a") as HTMLElement;
    // jsdom cannot go anywhere, so the test takes the click after the page has let it pass.
    const passed = vi.fn((event: MouseEvent) => event.preventDefault());
    document.addEventListener("click", passed, { once: true });
    fireEvent.click(link, { ctrlKey: true });
    expect(passed.mock.calls[0]?.[0].defaultPrevented).toBe(true);
    expect(passed).toHaveBeenCalledTimes(1);
    expect(page.actions).toEqual([]);
  });

  it("have no heading over nothing", async () => {
    const page = await renderWhole(spoken, "railway", recordFrom(TINY_DATASET));
    expect(page.container.querySelectorAll("h3")).toHaveLength(0);
    expect(page.container.querySelectorAll("section")).toHaveLength(0);
  });

  it("show the address of a source that is not on the web as text", async () => {
    const record = recordFrom({
      ...(tinyWith([
        {
          id: "one",
          date: "1900",
          type: "stone",
          title: { en: "One", ar: "واحد" },
          claims: [{ id: "c1", text: { en: "So.", ar: "كذا." }, sources: ["s"] }],
        },
      ]) as object),
      sources: { s: { url: "javascript:alert(1)", title: "T", outlet: "O" } },
    });
    const page = await renderWhole(spoken, "one", record);
    expect(page.container.querySelector('a[href^="javascript"]')).toBe(null);
  });
});
