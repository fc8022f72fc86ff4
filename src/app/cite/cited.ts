/** What is cited from this page: the record that is shown, or one event of it, as cite.ts wants it. */
import { useEffect, useState } from "react";
import type { Citable } from "../../events/cite.ts";
import type { EventNumber } from "../../events/record.ts";
import type { Language } from "../../locale/language.ts";
import { type TextMap, textIn } from "../../locale/text.ts";
import { viewToUrl } from "../../view/codec.ts";
import { OPENING_VIEW } from "../../view/view.ts";
import { type Sanad, useSanad } from "../sanad-context.ts";
import { editionState } from "../site.ts";
import { absoluteBase } from "../use-view.ts";
import { AUTHOR } from "./author.ts";

/** An event to cite: its number, and its title in every language that is known. */
export interface CitedEvent {
  readonly n: EventNumber;
  readonly title: TextMap;
}

/** The citation in a language; without an event, of the whole record. `base` is the site's absolute address. */
export function citableOf(
  { record, site, isSiteRecord, past, view }: Sanad,
  language: Language,
  base: string | undefined,
  event?: CitedEvent,
): Citable {
  const title = textIn(isSiteRecord ? site.recordTitle : record.title, language).text;
  // An edition that was published can be opened for ever, so the address asks for it by name.
  const state = isSiteRecord && past === null ? editionState(site) : "published";
  const opens = {
    ...OPENING_VIEW,
    event: event === undefined ? null : record.idOf(event.n),
    edition: isSiteRecord && state === "published" ? (record.edition ?? null) : null,
    data: isSiteRecord ? null : view.data,
  };
  return {
    language,
    ...(event === undefined
      ? { id: record.id, title }
      : {
          id: record.idOf(event.n),
          title: textIn(event.title, language).text,
          date: record.dateOf(event.n),
          record: title,
        }),
    ...(isSiteRecord ? { author: AUTHOR[language] } : {}),
    ...(record.edition === undefined || state === "coming" ? {} : { edition: record.edition }),
    isPastEdition: state === "changed",
    ...(record.updated === undefined ? {} : { updated: record.updated }),
    ...(base === undefined ? {} : { url: `${base}${language}/${viewToUrl(opens)}` }),
  };
}

/**
 * The absolute address of the site for what leaves the page: the public one where the build knows it, else the one
 * that the page was loaded from, which is known only once the page is alive.
 */
export function usePublicBase(): string | undefined {
  const { site } = useSanad();
  const [base, setBase] = useState(site.publicUrl);
  useEffect(() => {
    if (site.publicUrl === undefined) setBase(absoluteBase(site));
  }, [site]);
  return base;
}
