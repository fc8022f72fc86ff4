/**
 * Opens the site's own record, whose opening data were cut for this page. Whatever goes wrong comes back as a failure in
 * plain data. Other datasets are opened by open-other.ts.
 */
import type { Opening } from "../../events/opening.ts";
import type { Problem } from "../../events/problems.ts";
import type { EventDetails, Record, SearchTexts } from "../../events/record.ts";
import { recordOfOpening } from "../../events/record-of-opening.ts";
import { fetchText } from "../../load/fetch-text.ts";
import type { PastEdition, Site } from "../site.ts";
import type { OpenFailure } from "./Failure.tsx";

/** A record to show, or why there is none. */
export type Opened =
  | {
      readonly ok: true;
      readonly record: Record;
      readonly isSiteRecord: boolean;
      /** The past edition of the site's record that it is. */
      readonly past?: PastEdition;
      readonly problems: readonly Problem[];
      /** Those of a big dataset, which is shown before it is checked. */
      readonly laterProblems?: Promise<readonly Problem[]>;
      /** To be called when the page has drawn it: what is checked later waits for that. */
      readonly onDrawn?: () => void;
    }
  | { readonly ok: false; readonly failure: OpenFailure };

/** The site's own record. `pageUrl` is the absolute address of this page. */
export async function openSiteRecord(site: Site, pageUrl: string): Promise<Opened> {
  const address = new URL(site.opening, pageUrl).href;
  const loaded = await fetchText(address);
  if (!loaded.ok) return { ok: false, failure: { kind: "not-loaded", failure: loaded.failure, address } };
  const opening = parseJson<Opening>(loaded.text);
  if (opening === null) {
    return {
      ok: false,
      failure: { kind: "not-loaded", failure: { kind: "missing", status: 200 }, address },
    };
  }
  const details = new URL(site.details, pageUrl).href;
  const search = new URL(site.search, pageUrl).href;
  const record = recordOfOpening(opening, {
    details: async (id) => {
      const early = window.sanadEarly?.id === id ? await window.sanadEarly.coming : null;
      return early ?? demand<EventDetails>(`${details}${encodeURIComponent(id)}.json`);
    },
    searchTexts: () => demand<SearchTexts>(search),
  });
  return { ok: true, record, isSiteRecord: true, problems: [] };
}

function parseJson<Shape>(text: string): Shape | null {
  try {
    return JSON.parse(text) as Shape;
  } catch {
    return null;
  }
}

/** A file of our own build, or a rejection that the caller turns into a sentence. */
export async function demand<Shape>(url: string): Promise<Shape> {
  const loaded = await fetchText(url);
  const value = loaded.ok ? parseJson<Shape>(loaded.text) : null;
  if (value === null) throw new Error(`${url} could not be read.`);
  return value;
}
