// `npm run build`: the whole site as static files for any host, at any path. The app is bundled for browsers, rendered
// once for every page, and the record is cut into what each page needs.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type InlineConfig, build as viteBuild } from "vite";
import { AUTHOR } from "../src/app/cite/author.ts";
import type { MethodFacts } from "../src/app/method/method-context.ts";
import type { Site, SiteEdition } from "../src/app/site.ts";
import type { Opening } from "../src/events/opening.ts";
import type { EventDetails } from "../src/events/record.ts";
import { datasetNode, eventNode, type LinkedNode, type PageFacts } from "../src/events/structured-data.ts";
import { LANGUAGES, type Language } from "../src/locale/language.ts";
import { textIn } from "../src/locale/text.ts";
import { allowedOrigins, alternates, contactAddress, siteUrl } from "./addresses.ts";
import { readPageCode } from "./built-code.ts";
import { compressFiles } from "./compress.ts";
import { linkedData, openGraph, robotsText, type SharedPage, siteMap } from "./discovery.ts";
import { changesSince, type PublishedEdition, readEditions } from "./editions.ts";
import { writeEmbed } from "./embed.ts";
import { type MethodParts, methodFiles } from "./method-page.ts";
import { SMALL } from "./minifying.ts";
import { oembedLink } from "./oembed.ts";
import { notFoundPage, rootPage } from "./own-pages.ts";
import { writePage } from "./pages.ts";
import { partnerFiles } from "./partners.ts";
import { type RecordFiles, readRecordFiles } from "./record-files.ts";
import { root } from "./steps.ts";

/** Where to build to (`dist`), and whether to say nothing of it. */
export interface BuildOptions {
  readonly outDir?: string;
  readonly quiet?: boolean;
}

interface Prerenderer {
  renderPage(site: Site, opening: Opening, details?: EventDetails): Promise<string>;
  renderMethod(facts: MethodFacts): string;
}

/**
 * The folder of a site, from the repository's. It is emptied before each build, so one that holds the project is refused.
 * @throws where the project lies in it.
 */
export function siteFolder(outDir: string): string {
  const out = resolve(root, outDir);
  if (!relative(out, root).startsWith("..")) {
    throw new Error(`The site cannot be built into ${out}: it holds the project, and would be emptied.`);
  }
  return out;
}

/** Builds the site into `outDir`, which is emptied first. */
export async function buildSite({ outDir = "dist", quiet = false }: BuildOptions = {}): Promise<void> {
  const out = siteFolder(outDir);
  const files = await readRecordFiles();
  const shared: InlineConfig = { root, logLevel: quiet ? "error" : "warn" };
  const input = {
    index: join(root, "index.html"),
    method: join(root, "src/app/styles/method.css"),
    guide: join(root, "src/app/styles/guide.css"),
    early: join(root, "src/app/opening/load-early.ts"),
  };
  await viteBuild({
    ...shared,
    build: {
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: { input, preserveEntrySignatures: "allow-extension" },
    },
  });
  const boot = {
    file: await bundleScript(shared, out, "src/app/boot.ts", "boot"),
    accent: await bundleScript(shared, out, "src/app/accent-early.ts", "accent"),
    other: await assetNamed(out, "early", ".js"),
  };
  const chooser = await bundleScript(shared, out, "src/app/root.ts", "root");
  const { renderPage, renderMethod } = await prerenderer(shared);
  const names = await writeRecord(out, files);
  // Styles need no permission from their server: also in a sandboxed frame of a plain host the page has its dress.
  const template = (await readFile(join(out, "index.html"), "utf8")).replace(
    /(<link rel="stylesheet") crossorigin/g,
    "$1",
  );
  const fonts = await fontFiles(out);
  const code = await readPageCode(out);
  await rm(join(out, ".vite"), { recursive: true });

  const published = await readEditions();
  const editions = await writeEditions(out, files, published);
  const styles = await assetNamed(out, "method", ".css");
  const method: MethodParts = { files, published, editions, template, boot, styles, render: renderMethod };
  const publicUrl = siteUrl();
  const contact = contactAddress();

  for (const language of LANGUAGES) {
    const opening = files.openings[language];
    const about = textIn(opening.description ?? opening.title, language).text;
    const facts: PageFacts = {
      language,
      author: AUTHOR[language],
      ...(publicUrl === null ? {} : { siteUrl: publicUrl }),
    };
    const siteAt = (base: string): Site => ({
      base,
      language,
      recordId: opening.id,
      recordTitle: files.dataset.title,
      edition: opening.edition ?? "",
      opening: base + names.openings[language],
      details: base + names.details,
      search: base + names.search,
      dataOrigins: allowedOrigins(),
      editions: editions.map(({ file, changes, ...each }) => ({
        ...each,
        file: base + file,
        ...(changes === undefined ? {} : { changes: base + changes }),
      })),
      ...(contact === null ? {} : { contact }),
      ...(publicUrl === null ? {} : { publicUrl }),
    });
    const site = siteAt("../");
    const heading = textIn(opening.title, language).text;
    const shared = { language, path: "", title: heading, description: about, type: "website" } as const;
    await write(
      join(out, language, "index.html"),
      writePage(template, {
        site,
        title: `${heading} · ${AUTHOR[language]}`,
        description: about,
        app: await renderPage(site, opening),
        fonts: fonts[language],
        boot,
        code: code[language],
        blocks: {},
        head: headOf(shared, datasetNode(files.dataset, facts)),
      }),
    );
    for (const event of files.dataset.events) {
      const page = { ...siteAt("../../../"), event: event.id };
      const details = files.details.get(event.id);
      if (details === undefined) continue;
      const title = textIn(event.title, language).text;
      const description = event.summary === undefined ? about : textIn(event.summary, language).text;
      const path = `event/${event.id}/`;
      await write(
        join(out, language, "event", event.id, "index.html"),
        writePage(template, {
          site: page,
          title: `${title} · ${AUTHOR[language]}`,
          description,
          app: await renderPage(page, opening, details),
          fonts: fonts[language],
          boot,
          code: code[language],
          blocks: { "sanad-details": details },
          head: headOf(
            { language, path, title, description, type: "article" },
            eventNode(files.dataset, event, facts),
          ),
        }),
      );
    }
  }
  for (const language of LANGUAGES) {
    for (const [name, text] of Object.entries(await methodFiles(language, method)))
      await write(join(out, language, "method", name), text);
  }
  const paths = ["", "method/", "embed/", ...files.dataset.events.map(({ id }) => `event/${id}/`)];
  await write(join(out, "robots.txt"), robotsText());
  if (publicUrl !== null) {
    await write(join(out, "sitemap.xml"), siteMap(publicUrl, paths, files.dataset.updated));
  }
  const version = await writeEmbed(out);
  const partners = await partnerFiles({
    dataset: files.dataset,
    template,
    boot,
    styles: [styles, await assetNamed(out, "guide", ".css")],
    version,
  });
  for (const [path, text] of Object.entries(partners)) await write(join(out, path), text);
  await write(join(out, "index.html"), rootPage(template, files.openings, chooser));
  await write(join(out, "404.html"), notFoundPage(template, files.openings));
  await compressFiles(out);
  if (!quiet) process.stdout.write(`Built into ${outDir}/\n`);
}

/** What the head of every page of the app says to machines. */
function headOf(page: SharedPage, node: LinkedNode): string[] {
  return [...alternates(page.language, page.path), ...openGraph(page), ...oembedLink(page), linkedData(node)];
}

/** The editions as pages know them, with what changed since each written beside the page's other data. */
async function writeEditions(
  out: string,
  files: RecordFiles,
  published: readonly PublishedEdition[],
): Promise<SiteEdition[]> {
  return Promise.all(
    published.map(async (each): Promise<SiteEdition> => {
      const { edition, date } = each;
      const difference = changesSince(each, files);
      const known = { edition, date, file: `data/editions/${edition}.json` };
      if (difference === null) return known;
      const changes = `assets/since-${edition}-${files.hash}.json`;
      await write(join(out, changes), JSON.stringify(difference));
      return { ...known, changes };
    }),
  );
}

/** Writes what pages load of the record, under names that change with it. */
async function writeRecord(out: string, files: RecordFiles) {
  const openings = {} as { [language in Language]: string };
  for (const language of LANGUAGES) {
    openings[language] = `assets/opening-${language}-${files.hash}.json`;
    await write(join(out, openings[language]), JSON.stringify(files.openings[language]));
  }
  const details = `assets/details-${files.hash}/`;
  for (const [id, event] of files.details) {
    await write(join(out, details, `${id}.json`), JSON.stringify(event));
  }
  const search = `assets/search-${files.hash}.json`;
  await write(join(out, search), files.searchTexts);
  return { openings, details, search };
}

/** Bundles a small classic script; gives its name in the site. */
async function bundleScript(shared: InlineConfig, out: string, entry: string, name: string): Promise<string> {
  await viteBuild({
    ...shared,
    configFile: false,
    publicDir: false,
    build: {
      outDir: join(out, "assets"),
      emptyOutDir: false,
      target: "es2022",
      ...SMALL,
      lib: { entry: join(root, entry), formats: ["iife"], name: `sanad_${name}` },
      rolldownOptions: { output: { entryFileNames: `${name}-[hash].js`, minify: true } },
    },
  });
  return assetNamed(out, name, ".js");
}

/** The built file of a name, which carries a hash; relative to the site's base. */
async function assetNamed(out: string, name: string, suffix: string): Promise<string> {
  const made = (await readdir(join(out, "assets"))).find(
    (file) => file.startsWith(`${name}-`) && file.endsWith(suffix),
  );
  if (made === undefined) throw new Error(`${name}${suffix} was not built.`);
  return `assets/${made}`;
}

/** The app and the method page as functions from data to markup. */
async function prerenderer(shared: InlineConfig): Promise<Prerenderer> {
  const outDir = join(root, ".cache/prerender");
  await viteBuild({
    ...shared,
    publicDir: false,
    build: {
      ssr: "src/app/entry-prerender.tsx",
      outDir,
      emptyOutDir: true,
      manifest: false,
      minify: false,
      // In one file: parts that are brought later would bring the page's contexts a second time.
      rolldownOptions: { output: { minify: false, codeSplitting: false } },
    },
  });
  const entry = pathToFileURL(join(outDir, "entry-prerender.js")).href;
  return (await import(`${entry}?${Date.now()}`)) as Prerenderer;
}

/** The font files that each language's page needs at once. */
async function fontFiles(out: string): Promise<{ [language in Language]: string[] }> {
  // The small ones: for a rarer sign a page asks by itself.
  const small = (await readdir(join(out, "assets"))).filter((file) =>
    /^(?:arabic|latin)-.*\.woff2$/.test(file),
  );
  const latin = small.filter((file) => file.startsWith("latin-")).map((file) => `assets/${file}`);
  return { en: latin, ar: small.map((file) => `assets/${file}`) };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await buildSite();
}
