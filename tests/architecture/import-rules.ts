// Rules over imports: which room may know of which, which package lives where, and that no files go in circles.
import { arrows, packageRooms } from "./arrows.ts";
import { isInSrc, perFile, type Rule, roomOf } from "./rules.ts";
import { type Import, importsOf, isScript, type SourceText } from "./source.ts";

function whyNot(room: string, { path, kind, from }: Import): string | null {
  if (path === null) return null;
  const target = roomOf(path);
  if (target === room) return null;
  if (target === null) return `imports ${from}, outside the rooms of src/`;
  const arrow = arrows[room]?.find((each) => each.room === target);
  const allowed = arrows[room]?.map(
    (each) => each.file ?? (each.typesOnly ? `${each.room} (types)` : each.room),
  );
  const rule = `${room} may import ${allowed?.join(", ") || "nothing of ours"}`;
  if (!arrow) return `imports ${path}, but ${rule}`;
  if (arrow.file && path !== `src/${arrow.file}`)
    return `imports ${path}, but of ${target} only ${arrow.file} is open to ${room}`;
  if (arrow.typesOnly && kind !== "types") return `imports code of ${path}, but ${rule}`;
  return null;
}

const directions = perFile("a room imports only what its arrows allow", isInSrc, (file) => {
  const room = roomOf(file.path);
  if (room === null)
    return /\.d\.ts$/.test(file.path) ? [] : [{ line: 1, why: "lies in src/ but in none of its rooms" }];
  if (!(room in arrows)) return [{ line: 1, why: `lies in "${room}", which is none of the rooms` }];
  return importsOf(file).flatMap((each) => {
    const why = whyNot(room, each);
    return why === null ? [] : [{ line: each.line, why }];
  });
});

const packages = perFile("React, i18next and vis-timeline stay in their rooms", isInSrc, (file) => {
  const room = roomOf(file.path) ?? "src";
  const isReact = file.path.endsWith(".tsx") && !packageRooms.react?.includes(room);
  const tsx = isReact ? [{ line: 1, why: "is a .tsx file, but React belongs to timeline, app" }] : [];
  const others = importsOf(file).flatMap(({ from, line }) => {
    const name = Object.keys(packageRooms).find((each) => from === each || from.startsWith(`${each}/`));
    const rooms = name === undefined ? [room] : (packageRooms[name] ?? []);
    return rooms.includes(room)
      ? []
      : [{ line, why: `imports ${from}, which belongs to ${rooms.join(", ")}` }];
  });
  return [...tsx, ...others];
});

const driver = perFile(
  "the browser's driver is imported only in tests/support",
  (file) => isScript(file) && !file.path.startsWith("tests/support/"),
  (file) =>
    importsOf(file)
      .filter(({ from }) => /^(@playwright\/|playwright|puppeteer)/.test(from))
      .map(({ from, line }) => ({ line, why: `imports ${from}; go through tests/support/reader.ts` })),
);

/** Files that reach themselves over imports that run when a file is loaded; each circle is told once. */
function circles(files: readonly SourceText[]): { path: string; line: number; why: string }[] {
  const known = new Map(
    files.map((file) => [file.path, importsOf(file).filter(({ kind }) => kind === "value")]),
  );
  const done = new Set<string>();
  const found: { path: string; line: number; why: string }[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return;
    for (const each of known.get(path) ?? []) {
      if (each.path === null || !known.has(each.path)) continue;
      const here = [...trail, path];
      const begin = here.indexOf(each.path);
      if (begin === -1) walk(each.path, here);
      else
        found.push({
          path,
          line: each.line,
          why: `closes the circle ${[...here.slice(begin), each.path].join(" → ")}`,
        });
    }
    done.add(path);
  };
  for (const path of known.keys()) walk(path, []);
  return found;
}

const noCircles: Rule = {
  title: "no file imports itself through others",
  check: (files) =>
    circles(files.filter((file) => isScript(file) && /^(src|tests|scripts)\//.test(file.path))),
};

/** All rules over imports. */
export const importRules: readonly Rule[] = [directions, packages, driver, noCircles];
