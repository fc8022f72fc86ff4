/**
 * Dates for search: an event is found by its days, months and years in the words of both languages and in every style
 * of Arabic month names, and a query may write a date in figures. Figures are read day first, as both languages do.
 */
import { createDateWords } from "../locale/date-words.ts";
import { ARABIC_MONTHS, ENGLISH_MONTHS, MONTH_STYLES } from "../locale/months.ts";
import { type EdtfDate, precisionOf, spanOfEdtf } from "../time/edtf.ts";
import { dayOf, instant, MS_PER_DAY } from "../time/instant.ts";

/** Days of a longer range are not spelled out: hardly anyone looks for the hundredth day of a campaign. */
const MOST_DAYS = 62;
const MOST_YEARS = 40;

const english = createDateWords({ language: "en", months: "ar", digits: "latn" });
const arabic = createDateWords({ language: "ar", months: "ar", digits: "latn" });

/** Everything that may be typed of a date, as one text: "22 23 24 March مارس آذار 2022 …". */
export function dateTextOf(date: EdtfDate): string {
  const precision = precisionOf(date);
  const { start, end } = spanOfEdtf(date);
  const days = Math.round((end - start) / MS_PER_DAY);
  const hasDays = precision === "day" || precision === "minute" || precision === "second";
  const hasMonths = hasDays || precision === "month" || precision === "season";
  const [said, spelled] = [new Set<string | number>(), new Set<string | number>()];
  if (days <= MOST_YEARS * 366) {
    for (let at = start; at < end; at = instant(at + (days <= MOST_DAYS ? MS_PER_DAY : 27 * MS_PER_DAY))) {
      const { year, month, day } = dayOf(at);
      said.add(year);
      if (hasDays && days <= MOST_DAYS) said.add(day);
      if (hasMonths) for (const name of monthNames(month)) spelled.add(name);
    }
  }
  return [...said, ...spelled, english.inWords(date), arabic.inWords(date)].join(" ");
}

function monthNames(month: number): string[] {
  const styles = MONTH_STYLES.filter((style) => style !== "dual");
  return [ENGLISH_MONTHS, ...styles.map((style) => ARABIC_MONTHS[style])].map(
    (names) => names[month - 1] ?? "",
  );
}

const SIGN = "[-/.\\u2010-\\u2013]";
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})${SIGN}(\\d{1,2})(?:${SIGN}(\\d{1,2}))?(?!\\d)`, "g");
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})${SIGN}(?:(\\d{1,2})${SIGN})?(\\d{4})(?!\\d)`, "g");

/** A folded query with its dates in words: "24/3/2022" and "2022-03-24" → "24 march 2022". */
export function spellDates(folded: string): string {
  return folded
    .replace(YEAR_FIRST, (all, year, month, day) => spelled(day, month, year) ?? all)
    .replace(
      DAY_FIRST,
      (all, first, second, year) =>
        // Of two figures before the year the first is the day; one alone is the month.
        (second === undefined ? spelled(undefined, first, year) : spelled(first, second, year)) ?? all,
    )
    .replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/gu, "$1");
}

function spelled(day: string | undefined, month: string, year: string): string | null {
  const name = ENGLISH_MONTHS[Number(month) - 1];
  if (name === undefined || Number(day ?? 1) > 31) return null;
  return `${day === undefined ? "" : `${Number(day)} `}${name.toLowerCase()} ${year}`;
}
