/**
 * Pyramids that came with a record from elsewhere, by the columns they stand on. Where a worker has built one already the
 * page need not.
 */
import type { EventColumns } from "../../events/record.ts";
import type { Pyramid } from "../../pyramid/pyramid.ts";

/** Kept as long as the columns are. */
export const builtPyramids = new WeakMap<EventColumns, Pyramid>();
