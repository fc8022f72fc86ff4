// `npm run weigh-embed`: what embed.js weighs, and what an embedded page loads once it comes near the screen, in a
// partner's page of another origin. The table is printed, and written into both guides between their markers.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../src/locale/language.ts";
import { openReader } from "../tests/support/reader.ts";
import { type BuiltSite, withBuiltSite } from "./built-site.ts";
import { bundleEmbed, describeVersion, embedVersion } from "./embed.ts";
import { inKilobytes, WEIGHT_KINDS, weighRequests } from "./page-weight.ts";
import { guideFile } from "./partners.ts";
import { startServer } from "./serve.ts";

const [BEGIN, END] = ["<!-- sizes -->", "<!-- /sizes -->"];

/** The two views that an embed opens on, by the width of its column in px. */
const WIDTHS = { list: 390, timeline: 1200 } as const;

type View = keyof typeof WIDTHS;

/** How the guides say it. */
const WORDS: {
  readonly [language in Language]: { readonly head: readonly string[] } & Record<View, string>;
} = {
  en: {
    head: ["Kilobytes", "Arabic", "English"],
    list: "the list, in a column of 390 px",
    timeline: "the timeline, at 1,200 px",
  },
  ar: {
    head: ["كيلوبايت", "بالعربية", "بالإنجليزية"],
    list: "القائمة في عمود عرضه 390 بكسلًا",
    timeline: "الخط الزمني بعرض 1200 بكسل",
  },
};

/** All bytes that a frame asks for until it can be used. */
async function weighFrame(site: BuiltSite, host: string, language: Language, view: View): Promise<number> {
  const reader = await openReader({
    site: site.url,
    language,
    viewport: { width: WIDTHS[view], height: 900 },
  });
  await reader.open(`${host}${language}.html`);
  const frame = await reader.inside("sanad-timeline iframe");
  if ((await frame.waitReady()) !== "ready") throw new Error("The embedded page could not be used.");
  await frame.rest();
  const requests = reader.requests().filter((address) => address.startsWith(site.url));
  await reader.close();
  const weight = await weighRequests(requests.filter((address) => !address.endsWith("/embed.js")));
  return WEIGHT_KINDS.reduce((sum, kind) => sum + weight[kind], 0);
}

async function writeInto(file: string, text: string): Promise<void> {
  const guide = await readFile(file, "utf8");
  const [from, to] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has lost its markers ${BEGIN} and ${END}.`);
  await writeFile(file, `${guide.slice(0, from + BEGIN.length)}\n\n${text}\n\n${guide.slice(to)}`);
}

await withBuiltSite(async (site) => {
  const folder = await mkdtemp(join(tmpdir(), "sanad-weigh-"));
  for (const language of LANGUAGES) {
    const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="margin:0"><script src="${site.url}embed.js"></script><sanad-timeline></sanad-timeline></body></html>`;
    await writeFile(join(folder, `${language}.html`), page);
  }
  const host = await startServer({ dir: folder, port: 0 });
  try {
    const script = inKilobytes(describeVersion(await embedVersion(), await bundleEmbed()).bytes);
    const rows: Record<View, string[]> = { list: [], timeline: [] };
    for (const view of ["list", "timeline"] as const) {
      for (const language of LANGUAGES) {
        rows[view].push(inKilobytes(await weighFrame(site, host.url, language, view)));
      }
    }
    for (const language of LANGUAGES) {
      const say = WORDS[language];
      const lines = [
        say.head,
        say.head.map(() => "---"),
        ["`embed.js`", script, script],
        [say.list, ...rows.list],
        [say.timeline, ...rows.timeline],
      ];
      const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
      await writeInto(guideFile(language), table);
      process.stdout.write(`${table}\n\n`);
    }
  } finally {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
});
