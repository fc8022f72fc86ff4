/**
 * What every part of the page may ask for: the record, the language's words and the way to act. Language, months
 * and digits change together, so they travel together.
 */
import type { i18n as I18n, TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import type { Language } from "../locale/language.ts";
import { type EdtfDate, parseEdtf } from "../time/edtf.ts";
import type { View } from "../view/view.ts";
import type { PastEdition, Site } from "./site.ts";
import type { Dispatch } from "./use-view.ts";

/** The page's shared ground. */
export interface Sanad {
  readonly site: Site;
  readonly record: Record;
  /** False for a dataset that is not the record of this site: its events have no pages of their own here. */
  readonly isSiteRecord: boolean;
  /** The past edition of the site's record that is shown; null for that of today and for any other dataset. */
  readonly past: PastEdition | null;
  readonly language: Language;
  readonly i18n: I18n;
  readonly t: TFunction;
  readonly words: DateWords;
  readonly view: View;
  readonly dispatch: Dispatch;
}

export const SanadContext = createContext<Sanad | null>(null);

/** The shared ground; only inside the page. */
export function useSanad(): Sanad {
  const sanad = useContext(SanadContext);
  if (sanad === null) throw new Error("useSanad is called outside the page.");
  return sanad;
}

/** The parsed date of an event; records hold only dates that parse. */
export function dateOfEvent(record: Record, n: EventNumber): EdtfDate {
  const parsed = parseEdtf(record.dateOf(n));
  if (!parsed.ok) throw new Error(`Event ${record.idOf(n)} has a date that is not EDTF.`);
  return parsed.value;
}
