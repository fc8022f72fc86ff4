/** What is said where no event is shown, with the way back. */
import { useSanad } from "../sanad-context.ts";
import type { Shown } from "../use-shown.ts";

/** Says why the list is empty, with the way back. */
export function NothingFound({ shown }: { shown: Shown }) {
  const { t, record, dispatch } = useSanad();
  if (record.size === 0) return <p className="nothing">{t("list.empty")}</p>;
  const isFiltered = shown.counts.filtered === shown.counts.total;
  return (
    <div className="nothing">
      <p>{t(isFiltered ? "list.none" : "list.noneInWindow")}</p>
      <button
        type="button"
        className="button"
        onClick={() =>
          dispatch(isFiltered ? { kind: "clear-filters" } : { kind: "show-window", window: null })
        }
      >
        {t(isFiltered ? "filters.clear" : "list.windowReset")}
      </button>
    </div>
  );
}
