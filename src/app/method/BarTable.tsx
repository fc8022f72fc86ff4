/**
 * A chart that is a table: a row a bar, the number beside it. What the eye reads from the bars a screen reader reads
 * from the cells. The longest bar is as wide as its place; all start at the start edge, in either direction.
 */
import type { CSSProperties, ReactNode } from "react";
import { formatInteger } from "../../locale/digits.ts";
import { useMethod } from "./method-context.ts";

/** One bar, or a line between bars that says what is left out there. */
export type Bar =
  | { readonly key: string; readonly label: ReactNode; readonly count: number; readonly colour?: string }
  | { readonly key: string; readonly gap: string };

/** `chart` names the chart for whoever counts again; `heads` are the names of the two columns. */
export function BarTable({
  chart,
  title,
  note,
  heads,
  bars,
}: {
  chart: string;
  title: string;
  note?: ReactNode;
  heads: readonly [string, string];
  bars: readonly Bar[];
}) {
  const { language } = useMethod();
  const most = Math.max(1, ...bars.map((bar) => ("gap" in bar ? 0 : bar.count)));
  return (
    <figure className="chart">
      <table data-chart={chart}>
        <caption>
          {title}
          {note !== undefined && <span className="chart-note">{note}</span>}
        </caption>
        <thead className="visually-hidden">
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) =>
            "gap" in bar ? (
              <tr key={bar.key} className="chart-gap">
                <td colSpan={2}>{bar.gap}</td>
              </tr>
            ) : (
              <tr key={bar.key} data-key={bar.key} style={barStyle(bar.count / most, bar.colour)}>
                <th scope="row">{bar.label}</th>
                <td>
                  <span className="bar" aria-hidden="true" />
                  <data value={bar.count}>{formatInteger(bar.count, { language, digits: "latn" })}</data>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </figure>
  );
}

function barStyle(share: number, colour: string | undefined): CSSProperties {
  const style: { [property: `--${string}`]: string } = { "--share": share.toFixed(4) };
  if (colour !== undefined) style["--bar"] = colour;
  return style;
}
