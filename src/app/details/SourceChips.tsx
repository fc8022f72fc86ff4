/** The sources of a claim or a version as small links to their full entry below. */
import { useEffect, useRef, useState } from "react";
import type { Source } from "../../events/record.ts";
import { formatInteger } from "../../locale/digits.ts";
import { useSanad } from "../sanad-context.ts";
import { Foreign } from "../Text.tsx";

/** How many chips stand before the rest fold into "+n". */
const SHOWN_AT_FIRST = 3;

/** What a source is called for short: its outlet, else its agency, else its host. */
export function sourceName(source: Source): string {
  return source.outlet ?? source.agency ?? hostOf(source.url);
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** `ids` in the order given; `sources` are those of the event, whose order numbers them. */
export function SourceChips({ ids, sources }: { ids: readonly string[]; sources: readonly Source[] }) {
  const { t, language, view } = useSanad();
  const [isOpen, setOpen] = useState(false);
  // The button that unfolds goes away with the press; the keyboard goes on from the first name that it has shown.
  const firstUnfolded = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isOpen) firstUnfolded.current?.focus();
  }, [isOpen]);
  const shown = isOpen ? ids : ids.slice(0, SHOWN_AT_FIRST);
  const rest = ids.length - shown.length;
  const more = `+${formatInteger(rest, { language, digits: view.digits })}`;
  return (
    <span className="source-chips">
      {shown.map((id, place) => {
        const index = sources.findIndex((source) => source.id === id);
        const source = sources[index];
        if (source === undefined) return null;
        const name = sourceName(source);
        return (
          <a
            key={id}
            ref={place === SHOWN_AT_FIRST ? firstUnfolded : null}
            className="source-chip"
            href={`#source-${id}`}
            aria-label={t("details.sourceNumber", { number: index + 1, name })}
          >
            <Foreign text={name} />
          </a>
        );
      })}
      {rest > 0 && (
        <button
          type="button"
          className="source-chip source-chip-more"
          aria-expanded={false}
          // What is seen is part of what is said, for whoever speaks to the page.
          aria-label={`${more}: ${t("details.moreSources", { count: rest })}`}
          onClick={() => setOpen(true)}
        >
          {more}
        </button>
      )}
    </span>
  );
}
