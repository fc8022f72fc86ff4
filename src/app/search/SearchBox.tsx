/**
 * The search field with its results: a combobox in the pattern of ARIA 1.2. Words filter list and timeline as they are
 * typed, and the address follows without filling the history; the keyboard stays in the field while the arrow keys walk
 * through the results. On a phone field and results take the whole screen above the keyboard.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Mask } from "../../events/filter.ts";
import type { EventNumber } from "../../events/record.ts";
import { useAfterPaint } from "../../timeline/use-after-paint.ts";
import { useSanad } from "../sanad-context.ts";
import type { Shown } from "../use-shown.ts";
import { useWays } from "../ways.ts";
import { SearchStatus } from "./SearchStatus.tsx";
import { useVisibleHeight } from "./use-visible-height.ts";

/** How many results are offered; the list and the timeline hold the others. */
const OFFERED = 20;

/** Reads and sets the words of the filter, and leads to what they find. */
export function SearchBox({ search, mask }: Pick<Shown, "search" | "mask">) {
  const { view, t, dispatch } = useSanad();
  const ways = useWays();
  const { query } = view.filter;
  const [typed, setTyped] = useState(query);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  // Back, a link or "clear" may change the words from outside.
  useEffect(() => setTyped(query), [query]);
  useVisibleHeight(box, isOpen);

  const { kept, offered } = useMemo(() => keptOf(search.found ?? [], mask), [search.found, mask]);
  // Results tell why they were found, which takes longer than all else: timeline and counts do not wait for them.
  const listed = useAfterPaint(useMemo(() => ({ offered, words: search.words }), [offered, search.words]));
  const hasWords = query.trim() !== "";
  const isShown = isOpen && hasWords;
  const Results = search.code?.SearchResults;
  const hasOptions = isShown && Results !== undefined && listed.offered.length > 0;
  const optionId = (n: EventNumber) => `${listId}-${n}`;
  const chosen = isShown ? listed.offered[active] : undefined;

  const setWords = (words: string) => {
    setTyped(words);
    setActive(-1);
    setOpen(words.trim() !== "");
    search.ahead(words, () => dispatch({ kind: "search", query: words }));
  };
  const pick = (n: EventNumber) => {
    setOpen(false);
    setActive(-1);
    ways.toEvent(n);
  };
  const walk = (to: number) => {
    setOpen(hasWords);
    const { length } = listed.offered;
    setActive(length === 0 ? -1 : (to + length) % length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === "Escape") {
      // First the results, then the words; with neither, Escape is for the page.
      if (isShown) setOpen(false);
      else if (typed !== "") setWords("");
      else return;
      done();
    } else if (event.key === "ArrowDown" && hasWords) {
      walk(isShown ? active + 1 : 0);
      done();
    } else if (event.key === "ArrowUp" && hasWords) {
      walk(isShown && active > 0 ? active - 1 : -1);
      done();
    } else if (event.key === "Enter") {
      if (chosen !== undefined) pick(chosen);
      else {
        setOpen(false);
        // A keyboard on the screen goes away with the focus.
        if (window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
      }
      done();
    }
  };

  return (
    <div className="search" data-open={isShown ? "" : undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears when the focus leaves */}
      <div
        className="search-box"
        ref={box}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <div className="search-field">
          <svg className="search-glyph" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="m13 13 4.5 4.5" />
          </svg>
          <input
            ref={field}
            type="text"
            role="combobox"
            enterKeyHint="search"
            inputMode="search"
            dir="auto"
            value={typed}
            maxLength={200}
            aria-label={t("filters.search.label")}
            aria-autocomplete="list"
            aria-expanded={hasOptions}
            aria-controls={listId}
            aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
            placeholder={t("filters.search.placeholder")}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onFocus={search.wake}
            onClick={() => setOpen(hasWords)}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {typed !== "" && (
            <button
              type="button"
              className="search-clear"
              aria-label={t("filters.search.clear")}
              onClick={() => {
                setWords("");
                field.current?.focus();
              }}
            >
              <span aria-hidden="true">✕</span>
            </button>
          )}
        </div>
        {/* A press in here leaves the focus, and a keyboard on the screen, where they are. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but to keep the focus */}
        <div className="search-popup" hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
          <SearchStatus search={search} kept={kept} isShown={isShown} />
          {hasOptions && search.search !== null && (
            <Results
              id={listId}
              optionId={optionId}
              events={listed.offered}
              words={listed.words}
              active={active}
              search={search.search}
              onPick={pick}
            />
          )}
          {Results !== undefined && kept > OFFERED && (
            <p className="search-note">{t("search.more", { count: kept - OFFERED })}</p>
          )}
          <button type="button" className="button button-strong search-done" onClick={() => setOpen(false)}>
            {Results === undefined || kept === 0 ? t("search.close") : t("search.show", { count: kept })}
          </button>
        </div>
      </div>
    </div>
  );
}

/** How many of the found events the other filters leave, and the first of them. */
function keptOf(found: ArrayLike<EventNumber>, mask: Mask): { kept: number; offered: EventNumber[] } {
  const offered: EventNumber[] = [];
  let kept = 0;
  for (let place = 0; place < found.length; place += 1) {
    const n = found[place] ?? -1;
    if (mask[n] !== 1) continue;
    kept += 1;
    if (kept <= OFFERED) offered.push(n);
  }
  return { kept, offered };
}
