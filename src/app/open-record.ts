/**
 * Opens the record that the address asks for: the site's own, whose opening data were cut for this page, or another
 * dataset, read and checked in full. Whatever goes wrong comes back as a failure in plain data.
 */
import type { EditionDifference } from "../events/edition-difference.ts";
import type { Opening } from "../events/opening.ts";
import type { Problem } from "../events/problems.ts";
import type { EventDetails, Record, SearchTexts } from "../events/record.ts";
import { recordOfOpening } from "../events/record-of-opening.ts";
import { resolveDataAddress } from "../load/data-address.ts";
import { fetchText } from "../load/fetch-text.ts";
import type { BigOpened } from "../worker/big-opening.ts";
import { builtPyramids } from "./built-pyramids.ts";
import type { PastEdition } from "./EditionNotice.tsx";
import type { OpenFailure } from "./Failure.tsx";
import { type LoadingWatch, loadOther } from "./load-other.ts";
import type { Site, SiteEdition } from "./site.ts";

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
    details: (id) => demand<EventDetails>(`${details}${encodeURIComponent(id)}.json`),
    searchTexts: () => demand<SearchTexts>(search),
  });
  return { ok: true, record, isSiteRecord: true, problems: [] };
}

/** The dataset that `data=` names: bad events are left out and told. */
export async function openOtherRecord(
  site: Site,
  value: string,
  pageUrl: string,
  watch: LoadingWatch = UNWATCHED,
): Promise<Opened> {
  const base = new URL(site.base, pageUrl).href;
  const resolved = resolveDataAddress(value, base, site.dataOrigins);
  if (!resolved.ok) return { ok: false, failure: { kind: "refused", value } };
  const loaded = await loadOther(resolved.url, watch);
  if (loaded.kind === "failed") {
    return { ok: false, failure: { kind: "not-loaded", failure: loaded.failure, address: value } };
  }
  // What a file says of itself is no proof: only the site's own file is its record.
  const isSiteRecord = resolved.url === new URL(`data/${site.recordId}.json`, base).href;
  return loaded.kind === "big"
    ? showBig(loaded.opened, isSiteRecord)
    : readOtherRecord(loaded.text, isSiteRecord);
}

const UNWATCHED: LoadingWatch = { onProgress: () => undefined, signal: new AbortController().signal };

function showBig(opened: BigOpened, isSiteRecord: boolean): Opened {
  if (!opened.ok) return { ok: false, failure: { kind: "unusable", problems: opened.problems } };
  const { record, pyramid, report } = opened.big;
  if (pyramid !== null) builtPyramids.set(record.columns, pyramid);
  const laterProblems = report.then(({ problems }) => problems);
  return { ok: true, record, isSiteRecord, problems: [], laterProblems };
}

/** A past edition of the site's record, from its own file, with what changed since where that can be had. */
export async function openEdition(
  site: Site,
  edition: SiteEdition,
  pageUrl: string,
  watch?: LoadingWatch,
): Promise<Opened> {
  const { changes } = edition;
  const [opened, difference] = await Promise.all([
    openOtherRecord(site, new URL(edition.file, pageUrl).href, pageUrl, watch),
    changes === undefined
      ? null
      : demand<EditionDifference>(new URL(changes, pageUrl).href).catch((): null => null),
  ]);
  return opened.ok ? { ...opened, isSiteRecord: true, past: { ...edition, difference } } : opened;
}

/** A dataset whose text is at hand. */
export async function readOtherRecord(text: string, isSiteRecord = false): Promise<Opened> {
  const [{ parseDataset }, { recordOfDataset }] = await Promise.all([
    import("../events/parse.ts"),
    import("../events/record-of-dataset.ts"),
  ]);
  const { dataset, problems, unreadable } = parseDataset(text);
  if (dataset === null) return { ok: false, failure: { kind: "unusable", problems } };
  const record = recordOfDataset(dataset, unreadable);
  return { ok: true, record, isSiteRecord, problems };
}

function parseJson<Shape>(text: string): Shape | null {
  try {
    return JSON.parse(text) as Shape;
  } catch {
    return null;
  }
}

/** A file of our own build, or a rejection that the caller turns into a sentence. */
async function demand<Shape>(url: string): Promise<Shape> {
  const loaded = await fetchText(url);
  const value = loaded.ok ? parseJson<Shape>(loaded.text) : null;
  if (value === null) throw new Error(`${url} could not be read.`);
  return value;
}
