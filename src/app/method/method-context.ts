/** What the parts of the method page share. The page is rendered once, when the site is built; nothing here changes. */
import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { Correction } from "../../events/record.ts";
import type { RecordStatistics } from "../../events/statistics.ts";
import type { DateWords } from "../../locale/date-words.ts";
import type { Language } from "../../locale/language.ts";
import type { TextMap } from "../../locale/text.ts";

/** Something that was looked for and not found. */
export interface KnownGap {
  readonly topic: TextMap;
  /** EDTF. */
  readonly date: string;
  readonly note: TextMap;
}

/** A published edition as the page lists it; its address is found by its name. */
export interface ListedEdition {
  readonly edition: string;
  readonly date: string;
  readonly events: number;
  readonly sha256: string;
  /** Whether the record of today still is this edition. */
  readonly isCurrent: boolean;
}

/** All that the page is made of. */
export interface MethodFacts {
  readonly language: Language;
  readonly statistics: RecordStatistics;
  readonly licence?: string;
  readonly gaps: readonly KnownGap[];
  readonly editions: readonly ListedEdition[];
  readonly corrections: readonly (Correction & { readonly title: TextMap })[];
  /** Where mistakes are reported. */
  readonly contact?: string;
  /** The citation of the record in both languages, that of the page first. */
  readonly citations: readonly { readonly language: Language; readonly text: string }[];
}

/** The facts with the words to tell them. */
export interface Method extends MethodFacts {
  readonly t: TFunction<"method">;
  readonly words: DateWords;
}

export const MethodContext = createContext<Method | null>(null);

/** What the page is made of; only inside the page. */
export function useMethod(): Method {
  const method = useContext(MethodContext);
  if (method === null) throw new Error("useMethod is called outside the method page.");
  return method;
}

/** From the method page to the base of the site. */
export const TO_BASE = "../../";
