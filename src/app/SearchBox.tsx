/** The search field. Words are applied as they are typed; the address follows without filling the history. */
import { useEffect, useState } from "react";
import { useSanad } from "./sanad-context.ts";

/** Reads and sets the words of the filter. */
export function SearchBox() {
  const { view, t, dispatch } = useSanad();
  const { query } = view.filter;
  const [typed, setTyped] = useState(query);
  // Back, a link or "clear" may change the words from outside.
  useEffect(() => setTyped(query), [query]);
  return (
    <search className="search">
      <svg className="search-glyph" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      <input
        type="search"
        dir="auto"
        value={typed}
        maxLength={200}
        aria-label={t("filters.search.label")}
        placeholder={t("filters.search.placeholder")}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          dispatch({ kind: "search", query: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || typed === "") return;
          event.stopPropagation();
          event.preventDefault();
          dispatch({ kind: "search", query: "" });
        }}
      />
    </search>
  );
}
