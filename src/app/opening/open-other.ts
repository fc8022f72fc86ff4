/**
 * Opens a dataset that is not the site's own record of today: one that the address names, or a past edition. It is read
 * and checked in full. The code for that is brought when it is asked for.
 */
import type { EditionDifference } from "../../events/edition-difference.ts";
import { resolveDataAddress } from "../../load/data-address.ts";
import type { BigOpened } from "../../worker/big-opening.ts";
import type { Site, SiteEdition } from "../site.ts";
import { builtPyramids } from "../stage/built-pyramids.ts";
import { loadBegun } from "./load-early.ts";
import type { LoadingWatch } from "./load-other.ts";
import { demand, type Opened } from "./open-record.ts";

export { watchLoading } from "./watch-loading.tsx";

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
  const loaded = await loadBegun(resolved.url, watch);
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
  const { record, pyramid, report, checkAfter } = opened.big;
  if (pyramid !== null) builtPyramids.set(record.columns, pyramid);
  const laterProblems = report.then(({ problems }) => problems);
  return { ok: true, record, isSiteRecord, problems: [], laterProblems, onDrawn: untilDrawn(checkAfter) };
}

/** A page that has not drawn by then, in milliseconds, is not waited for. */
const DRAWN_MS = 3000;

/** Hands over what is waited for; gives what to call when the page has drawn. */
function untilDrawn(wait: (drawn: Promise<unknown>) => void): () => void {
  let tell: () => void = () => undefined;
  wait(
    new Promise<void>((resolve) => {
      tell = resolve;
      setTimeout(resolve, DRAWN_MS);
    }),
  );
  return tell;
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
    import("../../events/parse.ts"),
    import("../../events/record-of-dataset.ts"),
  ]);
  const { dataset, problems, unreadable } = parseDataset(text);
  if (dataset === null) return { ok: false, failure: { kind: "unusable", problems } };
  const record = recordOfDataset(dataset, unreadable);
  return { ok: true, record, isSiteRecord, problems };
}
