/** The count line: says where every event of the record is, in words and in data attributes. */
import type { Counts } from "../../view/counts.ts";
import type { Mode } from "../../view/view.ts";
import { useSanad } from "../sanad-context.ts";

/** An `<output>`, so that a change is announced politely. */
export function CountLine({ counts, mode }: { counts: Counts; mode: Mode }) {
  const { t, record } = useSanad();
  const { total, filtered, outside, clustered, drawn } = counts;
  const parts =
    mode === "list"
      ? [t("counts.listed", { shown: drawn, count: total })]
      : [
          t("counts.drawn", { count: drawn }),
          ...(clustered > 0 ? [t("counts.clustered", { count: clustered })] : []),
        ];
  if (outside > 0) parts.push(t("counts.outside", { count: outside }));
  if (filtered > 0) parts.push(t("counts.filtered", { count: filtered }));
  if (mode === "timeline") parts.push(t("counts.total", { count: total }));
  if (record.unreadable > 0) parts.push(t("counts.unreadable", { count: record.unreadable }));
  return (
    <output
      className="count-line"
      aria-label={t("counts.label")}
      data-total={total}
      data-filtered={filtered}
      data-outside={outside}
      data-clustered={clustered}
      data-drawn={drawn}
      data-unreadable={record.unreadable}
    >
      {parts.join(" · ")}
    </output>
  );
}
