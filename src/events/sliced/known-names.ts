/**
 * Tells the members of an object that matter from the rest, by the bytes of their names.
 */
import { type JsonCursor, PLAIN } from "./json-cursor.ts";

const MARKS = 64;

/** Some names, each known by its place in the list. */
export class KnownNames {
  readonly #names: readonly Uint8Array[];
  /** Names that might be meant, by a mark that costs little to make. */
  readonly #byMark: readonly (readonly number[])[];
  readonly #required: number;

  /** `required` tells how many of the names, from the first, an object must have. */
  constructor(names: readonly string[], required: number) {
    this.#names = names.map((name) => new TextEncoder().encode(name));
    const byMark: number[][] = Array.from({ length: MARKS }, () => []);
    for (const [place, name] of this.#names.entries()) byMark[markOf(name, 0, name.length)]?.push(place);
    this.#byMark = byMark;
    this.#required = (1 << required) - 1;
  }

  /**
   * Reads the members of the object that the cursor has stepped into. `read` reads the value of a known name and tells
   * whether it is good; false as soon as one is not, where a name stands twice or unclear, or a required one is lacking.
   */
  readMembers(cursor: JsonCursor, read: (place: number) => boolean): boolean {
    let seen = 0;
    while (cursor.nextName()) {
      if ((cursor.flags & PLAIN) === 0) return false;
      const place = this.#placeOf(cursor);
      if (place < 0) {
        cursor.skip();
        continue;
      }
      const bit = 1 << place;
      if ((seen & bit) !== 0 || !read(place)) return false;
      seen |= bit;
    }
    return (seen & this.#required) === this.#required;
  }

  #placeOf({ bytes, start, end }: JsonCursor): number {
    for (const place of this.#byMark[markOf(bytes, start, end)] as readonly number[]) {
      if (isSame(this.#names[place] as Uint8Array, bytes, start, end)) return place;
    }
    return -1;
  }
}

/** Of the first and last byte and the length; a name without a byte has those around it. */
function markOf(bytes: Uint8Array, start: number, end: number): number {
  return ((bytes[start] as number) * 3 + (bytes[end - 1] as number) + (end - start) * 7) % MARKS;
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i += 1) if (name[i] !== bytes[start + i]) return false;
  return true;
}
