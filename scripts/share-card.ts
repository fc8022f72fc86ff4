// `npm run share-card`: the picture that a shared link shows, public/card-LANGUAGE.png: the record as it opens. Made anew
// before a release. What must stay true: it shows the page as it is, at the size that Open Graph names (scripts/discovery.ts).
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "../src/locale/language.ts";
import { openReader } from "../tests/support/reader.ts";
import { withBuiltSite } from "./built-site.ts";
import { CARD_SIZE, cardFile } from "./discovery.ts";
import { root } from "./steps.ts";

await withBuiltSite(async ({ url }) => {
  for (const language of LANGUAGES) {
    const viewport = { width: CARD_SIZE.width, height: CARD_SIZE.height };
    const reader = await openReader({ site: url, language, viewport, reducedMotion: true });
    await reader.open(`${language}/?embed=1&view=timeline`);
    await reader.waitReady();
    await reader.rest();
    const file = join(root, "public", cardFile(language));
    await copyFile(await reader.picture(`card.${language}`), file);
    await reader.close();
    process.stdout.write(`${file}\n`);
  }
});
