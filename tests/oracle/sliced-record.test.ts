/**
 * The record over the bytes of a file against the record of the same file parsed whole, which is the slow and obvious
 * way: over generated datasets, over the shipped one, over datasets broken in every known way, and over mangled ones.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatedText, SHAPES } from "../../src/cli/generated-dataset.ts";
import { parseDataset } from "../../src/events/parse.ts";
import { recordOfDataset } from "../../src/events/record-of-dataset.ts";
import { ArrivingIndex } from "../../src/events/sliced/arriving-index.ts";
import { type CheckMaterial, DatasetCheck, type Window } from "../../src/events/sliced/check-dataset.ts";
import { type Indexed, indexDataset, indexWhole } from "../../src/events/sliced/index-dataset.ts";
import { Slicer } from "../../src/events/sliced/json-slices.ts";
import { recordOfSliced } from "../../src/events/sliced/record-of-sliced.ts";
import { BROKEN } from "../events/broken-datasets.ts";
import { scrambled, seeded } from "../events/sliced/scrambled-json.ts";
import { soundDataset } from "../events/sound-dataset.ts";
import { saidBy } from "../support/said-by.ts";

/** Checks a file some entries at a time, each time with no more of its bytes than they need. */
function checked(bytes: Uint8Array, material: CheckMaterial) {
  const check = new DatasetCheck(material);
  const windows = (starts: Uint32Array, each: (from: number, to: number, window: Window) => void) => {
    for (let from = 0; from < starts.length; from += 3) {
      const to = Math.min(from + 3, starts.length);
      each(from, to, { from: starts[from] ?? 0, bytes: bytes.slice(starts[from], starts[to]) });
    }
  };
  check.begin();
  windows(material.sources?.starts ?? new Uint32Array(), (...part) => check.checkSources(...part));
  windows(material.events.starts, (...part) => check.checkEvents(...part));
  return check.end();
}

/** Indexes a file as it is indexed while it arrives in pieces; null where the ordinary parser must judge it. */
function indexArriving(bytes: Uint8Array): Indexed | null {
  const PIECES = 9;
  const arriving = new Uint8Array(bytes.length);
  const slicer = new Slicer();
  const along = new ArrivingIndex(arriving, slicer, true);
  for (let piece = 1; piece < PIECES; piece += 1) {
    const available = Math.floor((bytes.length * piece) / PIECES);
    arriving.set(bytes.subarray(0, available));
    slicer.read(arriving, available, false);
    along.readSome(3);
  }
  arriving.set(bytes);
  if (slicer.read(arriving, bytes.length, true) !== "whole") return null;
  const slices = slicer.slicesOf(arriving);
  const begun = along.begunOf(slices);
  if (begun.events !== undefined) begunEarly += 1;
  const steps = indexDataset(arriving, slices, begun);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
let begunEarly = 0;

/** Compares both ways over the bytes of a file; whether the sliced way took it on. */
async function compare(bytes: Uint8Array): Promise<boolean> {
  const { dataset, unreadable, ...report } = parseDataset(new TextDecoder().decode(bytes));
  const ways = [indexWhole(bytes), indexArriving(bytes)];
  if (ways.every((index) => index === null)) return false;
  if (dataset === null) throw new Error("the sliced way shows what cannot be read");
  const plain = recordOfDataset(dataset, unreadable);
  const plainly = await saidBy(plain);
  for (const index of ways) {
    if (index === null) throw new Error("it is taken on only one of the ways in which it comes");
    expect(checked(bytes, index.material)).toEqual(report);
    const sliced = recordOfSliced(index.sliced);
    expect(await saidBy(sliced)).toEqual(plainly);
    for (const id of ["", "never", "constructor", "__proto__"]) {
      expect(sliced.numberOf(id)).toBe(plain.numberOf(id));
    }
    for (const n of [-1, plain.size, 0.5]) expect(() => sliced.idOf(n)).toThrow(RangeError);
  }
  return true;
}

const encode = (text: string) => new TextEncoder().encode(text);
const generated = (events: number, seed: number, shape: (typeof SHAPES)[number]) =>
  [...generatedText({ events, seed, shape })].join("");

/** A small dataset in which everything refers to something, and the names that need care. */
function busyDataset(chance: () => number) {
  const whole = (to: number) => Math.floor(chance() * to);
  const pick = <T>(of: readonly T[]) => of[whole(of.length)] as T;
  const some = <T>(make: () => T) => Array.from({ length: whole(4) }, make);
  const ids = [
    "a",
    "b",
    "ا",
    "",
    " ",
    'a"b',
    "\\",
    "__proto__",
    "constructor",
    "😀",
    "\ud800",
    "\ufffd",
    "7",
  ];
  const texts = () =>
    pick([
      { en: "A title", ar: "عنوان" },
      { ar: "عنوان" },
      { en: " " },
      {},
      { "x-a": "b" },
      { en: 1, fr: "é" },
      "text",
    ]);
  const registry = <T>(make: () => T) => Object.fromEntries(some(() => [pick(ids), make()]));
  const sources = () => some(() => pick(ids));
  const dates = [
    "2020",
    "2020-02-29",
    "2021-02-29",
    "2020-01/2020-02",
    "2020-03-01/2020-02-01",
    "2020-01-01/2020-01-01",
    "199X",
    "2020~",
    "2020-13",
    "",
    5,
    "2020-01-02T03:04Z",
    "0001-01-01",
    "-0044-03-15",
    "Y12345",
  ];
  const event = () => ({
    ...(chance() < 0.97 ? { id: chance() < 0.9 ? `e${whole(12)}` : pick([...ids, 5]) } : {}),
    date: chance() < 0.8 ? `20${10 + whole(9)}-0${1 + whole(9)}-1${whole(9)}` : pick(dates),
    type: pick(["t1", "t2", "t2", "unnamed", "bad", "a"]),
    title: chance() < 0.9 ? { en: `Event ${whole(9)}`, ar: "حدث" } : texts(),
    ...(chance() < 0.3 ? { label: texts() } : {}),
    ...(chance() < 0.5 ? { importance: pick([1, 2, 3, 4, 5, 0, 2.5, "3", 1, null]) } : {}),
    ...(chance() < 0.5
      ? { people: some(() => pick([{ id: pick(ids), role: texts() }, { id: pick(ids) }, 7])) }
      : {}),
    ...(chance() < 0.5 ? { organisations: some(() => pick(ids)) } : {}),
    ...(chance() < 0.5 ? { place: pick(ids) } : {}),
    ...(chance() < 0.6
      ? { claims: some(() => ({ id: pick(["c1", "c2", "c3"]), text: texts(), sources: sources() })) }
      : {}),
    ...(chance() < 0.4
      ? {
          disputes: some(() => ({
            about: texts(),
            claims: ["c1"],
            versions: some(() => ({ value: texts(), sources: sources() })),
          })),
        }
      : {}),
    ...(chance() < 0.4 ? { related: some(() => pick([`e${whole(12)}`, pick(ids)])) } : {}),
  });
  const source = () => ({
    url: pick(["https://example.org/a", "https://www.example.net/", "ftp://x", "", 5]),
    ...(chance() < 0.6 ? { outlet: pick(["The Post", "the post", "الصحيفة", "!!", "", 4, "A\tB"]) } : {}),
    ...(chance() < 0.3 ? { agency: pick(["AFP", "أ ف ب", "—", null]) } : {}),
    ...(chance() < 0.6 ? { language: pick(["en", "EN-gb", "ar", "", "not a tag"]) } : {}),
  });
  return {
    ...(chance() < 0.9 ? { format: 1 } : {}),
    ...(chance() < 0.9 ? { id: "busy", title: { en: "Busy", ar: "مشغولة" } } : {}),
    ...(chance() < 0.9
      ? {
          types: [
            { id: "t1", label: { en: "One", ar: "واحد" } },
            { id: "t2", label: { en: "Two", ar: "اثنان" } },
            { id: "bad" },
          ],
        }
      : {}),
    ...(chance() < 0.8
      ? { people: registry(() => pick([{ name: { en: "P", ar: "ب" } }, { name: {} }])) }
      : {}),
    ...(chance() < 0.8
      ? { organisations: registry(() => ({ name: { en: "O", ar: "م" }, aliases: ["x", "x"] })) }
      : {}),
    ...(chance() < 0.8
      ? { places: registry(() => ({ name: { en: "L", ar: "ل" }, lat: 34, lon: pick([5, 500]) })) }
      : {}),
    ...(chance() < 0.8 ? { sources: registry(source) } : {}),
    stories: [
      {
        id: "s",
        title: { en: "S", ar: "ق" },
        steps: some(() => ({ event: `e${whole(12)}`, text: texts() })),
      },
    ],
    corrections: some(() => ({ event: `e${whole(12)}`, date: pick(dates), text: texts() })),
    events: Array.from({ length: whole(14) }, event),
  };
}

describe("the record over the bytes of a file says what the record of the parsed file says", {
  timeout: 120_000,
}, () => {
  test.each(SHAPES)("of a generated dataset, %s", async (shape) => {
    expect(await compare(encode(generated(600, 5, shape)))).toBe(true);
  });

  test("of the shipped dataset", async () => {
    const file = new URL("../../public/data/morocco-israel.json", import.meta.url);
    expect(await compare(new Uint8Array(readFileSync(file)))).toBe(true);
  });

  test.each(Object.entries(BROKEN))(
    "of a dataset with the problem %s, if it takes it on",
    async (_, { text }) => {
      await compare(encode(text));
    },
  );

  test("of datasets in which much refers to little", async () => {
    let taken = 0;
    for (let seed = 0; seed < 250; seed += 1) {
      const text = JSON.stringify(busyDataset(seeded(seed)));
      if (await compare(encode(text))) taken += 1;
    }
    expect(taken).toBe(250);
  });

  test("whichever of their members comes first", async () => {
    begunEarly = 0;
    for (let seed = 0; seed < 120; seed += 1) {
      const chance = seeded(seed + 5_000);
      const members = Object.entries(busyDataset(chance)).map((member) => ({ member, at: chance() }));
      members.sort((one, other) => one.at - other.at);
      const text = JSON.stringify(Object.fromEntries(members.map(({ member }) => member)));
      expect(await compare(encode(text))).toBe(true);
    }
    // Most have something behind the events, which are then read when all is there.
    expect(begunEarly).toBeGreaterThan(5);
    expect(begunEarly).toBeLessThan(60);
  });

  test("however they are written", async () => {
    let taken = 0;
    for (let seed = 0; seed < 250; seed += 1) {
      const chance = seeded(seed + 9_000);
      if (await compare(encode(scrambled(busyDataset(chance), chance, 0.5)))) taken += 1;
    }
    expect(taken).toBeGreaterThan(200);
  });

  test("whichever bytes of them are changed", async () => {
    let taken = 0;
    for (let seed = 0; seed < 600; seed += 1) {
      const chance = seeded(seed + 20_000);
      const bytes = encode(JSON.stringify(seed % 3 === 0 ? soundDataset() : busyDataset(chance)));
      for (let change = 0; change < 3; change += 1) {
        bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256);
      }
      if (await compare(bytes)) taken += 1;
    }
    expect(taken).toBeGreaterThan(80);
  });

  test("whatever stands in the place of any value of a sound dataset", async () => {
    const places = keysWithin(soundDataset());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), async (keys, value) => {
        const dataset = soundDataset();
        const owner = keys
          .slice(0, -1)
          .reduce<object>((inner, key) => Object(Reflect.get(inner, key)), dataset);
        Reflect.set(owner, keys.at(-1) ?? "", value);
        await compare(encode(JSON.stringify(dataset)));
      }),
      { seed: 33, numRuns: 300 },
    );
  });
});

function keysWithin(value: unknown, before: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...before, key],
    ...keysWithin(inner, [...before, key]),
  ]);
}
