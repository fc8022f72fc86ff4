/** The switch between the twins: timeline and list. */
import type { Mode } from "../../view/view.ts";
import { useSanad } from "../sanad-context.ts";

const MODES: readonly Mode[] = ["timeline", "list"];

/** Two buttons, the present one pressed. */
export function ViewSwitch({ mode }: { mode: Mode }) {
  const { t, dispatch } = useSanad();
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{t("view.label")}</legend>
      {MODES.map((each) => (
        <button
          key={each}
          type="button"
          data-twin={each}
          aria-pressed={mode === each}
          onClick={() => dispatch({ kind: "show-mode", mode: each })}
        >
          {t(`view.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
