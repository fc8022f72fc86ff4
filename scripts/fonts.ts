// `npm run fonts`: cuts the small font files anew, after a change of their characters in src/theme/fonts.css or of the
// family's package. They are kept in the repository, so that a build needs nothing of this.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { cutFont, smallFonts } from "./font-files.ts";

for (const font of await smallFonts()) {
  const bytes = await cutFont(font);
  await mkdir(dirname(font.file), { recursive: true });
  await writeFile(font.file, bytes);
  process.stdout.write(`${font.file} ${bytes.byteLength} bytes, ${[...font.characters].length} characters\n`);
}
