/**
 * Scenes as small text pictures, one named figure a case, to be looked at and reviewed as a diff.
 * `UPDATE_FIGURES=1 npx vitest run tests/figures` writes them anew; how to read them is in support/scene-picture.ts.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { FIGURES } from "./figures.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const isUpdating = process.env.UPDATE_FIGURES === "1";
const pathOf = (name: string) => `${folder}${name}.figure.txt`;

describe("a scene looks as in its figure", () => {
  test.each(FIGURES.map((figure) => [figure.name, figure] as const))("%s", (name, figure) => {
    const picture = `${figure.shows}\n\n${figure.draw()}\n`;
    if (isUpdating) writeFileSync(pathOf(name), picture);
    expect(existsSync(pathOf(name)), "there is no such figure yet").toBe(true);
    expect(picture).toBe(readFileSync(pathOf(name), "utf8"));
  });

  test("and every figure has its case", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".figure.txt"));
    expect(files.sort()).toEqual(FIGURES.map((figure) => `${figure.name}.figure.txt`).sort());
  });
});
