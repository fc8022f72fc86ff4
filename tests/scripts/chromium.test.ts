// Which Chromium is found, on machines made up for the purpose.
import { describe, expect, test } from "vitest";
import {
  ChromiumMissing,
  chromiumPlaces,
  ensureChromium,
  findChromium,
  type Machine,
} from "../../scripts/chromium.ts";

interface MadeUp extends Partial<Machine> {
  /** Files that exist, and their texts. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that a command brings. */
  readonly brings?: Readonly<Record<string, string>>;
}

/** A machine with only these files; the commands that it ran are in `ran`. */
function machine({ files = {}, brings = {}, ...rest }: MadeUp): Machine & { readonly ran: string[] } {
  const ran: string[] = [];
  const there = () => (ran.some((command) => command.includes("install")) ? { ...files, ...brings } : files);
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    isFile: (path) => path in there(),
    read: (path) => there()[path] ?? null,
    run: (command, args) => ran.push([command, ...args].join(" ")) > 0,
    ...rest,
    ran,
  };
}

const debian = { "/etc/os-release": 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n' };
const ubuntu = { "/etc/os-release": "ID=ubuntu\nID_LIKE=debian\n" };
const mint = { "/etc/os-release": 'ID=linuxmint\nID_LIKE="ubuntu debian"\n' };
const fedora = { "/etc/os-release": "ID=fedora\n" };
const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";

describe("finding a Chromium", () => {
  test("takes CHROME_PATH before everything else", () => {
    const env = { CHROME_PATH: "/opt/mine", PATH: "/usr/bin" };
    expect(findChromium(machine({ env, files: { "/opt/mine": "", "/usr/bin/chromium": "" } }))).toBe(
      "/opt/mine",
    );
  });

  test("says so where CHROME_PATH names nothing, even if another is there", () => {
    const env = { CHROME_PATH: "/opt/gone", PATH: "/usr/bin" };
    const made = machine({ env, files: { "/usr/bin/chromium": "" } });
    expect(() => findChromium(made)).toThrow(/CHROME_PATH.*\/opt\/gone[\s\S]*يشير/);
  });

  test.each([
    ["Debian's own", "linux", "/usr/bin/chromium"],
    ["Ubuntu's snap", "linux", "/snap/bin/chromium"],
    ["Google's, on Linux", "linux", "/usr/bin/google-chrome-stable"],
    ["Google's, on macOS", "darwin", mac],
    ["Edge, on Windows", "win32", edge],
  ] as const)("finds %s", (_, platform, place) => {
    const env = { PATH: "/usr/bin", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(findChromium(machine({ platform, env, files: { [place]: "" } }))).toBe(place);
  });

  test("goes through the folders of PATH first, and only the absolute ones", () => {
    const places = chromiumPlaces({ platform: "linux", env: { PATH: "/nix/bin:.:/usr/bin" } });
    expect(places[0]).toBe("/nix/bin/chromium");
    expect(places.every((place) => place.startsWith("/"))).toBe(true);
  });

  test("finds nothing on an empty machine", () => {
    for (const platform of ["linux", "darwin", "win32"] as const) {
      expect(findChromium(machine({ platform, env: {} }))).toBeNull();
    }
  });
});

describe("making sure of a Chromium", () => {
  const brings = { "/usr/bin/chromium": "" };

  test("installs nothing where one is there", () => {
    const made = machine({ isRoot: true, files: { ...debian, ...brings } });
    expect(ensureChromium(made)).toBe("/usr/bin/chromium");
    expect(made.ran).toEqual([]);
  });

  test.each([
    ["Debian", debian],
    ["Ubuntu", ubuntu],
    ["a relative of theirs", mint],
  ])("asks apt-get, as root, on %s", (_, files) => {
    const made = machine({ isRoot: true, files, brings });
    expect(ensureChromium(made)).toBe("/usr/bin/chromium");
    expect(made.ran).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium"]);
  });

  test("asks brew on macOS only in continuous integration", () => {
    const app = { "/Applications/Chromium.app/Contents/MacOS/Chromium": "" };
    const inCi = machine({ platform: "darwin", env: { CI: "true" }, brings: app });
    expect(ensureChromium(inCi)).toBe(Object.keys(app)[0]);
    expect(inCi.ran).toEqual(["brew install --cask chromium"]);
    const athome = machine({ platform: "darwin", env: {}, brings: app });
    expect(() => ensureChromium(athome)).toThrow(ChromiumMissing);
    expect(athome.ran).toEqual([]);
  });

  test.each([
    ["without root", { files: debian }],
    ["on a system without apt-get", { files: fedora, isRoot: true }],
    ["where the install brings nothing", { files: debian, isRoot: true, brings: {} }],
    ["on Windows", { platform: "win32" as const }],
  ])("says what to do, in both languages, %s", (_, made: MadeUp) => {
    expect(() => ensureChromium(machine(made))).toThrow(
      /Install one, or set CHROME_PATH[\s\S]*chromium[\s\S]*ثبّته/i,
    );
  });
});
