/** A person, organisation or place as a link to all its events. */
import { type TextMap, textIn } from "../../locale/text.ts";
import { act, type Facet } from "../../view/actions.ts";
import { viewToUrl } from "../../view/codec.ts";
import { isPlainClick } from "../EventLink.tsx";
import { useSanad } from "../sanad-context.ts";
import { homePage } from "../site.ts";
import { Text } from "../Text.tsx";
import { useWays } from "../ways.ts";

/**
 * Keeps the events that name this entry and shows all of them, whatever was filtered before. The details stay open
 * beside them; where they lie over the page as a sheet, they give way.
 */
export function FacetLink({ facet, id, name }: { facet: Facet; id: string; name: TextMap }) {
  const { view, site, language, t } = useSanad();
  const ways = useWays();
  const shown = textIn(name, language).text;
  const action = { kind: "keep-party", facet, id, alone: true, window: null, closes: true } as const;
  return (
    <a
      href={homePage(site) + viewToUrl(act(view, action))}
      title={t(facet === "place" ? "details.allAt" : "details.allOf", { name: shown })}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        ways.toParty(facet, id, "all");
        // Where the events are now, the keyboard is too.
        document.getElementById("events")?.focus({ preventScroll: true });
      }}
    >
      <bdi>
        <Text of={name} />
      </bdi>
    </a>
  );
}
