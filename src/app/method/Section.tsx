/** A part of the method page under its own heading, which the list of contents leads to. */
import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { useMethod } from "./method-context.ts";

/** `id` is part of addresses, and the same in both languages. */
export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: ParseKeys<"method">;
  children: ReactNode;
}) {
  const { t } = useMethod();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="method-section">
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {children}
    </section>
  );
}
