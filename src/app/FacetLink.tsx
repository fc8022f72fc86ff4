/** A person, organisation or place as a link to all its events. */
import { type TextMap, textIn } from "../locale/text.ts";
import { act, type Facet } from "../view/actions.ts";
import { viewToUrl } from "../view/codec.ts";
import { isPlainClick } from "./EventLink.tsx";
import { useSanad } from "./sanad-context.ts";
import { homePage } from "./site.ts";
import { Text } from "./Text.tsx";
import { useWays } from "./ways.ts";

/**
 * Keeps only the events that name this entry, and shows all of them. The details stay open beside them; where they lie
 * over the page as a sheet, they give way.
 */
export function FacetLink({ facet, id, name }: { facet: Facet; id: string; name: TextMap }) {
  const { view, site, language, t } = useSanad();
  const ways = useWays();
  const shown = textIn(name, language).text;
  const opened = act({ ...view, event: null, story: null, window: null }, { kind: "keep-party", facet, id });
  return (
    <a
      href={homePage(site) + viewToUrl(opened)}
      title={t(facet === "place" ? "details.allAt" : "details.allOf", { name: shown })}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        ways.toParty(facet, id, "all");
      }}
    >
      <bdi>
        <Text of={name} />
      </bdi>
    </a>
  );
}
