// Two kinds of tests: "unit" runs in Node (a file that needs a document says `// @vitest-environment jsdom` in its
// first line), "browser" runs in Node too and drives a real Chromium through tests/support/reader.ts.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  cacheDir: ".cache/vite",
  test: {
    projects: [
      {
        plugins: [react()],
        cacheDir: ".cache/vite",
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/bench/**"],
          testTimeout: 20_000,
        },
      },
      {
        cacheDir: ".cache/vite",
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/browser-setup.ts"],
          maxWorkers: 2, // each drives its own pages of the one Chromium
          retry: 1, // a busy machine may miss a frame once; what is wrong is wrong twice
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
