/**
 * Where the page's code begins: it is brought in portions, each run in a task of its own, so that the page that stands
 * there already answers the reader in between. The build names the files in the page, so that none waits for another.
 */
import "../theme/fonts.css";
import "../theme/tokens.css";
import "./styles/index.css";

async function bring(): Promise<void> {
  // What opens another dataset; the file is asked for as soon as the app runs.
  if (document.documentElement.dataset.other) import("./open-other.ts").catch(() => undefined);
  await import("react-dom/client");
  await new Promise((resolve) => setTimeout(resolve));
  await import("./entry-client.tsx");
}

bring().catch((error: unknown) => {
  // fallback.ts listens for scripts that do not come.
  document.querySelector('script[type="module"]')?.dispatchEvent(new Event("error"));
  throw error;
});
