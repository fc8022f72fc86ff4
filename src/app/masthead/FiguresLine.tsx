/** The figures of the record: what it holds, with what is unusual about it last: the disagreements. */
import type { TFunction } from "i18next";
import { useMemo } from "react";
import type { Record } from "../../events/record.ts";
import { type Digits, localiseDigits } from "../../locale/digits.ts";
import { useSanad } from "../sanad-context.ts";

/** Events and years, sources and languages, disagreements. */
export function FiguresLine() {
  const { t, record, view } = useSanad();
  const { digits } = view;
  return useMemo(() => lineOf(record, t, digits), [record, t, digits]);
}

function lineOf(record: Record, t: TFunction, digits: Digits): string {
  const { years, sources, sourceLanguages, disputes } = record.figures;
  const span =
    years === null ? null : years.first === years.last ? String(years.first) : `${years.first}–${years.last}`;
  const parts = [
    span === null
      ? t("figures.events", { count: record.size })
      : t("figures.eventsWithYears", { count: record.size, years: localiseDigits(span, digits) }),
    ...(sources === 0
      ? []
      : [
          sourceLanguages === 0
            ? t("figures.sources", { count: sources })
            : `${t("figures.sources", { count: sources })} ${t("figures.languages", { count: sourceLanguages })}`,
        ]),
    ...(disputes === 0 ? [] : [t("figures.disputes", { count: disputes })]),
  ];
  return parts.join(" · ");
}
