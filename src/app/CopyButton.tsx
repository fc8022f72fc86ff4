/** Copies an address; where the clipboard is denied, shows it selected, ready to be copied by hand. */
import { useEffect, useRef, useState } from "react";
import { useSanad } from "./sanad-context.ts";

/** How long "copied" stays, in milliseconds: long enough to be read and spoken. */
const SAID_FOR_MS = 2500;

/** A button that copies what `address` gives when it is pressed. */
export function CopyButton({
  label,
  address,
  className,
}: {
  label: string;
  address: () => string;
  className: string;
}) {
  const { t } = useSanad();
  const [state, setState] = useState<"idle" | "copied" | { readonly byHand: string }>("idle");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typeof state === "object") field.current?.select();
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const text = address();
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState({ byHand: text });
    }
  };
  return (
    <span className="copy">
      <button type="button" className={className} onClick={() => void copy()}>
        {state === "copied" ? t("share.copied") : label}
      </button>
      <span role="status" className="visually-hidden">
        {state === "copied" ? t("share.copied") : ""}
      </span>
      {typeof state === "object" && (
        <label className="copy-by-hand">
          {t("share.copyByHand")}
          <input
            ref={field}
            readOnly
            dir="ltr"
            value={state.byHand}
            onBlur={() => setState("idle")}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              setState("idle");
            }}
          />
        </label>
      )}
    </span>
  );
}
