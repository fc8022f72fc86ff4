// The pages for development: the same template and the same data, written at each request, without prerendering and
// without the Content-Security-Policy, which Vite's own scripts would break.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Site } from "../src/app/site.ts";
import { isLanguage } from "../src/locale/language.ts";
import { writePage } from "./pages.ts";
import { readRecordFiles } from "./record-files.ts";
import { root } from "./steps.ts";

/** Serves /ar/, /en/, their event pages and the record's files. The record is read anew for every page. */
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
        const page = /^\/(ar|en)\/(?:event\/([^/]+)\/)?$/.exec(path);
        const data = /^\/dev\/(opening-ar|opening-en|search|details\/([^/]+))\.json$/.exec(path);
        if (page === null && data === null) return null;
        const files = await readRecordFiles();
        const json = (value: string) => ({ type: "application/json", body: value });
        if (data?.[2] !== undefined)
          return json(JSON.stringify(files.details.get(decodeURIComponent(data[2])) ?? null));
        if (data?.[1] === "search") return json(files.searchTexts);
        if (data?.[1] !== undefined) {
          return json(JSON.stringify(files.openings[data[1] === "opening-ar" ? "ar" : "en"]));
        }
        const language = page?.[1];
        if (!isLanguage(language)) return null;
        const event = page?.[2];
        const base = event === undefined ? "../" : "../../../";
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
          editions: [],
          ...(event === undefined ? {} : { event: decodeURIComponent(event) }),
        };
        const template = (await readFile(join(root, "index.html"), "utf8"))
          .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
          .replace('src="/src/', 'src="./src/');
        const html = writePage(template, {
          site,
          title: "Sanad · development",
          description: "",
          app: "",
          fonts: [],
          boot: "src/app/boot.ts",
          blocks: {},
          head: [],
        })
          // In development the blocking script is a module like any other.
          .replace(
            /<script src="([^"]*)src\/app\/boot\.ts"/,
            '<script type="module" src="$1src/app/boot.ts"',
          );
        return { type: "text/html; charset=utf-8", body: await server.transformIndexHtml(path, html) };
      }
    },
  };
}
