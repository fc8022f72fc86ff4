/** The door to the facets: persons, organisations and places, brought when it is first opened. */
import { type ComponentType, useEffect, useId, useState } from "react";
import { withWords } from "../parts.ts";
import { useSanad } from "../sanad-context.ts";
import type { FacetsPanelProps } from "./FacetsPanel.tsx";

/** A disclosure; it stays open while one chooses. */
export function Facets({ matches }: Pick<FacetsPanelProps, "matches">) {
  const { record, t } = useSanad();
  const [isOpen, setOpen] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<FacetsPanelProps> | "failed" | null>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen || (Panel !== null && Panel !== "failed")) return;
    withWords(import("./FacetsPanel.tsx")).then(
      ({ FacetsPanel }) => setPanel(() => FacetsPanel),
      () => setPanel("failed"),
    );
  }, [isOpen, Panel]);
  if (record.people.size + record.organisations.size + record.places.size === 0) return null;
  return (
    <>
      <button
        type="button"
        className="chip chip-more"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {t("facets.open")} <span className="chip-arrow" aria-hidden="true" />
      </button>
      <div id={panelId} className="facets" hidden={!isOpen}>
        {Panel === "failed" ? (
          <p role="alert">{t("facets.failed")}</p>
        ) : Panel === null ? (
          <p>{t("facets.coming")}</p>
        ) : (
          <Panel matches={matches} onClose={() => setOpen(false)} />
        )}
      </div>
    </>
  );
}
