/**
 * The page as a guest in somebody else's: what its host may see and change, and how much room there is. Everything
 * here happens only with `embed=1`, and nothing of it takes the focus, the wheel or a place in the host's history.
 */
import { useEffect, useRef, useState } from "react";
import type { Record } from "../../events/record.ts";
import type { Language } from "../../locale/language.ts";
import { textIn } from "../../locale/text.ts";
import type { View } from "../../view/view.ts";
import { setFlag } from "../page-state.ts";
import type { Dispatch } from "../use-view.ts";
import { keepRoom } from "./frame-room.ts";
import type { HostLink } from "./host-link.ts";

/** A host that has not answered after this long gets the height all the same: it may listen in its own way. */
const GRACE_MS = 1000;

/** What the host may see of the page, and change. */
export interface HostProps {
  readonly view: View;
  readonly record: Record;
  readonly language: Language;
  /** Once the page can be used. */
  readonly isReady: boolean;
  readonly dispatch: Dispatch;
}

/** Speaks with the host as long as it is in the page; shows nothing. */
export function Host(props: HostProps): null {
  useHost(props);
  return null;
}

function useHost({ view, record, language, isReady, dispatch }: HostProps): void {
  const [follows, setFollows] = useState(false);
  const [link, setLink] = useState<HostLink | null>(null);
  const [isGreeted, setGreeted] = useState(false);
  const now = useRef({ view, record, dispatch });
  now.current = { view, record, dispatch };
  const told = useRef<View | null>(null);
  const code = useRef<typeof import("./host-link.ts") | null>(null);
  const { embed } = view;
  // Once in use a page stays so, also while its other view is being brought.
  const [isUp, setUp] = useState(isReady);
  useEffect(() => {
    if (isReady) setUp(true);
  }, [isReady]);

  useEffect(() => {
    if (!embed || !isUp || window.parent === window) return;
    let isCurrent = true;
    let made: HostLink | null = null;
    void import("./host-link.ts").then((loaded) => {
      if (!isCurrent) return;
      code.current = loaded;
      made = loaded.connectHost({
        self: window,
        lang: language,
        onGreeted: (room) => {
          if (room !== null) {
            keepRoom(document.documentElement, room);
            setFlag(document.documentElement, "host", "follows");
            setFollows(true);
          }
          setGreeted(true);
        },
        onParams: (params) => {
          const next = loaded.viewWithParams(now.current.view, params, now.current.record);
          // What the host says next may come before this has been drawn, and must not undo it.
          now.current = { ...now.current, view: next };
          told.current = next;
          now.current.dispatch({ kind: "restore", view: next });
        },
      });
      setLink(made);
    });
    return () => {
      isCurrent = false;
      made?.end();
      setLink(null);
    };
  }, [embed, isUp, language]);

  useRoom(embed, follows);
  useHeight(link, isGreeted);

  useEffect(() => {
    if (link === null || !isGreeted || code.current === null) return;
    const { viewToParams, isStep } = code.current;
    const before = told.current;
    // What the host itself asked for comes back as no step, or Back would never get past it.
    const step = before !== null && before !== view && isStep(before, view);
    told.current = view;
    link.tell({ kind: "viewchange", params: viewToParams(view), step });
  }, [link, isGreeted, view]);

  const title = useRef("");
  const n = view.event === null ? undefined : record.numberOf(view.event);
  title.current = n === undefined ? "" : textIn(record.titleOf(n), language).text;
  const lastEvent = useRef<string | null>(null);
  useEffect(() => {
    if (link === null || !isGreeted || lastEvent.current === view.event) return;
    lastEvent.current = view.event;
    link.tell({ kind: "select", event: view.event ?? "", title: title.current.slice(0, 1000) });
  }, [link, isGreeted, view.event]);
}

/** A host that does not follow may still change the frame itself; what it decides is the room from then on. */
function useRoom(embed: boolean, follows: boolean): void {
  useEffect(() => {
    if (!embed || follows) return;
    const followFrame = () => {
      const { innerHeight } = window;
      // A frame exactly as high as the content follows it by some way of its own.
      const isOurs = Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 2;
      if (innerHeight > 0 && !isOurs && document.fullscreenElement === null) {
        keepRoom(document.documentElement, innerHeight);
      }
    };
    followFrame();
    window.addEventListener("resize", followFrame);
    return () => window.removeEventListener("resize", followFrame);
  }, [embed, follows]);
}

function useHeight(link: HostLink | null, isGreeted: boolean): void {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (link === null) return;
    const timer = setTimeout(() => setLate(true), GRACE_MS);
    return () => clearTimeout(timer);
  }, [link]);
  const tells = isGreeted || isLate;
  useEffect(() => {
    if (link === null || !tells) return;
    let stop: (() => void) | null = null;
    let isCurrent = true;
    void import("./host-heights.ts").then(({ watchHeight, tellAmp }) => {
      if (!isCurrent) return;
      stop = watchHeight(window, (px) => {
        link.tell({ kind: "height", px });
        tellAmp(window, px);
      });
    });
    return () => {
      isCurrent = false;
      stop?.();
    };
  }, [link, tells]);
}
