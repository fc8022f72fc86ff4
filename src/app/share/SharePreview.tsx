/** How an embedded page will look in another: the very page, at the width of a phone, a column, or a whole page. */
import { useLayoutEffect, useRef, useState } from "react";
import type { ShareWords } from "./share-words.ts";

/** Widths in CSS pixels, as articles have them. */
const WIDTHS = { phone: 360, column: 680, full: 1120 } as const;

type Width = keyof typeof WIDTHS;

/** `src` is the address of the embedded page; a width that there is no room for is shown smaller. */
export function SharePreview({ say, src, heightPx }: { say: ShareWords; src: string; heightPx: number }) {
  const [width, setWidth] = useState<Width>("phone");
  const [roomPx, setRoom] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    setRoom(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  // Two pixels are the frame of the frame.
  const scale = Math.min(1, (roomPx - 2) / WIDTHS[width]);
  const sizes: { [property: `--${string}`]: string } = {
    "--preview-inline": `${WIDTHS[width]}px`,
    "--preview-block": `${heightPx}px`,
    "--preview-scale": String(scale),
  };
  return (
    <section className="share-preview" aria-label={say.preview}>
      <div className="share-preview-head">
        <h3>{say.preview}</h3>
        <fieldset className="view-switch">
          <legend className="visually-hidden">{say.preview}</legend>
          {(["phone", "column", "full"] as const).map((each) => (
            <button key={each} type="button" aria-pressed={width === each} onClick={() => setWidth(each)}>
              {say[each]}
            </button>
          ))}
        </fieldset>
      </div>
      <div ref={place} className="share-preview-place">
        {roomPx > 0 && (
          <div className="share-preview-frame" style={sizes}>
            {/* Another address is another page: the frame is made anew and adds nothing to the history. */}
            <iframe key={src} src={src} title={say.previewTitle} loading="lazy" allow="fullscreen" />
          </div>
        )}
      </div>
    </section>
  );
}
