/** Vite's part: bundling for the browser and for prerendering. Pages are written by scripts/build.ts. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { ALL_AT_ONCE, SMALL } from "./scripts/minifying.ts";

/** What a module knows of those that import it. */
interface Imported {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether a page needs a module to come to life: whether its entry imports it, however indirectly. */
function isOfThePage(id: string, graph: Imported): boolean {
  const [seen, waiting] = [new Set([id]), [id]];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (/\/src\/app\/entry-client\.tsx$/.test(at)) return true;
    for (const importer of graph.getModuleInfo(at)?.importers ?? []) {
      if (!seen.has(importer)) waiting.push(importer);
      seen.add(importer);
    }
  }
  return false;
}

/** Files that every page of the app has before it brings any part. */
const OF_EVERY_PAGE = /^assets\/(?:index|runtime|rolldown-runtime|react|page)-[\w-]{8}\.js$/;

export default defineConfig({
  base: "./",
  plugins: [react()],
  // The messages are taken whole; a name for each of their parts would only make them longer.
  json: { namedExports: false },
  build: {
    outDir: "dist",
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: {
      polyfill: false,
      // With a part comes what it needs. What is there already need not be listed, and what the page's first script
      // brings is named by the page itself (scripts/built-code.ts).
      resolveDependencies: (_, files, { hostId, hostType }) => {
        if (hostType === "html") return files;
        return /\/index-[^/]*\.js$/.test(hostId) ? [] : files.filter((file) => !OF_EVERY_PAGE.test(file));
      },
    },
    target: "es2022",
    ...SMALL,
    rolldownOptions: {
      output: {
        minify: true,
        postBanner: ({ name }) => (name === "react" ? ALL_AT_ONCE : ""),
        codeSplitting: {
          groups: [
            // What brings parts, which the page's first script needs before any of them.
            { name: "runtime", test: /preload-helper/, priority: 2 },
            // React apart, so that it runs in a task of its own.
            { name: "react", test: /\/node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
            // One file for all that the page needs at once, shared with later parts or not: it compresses better.
            { name: (id, context) => (isOfThePage(id, context) ? "page" : null) },
            { name: "TimelineView", test: /\/src\/(?:pyramid\/|app\/stage\/ShapeBars)/ },
          ],
        },
      },
    },
  },
  worker: { rolldownOptions: { output: { minify: true, postBanner: ALL_AT_ONCE } } },
});
