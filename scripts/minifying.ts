// How code is made small for browsers. Two minifiers, one after the other, take off more than either: first terser, then
// the bundler's own, which builds set beside this (`output.minify`).
import type { BuildOptions } from "vite";

/** What i18next would tell a developer who asks it to (`debug`); here nobody does, and its sentences are long. */
const TOLD_TO_DEVELOPERS = ["log", "warn", "once", "deprecate"].map((level) => `this.logger.${level}`);

/** The part of a build's options that terser reads. */
export const SMALL = {
  minify: "terser",
  terserOptions: { ecma: 2022, safari10: false, compress: { passes: 2, pure_funcs: TOLD_TO_DEVELOPERS } },
} as const satisfies BuildOptions;

/**
 * Has Chromium compile all functions of a file while it comes, beside the page, and not one by one when they are called:
 * for files of which most is called at once. To other browsers it is a comment.
 */
export const ALL_AT_ONCE = "//# allFunctionsCalledOnLoad";
