/** How dates, digits, time and colours are shown. A native disclosure: it works by keyboard as it is. */
import { useRef } from "react";
import type { Choices } from "../../view/choices.ts";
import { PARAMS } from "../../view/params.ts";
import { useSanad } from "../sanad-context.ts";

/** The display menu of the header. */
export function Settings() {
  const { t, language, view, dispatch } = useSanad();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  const choose = (choice: Partial<Choices>) => dispatch({ kind: "choose", choice });
  return (
    <details
      ref={menu}
      className="menu settings"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current?.open !== true) return;
        event.stopPropagation();
        close();
        menu.current.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className="button">{t("settings.label")}</summary>
      <div className="menu-panel">
        {language === "ar" && (
          <Choice
            label={t("settings.months")}
            value={view.months}
            options={PARAMS.months.choices.map((value) => ({
              value,
              label: t(`settings.monthStyle.${value}`),
            }))}
            onChoose={(months) => choose({ months })}
          />
        )}
        <Choice
          label={t("settings.digits")}
          value={view.digits}
          options={PARAMS.digits.choices.map((value) => ({
            value,
            label: t(`settings.digitStyle.${value}`),
          }))}
          onChoose={(digits) => choose({ digits })}
        />
        <Choice
          label={t("settings.flow")}
          value={view.flow}
          options={PARAMS.flow.choices.map((value) => ({ value, label: t(`settings.flowStyle.${value}`) }))}
          onChoose={(flow) => choose({ flow })}
        />
        <Choice
          label={t("settings.theme")}
          value={view.theme}
          options={PARAMS.theme.choices.map((value) => ({ value, label: t(`settings.themeStyle.${value}`) }))}
          onChoose={(theme) => choose({ theme })}
        />
      </div>
    </details>
  );
}

function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value) => void;
}) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
