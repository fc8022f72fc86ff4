/**
 * View ↔ address, an inverse pair. Reading never fails: a broken value of a known parameter becomes a
 * notice and leaves that part as it opens; unknown parameters are ignored in silence.
 */
import type { Digits } from "../locale/digits.ts";
import type { MonthStyle } from "../locale/months.ts";
import { CHOICE_NAMES, type Choices } from "./choices.ts";
import { hasForm, PARAM_NAMES, type ParamName } from "./params.ts";
import { type DayWindow, type Flow, type Mode, OPENING_VIEW, type Theme, type View } from "./view.ts";

/** A parameter that was not followed: its form is broken, or nothing in the record has that id. */
export interface Notice {
  readonly param: ParamName;
  readonly value: string;
  readonly reason: "broken" | "unknown" | "refused";
}

/** What an address says. */
export interface ReadView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** The far ends of time, which an address with one end alone means by the other. */
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

type Values = { [name in ParamName]?: string };

/** Reads the query of an address (with or without its question mark). */
export function urlToView(query: string): ReadView {
  const given = new URLSearchParams(query);
  const values: Values = {};
  const notices: Notice[] = [];
  for (const param of PARAM_NAMES) {
    const value = given.get(param);
    if (value === null || value === "") continue;
    if (hasForm(param, value)) values[param] = value;
    else notices.push({ param, value, reason: "broken" });
  }
  const window = windowOf(values, notices);
  const view: View = {
    window,
    filter: {
      types: values.type === undefined ? [] : [...new Set(values.type.split(","))],
      ...(values.person === undefined ? {} : { person: values.person }),
      ...(values.org === undefined ? {} : { organisation: values.org }),
      ...(values.place === undefined ? {} : { place: values.place }),
      disputedOnly: values.disputed === "1",
      query: values.q ?? "",
    },
    event: values.event ?? null,
    mode: (values.view as Mode | undefined) ?? null,
    story: values.story === undefined ? null : { id: values.story, step: Number(values.step ?? 1) },
    months: (values.months as MonthStyle | undefined) ?? OPENING_VIEW.months,
    digits: (values.digits as Digits | undefined) ?? OPENING_VIEW.digits,
    flow: (values.flow as Flow | undefined) ?? "auto",
    theme: (values.theme as Theme | undefined) ?? "auto",
    accent: values.accent?.replace("#", "").toLowerCase() ?? null,
    edition: values.edition ?? null,
    data: values.data ?? null,
    embed: values.embed === "1",
  };
  return { view, notices };
}

/** One end alone is followed too: the other is the far end of time. Ends in the wrong order are a notice. */
function windowOf(values: Values, notices: Notice[]): DayWindow | null {
  const { from, to } = values;
  if (from === undefined && to === undefined) return null;
  const window = { from: from ?? FIRST_DAY, to: to ?? LAST_DAY };
  if (window.from <= window.to) return window;
  notices.push({ param: "to", value: window.to, reason: "broken" });
  return null;
}

/**
 * The query that opens this view: "" for the opening view, else "?…" with the parts that differ from it. `kept` are
 * choices that this device would add to an address that is silent on them: those that the view contradicts are named.
 */
export function viewToUrl(view: View, kept: Partial<Choices> = {}): string {
  const { filter, window, story } = view;
  const values: Values = {
    ...(window !== null && (window.from !== FIRST_DAY || window.to === LAST_DAY)
      ? { from: window.from }
      : {}),
    ...(window !== null && window.to !== LAST_DAY ? { to: window.to } : {}),
    ...(filter.types.length > 0 ? { type: filter.types.join(",") } : {}),
    ...(filter.person === undefined ? {} : { person: filter.person }),
    ...(filter.organisation === undefined ? {} : { org: filter.organisation }),
    ...(filter.place === undefined ? {} : { place: filter.place }),
    ...(filter.disputedOnly ? { disputed: "1" } : {}),
    ...(filter.query.trim() === "" ? {} : { q: wellFormed(filter.query.slice(0, 200)) }),
    ...(view.event === null ? {} : { event: view.event }),
    ...(view.mode === null ? {} : { view: view.mode }),
    ...(story === null ? {} : { story: story.id, step: String(story.step) }),
    ...choicesToName(view, kept),
    ...(view.accent === null ? {} : { accent: view.accent }),
    ...(view.edition === null ? {} : { edition: view.edition }),
    ...(view.data === null ? {} : { data: view.data }),
    ...(view.embed ? { embed: "1" } : {}),
  };
  const parts = PARAM_NAMES.flatMap((name) => {
    const value = values[name];
    // Commas, slashes and colons may stand in a query as they are; an address should stay readable.
    return value === undefined
      ? []
      : [
          `${name}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":")}`,
        ];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The choices that differ from the opening view, or from what this device would add. */
function choicesToName(view: View, kept: Partial<Choices>): Values {
  const named = CHOICE_NAMES.filter(
    (name) => view[name] !== OPENING_VIEW[name] || (kept[name] ?? view[name]) !== view[name],
  );
  return Object.fromEntries(named.map((name) => [name, view[name]]));
}

/** Half a character, left over where a text was cut, has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}
