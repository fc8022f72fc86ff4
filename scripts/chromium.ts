// Finds the browser that the tests drive, or brings one: CHROME_PATH, then the usual places, then the platform's own
// package manager where that is allowed, else one message that says what to do.
//
// What must stay true: nothing is ever downloaded from a browser vendor by this code, and a CHROME_PATH that names
// nothing is an error, never silently replaced by another browser. The machine is passed in, so that tests can make one up.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What this file needs to know of a machine, and may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the process may install packages for the whole system. */
  readonly isRoot: boolean;
  isFile(path: string): boolean;
  /** The text of a file, or null where it cannot be read. */
  read(path: string): string | null;
  /** Runs a command to its end, its output going to standard error; whether it succeeded. */
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): boolean;
}

/** No Chromium could be had; the message says what to do, in both languages. */
export class ChromiumMissing extends Error {
  override readonly name = "ChromiumMissing";
}

/**
 * Features of Chromium's own window, of which no test and no measurement sees anything: for every window the newer ones load
 * two pages of suggestions under the address bar, beside the page that is asked for and as long. Others do not know them.
 */
export const FEATURES_OFF: readonly string[] = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

const longestInstallMs = 10 * 60_000;

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  read: (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return null;
    }
  },
  run: (command, args, env) =>
    spawnSync(command, args, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, ...env },
      timeout: longestInstallMs,
    }).status === 0,
};

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

/** Every place where a Chromium usually is on this platform, the likeliest first. */
export function chromiumPlaces({ platform, env }: Pick<Machine, "platform" | "env">): string[] {
  if (platform === "win32") {
    const bases = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    const apps = [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return apps.flatMap((app) => bases.flatMap((base) => (base ? [win32.join(base, app)] : [])));
  }
  const inPath = (env.PATH ?? "")
    .split(":")
    .filter((folder) => folder.startsWith("/"))
    .flatMap((folder) => names.map((name) => posix.join(folder, name)));
  if (platform !== "darwin") {
    const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
    return [...inPath, ...folders.flatMap((folder) => names.map((name) => posix.join(folder, name)))];
  }
  const apps = ["Chromium", "Google Chrome", "Microsoft Edge"];
  const homes = ["", env.HOME ?? ""];
  const bundles = apps.flatMap((app) =>
    homes.map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
  );
  return [...new Set([...bundles, ...inPath])];
}

/**
 * The path of a Chromium that is already there, or null.
 * @throws ChromiumMissing where CHROME_PATH names a file that does not exist.
 */
export function findChromium(machine: Machine = thisMachine): string | null {
  const chosen = machine.env.CHROME_PATH;
  if (!chosen) return chromiumPlaces(machine).find((place) => machine.isFile(place)) ?? null;
  if (machine.isFile(chosen)) return chosen;
  throw new ChromiumMissing(
    `CHROME_PATH names "${chosen}", and there is no such file. Correct it, or unset it to use the usual places.\n` +
      `يشير CHROME_PATH إلى «${chosen}»، ولا ملفّ هناك. صحّحه، أو ألغه ليُبحث في المواضع المعتادة.`,
  );
}

/** The package manager's commands that may be run here without asking; none where a person should decide. */
function installCommands(machine: Machine): readonly (readonly string[])[] {
  const release = machine.read("/etc/os-release") ?? "";
  const isDebian = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
  if (machine.platform === "linux" && isDebian && machine.isRoot) {
    return [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ];
  }
  if (machine.platform === "darwin" && machine.env.CI) return [["brew", "install", "--cask", "chromium"]];
  return [];
}

const advice: Partial<Record<NodeJS.Platform, string>> = {
  linux: "sudo apt-get install chromium    (Debian, Ubuntu)    sudo dnf install chromium    (Fedora)",
  darwin: "brew install --cask chromium",
  win32: "winget install Hibbiki.Chromium",
};

/**
 * The path of a Chromium, installed by the platform's package manager if that is allowed here and none was found.
 * @throws ChromiumMissing where there is none in the end.
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const found = findChromium(machine);
  if (found !== null) return found;
  const commands = installCommands(machine);
  // A failing `update` may still leave a usable list, so every command is tried and only the result counts.
  for (const [command = "", ...args] of commands)
    machine.run(command, args, { DEBIAN_FRONTEND: "noninteractive" });
  const installed = commands.length > 0 ? findChromium(machine) : null;
  if (installed !== null) return installed;
  const command = advice[machine.platform] ?? "chromium";
  throw new ChromiumMissing(
    "The browser tests need a Chromium, and none was found. Install one, or set CHROME_PATH to the one you have:\n" +
      `  ${command}\n` +
      "تحتاج اختبارات المتصفّح إلى Chromium ولم يُعثر عليه. ثبّته بالأمر أعلاه، أو اجعل CHROME_PATH يشير إلى ما لديك منه.",
  );
}
