// The pages for development: the same template and the same data, written at each request, without prerendering and
// without the Content-Security-Policy, which Vite's own scripts would break.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { MethodFacts } from "../src/app/method/method-context.ts";
import type { Site, SiteEdition } from "../src/app/site.ts";
import { isLanguage, type Language } from "../src/locale/language.ts";
import { contactAddress } from "./addresses.ts";
import { changesSince, type PublishedEdition, readEditions } from "./editions.ts";
import { bundleEmbed, describeVersion, embedVersion } from "./embed.ts";
import { methodFiles } from "./method-page.ts";
import { writePage } from "./pages.ts";
import { partnerFiles } from "./partners.ts";
import { type RecordFiles, readRecordFiles } from "./record-files.ts";
import { root } from "./steps.ts";

/** Without the script of the accent, which the app then writes itself. */
const BOOT = { file: "src/app/boot.ts" };
/** What main.ts imports, for pages without it. */
const STYLES = ["src/theme/fonts.css", "src/theme/tokens.css", "src/app/styles/index.css"];

/** Serves /ar/, /en/, all pages below them and the record's files. The record is read anew for every page. */
export function devPages(): Plugin {
  return {
    name: "sanad-dev-pages",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        answer(path).then((found) => {
          if (found === null) return next();
          response.setHeader("content-type", found.type);
          response.end(found.body);
        }, next);
      });

      async function answer(path: string): Promise<{ type: string; body: string } | null> {
        if (path === "/embed.js" || path === "/embed/v1.js") {
          return { type: "text/javascript; charset=utf-8", body: await bundleEmbed() };
        }
        const [, language, below = ""] = /^\/(ar|en)\/(.*)$/.exec(path) ?? [];
        const isPage = isLanguage(language) && /^(?:|(?:method|embed|event\/[^/]+)\/)$/.test(below);
        if (!isPage && !path.startsWith("/dev/")) return null;
        const files = await readRecordFiles();
        if (isPage) {
          const html = await pageAt(server, files, language, below);
          return {
            type: "text/html; charset=utf-8",
            body: await server.transformIndexHtml(path, withModules(html)),
          };
        }
        const value = await dataAt(files, path.slice("/dev/".length));
        return value === null ? null : { type: "application/json", body: value };
      }
    },
  };
}

/** A page by its path below its language. */
async function pageAt(
  server: ViteDevServer,
  files: RecordFiles,
  language: Language,
  below: string,
): Promise<string> {
  const template = (await readFile(join(root, "index.html"), "utf8"))
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace('src="/src/', 'src="./src/');
  const published = await readEditions();
  if (below === "method/" || below === "embed/") {
    const links = STYLES.map((file) => `<link rel="stylesheet" href="./${file}" />`).join("");
    const plain = template.replace("<!--head-->", `${links}$&`);
    const styles = "src/app/styles/method.css";
    if (below === "embed/") {
      const version = describeVersion(await embedVersion(), await bundleEmbed());
      const parts = {
        dataset: files.dataset,
        template: plain,
        boot: BOOT,
        styles: [styles, "src/app/styles/guide.css"],
        version,
      };
      return (await partnerFiles(parts))[`${language}/embed/index.html`] ?? "";
    }
    const { renderMethod: render } = (await server.ssrLoadModule("/src/app/entry-prerender.tsx")) as {
      renderMethod: (facts: MethodFacts) => string;
    };
    const editions = editionsAt("../../", published, files);
    const pages = await methodFiles(language, {
      files,
      published,
      editions,
      template: plain,
      boot: BOOT,
      styles,
      render,
    });
    return pages["index.html"] ?? "";
  }
  const event = /^event\/([^/]+)\/$/.exec(below)?.[1];
  const base = event === undefined ? "../" : "../../../";
  const contact = contactAddress();
  const site: Site = {
    base,
    language,
    recordId: files.dataset.id,
    recordTitle: files.dataset.title,
    edition: files.dataset.edition ?? "",
    opening: `${base}dev/opening-${language}.json`,
    details: `${base}dev/details/`,
    search: `${base}dev/search.json`,
    dataOrigins: [],
    editions: editionsAt(base, published, files),
    ...(contact === null ? {} : { contact }),
    ...(event === undefined ? {} : { event: decodeURIComponent(event) }),
  };
  return writePage(template, {
    site,
    title: "Sanad · development",
    description: "",
    app: "",
    fonts: [],
    boot: BOOT,
    code: { first: [], rest: [] },
    blocks: {},
    head: [],
  });
}

function editionsAt(base: string, published: readonly PublishedEdition[], files: RecordFiles): SiteEdition[] {
  return published.map((each) => ({
    edition: each.edition,
    date: each.date,
    file: `${base}data/editions/${each.edition}.json`,
    ...(changesSince(each, files) === null ? {} : { changes: `${base}dev/since/${each.edition}.json` }),
  }));
}

/** In development the blocking script is a module like any other. */
function withModules(html: string): string {
  return html
    .replace(/<link rel="preload"[^>]* as="script" \/>/, "")
    .replace(/<script src="([^"]*)src\/app\/boot\.ts"/, '<script type="module" src="$1src/app/boot.ts"');
}

/** The JSON of a file that the pages ask for, by its path below /dev/; null where there is none. */
async function dataAt(files: RecordFiles, path: string): Promise<string | null> {
  const [, kind = "", name] =
    /^(opening-ar|opening-en|search|details|since)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
  switch (kind) {
    case "opening-ar":
    case "opening-en":
      return JSON.stringify(files.openings[kind === "opening-ar" ? "ar" : "en"]);
    case "search":
      return files.searchTexts;
    case "details":
      return JSON.stringify(files.details.get(decodeURIComponent(name ?? "")) ?? null);
    case "since": {
      const edition = (await readEditions()).find((each) => each.edition === decodeURIComponent(name ?? ""));
      return edition === undefined ? null : JSON.stringify(changesSince(edition, files));
    }
    default:
      return null;
  }
}
