/** A person, organisation or place as a link to all its events. */
import { type TextMap, textIn } from "../locale/text.ts";
import { act, type Facet } from "../view/actions.ts";
import { viewToUrl } from "../view/codec.ts";
import { isPlainClick } from "./EventLink.tsx";
import { useSanad } from "./sanad-context.ts";
import { homePage } from "./site.ts";
import { Text } from "./Text.tsx";

/** Keeps only the events that name this entry; the details stay open. */
export function FacetLink({ facet, id, name }: { facet: Facet; id: string; name: TextMap }) {
  const { view, site, language, t, dispatch } = useSanad();
  const action = { kind: "keep-party", facet, id } as const;
  const shown = textIn(name, language).text;
  return (
    <a
      href={homePage(site) + viewToUrl(act({ ...view, event: null }, action))}
      title={t(facet === "place" ? "details.allAt" : "details.allOf", { name: shown })}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        dispatch(action);
      }}
    >
      <bdi>
        <Text of={name} />
      </bdi>
    </a>
  );
}
