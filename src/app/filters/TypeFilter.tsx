/**
 * Filter by type: each type with its colour, name and the number of events it holds under the other filters.
 * None pressed means all; with several pressed, each offers to stay alone.
 */
import { formatInteger } from "../../locale/digits.ts";
import { textIn } from "../../locale/text.ts";
import { typeStyle } from "../../theme/type-colours.ts";
import { useSanad } from "../sanad-context.ts";

/** `counts` are the events each type would show, by type index. */
export function TypeFilter({ counts }: { counts: readonly number[] }) {
  const { record, view, language, t, dispatch } = useSanad();
  const chosen = view.filter.types;
  return (
    <div className="type-filter" role="group" aria-label={t("filters.type.label")}>
      <button
        type="button"
        className="chip chip-all"
        aria-pressed={chosen.length === 0}
        onClick={() => dispatch({ kind: "all-types" })}
      >
        {t("filters.type.all")}
      </button>
      {record.types.map((type, index) => {
        const label = textIn(type.label, language);
        const isChosen = chosen.includes(type.id);
        return (
          <span className="chip-group" key={type.id} style={typeStyle(index)}>
            <button
              type="button"
              className="chip"
              data-type={type.id}
              aria-pressed={isChosen}
              onClick={() => dispatch({ kind: "toggle-type", type: type.id })}
            >
              <span className="swatch" aria-hidden="true" />
              <span {...(label.isFallback ? { lang: label.lang, dir: label.dir } : {})}>{label.text}</span>{" "}
              <span className="chip-count">
                {formatInteger(counts[index] ?? 0, { language, digits: view.digits })}
              </span>
            </button>
            {isChosen && chosen.length > 1 && (
              <button
                type="button"
                className="chip-only"
                title={t("filters.type.onlyHint", { type: label.text })}
                aria-label={t("filters.type.onlyHint", { type: label.text })}
                onClick={() => dispatch({ kind: "only-type", type: type.id })}
              >
                {t("filters.type.only")}
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}
