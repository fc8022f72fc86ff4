/** What the build calls to write a page: the same app, rendered once, without a browser. */
import { renderToString } from "react-dom/server";
import type { Opening } from "../events/opening.ts";
import type { EventDetails } from "../events/record.ts";
import { recordOfOpening } from "../events/record-of-opening.ts";
import { MESSAGES } from "../locale/whole-messages.ts";
import { App } from "./App.tsx";
import { citePart, detailsPart, linesPart, shapePart } from "./parts.ts";
import type { Site } from "./site.ts";

export { renderMethod } from "./method/render-method.tsx";

/** The markup of one page. */
export async function renderPage(site: Site, opening: Opening, details?: EventDetails): Promise<string> {
  await Promise.all([citePart, linesPart, shapePart].map((part) => part.bring()));
  if (details !== undefined) await detailsPart.bring();
  const never = () => Promise.reject(new Error("Nothing is loaded while a page is written."));
  const record = recordOfOpening(opening, { details: never, searchTexts: never });
  return renderToString(
    <App
      site={site}
      record={record}
      isWritten={true}
      isSiteRecord={true}
      problems={[]}
      messages={MESSAGES[site.language]}
      {...(details === undefined ? {} : { details })}
    />,
  );
}
