/**
 * What the shape of the record is made of: bars of how many events begin when, and the steps of the first story on their
 * dates. One list item a lane.
 */
import { memo, useMemo } from "react";
import type { Mask } from "../../events/filter.ts";
import type { Record } from "../../events/record.ts";
import { shapeOf } from "../../scene/shape.ts";
import { typeStyle } from "../../theme/type-colours.ts";
import { durationMs, type Span } from "../../time/span.ts";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";

/** Bars in the width of the lanes. */
const BUCKETS = 50;

/** The share of the lanes that the name of an anchor takes at the most. */
const LEAST_ROOM = 0.15;

/** The lanes of what the filters leave in a window. */
export const ShapeBars = memo(({ mask, window }: { mask: Mask; window: Span }) => {
  const { record } = useSanad();
  const lanes = useMemo(
    () => shapeOf(record.columns, { mask, window, typeCount: record.types.length, buckets: BUCKETS }),
    [record, mask, window],
  );
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const anchors = useMemo(() => anchorsOf(record, mask, window), [record, mask, window]);
  return (
    <>
      {lanes.map((bars, type) => (
        <li key={record.types[type]?.id} style={typeStyle(type)}>
          <Text className="shape-name" of={record.types[type]?.label ?? {}} />
          <div className="shape-lane">
            {bars.map(({ startShare, count, heightShare }) => (
              <i
                key={startShare}
                data-count={count}
                style={{ insetInlineStart: percent(startShare), blockSize: percent(heightShare) }}
              />
            ))}
            {anchors
              .filter((anchor) => anchor.type === type)
              .map(({ event, label, share }, i, all) => {
                const next = all[i + 1]?.share ?? 1;
                // What has no room before the next one stands before its own date.
                const edge = next - share < LEAST_ROOM ? "insetInlineEnd" : "insetInlineStart";
                return (
                  <b
                    key={event}
                    style={{ [edge]: percent(edge === "insetInlineEnd" ? 1 - share : share) }}
                    data-ends={edge === "insetInlineEnd" || undefined}
                  >
                    <Text of={label} />
                  </b>
                );
              })}
          </div>
        </li>
      ))}
    </>
  );
});

/** The steps of the first story that are in the window, in time order, each event once. */
function anchorsOf(record: Record, mask: Mask, window: Span) {
  const steps = new Map(record.stories[0]?.steps.toReversed().map((step) => [step.event, step]));
  return [...steps.values()]
    .flatMap(({ event, title }) => {
      const n = record.numberOf(event);
      if (n === undefined || mask[n] !== 1) return [];
      const share = ((record.columns.start[n] ?? 0) - window.start) / durationMs(window);
      const label = title ?? record.labelOf(n);
      return share < 0 || share >= 1 ? [] : [{ event, label, share, type: record.columns.type[n] }];
    })
    .toSorted((one, other) => one.share - other.share);
}
