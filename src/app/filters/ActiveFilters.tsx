/** What is filtered beyond types, each removable: persons, organisations, places, disputes, words. */

import { useRef } from "react";
import { type TextMap, textIn } from "../../locale/text.ts";
import type { Action } from "../../view/actions.ts";
import { NotEqual } from "../NotEqual.tsx";
import { useSanad } from "../sanad-context.ts";

/** Nothing where no such filter is set. */
export function ActiveFilters() {
  const { record, view, language, t, dispatch } = useSanad();
  const { filter } = view;
  const disputed = useRef<HTMLButtonElement>(null);
  // What is removed takes its button along: the focus goes to the one that is always there.
  const remove = (action: Action) => {
    dispatch(action);
    disputed.current?.focus();
  };
  const nameOf = (party: { readonly name: TextMap } | undefined) =>
    party === undefined ? "" : textIn(party.name, language).text;
  const active: { readonly label: string; readonly undo: Action }[] = [];
  if (filter.person !== undefined) {
    active.push({
      label: t("filters.person", { name: nameOf(record.people.get(filter.person)) }),
      undo: { kind: "keep-party", facet: "person", id: null },
    });
  }
  if (filter.organisation !== undefined) {
    active.push({
      label: t("filters.organisation", { name: nameOf(record.organisations.get(filter.organisation)) }),
      undo: { kind: "keep-party", facet: "organisation", id: null },
    });
  }
  if (filter.place !== undefined) {
    active.push({
      label: t("filters.place", { name: nameOf(record.places.get(filter.place)) }),
      undo: { kind: "keep-party", facet: "place", id: null },
    });
  }
  if (filter.query.trim() !== "") {
    active.push({
      label: t("filters.query", { query: filter.query.trim() }),
      undo: { kind: "search", query: "" },
    });
  }
  const hasOthers = active.length > 0;
  return (
    <div className="active-filters">
      <button
        ref={disputed}
        type="button"
        className="chip chip-disputed"
        aria-pressed={filter.disputedOnly}
        onClick={() => dispatch({ kind: "disputed-only", on: !filter.disputedOnly })}
      >
        <NotEqual /> {t("filters.disputed")}
      </button>
      {active.map(({ label, undo }) => (
        <button
          key={undo.kind === "keep-party" ? undo.facet : undo.kind}
          type="button"
          className="chip chip-removable"
          aria-label={t("filters.remove", { filter: label })}
          onClick={() => remove(undo)}
        >
          <bdi>{label}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {(hasOthers || filter.disputedOnly || filter.types.length > 0) && (
        <button type="button" className="link-button" onClick={() => remove({ kind: "clear-filters" })}>
          {t("filters.clear")}
        </button>
      )}
    </div>
  );
}
