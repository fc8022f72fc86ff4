/**
 * Do the sources bear what is said? Claims and versions have some, statuses follow from independent voices, nobody
 * reports what has not happened yet, one page is one source, and quotes stay short.
 */
import { EDTF_PRECISIONS, type EdtfDate, type EdtfPoint, parseEdtf, pointsOf } from "../time/edtf.ts";
import type { Dataset, DatasetClaim, DatasetEvent, DatasetSource } from "./dataset.ts";
import type { Bilingual } from "./problems.ts";
import type { ClaimStatus } from "./record.ts";
import type { Keys, SenseReport } from "./sense.ts";
import { voicesOf } from "./voices.ts";

/** A quotation is a short one, in words, so that it needs nobody's leave. */
export const QUOTE_WORDS = 25;

/** Checks claims, disputes and sources; `usedSources` are those that anything in the file names. */
export function checkSources(dataset: Dataset, usedSources: ReadonlySet<string>, report: SenseReport): void {
  const sources = new Map(Object.entries(dataset.sources ?? {}));
  checkRegistry(sources, usedSources, report);
  const told = new Set<string>();
  for (const [i, event] of dataset.events.entries()) {
    checkClaims(event, ["events", i], sources, report);
    for (const id of sourceIdsOf(event)) {
      const source = sources.get(id);
      if (source === undefined || told.has(id) || !isTooEarly(source, event)) continue;
      told.add(id);
      report.tell("published-before-event", ["sources", id, "published"], () => ({
        found: source.published ?? "",
        event: event.id,
        date: event.date,
      }));
    }
  }
}

/** The sources that an event's claims and versions name. */
export function sourceIdsOf({ claims = [], disputes = [] }: DatasetEvent): string[] {
  const bearers = [...claims, ...disputes.flatMap(({ versions }) => versions)];
  return bearers.flatMap(({ sources = [] }) => sources);
}

function checkClaims(
  event: DatasetEvent,
  keys: Keys,
  sources: ReadonlyMap<string, DatasetSource>,
  report: SenseReport,
): void {
  const disputes = event.disputes ?? [];
  const disputed = new Set(disputes.flatMap(({ claims = [] }) => claims));
  for (const [i, claim] of (event.claims ?? []).entries()) {
    const bearers = claim.sources ?? [];
    if (!report.isWhole(bearers)) continue;
    if (bearers.length === 0) {
      report.tell("claim-without-sources", [...keys, "claims", i], () => ({ found: claim.id }));
    } else {
      checkStatus(claim, disputed.has(claim.id), [...keys, "claims", i, "status"], sources, report);
    }
  }
  for (const [i, { versions }] of disputes.entries()) {
    for (const [j, version] of versions.entries()) {
      const bearers = version.sources ?? [];
      if (bearers.length > 0 || !report.isWhole(bearers)) continue;
      report.tell("version-without-sources", [...keys, "disputes", i, "versions", j]);
    }
  }
}

/** The status that a claim's sources bear: a dispute decides, else the number of independent voices. */
export function borneStatus(voices: number, isDisputed: boolean): ClaimStatus {
  if (isDisputed) return "disputed";
  return voices >= 2 ? "agreed" : "single-source";
}

function checkStatus(
  claim: DatasetClaim,
  isDisputed: boolean,
  keys: Keys,
  sources: ReadonlyMap<string, DatasetSource>,
  report: SenseReport,
): void {
  if (claim.status === undefined) return;
  const voices = voicesOf((claim.sources ?? []).flatMap((id) => sources.get(id) ?? [])).length;
  const expected = borneStatus(voices, isDisputed);
  if (expected === claim.status) return;
  const reason =
    isDisputed || claim.status === "disputed"
      ? REASONS[String(isDisputed) as "true" | "false"]
      : count(voices);
  report.tell("status-not-borne", keys, () => ({ found: claim.status ?? "", expected, reason }));
}

const REASONS = {
  true: { en: "a dispute of the event names this claim", ar: "في الحدث خلاف يذكر هذا القول" },
  false: { en: "no dispute of the event names this claim", ar: "ليس في الحدث خلاف يذكر هذا القول" },
};

function count(voices: number): Bilingual {
  return { en: `independent voices: ${voices}`, ar: `عدد الأصوات المستقلة ${voices}` };
}

function checkRegistry(
  sources: ReadonlyMap<string, DatasetSource>,
  usedSources: ReadonlySet<string>,
  report: SenseReport,
): void {
  const firstByAddress = new Map<string, string>();
  for (const [id, source] of sources) {
    const address = comparable(source.url);
    const first = firstByAddress.get(address);
    if (first === undefined) firstByAddress.set(address, id);
    else report.tell("one-url-two-ids", ["sources", id, "url"], () => ({ first }));
    if (!usedSources.has(id)) report.tell("unused-source", ["sources", id], () => ({ found: id }));
    checkQuote(source.quote, ["sources", id, "quote"], report);
    for (const [i, quote] of (source.quotes ?? []).entries())
      checkQuote(quote, ["sources", id, "quotes", i], report);
  }
}

/** An address as compared: without scheme, `www.`, fragment and final slash, escapes in capitals. */
function comparable(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "")
    .replace(/%[0-9a-f]{2}/g, (escaped) => escaped.toUpperCase());
}

const WORD = /[^\s]*[\p{L}\p{N}][^\s]*/gu;

function checkQuote(quote: string | undefined, keys: Keys, report: SenseReport): void {
  if (quote === undefined || quote.length <= QUOTE_WORDS) return;
  const words = quote.match(WORD)?.length ?? 0;
  if (words > QUOTE_WORDS) report.tell("long-quote", keys, () => ({ found: words, most: QUOTE_WORDS }));
}

/** Whether a source is more than a year older than the event, by the coarser of both precisions. */
function isTooEarly({ published, background }: DatasetSource, { date }: DatasetEvent): boolean {
  if (published === undefined || background === true || published.slice(0, 4) >= date.slice(0, 4))
    return false;
  const before = parseEdtf(published);
  const after = parseEdtf(date);
  if (!before.ok || !after.ok) return false;
  const last = lastPoint(before.value);
  const first = pointsOf(after.value)[0];
  if (last === undefined || first === undefined) return false;
  const units = Math.min(unitOf(last), unitOf(first));
  return yearLater(last, units) < inUnits(first, units);
}

function lastPoint(date: EdtfDate): EdtfPoint | undefined {
  return pointsOf(date).at(-1);
}

const YEARS = 0;
const MONTHS = 1;
const DAYS = 2;

/** The unit in which a date can be compared; seasons count as years, decades by their last year. */
function unitOf({ precision }: EdtfPoint): number {
  const rank = EDTF_PRECISIONS.indexOf(precision);
  if (rank >= EDTF_PRECISIONS.indexOf("day")) return DAYS;
  return precision === "month" ? MONTHS : YEARS;
}

/** A sortable number of the date in whole units; as if every month had 31 days, which keeps the order. */
function inUnits({ year, month = 1, day = 1 }: EdtfPoint, units: number): number {
  if (units === YEARS) return year;
  return units === MONTHS ? year * 12 + month : (year * 12 + month) * 31 + day;
}

const STRETCHES: Partial<Record<EdtfPoint["precision"], number>> = { decade: 9, century: 99 };

function yearLater(point: EdtfPoint, units: number): number {
  const year = point.year + 1 + (STRETCHES[point.precision] ?? 0);
  return inUnits({ ...point, year }, units);
}
