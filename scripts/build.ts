// `npm run build`: the whole site as static files for any host, at any path. The app is bundled for browsers, rendered
// once for every page, and the record is cut into what each page needs.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type InlineConfig, build as viteBuild } from "vite";
import type { Site } from "../src/app/site.ts";
import type { Opening } from "../src/events/opening.ts";
import type { EventDetails } from "../src/events/record.ts";
import { LANGUAGES, type Language } from "../src/locale/language.ts";
import { textIn } from "../src/locale/text.ts";
import { compressFiles } from "./compress.ts";
import { notFoundPage, rootPage } from "./own-pages.ts";
import { type Preload, writePage } from "./pages.ts";
import { type RecordFiles, readRecordFiles } from "./record-files.ts";
import { root } from "./steps.ts";

/** Where to build to (`dist`), and whether to say nothing of it. */
export interface BuildOptions {
  readonly outDir?: string;
  readonly quiet?: boolean;
}

type RenderPage = (site: Site, opening: Opening, details?: EventDetails) => string;

/** Builds the site into `outDir`, which is emptied first. */
export async function buildSite({ outDir = "dist", quiet = false }: BuildOptions = {}): Promise<void> {
  const out = resolve(root, outDir);
  const files = await readRecordFiles();
  const shared: InlineConfig = { root, logLevel: quiet ? "error" : "warn" };
  await viteBuild({ ...shared, build: { outDir: out, emptyOutDir: true } });
  const boot = await bundleScript(shared, out, "src/app/boot.ts", "boot");
  const chooser = await bundleScript(shared, out, "src/app/root.ts", "root");
  const renderPage = await prerenderer(shared);
  const names = await writeRecord(out, files);
  const template = await readFile(join(out, "index.html"), "utf8");
  const fonts = await fontFiles(out);
  await rm(join(out, ".vite"), { recursive: true });

  for (const language of LANGUAGES) {
    const opening = files.openings[language];
    const heading = textIn(opening.title, language).text;
    const about = textIn(opening.description ?? opening.title, language).text;
    const siteAt = (base: string): Site => ({
      base,
      language,
      recordId: opening.id,
      edition: opening.edition ?? "",
      opening: base + names.openings[language],
      details: base + names.details,
      search: base + names.search,
      dataOrigins: allowedOrigins(),
    });
    const preload: Preload[] = [
      { href: names.openings[language], as: "fetch" },
      ...fonts[language].map((href): Preload => ({ href, as: "font" })),
    ];
    const site = siteAt("../");
    const head = [alternates(`${language}/`, "")];
    await write(
      join(out, language, "index.html"),
      writePage(template, {
        site,
        title: `${heading} · ${language === "ar" ? "سند" : "Sanad"}`,
        description: about,
        app: renderPage(site, opening),
        preload,
        boot,
        blocks: {},
        head,
      }),
    );
    for (const event of files.dataset.events) {
      const page = { ...siteAt("../../../"), event: event.id };
      const details = files.details.get(event.id);
      if (details === undefined) continue;
      await write(
        join(out, language, "event", event.id, "index.html"),
        writePage(template, {
          site: page,
          title: `${textIn(event.title, language).text} · ${language === "ar" ? "سند" : "Sanad"}`,
          description: event.summary === undefined ? about : textIn(event.summary, language).text,
          app: renderPage(page, opening, details),
          preload,
          boot,
          blocks: { "sanad-details": details },
          head: [alternates(`${language}/event/${event.id}/`, `event/${event.id}/`)],
        }),
      );
    }
  }
  await write(join(out, "index.html"), rootPage(template, files.openings, chooser));
  await write(join(out, "404.html"), notFoundPage(template, files.openings));
  await compressFiles(out);
  if (!quiet) process.stdout.write(`Built into ${outDir}/\n`);
}

/** The public address of the site, ending in a slash, where the build was given one. */
function siteUrl(): string | null {
  const given = process.env.SITE_URL;
  return given === undefined || given === "" ? null : given.replace(/\/*$/, "/");
}

/** Canonical and language links, which need a public address. */
function alternates(path: string, twin: string): string {
  const url = siteUrl();
  if (url === null) return "";
  return [
    `<link rel="canonical" href="${url}${path}" />`,
    ...LANGUAGES.map((each) => `<link rel="alternate" hreflang="${each}" href="${url}${each}/${twin}" />`),
    `<link rel="alternate" hreflang="x-default" href="${url}${twin === "" ? "" : `en/${twin}`}" />`,
  ].join("\n    ");
}

/** Origins from which `data=` may load: DATA_ORIGINS, separated by spaces or commas. */
function allowedOrigins(): string[] {
  return (process.env.DATA_ORIGINS ?? "").split(/[\s,]+/).filter(Boolean);
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
      lib: { entry: join(root, entry), formats: ["iife"], name: `sanad_${name}` },
      rollupOptions: { output: { entryFileNames: `${name}-[hash].js` } },
    },
  });
  const made = (await readdir(join(out, "assets"))).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith(".js"),
  );
  if (made[0] === undefined) throw new Error(`${entry} was not built.`);
  return `assets/${made[0]}`;
}

/** The app as a function from data to markup. */
async function prerenderer(shared: InlineConfig): Promise<RenderPage> {
  const outDir = join(root, ".cache/prerender");
  await viteBuild({
    ...shared,
    publicDir: false,
    build: { ssr: "src/app/entry-prerender.tsx", outDir, emptyOutDir: true, manifest: false },
  });
  const entry = pathToFileURL(join(outDir, "entry-prerender.js")).href;
  const module = (await import(`${entry}?${Date.now()}`)) as { renderPage: RenderPage };
  return module.renderPage;
}

/** The font files that each language's page needs at once. */
async function fontFiles(out: string): Promise<{ [language in Language]: string[] }> {
  const all = (await readdir(join(out, "assets"))).filter((file) => file.endsWith(".woff2"));
  const latin = all.filter((file) => file.includes("-latin-")).map((file) => `assets/${file}`);
  const arabic = all.filter((file) => file.includes("-arabic-arabic-")).map((file) => `assets/${file}`);
  return { en: latin, ar: [...arabic, ...latin] };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await buildSite();
}
