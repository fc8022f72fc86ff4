// Writes embed.js and its versions: `embed.js` and `embed/v1.js`, which change with the site, `embed/v1.x.y.js`, which
// never changes again once it is kept, and the types. `npm run embed` tells their sizes; with `--keep` it keeps the
// present version in public/embed/, as a release does.
//
// What must stay true: a version that is kept is served as it was kept. Where the code has moved on since, the build
// says so, and tests/embed/built.test.ts fails until the version in package.json is raised.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";
import { root } from "./steps.ts";

/** A version of embed.js, as a partner names it. */
export interface EmbedVersion {
  /** "1.0.0" */
  readonly version: string;
  /** For the `integrity` attribute. */
  readonly integrity: string;
  /** Compressed with Brotli. */
  readonly bytes: number;
}

/** The version that package.json states. */
export async function embedVersion(): Promise<string> {
  const { embedVersion: version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    embedVersion?: unknown;
  };
  if (typeof version === "string" && /^1\.\d+\.\d+$/.test(version)) return version;
  throw new Error("package.json must state embedVersion, such as 1.0.0");
}

/** Where a version is kept for ever. */
export function keptFile(version: string): string {
  return join(root, "public/embed", `v${version}.js`);
}

/** The code of embed.js as it is now. */
export async function bundleEmbed(): Promise<string> {
  const outDir = join(root, ".cache", `embed-${process.pid}`);
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: "error",
      build: {
        outDir,
        target: "es2022",
        lib: { entry: join(root, "src/embed/loader.ts"), formats: ["iife"], name: "sanad" },
        rollupOptions: { output: { entryFileNames: "embed.js" } },
      },
    });
    return await readFile(join(outDir, "embed.js"), "utf8");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Writes the scripts and their types into a built site; gives what the version's own file is. */
export async function writeEmbed(out: string): Promise<EmbedVersion> {
  const [version, code] = await Promise.all([embedVersion(), bundleEmbed()]);
  await mkdir(join(out, "embed"), { recursive: true });
  await writeFile(join(out, "embed.js"), code);
  await writeFile(join(out, "embed/v1.js"), code);
  await copyFile(join(root, "src/embed/v1.d.ts"), join(out, "embed/v1.d.ts"));
  const kept = await readFile(keptFile(version), "utf8").catch(() => null);
  if (kept !== null && kept !== code) {
    process.stderr.write(`embed.js has changed since ${version} was kept: raise embedVersion.\n`);
  }
  await writeFile(join(out, `embed/v${version}.js`), kept ?? code);
  return describeVersion(version, kept ?? code);
}

/** What a partner needs to know of a version. */
export function describeVersion(version: string, code: string): EmbedVersion {
  const hash = createHash("sha384").update(code).digest("base64");
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    version,
    integrity: `sha384-${hash}`,
    bytes: brotliCompressSync(code, { params }).byteLength,
  };
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  const [version, code] = await Promise.all([embedVersion(), bundleEmbed()]);
  const { integrity, bytes } = describeVersion(version, code);
  process.stdout.write(
    `embed.js ${version}: ${code.length} bytes, ${bytes} compressed (Brotli)\n${integrity}\n`,
  );
  if (process.argv.includes("--keep")) {
    const file = keptFile(version);
    const isThere = await stat(file).then(
      () => true,
      () => false,
    );
    if (isThere && (await readFile(file, "utf8")) !== code) {
      throw new Error(`${version} is kept already and never changes: raise embedVersion in package.json.`);
    }
    await mkdir(join(root, "public/embed"), { recursive: true });
    await writeFile(file, code);
    process.stdout.write(`Kept as public/embed/v${version}.js\n`);
  }
}
