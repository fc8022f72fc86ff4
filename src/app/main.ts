/**
 * Where the page's code begins: it is brought in portions, each run in a task of its own, so that the page that stands
 * there already answers the reader in between: React is asked for with the page, the app once the page has been painted.
 * The build names the files of both, so that none waits for the one that imports it.
 */
import "../theme/fonts.css";
import "../theme/tokens.css";
import "./styles/index.css";
import { firstPaint } from "./first-paint.ts";
import { askFor } from "./opening/named-files.ts";

const { dataset } = document.documentElement;

async function bring(): Promise<void> {
  // What opens another dataset, of which boot.ts has asked for the file already where it is one of the site.
  if (dataset.other) import("./opening/open-other.ts").catch(() => undefined);
  // The rest is for a page that can be read already: before, it would take the line from styles and fonts. A frame may
  // be out of sight, and another dataset has nothing to be read before.
  const asked = dataset.other || dataset.embed ? askFor("rest") : firstPaint().then(() => askFor("rest"));
  await import("react-dom/client");
  await asked;
  await new Promise((resolve) => setTimeout(resolve));
  await import("./entry-client.tsx");
}

bring().catch((error: unknown) => {
  // fallback.ts listens for scripts that do not come.
  document.querySelector('script[type="module"]')?.dispatchEvent(new Event("error"));
  throw error;
});
