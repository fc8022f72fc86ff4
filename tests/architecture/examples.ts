// Code made up to break each rule, and next to it code that looks alike and breaks nothing.
//
// The rules over arrows and circles have their own made-up files in architecture.test.ts, since they need several.

/** A path of a machine, put together here so that this file names none. */
const absolute = (...parts: string[]) => ["", ...parts].join("/");

/** One row a kind of breach: the rule, a path, a text that breaks it there, and one that does not (empty: none). */
export const examples: readonly (readonly [title: string, path: string, bad: string, good: string])[] = [
  [
    "React, i18next and vis-timeline stay in their rooms",
    "src/view/a.ts",
    `import "react";`,
    `import "reactive";`,
  ],
  [
    "React, i18next and vis-timeline stay in their rooms",
    "src/scene/a.ts",
    `import x from "react-dom/server";`,
    "",
  ],
  [
    "React, i18next and vis-timeline stay in their rooms",
    "src/timeline/a.ts",
    `import i from "i18next";`,
    `import "react";`,
  ],
  [
    "React, i18next and vis-timeline stay in their rooms",
    "src/app/a.ts",
    `import type { X } from "vis-data";`,
    "",
  ],
  [
    "React, i18next and vis-timeline stay in their rooms",
    "src/app/a.css",
    `@import "vis-timeline/styles/x.css";`,
    "",
  ],
  [
    "the browser's driver is imported only in tests/support",
    "scripts/a.ts",
    `import { chromium } from "playwright-core";`,
    "",
  ],
  ["only load/ asks the network for anything", "src/app/a.ts", `void fetch("x");`, `store.fetch("x");`],
  ["only load/ asks the network for anything", "src/worker/a.ts", `self.fetch("x");`, `const fetch = 1;`],
  ["only load/ asks the network for anything", "src/app/a.ts", `new WebSocket(u);`, ""],
  ["nothing is typed any", "tests/a.ts", "const x = 1 as any;", `const any = "any";`],
  ["no comment silences the type checker", "src/app/a.ts", `${"// "}@ts-ignore`, `const x = "@ts-ignore";`],
  ["no comment silences the type checker", "src/app/a.ts", `${"/* "}@ts-expect-error */`, ""],
  ["no comment silences the type checker", "tests/a.ts", `${"// "}@ts-nocheck`, `${"// "}@ts-expect-error`],
  ["nothing is logged outside cli/", "src/app/a.ts", "console.log(1);", "console.error(1);"],
  ["there are no default exports", "src/app/a.ts", "export default 1;", "export const x = 1;"],
  [
    "there are no default exports",
    "src/app/a.ts",
    "export default function x() {}",
    "export function x() {}",
  ],
  ["there are no default exports", "src/app/a.ts", "const x = 1; export { x as default };", ""],
  ["text from data never becomes markup", "src/app/a.ts", "x.innerHTML = y;", "x.textContent = y;"],
  [
    "text from data never becomes markup",
    "src/app/a.tsx",
    "<p dangerouslySetInnerHTML={x} />;",
    "<p>innerHTML</p>;",
  ],
  [
    "no file touches window or document while it is loaded",
    "src/app/a.ts",
    "const w = window.innerWidth;",
    "const w = () => window.innerWidth;",
  ],
  [
    "no file touches window or document while it is loaded",
    "src/view/a.ts",
    "document.title;",
    "typeof document;",
  ],
  [
    "no file touches window or document while it is loaded",
    "src/view/a.ts",
    "if (x) { localStorage.clear(); }",
    "const a = { window: view.window };",
  ],
  [
    "style sheets know start and end, never left and right",
    "src/app/a.css",
    "p { margin-left: 1px }",
    "p { margin-inline-start: 1px }",
  ],
  [
    "style sheets know start and end, never left and right",
    "src/app/a.css",
    "p { text-align: right }",
    "/* right */ p { text-align: end }",
  ],
  [
    "style sheets know start and end, never left and right",
    "src/app/a.css",
    "p { margin: 0 1px 0 2px }",
    "p { margin: 0 1px 2px 1px }",
  ],
  [
    "style sheets know start and end, never left and right",
    "src/theme/a.css",
    "p { left: 0 }",
    "p { inset-inline: env(safe-area-inset-left) 0 }",
  ],
  [
    "code says start and end, never left and right",
    "src/app/a.tsx",
    "<p style={{ marginLeft: 1 }} />;",
    "<p style={{ marginInline: 1 }} />;",
  ],
  [
    "code says start and end, never left and right",
    "src/scene/a.ts",
    "const mark = { left: 1 };",
    `const key = "ArrowLeft";`,
  ],
  [
    "code says start and end, never left and right",
    "src/app/a.ts",
    "box.style.left = x;",
    "const x = box.left;",
  ],
  ["files and folders are named for what they hold", "src/view/utils.ts", "", ""],
  ["files and folders are named for what they hold", "tests/helpers/a.ts", "", ""],
  [
    "nothing names a path of one machine",
    "docs/a.md",
    `see ${absolute("home", "me", "x")}`,
    `https://example.org${absolute("home", "me")}`,
  ],
  [
    "nothing names a path of one machine",
    "README.md",
    ["C:", "Users", "me"].join("\\"),
    absolute("usr", "bin", "env"),
  ],
];
