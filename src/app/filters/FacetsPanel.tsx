/** Persons, organisations and places side by side, each a list to choose one value from. */
import { useMemo } from "react";
import { type FacetValue, facetValues } from "../../events/facets.ts";
import type { Mask } from "../../events/filter.ts";
import { textIn } from "../../locale/text.ts";
import type { Facet } from "../../view/actions.ts";
import { useSanad } from "../sanad-context.ts";
import { FacetList } from "./FacetList.tsx";

/** What the panel needs. */
export interface FacetsPanelProps {
  /** What the words find; undefined without words, and until they are answered. */
  readonly matches: Mask | undefined;
  readonly onClose: () => void;
}

const FACETS: readonly Facet[] = ["person", "organisation", "place"];

/** One list a facet; a facet of which the record has no value is left out. */
export function FacetsPanel({ matches, onClose }: FacetsPanelProps) {
  const { record, view, language, t } = useSanad();
  const { filter } = view;
  const lists = useMemo(() => {
    const collator = new Intl.Collator(language);
    return FACETS.map((facet): { readonly facet: Facet; readonly values: readonly FacetValue[] } => ({
      facet,
      values: facetValues(record, filter, facet, matches, (a, b) =>
        collator.compare(textIn(a.name, language).text, textIn(b.name, language).text),
      ),
    })).filter(({ values }) => values.length > 0);
  }, [record, filter, matches, language]);
  return (
    <>
      <div className="facet-lists">
        {lists.map(({ facet, values }) => (
          <FacetList key={facet} facet={facet} values={values} />
        ))}
      </div>
      <button type="button" className="link-button facets-close" onClick={onClose}>
        {t("facets.close")}
      </button>
    </>
  );
}
