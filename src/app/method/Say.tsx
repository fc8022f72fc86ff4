/**
 * Sentences with numbers in them. Each number stands in a `<data>` element that names what was counted, so that a
 * test, or anybody's script, can count it again.
 */
import type { ParseKeys } from "i18next";
import { Fragment } from "react";
import { formatInteger } from "../../locale/digits.ts";
import { useMethod } from "./method-context.ts";

/** A number as it is written, with what it counts. Years are not grouped by thousands. */
export function Figure({ name, value }: { name: string; value: number }) {
  const { language } = useMethod();
  const isYear = /year/i.test(name);
  return (
    <data value={value} data-figure={name}>
      {isYear ? value : formatInteger(value, { language, digits: "latn" })}
    </data>
  );
}

/** The numbers of a sentence by the names of its placeholders. */
export type Figures = Readonly<Record<string, number>>;

/** A sentence; `count` is the name of the figure by which its plural form is chosen. */
export function Say({
  k,
  figures = {},
  count,
}: {
  k: ParseKeys<"method">;
  figures?: Figures;
  count?: string;
}) {
  const { t } = useMethod();
  const names = Object.keys(figures);
  const marks = Object.fromEntries(names.map((name, n) => [name, `\uE000${n}\uE001`]));
  const sentence: string = t(k, { ...marks, ...(count === undefined ? {} : { count: figures[count] ?? 0 }) });
  // Pieces of text stand at even places, places in `names` at odd ones.
  const pieces = sentence.split(/\uE000(\d+)\uE001/);
  return (
    <>
      {pieces.map((piece, place) => {
        const name = place % 2 === 1 ? names[Number(piece)] : undefined;
        const key = `${place}`;
        if (name === undefined) return <Fragment key={key}>{piece}</Fragment>;
        return <Figure key={key} name={name} value={figures[name] ?? 0} />;
      })}
    </>
  );
}

/** A paragraph of one sentence message. */
export function Paragraph(props: Parameters<typeof Say>[0]) {
  return (
    <p>
      <Say {...props} />
    </p>
  );
}
