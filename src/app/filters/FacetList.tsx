/**
 * The values of one facet, with the events that each would leave under the other filters. One tab stop for the list,
 * arrow keys within it; a value that would leave nothing can be reached and says so, but not chosen.
 */
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type FacetValue, valuesNamed } from "../../events/facets.ts";
import { formatInteger } from "../../locale/digits.ts";
import { textIn } from "../../locale/text.ts";
import type { Facet } from "../../view/actions.ts";
import { useSanad } from "../sanad-context.ts";
import { Text } from "../Text.tsx";
import { useWays } from "../ways.ts";

/** A registry of thousands is offered in part; its field finds the others. */
const OFFERED = 300;

/** `values` with most events first. */
export function FacetList({ facet, values }: { facet: Facet; values: readonly FacetValue[] }) {
  const { view, t } = useSanad();
  const ways = useWays();
  const [text, setText] = useState("");
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const chosen = view.filter[facet];
  const named = valuesNamed(values, text);
  const offered = named.slice(0, OFFERED);
  const stop = offered.some(({ party }) => party.id === at)
    ? at
    : (offered.find(({ party }) => party.id === chosen) ?? offered[0])?.party.id;

  const focus = (index: number) => {
    const id = offered[Math.max(0, Math.min(index, offered.length - 1))]?.party.id;
    if (id === undefined) return;
    setAt(id);
    list.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(id)}"]`)?.focus();
  };
  const choose = ({ party, count }: FacetValue) => {
    setAt(party.id);
    if (party.id === chosen) ways.toParty(facet, null, "some");
    else if (count > 0) ways.toParty(facet, party.id, "some");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = offered.findIndex(({ party }) => party.id === stop);
    const steps: { readonly [key: string]: number } = {
      ArrowDown: now + 1,
      ArrowUp: now - 1,
      PageDown: now + 8,
      PageUp: now - 8,
      Home: 0,
      End: offered.length - 1,
    };
    const to = steps[event.key];
    const value = offered[now];
    if (to !== undefined) focus(to);
    else if ((event.key === "Enter" || event.key === " ") && value !== undefined) choose(value);
    else return;
    event.preventDefault();
  };

  return (
    <section className="facet" aria-labelledby={headingId}>
      <h2 id={headingId} className="facet-heading">
        {t(`facets.${facet}.heading`)}
      </h2>
      <input
        type="text"
        dir="auto"
        className="facet-field"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        aria-label={t(`facets.${facet}.find`)}
        placeholder={t(`facets.${facet}.find`)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") {
            event.preventDefault();
            focus(0);
          } else if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            event.stopPropagation();
            setText("");
          }
        }}
      />
      {offered.length === 0 ? (
        <p className="facet-none">{t("facets.none")}</p>
      ) : (
        <div
          ref={list}
          className="facet-values"
          role="listbox"
          tabIndex={-1}
          aria-labelledby={headingId}
          onKeyDown={onKeyDown}
        >
          {offered.map((value) => (
            <Value
              key={value.party.id}
              value={value}
              isChosen={value.party.id === chosen}
              isStop={value.party.id === stop}
              onChoose={() => choose(value)}
            />
          ))}
        </div>
      )}
      {named.length > OFFERED && (
        <p className="facet-none">{t("facets.more", { count: named.length - OFFERED })}</p>
      )}
    </section>
  );
}

function Value({
  value: { party, count },
  isChosen,
  isStop,
  onChoose,
}: {
  value: FacetValue;
  isChosen: boolean;
  isStop: boolean;
  onChoose: () => void;
}) {
  const { view, language, t } = useSanad();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys of all its options
    <div
      className="facet-value"
      role="option"
      data-value={party.id}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isChosen}
      aria-disabled={count === 0 && !isChosen}
      onClick={onChoose}
    >
      <bdi className="facet-name" aria-hidden="true">
        <Text of={party.name} />
      </bdi>
      <span className="facet-count" aria-hidden="true">
        {formatInteger(count, { language, digits: view.digits })}
      </span>
      <span className="visually-hidden">
        {t("facets.value", { name: textIn(party.name, language).text, count })}
      </span>
    </div>
  );
}
