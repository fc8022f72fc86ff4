/** Copies a text, such as an address; where the clipboard is denied, shows it selected, ready to be copied by hand. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useSanad } from "./sanad-context.ts";

/** How long "copied" stays, in milliseconds: long enough to be read and spoken. */
const SAID_FOR_MS = 2500;

/** What a button copies, and what it says. */
export interface CopyButtonProps {
  readonly label: string;
  /** Asked when the button is pressed. */
  readonly text: () => string;
  readonly className: string;
  /** What the button is called for the ear, where several on a page have one label. */
  readonly name?: string;
  /** Said once it is done; that of a link where absent. */
  readonly said?: string;
  /** Asks to copy by hand; for a link where absent. */
  readonly byHand?: string;
}

/** A button that copies what `text` gives when it is pressed. */
export function CopyButton({ label, text, className, name, said, byHand }: CopyButtonProps) {
  const { t } = useSanad();
  const [state, setState] = useState<"idle" | "copied" | { readonly byHand: string }>("idle");
  const done = said ?? t("share.copied");
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setState("copied");
    } catch {
      setState({ byHand: copied });
    }
  };
  return (
    <span className="copy">
      <button type="button" className={className} aria-label={name} onClick={() => void copy()}>
        {state === "copied" ? done : label}
      </button>
      <span role="status" className="visually-hidden">
        {state === "copied" ? done : ""}
      </span>
      {typeof state === "object" && (
        <ByHand label={byHand ?? t("share.copyByHand")} text={state.byHand} onDone={() => setState("idle")} />
      )}
    </span>
  );
}

/** The text, selected, in a field of one line or of several as the text has them. */
function ByHand({ label, text, onDone }: { label: string; text: string; onDone: () => void }) {
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  useEffect(() => field.current?.select(), []);
  const id = useId();
  const lines = text.trimEnd().split("\n").length;
  const shared = {
    id,
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      field.current = element;
    },
    readOnly: true,
    dir: "auto",
    value: text,
    onBlur: onDone,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onDone();
    },
  } as const;
  return (
    <span className="copy-by-hand">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? <input {...shared} /> : <textarea {...shared} rows={Math.min(lines, 8)} />}
    </span>
  );
}
