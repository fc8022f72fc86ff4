/** Shows how far the loading of a big dataset is while nothing else is on the page, and lets it be ended. */
import type { Root } from "react-dom/client";
import { createI18nFrom, type Messages } from "../../locale/i18n-from.ts";
import type { Language } from "../../locale/language.ts";
import type { ReadingProgress } from "../../worker/protocol.ts";
import { addLaterWords, bringLaterWords } from "../later-words.ts";
import { setFlag } from "../page-state.ts";
import { LoadingProgress } from "./LoadingProgress.tsx";
import type { LoadingWatch } from "./load-other.ts";

/** Where and in which words it is shown. */
export interface LoadingPlace {
  readonly language: Language;
  readonly messages: Promise<Messages>;
  /** Where it is rendered. */
  root(): Root | null;
}

/** Watches one loading; `over` is to be called when it has ended, however. */
export function watchLoading(place: LoadingPlace): LoadingWatch & { over(): void } {
  const page = document.documentElement;
  const cancel = new AbortController();
  let isOver = false;
  const { language } = place;
  const words = Promise.all([place.messages, bringLaterWords()]).then(
    ([messages]) => {
      const i18n = createI18nFrom({ language, messages: { [language]: messages }, digits: "latn" });
      addLaterWords(i18n);
      return i18n.t;
    },
    // Without its sentences the loading is not told; what becomes of it is.
    () => null,
  );
  const show = async (progress: ReadingProgress) => {
    const t = await words;
    if (isOver || t === null) return;
    setFlag(page, "loading", "1");
    place.root()?.render(<LoadingProgress progress={progress} t={t} onCancel={() => cancel.abort()} />);
  };
  return {
    onProgress: (progress) => void show(progress),
    signal: cancel.signal,
    over: () => {
      isOver = true;
      setFlag(page, "loading", null);
    },
  };
}
