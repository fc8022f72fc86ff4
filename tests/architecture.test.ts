// The rules of the house, checked over every file; and each rule checked too, against code made up to break it, since
// a rule that cannot fail holds nothing.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { arrows } from "./architecture/arrows.ts";
import { codeRules } from "./architecture/code-rules.ts";
import { examples } from "./architecture/examples.ts";
import { importRules } from "./architecture/import-rules.ts";
import { readRepository } from "./architecture/repository.ts";
import { tellBreach } from "./architecture/rules.ts";
import { textRules } from "./architecture/text-rules.ts";

const rules = [...importRules, ...codeRules, ...textRules];
const files = readRepository(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the rule with this title says about made-up files. */
function breaches(title: string, made: Readonly<Record<string, string>>): string[] {
  const rule = rules.find((each) => each.title === title);
  if (!rule) throw new Error(`there is no rule "${title}"`);
  return rule.check(Object.entries(made).map(([path, text]) => ({ path, text }))).map(tellBreach);
}

describe("the repository", () => {
  test("is read", () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["package.json", "tests/architecture.test.ts"]),
    );
  });

  test.each(rules.map(({ title, check }) => [title, check] as const))("%s", (_, check) => {
    expect(check(files).map(tellBreach)).toEqual([]);
  });
});

describe("an import from one room into another", () => {
  const rooms = Object.keys(arrows);
  const title = "a room imports only what its arrows allow";

  test.each(rooms)("from %s is told unless an arrow allows it", (from) => {
    for (const to of rooms.filter((room) => room !== from)) {
      const arrow = arrows[from]?.find(({ room }) => room === to);
      const path = `../${arrow?.file ?? `${to}/thing.ts`}`;
      const code = breaches(title, { [`src/${from}/a.ts`]: `import { thing } from "${path}";` });
      const types = breaches(title, { [`src/${from}/a.ts`]: `import type { Thing } from "${path}";` });
      expect(code, `code of ${to}`).toHaveLength(arrow && !arrow.typesOnly ? 0 : 1);
      expect(types, `types of ${to}`).toHaveLength(arrow ? 0 : 1);
    }
  });

  test.each([
    ["a re-export", `export { thing } from "../app/thing.ts";`],
    ["a star export", `export * from "../app/thing.ts";`],
    ["a dynamic import", `const late = () => import("../app/thing.ts");`],
    ["an import for effect", `import "../app/thing.ts";`],
    ["an inline type", `let thing: import("../app/thing.ts").Thing;`],
    ["a worker's address", `new Worker(new URL("../app/thing.ts", import.meta.url));`],
    ["a style sheet's query", `import sheet from "../app/thing.css?inline";`],
  ])("is told as %s", (_, text) => {
    expect(breaches(title, { "src/view/a.ts": `\n${text}` })).toEqual([
      expect.stringMatching(
        /^src\/view\/a\.ts:2 imports src\/app\/thing\.\w+, but view may import time, locale, events$/,
      ),
    ]);
  });

  test("is open to one file where the arrow names one", () => {
    expect(breaches(title, { "src/embed/a.ts": `import { x } from "../view/url.ts";` })).toHaveLength(1);
    expect(breaches(title, { "src/app/a.ts": `import { x } from "../embed/loader.ts";` })).toHaveLength(1);
  });

  test("is told where it leaves src/ or starts outside the rooms", () => {
    expect(breaches(title, { "src/view/a.ts": `import { x } from "../../scripts/x.ts";` })).toHaveLength(1);
    expect(breaches(title, { "src/attic/a.ts": "", "src/loose.ts": "" })).toHaveLength(2);
  });

  test("may only seem to be one, in a text or a comment", () => {
    const text = `// import { x } from "../app/x.ts";\nconst y = 'import "../app/x.ts"';`;
    expect(breaches(title, { "src/view/a.ts": text })).toEqual([]);
  });
});

describe("a rule", () => {
  test.each(examples)("%s: %s may not hold %j", (title, path, bad, good) => {
    expect(breaches(title, { [path]: bad })).toEqual([expect.stringMatching(`^${path}:1 `)]);
    if (good !== "") expect(breaches(title, { [path]: good })).toEqual([]);
  });

  test("finds a circle of files, and none where types or late imports close it", () => {
    const title = "no file imports itself through others";
    const circle = (back: string) => ({
      "src/view/a.ts": `import { b } from "./b.ts";`,
      "src/view/b.ts": `import { c } from "./c.ts";`,
      "src/view/c.ts": back,
    });
    expect(breaches(title, circle(`export * from "./a.ts";`))).toEqual([
      "src/view/c.ts:1 closes the circle src/view/a.ts → src/view/b.ts → src/view/c.ts → src/view/a.ts",
    ]);
    expect(breaches(title, circle(`import type { A } from "./a.ts";`))).toEqual([]);
    expect(breaches(title, circle(`import { type A } from "./a.ts";`))).toEqual([]);
    expect(breaches(title, circle(`const late = () => import("./a.ts");`))).toEqual([]);
  });

  test("never goes without an example that breaks it", () => {
    const elsewhere = ["a room imports only what its arrows allow", "no file imports itself through others"];
    const shown = new Set([...elsewhere, ...examples.map(([title]) => title)]);
    expect([...shown].sort()).toEqual(rules.map(({ title }) => title).sort());
  });
});
