/**
 * Readers of lists, registries and objects, and the compiler that makes a reader of a schema.
 * A list or object that lost nothing is given back itself; the file's own objects are never changed.
 */

import { nearestOf } from "./nearest.ts";
import {
  choiceReader,
  numberReader,
  readBoolean,
  tellWrongType,
  textReader,
  textsReader,
} from "./read-values.ts";
import {
  BAD,
  type Bounds,
  boundsOf,
  isObject,
  type Reader,
  type ReadingState,
  type WalkedSchema,
} from "./reading.ts";
import type { ReferenceKind } from "./schema-values.ts";
import { KIND_NAMES } from "./structure-rules.ts";

/** Makes the reader of a schema. `name` is the property it stands under, which is how ids find their registry. */
export function compile(schema: WalkedSchema, name = ""): Reader {
  const bounds = boundsOf(schema);
  if (schema.entries) return objectReader(propertiesOf(schema.entries));
  if (schema.item) return listReader(compile(schema.item), bounds, name);
  if (schema.value && bounds["x-texts"]) return textsReader(boundsOf(schema.value));
  if (schema.value) return registryReader(compile(schema.value), name);
  if (schema.options) return choiceReader(schema.options);
  if (schema.type === "number") return numberReader(bounds);
  return schema.type === "boolean" ? readBoolean : textReader(bounds);
}

/** A property of an object, ready to be read. */
export interface Property {
  readonly name: string;
  readonly isRequired: boolean;
  readonly expected: keyof typeof KIND_NAMES;
  readonly read: Reader;
}

/** The properties of an object's schema, in its order. */
export function propertiesOf(entries: Readonly<Record<string, WalkedSchema>>): Property[] {
  return Object.entries(entries).map(([name, entry]) => {
    const isRequired = entry.type !== "exact_optional";
    const schema = isRequired ? entry : (entry.wrapped ?? entry);
    return { name, isRequired, expected: expectedKind(schema), read: compile(schema, name) };
  });
}

function expectedKind(schema: WalkedSchema): keyof typeof KIND_NAMES {
  if (schema.item) return "list";
  if (schema.value && boundsOf(schema)["x-texts"]) return "texts";
  if (schema.value || schema.entries) return "object";
  return schema.type === "number" || schema.type === "boolean" ? schema.type : "text";
}

/** Reads an object; it is bad where a required property is missing or bad. */
function objectReader(properties: readonly Property[]): Reader {
  const names = new Set(properties.map(({ name }) => name));
  return (value, state) => {
    if (!isObject(value)) {
      tellWrongType(state, "object", value);
      return BAD;
    }
    const { object, lacking } = readProperties(value, properties, names, state);
    return lacking.length > 0 ? BAD : object;
  };
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING_LACKING: readonly string[] = [];

/** Reads the properties of an object: what remains of it, and which required ones are missing or bad. */
export function readProperties(
  value: Record<string, unknown>,
  properties: readonly Property[],
  names: ReadonlySet<string>,
  state: ReadingState,
): { object: Record<string, unknown>; lacking: readonly string[] } {
  let object = value;
  let lacking = NOTHING_LACKING;
  for (const property of properties) {
    const { name, isRequired } = property;
    // No property of a schema is one that every object inherits, and JSON has no undefined.
    const given = value[name];
    if (given !== undefined) {
      state.keys.push(name);
      const read = property.read(given, state);
      state.keys.pop();
      if (read !== given) object = withProperty(object, value, name, read);
      if (read === BAD && isRequired) lacking = [...lacking, name];
    } else if (isRequired) {
      state.tell("missing-property", () => ({ name, expected: KIND_NAMES[property.expected] }));
      lacking = [...lacking, name];
    } else if (name === "claims") {
      // An event without claims has none that its disputes could name.
      state.named.set(name, NONE);
      state.kept.delete(name);
    }
  }
  for (const key in value) {
    if (names.has(key) || readUnknown(key, value[key], names, state)) continue;
    object = withProperty(object, value, key, BAD);
  }
  return { object, lacking };
}

/** The object with one property replaced, or without it; copies only the first time. */
function withProperty(
  object: Record<string, unknown>,
  original: Record<string, unknown>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const copy = object === original ? { ...original } : object;
  if (value === BAD) delete copy[name];
  else copy[name] = value;
  return copy;
}

/** How deep the value of an unknown property may be nested: beyond, it could not even be copied to a worker. */
const DEEPEST = 64;

/** Whether a property that nobody knows may stay: it must not be able to do harm. */
function readUnknown(key: string, value: unknown, names: ReadonlySet<string>, state: ReadingState): boolean {
  state.keys.push(key);
  const isForbidden = key === "__proto__";
  const isTooDeep = !isForbidden && isDeeperThan(DEEPEST, value);
  if (isForbidden) state.tell("prototype-key", () => ({ found: key }));
  else if (isTooDeep) state.tell("too-deep", () => ({ most: DEEPEST }));
  else if (!key.startsWith("x-")) {
    state.tell("unknown-property", () => ({ found: key, nearest: nearestOf(key, names, Infinity) ?? "x-…" }));
  }
  state.keys.pop();
  return !isForbidden && !isTooDeep;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** Reads a registry: entries by id. Bad entries are left out. */
function registryReader(readEntry: Reader, name: string): Reader {
  const kind = REFERENCED[name];
  return (value, state) => {
    if (!isObject(value)) {
      tellWrongType(state, "object", value);
      return BAD;
    }
    let object = value;
    for (const id in value) {
      state.keys.push(id);
      const isForbidden = id === "__proto__" || id.trim() === "";
      if (isForbidden) state.tell(id === "__proto__" ? "prototype-key" : "empty-text", () => ({ found: id }));
      const read = isForbidden ? BAD : readEntry(value[id], state);
      state.keys.pop();
      if (read !== value[id]) object = withProperty(object, value, id, read);
    }
    if (kind !== undefined) {
      state.named.set(kind, new Set(Object.keys(value)));
      state.kept.set(kind, new Set(Object.keys(object)));
    }
    return object;
  };
}

/** The lists and registries that ids point into, by the property they stand under. */
const REFERENCED: Readonly<Record<string, ReferenceKind>> = {
  types: "types",
  people: "people",
  organisations: "organisations",
  places: "places",
  sources: "sources",
  events: "events",
  claims: "claims",
};

/** Reads a list; bad items are left out, and of two items with one id the later. */
function listReader(readItem: Reader, bounds: Bounds, name: string): Reader {
  const { least = 0 } = bounds;
  const kind = bounds["x-unique"] ? REFERENCED[name] : undefined;
  return (value, state) => {
    if (!Array.isArray(value)) {
      tellWrongType(state, "list", value);
      if (kind !== undefined) {
        // What was meant to be in it cannot be known, so references to it are left out without a further word.
        state.named.delete(kind);
        state.kept.set(kind, NONE);
      }
      return BAD;
    }
    const items: readonly unknown[] = value;
    if (kind !== undefined) {
      state.named.set(kind, new Set(items.map(idOf).filter((id) => id !== undefined)));
      state.kept.delete(kind);
    }
    const rule = bounds["x-rule"];
    if (items.length < least && rule !== undefined) state.tell(rule, () => ({ least, found: items.length }));
    const list = readItems(items, readItem, bounds["x-unique"] === true, state);
    if (kind !== undefined && kind !== "types") {
      state.kept.set(kind, new Set(list.map(idOf).filter((id) => id !== undefined)));
    }
    return least > 0 && list.length === 0 ? BAD : list;
  };
}

function readItems(
  items: readonly unknown[],
  readItem: Reader,
  isUnique: boolean,
  state: ReadingState,
): readonly unknown[] {
  const list: unknown[] = [];
  const positions: number[] = [];
  const seen = new Set<string>();
  const taken = new Set<string>();
  let isChanged = false;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    state.keys.push(index);
    let read = readItem(item, state);
    const id = isUnique ? idOf(item) : undefined;
    if (id !== undefined) {
      if (seen.has(id)) state.tell("duplicate-id", () => ({ found: id }));
      if (taken.has(id)) read = BAD;
      seen.add(id);
      if (read !== BAD) taken.add(id);
    }
    state.keys.pop();
    if (read !== item) isChanged = true;
    if (read === BAD) continue;
    list.push(read);
    positions.push(index);
  }
  if (!isChanged) return items;
  if (list.length < items.length) state.positions.set(list, positions);
  return list;
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item.id === "string" ? item.id : undefined;
}
