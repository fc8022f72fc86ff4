// Where a site may be built: the folder is emptied first.
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { siteFolder } from "../../scripts/build.ts";
import { root } from "../../scripts/steps.ts";

describe("the folder of a site", () => {
  it.each(["", ".", "..", root, dirname(root), resolve("/")])(
    "is never %j, which holds the project",
    (outDir) => expect(() => siteFolder(outDir)).toThrow(/it holds the project/),
  );

  it("may lie in the project or elsewhere", () => {
    expect(siteFolder("dist")).toBe(join(root, "dist"));
    expect(siteFolder(resolve("/srv/sanad"))).toBe(resolve("/srv/sanad"));
  });
});
