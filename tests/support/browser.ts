// The Chromium behind all readers: one per run, started by the global set-up and joined by every worker; or, outside
// of vitest (a script that makes pictures), started by whoever asks first.
//
// What must stay true: it is the system's own Chromium, it cannot reach any other machine, and it ends with the run.
import { type Browser, type BrowserServer, chromium } from "playwright-core";
import { ensureChromium, FEATURES_OFF } from "../../scripts/chromium.ts";
import { within } from "./limit.ts";

export type { Browser, CDPSession, Page } from "playwright-core";

const startLimitMs = 30_000;

/** What the driver turns off by itself, as far as it concerns a page of ours: of two such switches only the last counts. */
const OFF_FOR_DRIVER = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** A running Chromium that other processes may join at `endpoint`. */
export interface SharedBrowser {
  readonly endpoint: string;
  close(): Promise<void>;
}

async function launch(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: ensureChromium(),
    headless: true,
    timeout: startLimitMs,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${[...OFF_FOR_DRIVER, ...FEATURES_OFF].join()}`,
      // Every other name fails to resolve: a request to a foreign origin is seen, and goes nowhere.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}

/** Starts a Chromium for all workers of a run. */
export async function shareBrowser(): Promise<SharedBrowser> {
  const server = await launch();
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}

let endpoint: string | null = null;
let own: BrowserServer | null = null;
let joined: Promise<Browser> | null = null;

/** Makes this process's readers use a Chromium that already runs. */
export function joinBrowserAt(place: string): void {
  endpoint = place;
}

async function join(): Promise<Browser> {
  if (endpoint === null) {
    own = await launch();
    endpoint = own.wsEndpoint();
  }
  return chromium.connect(endpoint, { timeout: startLimitMs });
}

/** The browser of this process, started or joined when first asked for. */
export async function theBrowser(): Promise<Browser> {
  joined ??= join();
  const browser = await within(startLimitMs, "Chromium to start", joined);
  if (!browser.isConnected())
    throw new Error("Chromium has ended before its time; see the failures before this one.");
  return browser;
}

/** Leaves the browser, and ends it where this process started it. A reader opened later starts another. */
export async function leaveBrowser(): Promise<void> {
  const [browser, server] = [joined, own];
  joined = null;
  if (server !== null) [own, endpoint] = [null, null];
  await (await browser?.catch(() => null))?.close();
  await server?.close();
}
