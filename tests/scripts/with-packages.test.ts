// The door of every command, in a made-up project with a made-up npm, which writes down what it was asked.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const door = join(dirname(fileURLToPath(import.meta.url)), "../../scripts/with-packages.mjs");

/** Installs a "tsx" that does nothing. Files named `fail-ci`, `fail-install` and `slow` make it fail or dawdle. */
const fakeNpm = `
  import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
  const command = process.argv[2];
  appendFileSync("npm.log", command + "\\n");
  console.log("npm speaks");
  if (existsSync("fail-" + command)) process.exit(1);
  if (existsSync("slow")) await new Promise((next) => setTimeout(next, 500));
  if (command === "ci") rmSync("node_modules", { recursive: true, force: true });
  mkdirSync("node_modules/tsx", { recursive: true });
  writeFileSync("node_modules/tsx/package.json", JSON.stringify({ exports: { ".": "./loader.mjs" } }));
  writeFileSync("node_modules/tsx/loader.mjs", "");
  writeFileSync("node_modules/.package-lock.json", readFileSync("package-lock.json"));
`;

const program = `
  console.log(JSON.stringify(process.argv.slice(2)));
  if (process.argv[2] === "code") process.exitCode = Number(process.argv[3]);
  if (process.argv[2] === "wait") setInterval(() => {}, 1000);
`;

let project: string;

const lockOf = (version: string) =>
  JSON.stringify({
    packages: { "": {}, "node_modules/tsx": { version }, "node_modules/other": { optional: true } },
  });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "sanad-packages-"));
  mkdirSync(join(project, "scripts"));
  cpSync(door, join(project, "scripts/with-packages.mjs"));
  writeFileSync(join(project, "npm-cli.js"), fakeNpm);
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(project, "package-lock.json"), lockOf("1.0.0"));
  writeFileSync(join(project, "scripts/program.mjs"), program);
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly told: string;
}

function run(args: readonly string[], onOutput: (kill: (signal: NodeJS.Signals) => void) => void = () => {}) {
  const child = spawn(process.execPath, ["scripts/with-packages.mjs", "scripts/program.mjs", ...args], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: "", npm_execpath: join(project, "npm-cli.js") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, told] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
    onOutput((signal) => child.kill(signal));
  });
  child.stderr.on("data", (text) => {
    told += text;
  });
  return new Promise<End>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, out, told })),
  );
}

const asked = () =>
  existsSync(join(project, "npm.log")) ? readFileSync(join(project, "npm.log"), "utf8") : "";

describe("a command on a fresh clone", () => {
  test("installs from the lock file, says so in both languages, and keeps standard output for the program", async () => {
    const { code, out, told } = await run(["a", "b c"]);
    expect([code, out, asked()]).toEqual([0, '["a","b c"]\n', "ci\n"]);
    expect(told).toMatch(/Installing packages…\nتُثبَّت الحزم…\nnpm speaks/);
  });

  test("falls back to npm install, and says so", async () => {
    writeFileSync(join(project, "fail-ci"), "");
    const { code, told } = await run([]);
    expect([code, asked()]).toEqual([0, "ci\ninstall\n"]);
    expect(told).toContain("`npm ci` failed; trying `npm install`");
  });

  test("ends with a message where nothing can be installed, and leaves the way free for the next", async () => {
    writeFileSync(join(project, "fail-ci"), "");
    writeFileSync(join(project, "fail-install"), "");
    const { code, out, told } = await run([]);
    expect([code, out]).toEqual([1, ""]);
    expect(told).toMatch(/could not be installed[\s\S]*تعذّر تثبيت الحزم/);
    rmSync(join(project, "fail-ci"));
    expect((await run([])).code).toBe(0);
  });

  test("installs once where several start together", async () => {
    writeFileSync(join(project, "slow"), "");
    const ends = await Promise.all([run(["1"]), run(["2"]), run(["3"])]);
    expect(ends.map(({ code, out }) => [code, out])).toEqual([
      [0, '["1"]\n'],
      [0, '["2"]\n'],
      [0, '["3"]\n'],
    ]);
    expect(asked()).toBe("ci\n");
  });

  test("does not wait for an install whose process has died", async () => {
    mkdirSync(join(project, ".cache/installing"), { recursive: true });
    const dead = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await new Promise((resolve) => dead.on("close", resolve));
    writeFileSync(join(project, ".cache/installing/pid"), String(dead.pid));
    expect((await run([])).code).toBe(0);
    expect(existsSync(join(project, ".cache/installing"))).toBe(false);
  });
});

describe("a command where packages are installed", () => {
  beforeEach(async () => {
    await run([]);
    rmSync(join(project, "npm.log"));
  });

  test("says nothing of its own", async () => {
    const { out, told } = await run(["x"]);
    expect([out, told, asked()]).toEqual(['["x"]\n', "", ""]);
  });

  test("installs again once the lock file asks for something else", async () => {
    writeFileSync(join(project, "package-lock.json"), lockOf("2.0.0"));
    await run([]);
    expect(asked()).toBe("ci\n");
  });

  test("is content with what somebody installed by hand from the same lock file", async () => {
    writeFileSync(join(project, "package-lock.json"), lockOf("2.0.0"));
    writeFileSync(join(project, "node_modules/.package-lock.json"), lockOf("2.0.0"));
    const { told } = await run([]);
    expect([told, asked()]).toEqual(["", ""]);
  });

  test("passes the exit code through", async () => {
    expect((await run(["code", "7"])).code).toBe(7);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("passes %s through and ends by it", async (signal) => {
    const end = await run(["wait"], (kill) => kill(signal));
    expect(end.signal).toBe(signal);
  });
});
