// Two dates as one phrase, with what they share said once: 22–24 March 2022, 27 February – 2 March 2022.
// Our own pattern and not that of `Intl`, whose spaces around the dash differ between engines. The dash touches single
// words and stands apart from groups of words, in both languages.

/** What stands between the ends: a dash, or words for the ear ("from", "to"). */
export interface RangePattern {
  readonly before: string;
  readonly between: string;
}

/** The pattern of print. */
export const DASH: RangePattern = { before: "", between: "–" };

/**
 * Joins the parts of two dates, finest first; parts equal in both from the coarse end on are said once:
 * ["22", "March", "2022"] and ["24", "March", "2022"] → "22–24 March 2022". Equal dates are said once as a whole.
 */
export function joinRange(
  start: readonly string[],
  end: readonly string[],
  pattern: RangePattern = DASH,
): string {
  const shared = start.length === end.length ? sharedAtEnd(start, end) : 0;
  if (shared === start.length && shared === end.length) return end.join(" ");
  const first = start.slice(0, start.length - shared).join(" ");
  const last = end.slice(0, end.length - shared).join(" ");
  const rest = end.slice(end.length - shared);
  return [pattern.before + first + separator(first, last, pattern) + last, ...rest].join(" ");
}

/** Sets two phrases beside each other, sharing nothing. */
export function joinPhrases(start: string, end: string, pattern: RangePattern = DASH): string {
  return pattern.before + start + separator(start, end, pattern) + end;
}

function separator(first: string, last: string, pattern: RangePattern): string {
  if (pattern !== DASH) return pattern.between;
  return first.includes(" ") || last.includes(" ") ? ` ${DASH.between} ` : DASH.between;
}

function sharedAtEnd(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared += 1;
  return shared;
}
