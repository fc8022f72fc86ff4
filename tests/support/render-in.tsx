// Parts of the page on their own, as they are inside it: with the record, the words and the view, in one language.
//
// What must stay true: whoever renders says the language, so that nothing is tested in one language by accident.
import { cleanup, render, within } from "@testing-library/react";
import { type ReactElement, type ReactNode, useState } from "react";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { type Sanad, SanadContext } from "../../src/app/sanad-context.ts";
import type { Site } from "../../src/app/site.ts";
import { type Ways, WaysContext } from "../../src/app/ways.ts";
import { parseDataset } from "../../src/events/parse.ts";
import type { Record } from "../../src/events/record.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { createDateWords } from "../../src/locale/date-words.ts";
import { createI18nFrom } from "../../src/locale/i18n-from.ts";
import { direction, type Language } from "../../src/locale/language.ts";
import { type Action, act } from "../../src/view/actions.ts";
import { OPENING_VIEW, type View } from "../../src/view/view.ts";
import { MESSAGES } from "./both.ts";
import { recordText } from "./record-file.ts";

/** A page of the site in a language, as the build would describe it. */
export function siteIn(language: Language): Site {
  return {
    base: "../",
    language,
    recordId: "morocco-israel",
    recordTitle: { en: "Record", ar: "سجل" },
    edition: "2026-11",
    opening: "../assets/opening.json",
    details: "../assets/details/",
    search: "../assets/search.json",
    dataOrigins: [],
    editions: [],
  };
}

/** The record of a dataset, as text or value; throws where nothing of it can be shown. */
export function recordFrom(dataset: unknown): Record {
  const text = typeof dataset === "string" ? dataset : JSON.stringify(dataset);
  const parsed = parseDataset(text);
  if (parsed.dataset === null) throw new Error("this dataset cannot be shown");
  return recordOfDataset(parsed.dataset, parsed.unreadable);
}

let sanadRecord: Record | null = null;

/** The Sanad record, read once. */
export function theRecord(): Record {
  sanadRecord ??= recordFrom(recordText);
  return sanadRecord;
}

/** What a part may be given beside its language. */
export interface Given {
  readonly record?: Record;
  readonly view?: Partial<View>;
  readonly isSiteRecord?: boolean;
}

/**
 * Renders a part of the page. The view follows what the part does, as it would in the page; `actions` are what it has
 * done so far.
 */
export function renderIn(language: Language, part: ReactElement, given: Given = {}) {
  cleanup();
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  const actions: Action[] = [];
  const { container } = render(
    <Ground language={language} given={given} tell={(action) => actions.push(action)}>
      {part}
    </Ground>,
  );
  return { ...within(container), container, actions };
}

/** What a part of the page stands on. */
function Ground({
  language,
  given,
  tell,
  children,
}: {
  language: Language;
  given: Given;
  tell: (action: Action) => void;
  children: ReactNode;
}) {
  const [view, setView] = useState<View>({ ...OPENING_VIEW, ...given.view });
  const { months, digits } = view;
  const i18n = createI18nFrom({
    language,
    messages: { [language]: MESSAGES[language] },
    digits,
    modules: [initReactI18next],
  });
  const sanad: Sanad = {
    site: siteIn(language),
    record: given.record ?? theRecord(),
    isSiteRecord: given.isSiteRecord ?? true,
    past: null,
    language,
    i18n,
    t: i18n.t,
    words: createDateWords({ language, months, digits }),
    view,
    dispatch: (action) => {
      tell(action);
      setView((before) => act(before, action));
    },
  };
  return (
    <SanadContext value={sanad}>
      <WaysContext value={plainWays(sanad)}>
        <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
      </WaysContext>
    </SanadContext>
  );
}

/** The ways through the record as the actions that they come to, without moving any window. */
function plainWays({ record, dispatch }: Sanad): Ways {
  return {
    toEvent: (n) => dispatch({ kind: "open-event", event: record.idOf(n) }),
    toParty: (facet, id) => dispatch({ kind: "keep-party", facet, id }),
    toStory: (id, step = 1) => dispatch({ kind: "tell-story", story: id === null ? null : { id, step } }),
  };
}
