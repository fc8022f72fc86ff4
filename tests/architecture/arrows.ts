// The house as data: which room of src/ may import from which, and which packages live in which room.
//
// A new arrow is a decision: write it down in docs/decisions, then here.

/** A room that may be imported; `typesOnly` where its types may be named but its code not run; `file` for one file. */
export interface Arrow {
  readonly room: string;
  readonly typesOnly?: boolean;
  readonly file?: string;
}

const to = (...rooms: string[]): Arrow[] => rooms.map((room) => ({ room }));
const toTypes = (...rooms: string[]): Arrow[] => rooms.map((room) => ({ room, typesOnly: true }));

/** What each room may import, besides itself. */
export const arrows: Readonly<Record<string, readonly Arrow[]>> = {
  time: [],
  locale: to("time"),
  events: to("time", "locale"),
  load: [],
  pyramid: to("time", "events"),
  view: to("time", "locale", "events"),
  scene: to("time", "locale", "events", "pyramid", "view"),
  theme: [],
  timeline: [...to("time", "scene", "theme", "view", "locale"), ...toTypes("events", "pyramid")],
  worker: to("load", "events", "pyramid"),
  app: [
    ...to(
      "time",
      "locale",
      "events",
      "load",
      "pyramid",
      "view",
      "scene",
      "theme",
      "timeline",
      "worker",
      "cli",
    ),
    { room: "embed", file: "embed/messages.ts" },
  ],
  embed: [{ room: "view", file: "view/params.ts" }],
  cli: to("load", "events", "time", "locale"),
};

/** Packages that live in few rooms, with everything under their names (`react/jsx-runtime`, style sheets). */
export const packageRooms: Readonly<Record<string, readonly string[]>> = {
  react: ["timeline", "app"],
  "react-dom": ["timeline", "app"],
  i18next: ["locale", "app"],
  "react-i18next": ["locale", "app"],
  minisearch: ["events"],
  "vis-timeline": ["timeline"],
  "vis-data": ["timeline"],
};

/** Files that are loaded to act at once, so that they alone may touch the page while they load. */
export const entries: readonly RegExp[] = [
  /^src\/app\/(accent-early|boot|entry-client|main|root)\.tsx?$/,
  /^src\/embed\/loader\.ts$/,
  /^src\/worker\/(entry|main|worker)\.ts$/,
];
