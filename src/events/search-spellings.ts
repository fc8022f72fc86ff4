/**
 * Spellings of one family name. The record lists how names are written, in both scripts: whoever looks for غانتز must
 * also find the texts that write غانتس or Gantz, and not only the events at which that person is listed.
 */
import type { Party, Record } from "./record.ts";
import { wordsOf } from "./search-words.ts";

/** The other spellings of a word, by that word, as folded. */
export type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

/** Articles and particles that one script writes apart and the other does not. */
const PARTICLES: ReadonlySet<string> = new Set(["el", "al"]);

/** Shorter words are no family names that could be told apart. */
const LEAST_LETTERS = 4;

/** The spellings of the family names of a record: {gantz, غانتس, غانتز}. Given names are too common to be one. */
export function spellingsOf(record: Pick<Record, "people">): Spellings {
  const spellings = new Map<string, Set<string>>();
  for (const person of record.people.values()) {
    const names = familyNames(person);
    for (const name of names) {
      const others = spellings.get(name) ?? new Set();
      for (const other of names) if (other !== name) others.add(other);
      spellings.set(name, others);
    }
  }
  return spellings;
}

/** The last words of those spellings that have as many words as the name itself; the same words turned round are left. */
function familyNames({ name, aliases }: Party): ReadonlySet<string> {
  const written = [...Object.values(name), ...aliases].map(partsOf);
  const [first = []] = written;
  const names = new Set<string>();
  for (const parts of written) {
    const last = parts.at(-1) ?? "";
    const isTurned = parts !== first && last !== first.at(-1) && first.includes(last);
    if (parts.length === first.length && last.length >= LEAST_LETTERS && !isTurned) names.add(last);
  }
  return names;
}

function partsOf(text: string): string[] {
  return wordsOf(text)
    .map(({ forms }) => forms[0]?.form ?? "")
    .filter((part) => !PARTICLES.has(part));
}
