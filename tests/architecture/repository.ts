// The files of the repository as they lie on the disk, without what is installed, built or kept by tools.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceText } from "./source.ts";

const skipped = new Set(["node_modules", ".git", ".cache", "dist", "pictures"]);
const textual =
  /\.([cm]?[jt]sx?|css|html|json|md|txt|svg|webmanifest|ya?ml|sh)$|(^|\/)(run|\.[\w-]+|[A-Z]+)$/;

/** Reads every text file under a folder. */
export function readRepository(top: string): SourceText[] {
  const walk = (folder: string): SourceText[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const full = join(folder, entry.name);
      if (entry.isDirectory()) return walk(full);
      const path = relative(top, full).split(sep).join("/");
      return entry.isFile() && textual.test(path) ? [{ path, text: readFileSync(full, "utf8") }] : [];
    });
  return walk(top);
}
