// The door of every command: `node scripts/with-packages.mjs FILE.ts [arguments]` runs a TypeScript file, and
// first installs what is missing, so that a fresh clone needs Node and npm and nothing else.
//
// What must stay true: nothing outside Node itself is imported; where nothing is to be done, nothing is said;
// two commands started together never install into the same folder at once; standard output belongs to FILE.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const lockFile = join(root, "package-lock.json");
const hashFile = join(modules, ".sanad-lock-hash");
const turn = join(root, ".cache", "installing");
const oldestNode = [20, 19];
const longestInstallMs = 15 * 60_000;

/** A line for the person at the keyboard; standard output is left to the command. */
function say(...lines) {
  process.stderr.write(`${lines.join("\n")}\n`);
}

function isNodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

/** What the lock file asks for, as one short text; empty where there is no lock file. */
function lockHash() {
  return existsSync(lockFile) ? createHash("sha256").update(readFileSync(lockFile)).digest("hex") : "";
}

/**
 * Whether somebody's own `npm install` has already brought exactly what the lock file asks for. npm notes what it
 * installed in node_modules/.package-lock.json; what it left out there is optional, for another platform.
 */
function isAlreadyInstalled() {
  try {
    const asked = JSON.parse(readFileSync(lockFile, "utf8")).packages;
    const found = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")).packages;
    return Object.keys(asked).every((place) => {
      if (place === "") return true;
      if (!found[place]) return asked[place].optional === true || asked[place].devOptional === true;
      return (
        found[place].version === asked[place].version && found[place].integrity === asked[place].integrity
      );
    });
  } catch {
    return false;
  }
}

/** True where an install is needed; where packages are right but not yet noted as such, notes it. */
function isInstallNeeded() {
  if (!existsSync(modules)) return true;
  const asked = lockHash();
  if (existsSync(hashFile)) {
    if (readFileSync(hashFile, "utf8") === asked) return false;
  } else if (asked === "") {
    return false; // no lock file to be older than
  }
  if (!isAlreadyInstalled()) return true;
  writeFileSync(hashFile, asked);
  return false;
}

/** Runs npm, everything it prints going to standard error. Gives its exit code, 130 where Ctrl-C stopped it. */
function npm(...args) {
  const quiet = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && basename(own) === "npm-cli.js";
  const [command, first] = isNpm ? [process.execPath, [own]] : ["npm", []];
  const options = { cwd: root, stdio: ["ignore", 2, 2], timeout: longestInstallMs };
  const done = spawnSync(command, [...first, ...args, ...quiet], {
    ...options,
    shell: !isNpm && process.platform === "win32", // there npm is a .cmd file
  });
  if (done.signal === "SIGINT") return 130;
  return done.status === null ? 1 : done.status;
}

/** Installs, from the lock file where there is one. Gives the exit code to end with, 0 where all went well. */
function install() {
  say("Installing packages…", "تُثبَّت الحزم…");
  const hasLock = existsSync(lockFile);
  let code = npm(hasLock ? "ci" : "install");
  if (code === 130) return code;
  if (code !== 0 && hasLock) {
    say(
      "`npm ci` failed; trying `npm install`, which may change package-lock.json.",
      "لم ينجح `npm ci`؛ نجرّب `npm install`، وقد يغيّر ملف package-lock.json.",
    );
    code = npm("install");
  }
  if (code === 0) {
    mkdirSync(modules, { recursive: true });
    writeFileSync(hashFile, lockHash());
  } else if (code !== 130) {
    say(
      "The packages could not be installed: what npm says above tells why. Often it is the network or the registry.",
      "تعذّر تثبيت الحزم، والسبب فيما كتبه npm أعلاه، وغالبًا ما يكون الشبكة أو سجلّ الحزم.",
    );
  }
  return code;
}

/** Whether the process that holds the turn still lives; one that has not yet written its number counts as alive. */
function isHolderAlive() {
  try {
    const pid = Number(readFileSync(join(turn, "pid"), "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error.code === "ESRCH") return false;
    if (error.code !== "ENOENT") return true;
  }
  try {
    return Date.now() - statSync(turn).mtimeMs < 10_000; // no number after ten seconds: it died in between
  } catch {
    return true; // the folder has just gone: the next attempt takes it
  }
}

/** True where this process now holds the turn. Making a folder either succeeds or not, for one process alone. */
function takeTurn() {
  mkdirSync(dirname(turn), { recursive: true });
  try {
    mkdirSync(turn);
    writeFileSync(join(turn, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/** Clears the turn of a process that died. Renaming first, so that of two who notice only one clears it. */
function clearTurn() {
  const aside = `${turn}-${process.pid}`;
  try {
    renameSync(turn, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // another process was quicker
  }
}

/** Installs where needed, one process at a time. Gives the exit code to end with, 0 where the packages are there. */
async function ensurePackages() {
  if (!isInstallNeeded()) return 0;
  const end = Date.now() + longestInstallMs;
  let isTold = false;
  while (!takeTurn()) {
    if (!isHolderAlive()) {
      clearTurn();
      continue;
    }
    if (Date.now() > end) {
      say(`Another command has been installing for too long. If none is running, remove ${turn}`);
      return 1;
    }
    if (!isTold)
      say("Another command is installing packages; waiting for it…", "أمر آخر يثبّت الحزم؛ ننتظره…");
    isTold = true;
    await new Promise((next) => setTimeout(next, 200));
  }
  try {
    return isInstallNeeded() ? install() : 0;
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

/** Runs FILE through tsx and ends as it ends: same exit code, same signal. */
function run(file, args) {
  const tsx = join(modules, "tsx");
  const entry = JSON.parse(readFileSync(join(tsx, "package.json"), "utf8")).exports["."];
  const child = spawn(process.execPath, ["--import", pathToFileURL(join(tsx, entry)).href, file, ...args], {
    stdio: "inherit",
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to every process in front of it, so there the child has it already.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    say(String(error));
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

const [file, ...args] = process.argv.slice(2);
if (isNodeTooOld()) {
  const [wanted, given] = [oldestNode.join("."), process.versions.node];
  say(
    `Sanad needs Node ${wanted} or newer; this is Node ${given}. Get a newer one from https://nodejs.org`,
    `يحتاج «سند» إلى Node ${wanted} أو أحدث، وهذا Node ${given}. احصل على نسخة أحدث من https://nodejs.org`,
  );
  process.exit(1);
}
if (file === undefined) {
  say("Usage: node scripts/with-packages.mjs FILE.ts [arguments]");
  process.exit(2);
}
ensurePackages().then((code) => {
  if (code === 0) run(resolve(root, file), args);
  else process.exit(code);
});
