/** The events of a cluster as a list, beside it: those of one day never come apart by zooming. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { EventNumber, Record } from "../events/record.ts";
import type { DateWords } from "../locale/date-words.ts";
import { textIn } from "../locale/text.ts";
import { typeStyle } from "../theme/type-colours.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { ClusterEvents } from "./live-timeline.ts";
import type { TimelineWords } from "./timeline-props.ts";

/** Esc and a press elsewhere close it. */
export function ClusterList({
  list,
  record,
  words,
  say,
  onOpen,
  onClose,
}: {
  list: ClusterEvents;
  record: Record;
  words: DateWords;
  say: TimelineWords;
  onOpen: (n: EventNumber) => void;
  onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ block: number; inline: number }>({ block: 0, inline: 0 });
  const { language } = words.style;
  useLayoutEffect(() => {
    const self = box.current;
    const holder = self?.offsetParent;
    if (self === null || holder === null || holder === undefined) return;
    const from = list.from.getBoundingClientRect();
    const around = holder.getBoundingClientRect();
    const isRtl = getComputedStyle(holder).direction === "rtl";
    const inline = isRtl ? around.right - from.right : from.left - around.left;
    const roomInline = Math.max(0, around.width - self.offsetWidth - 8);
    const below = from.bottom - around.top + 4;
    const block =
      below + self.offsetHeight > around.height
        ? Math.max(4, from.top - around.top - self.offsetHeight - 4)
        : below;
    setPlace({ block, inline: Math.min(Math.max(4, inline), roomInline) });
    self.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [list]);
  useEffect(() => {
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) onClose();
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, [onClose]);
  return (
    <div
      ref={box}
      className="cluster-list"
      role="dialog"
      aria-label={say.clusterList}
      lang={language}
      dir={language === "ar" ? "rtl" : "ltr"}
      style={{ insetBlockStart: place.block, insetInlineStart: place.inline, ...typeStyle(list.lane) }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      {/* The name of the dialog, for the eye. */}
      <p className="cluster-list-heading" aria-hidden="true">
        {say.clusterList}
      </p>
      <ul>
        {list.events.map((n) => (
          <ClusterEvent key={record.idOf(n)} n={n} record={record} words={words} onOpen={onOpen} />
        ))}
      </ul>
      <button type="button" className="link-button" onClick={onClose}>
        {say.closeList}
      </button>
    </div>
  );
}

function ClusterEvent({
  n,
  record,
  words,
  onOpen,
}: {
  n: EventNumber;
  record: Record;
  words: DateWords;
  onOpen: (n: EventNumber) => void;
}) {
  const title = textIn(record.titleOf(n), words.style.language);
  const date = parseEdtf(record.dateOf(n));
  return (
    <li>
      <button type="button" data-list-event={record.idOf(n)} onClick={() => onOpen(n)}>
        <span className="cluster-list-date">{date.ok ? words.inWords(date.value) : record.dateOf(n)}</span>
        <span lang={title.lang} dir={title.dir}>
          {title.text}
        </span>
      </button>
    </li>
  );
}
