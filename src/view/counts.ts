/**
 * The five numbers that always add up: every event is drawn singly, in a cluster, outside the window or filtered
 * out, and each exactly once.
 */

/** drawn + clustered + outside + filtered = total, at every moment. */
export interface Counts {
  readonly total: number;
  readonly filtered: number;
  readonly outside: number;
  readonly clustered: number;
  readonly drawn: number;
}
