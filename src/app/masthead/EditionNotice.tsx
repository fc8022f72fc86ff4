/** Says which past edition is shown, and what changed since, event by event. */
import type { EditionDifference, EVENT_PARTS, NamedEvent } from "../../events/edition-difference.ts";
import { viewToUrl } from "../../view/codec.ts";
import { DateText } from "../EventDate.tsx";
import { isolate } from "../isolate.ts";
import { useSanad } from "../sanad-context.ts";
import { eventPage, homePage } from "../site.ts";
import { Text } from "../Text.tsx";

/** Nothing where the record of today is shown. */
export function EditionNotice() {
  const { past, site, words, t, view } = useSanad();
  if (past === null) return null;
  const today = homePage(site) + viewToUrl({ ...view, edition: null });
  const [before = "", after = ""] = t("edition.past", {
    edition: isolate(past.edition),
    date: "\u0000",
  }).split("\u0000");
  return (
    <aside className="notice notice-quiet edition-notice" aria-label={t("edition.label")}>
      <p>
        {before}
        <DateText text={past.date} />
        {after} <a href={today}>{t("edition.toCurrent")}</a>
      </p>
      {past.difference === null ? (
        <p>{t("edition.unknownChanges")}</p>
      ) : (
        <Changes difference={past.difference} separator={words.style.language === "ar" ? "، " : ", "} />
      )}
    </aside>
  );
}

function Changes({ difference, separator }: { difference: EditionDifference; separator: string }) {
  const { site, view, t } = useSanad();
  const { added, changed, removed } = difference;
  const counts = [
    ...(added.length > 0 ? [t("edition.added", { count: added.length })] : []),
    ...(changed.length > 0 ? [t("edition.changed", { count: changed.length })] : []),
    ...(removed.length > 0 ? [t("edition.removed", { count: removed.length })] : []),
  ];
  if (counts.length === 0) return <p>{t("edition.unchanged")}</p>;
  const here = (event: NamedEvent) => viewToUrl({ ...view, event: event.id });
  const today = (event: NamedEvent) => eventPage(site, event.id);
  const partsOf = (parts: readonly (typeof EVENT_PARTS)[number][]) =>
    parts.map((part) => t(`edition.part.${part}`)).join(separator);
  return (
    <details className="edition-changes">
      <summary>
        {t("edition.since")} {counts.join(separator)}
      </summary>
      <dl>
        <ChangeList name="added" events={added} addressOf={today} />
        <ChangeList
          name="changed"
          events={changed}
          addressOf={today}
          noteOf={(n) => partsOf(changed[n]?.parts ?? [])}
        />
        <ChangeList name="removed" events={removed} addressOf={here} />
      </dl>
    </details>
  );
}

function ChangeList({
  name,
  events,
  addressOf,
  noteOf,
}: {
  name: "added" | "changed" | "removed";
  events: readonly NamedEvent[];
  addressOf: (event: NamedEvent) => string;
  noteOf?: (n: number) => string;
}) {
  const { t } = useSanad();
  if (events.length === 0) return null;
  return (
    <>
      <dt>{t(`edition.${name}`, { count: events.length })}</dt>
      {events.map((event, n) => (
        <dd key={event.id} data-change={name} data-changed-event={event.id}>
          <a href={addressOf(event)}>
            <Text of={event.title} />
          </a>{" "}
          <span className="edition-note">
            <DateText text={event.date} />
            {noteOf !== undefined && <> · {noteOf(n)}</>}
          </span>
        </dd>
      ))}
    </>
  );
}
