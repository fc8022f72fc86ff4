/** The record in figures: events by year and type, claims by status, sources by language and outlet. */
import type { Tally } from "../../events/statistics.ts";
import { languageName } from "../../locale/language-names.ts";
import { textIn } from "../../locale/text.ts";
import { typeStyle } from "../../theme/type-colours.ts";
import { type Bar, BarTable } from "./BarTable.tsx";
import { useMethod } from "./method-context.ts";
import { Say } from "./Say.tsx";
import { Section } from "./Section.tsx";

/** How many outlets are named. */
export const OUTLETS_SHOWN = 15;

/** All charts, side by side where there is room. */
export function Charts() {
  const { t, statistics, language } = useMethod();
  const { byType, byStatus, byLanguage, byOutlet, outlets } = statistics;
  const shown = byOutlet.slice(0, OUTLETS_SHOWN);
  return (
    <Section id="figures" title="charts.title">
      <p>{t("charts.intro")}</p>
      <div className="charts">
        <BarTable
          chart="by-year"
          title={t("charts.byYear")}
          note={t("charts.byYearNote")}
          heads={[t("charts.year"), t("charts.events")]}
          bars={useYearBars(statistics.byYear)}
        />
        <BarTable
          chart="by-status"
          title={t("charts.byStatus")}
          heads={[t("charts.status"), t("charts.claims")]}
          bars={byStatus.map(({ key, count }) => ({
            key,
            label: t(`status.${key}`),
            count,
            ...(key === "disputed" ? { colour: "var(--warn)" } : {}),
          }))}
        />
        <BarTable
          chart="by-type"
          title={t("charts.byType")}
          heads={[t("charts.type"), t("charts.events")]}
          bars={byType.map(({ id, label, count }, index) => ({
            key: id,
            label: textIn(label, language).text,
            count,
            colour: typeStyle(index)["--type"] ?? "",
          }))}
        />
        <BarTable
          chart="by-language"
          title={t("charts.byLanguage")}
          heads={[t("charts.language"), t("charts.sources")]}
          bars={byLanguage.map(({ key, count }) => ({
            key,
            label: key === "und" ? t("charts.unknownLanguage") : languageName(key, language),
            count,
          }))}
        />
        <BarTable
          chart="by-outlet"
          title={t("charts.byOutlet")}
          note={<Say k="charts.byOutletNote" figures={{ shown: shown.length, outlets }} />}
          heads={[t("charts.outlet"), t("charts.sources")]}
          bars={shown.map(({ key, count }) => ({ key, label: <bdi>{key}</bdi>, count }))}
        />
      </div>
    </Section>
  );
}

/** A bar for each year that has events, and a line for each stretch of years that has none. */
function useYearBars(byYear: readonly Tally<number>[]): Bar[] {
  const { t } = useMethod();
  return byYear.flatMap(({ key: year, count }, n) => {
    const from = (byYear[n - 1]?.key ?? year - 1) + 1;
    const to = year - 1;
    const bar: Bar = { key: String(year), label: year, count };
    if (from > to) return [bar];
    const gap = from === to ? t("charts.noEventsIn", { year: to }) : t("charts.noEventsFrom", { from, to });
    return [{ key: `before-${year}`, gap }, bar];
  });
}
