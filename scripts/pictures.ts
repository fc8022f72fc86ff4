// `npm run pictures`: pictures of every state of the page in both languages, light and dark, at three widths, as
// pictures/NAME.LANGUAGE.THEME.WIDTH.png. `npm run pictures -- details month --only ar,dark,360` makes some of them;
// SANAD_SITE_DIR names a built site to look at instead of building one.
import type { Language } from "../src/locale/language.ts";
import { openReader } from "../tests/support/reader.ts";
import { withBuiltSite } from "./built-site.ts";
import { PICTURE_KINDS, type PictureKind } from "./picture-kinds.ts";

const LANGUAGES: readonly Language[] = ["ar", "en"];
const THEMES = ["light", "dark"] as const;
const DEVICES = [
  { width: 360, height: 740, touch: true },
  { width: 768, height: 1024, touch: true },
  { width: 1440, height: 900, touch: false },
] as const;

/** One picture to make. */
interface Picture {
  readonly kind: PictureKind;
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly device: (typeof DEVICES)[number];
}

/** What the command line asks for: parts of names, and values of the three other dimensions. */
function parseArguments(args: readonly string[]): { names: string[]; only: string[] } {
  const names: string[] = [];
  const only: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--only") only.push(...(args[++at] ?? "").split(","));
    else if (arg.startsWith("--only=")) only.push(...arg.slice("--only=".length).split(","));
    else names.push(arg);
  }
  const known = [...LANGUAGES, ...THEMES, ...DEVICES.map(({ width }) => String(width))] as readonly string[];
  const unknown = only.find((value) => !known.includes(value));
  if (unknown !== undefined) throw new Error(`--only knows ${known.join(", ")}; not "${unknown}".`);
  return { names, only };
}

/** Values of one dimension that `only` leaves: all, where it names none of them. */
function left<T>(all: readonly T[], only: readonly string[], nameOf: (value: T) => string): readonly T[] {
  const named = all.filter((value) => only.includes(nameOf(value)));
  return named.length > 0 ? named : all;
}

function picturesFor({ names, only }: { names: string[]; only: string[] }): Picture[] {
  const kinds = PICTURE_KINDS.filter(
    ({ name }) => names.length === 0 || names.some((asked) => name === asked || name.startsWith(`${asked}-`)),
  );
  const devices = left(DEVICES, only, ({ width }) => String(width));
  return kinds.flatMap((kind) =>
    left(LANGUAGES, only, String).flatMap((language) =>
      left(THEMES, only, String).flatMap((theme) =>
        devices
          .filter(({ width }) => kind.widths?.includes(width) ?? true)
          .map((device) => ({ kind, language, theme, device })),
      ),
    ),
  );
}

/** Opens the page as the picture asks and takes it; gives its path. */
async function takePicture({ kind, language, theme, device }: Picture, site: string): Promise<string> {
  const reader = await openReader({
    site,
    language,
    colourScheme: theme,
    viewport: { width: device.width, height: kind.height ?? device.height },
    touch: device.touch,
    reducedMotion: true,
  });
  try {
    await kind.prepare?.(reader);
    await reader.open(`${language}/${kind.to}`, "commit");
    await (kind.settle ?? ((page) => page.waitReady()))(reader);
    await reader.rest();
    await kind.act?.(reader);
    return await reader.picture(`${kind.name}.${language}.${theme}.${device.width}`);
  } finally {
    await reader.close();
  }
}

const wanted = picturesFor(parseArguments(process.argv.slice(2)));
await withBuiltSite(async ({ url }) => {
  for (const picture of wanted) {
    try {
      process.stdout.write(`${await takePicture(picture, url)}\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`${picture.kind.name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
});
process.stdout.write(`${wanted.length} pictures\n`);
