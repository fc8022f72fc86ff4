// Runs in every worker before each file of browser tests: tells readers where the site and the browser are, leaves
// pictures of what a failed test saw, and closes the readers that the file left open.
import { afterAll, afterEach, inject } from "vitest";
import { closeReaders, pictureOpenReaders, readFrom } from "./reader.ts";

readFrom(inject("siteUrl"), inject("browserEndpoint"));

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const paths = await pictureOpenReaders(`failed/${task.name.slice(0, 80)}`);
  if (paths.length > 0) process.stderr.write(`What the reader saw: ${paths.join(" ")}\n`);
});

afterAll(() => closeReaders());
