/** The keys of the timeline, shown by "?". */
import { useEffect, useRef } from "react";
import type { TimelineWords } from "./timeline-props.ts";

/** A native dialog: Esc closes it and focus returns to where it was. */
export function KeyHelp({ say, onClose }: { say: TimelineWords; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="key-help"
      aria-label={say.keys.label}
      onClose={onClose}
      onKeyDown={(event) => {
        // Esc closes this alone, and not also what is open behind it.
        if (event.key !== "Escape") return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <h2>{say.keys.label}</h2>
      <dl>
        {say.keys.rows.map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {say.keys.close}
      </button>
    </dialog>
  );
}
