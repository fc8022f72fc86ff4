/**
 * Takes from the bytes of an event what the columns of a record hold, without parsing it: for the events that are plainly
 * good, which are nearly all. Whatever the ordinary readers might take otherwise (a name that stands twice, an escape, a
 * reference that leads nowhere) is not decided here: skimming gives up, and the event is parsed and read by them.
 * Must stay true: where skimming succeeds, its facts are those of the event as the ordinary readers give it.
 */
import { parseEdtf, spanOfEdtf } from "../../time/edtf.ts";
import { textOf } from "./bytes-text.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Growing } from "./growing.ts";
import { hashOf, type IdTable } from "./id-table.ts";
import { JsonCursor, UNESCAPED } from "./json-cursor.ts";
import { KnownNames } from "./known-names.ts";
import type { Lookups } from "./lookups.ts";
import { readPlainDate } from "./plain-date.ts";

const [ID, DATE, TYPE, TITLE, IMPORTANCE, PEOPLE, ORGANISATIONS, PLACE, CLAIMS, DISPUTES] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const EVENT = new KnownNames(
  [
    "id",
    "date",
    "type",
    "title",
    "importance",
    "people",
    "organisations",
    "place",
    "claims",
    "disputes",
    "related",
  ],
  4,
);
const PARTICIPANT = new KnownNames(["id"], 1);
const CLAIM = new KnownNames(["id", "text", "sources"], 2);
const DISPUTE = new KnownNames(["about", "versions"], 2);
const VERSION = new KnownNames(["value", "sources"], 1);

/** More claims than these are not looked through for two of one id. */
const MOST_CLAIMS = 64;

/** Skims the events of one file. */
export class EventSkimmer {
  readonly #facts: EventFacts;
  readonly #cursor: JsonCursor;
  readonly #tables: Lookups;
  /** Hashes of the ids of an event's claims. */
  readonly #claimIds: number[] = [];

  constructor(bytes: Uint8Array, tables: Lookups, facts: EventFacts) {
    this.#cursor = new JsonCursor(bytes);
    this.#tables = tables;
    this.#facts = facts;
  }

  /** Skims the event that begins at an index; whether the facts are now its. */
  skim(at: number): boolean {
    const cursor = this.#cursor;
    cursor.at = at;
    if (!cursor.isObject) return false;
    this.#facts.clear();
    cursor.enter();
    return EVENT.readMembers(cursor, this.#readEvent);
  }

  readonly #readEvent = (place: number): boolean => {
    const facts = this.#facts;
    const cursor = this.#cursor;
    switch (place) {
      case ID:
        if (!cursor.readPlain()) return false;
        facts.idStart = cursor.start;
        facts.idEnd = cursor.end;
        return true;
      case DATE:
        return cursor.readPlain() && this.#readDate();
      case TYPE:
        facts.type = this.#readReference(this.#tables.types);
        return facts.type >= 0;
      case TITLE:
        return cursor.readTexts();
      case IMPORTANCE:
        return this.#readImportance();
      case PEOPLE:
        return this.#countObjects(this.#readParticipant) >= 0;
      case ORGANISATIONS:
        return this.#readReferences(this.#tables.organisations, facts.organisations);
      case PLACE:
        facts.place = this.#readReference(this.#tables.places);
        return facts.place >= 0;
      case CLAIMS:
        this.#claimIds.length = 0;
        facts.claims = this.#countObjects(this.#readClaim);
        return facts.claims >= 0;
      case DISPUTES:
        facts.disputes = this.#countObjects(this.#readDispute);
        return facts.disputes >= 0;
      default:
        return this.#readRelated();
    }
  };

  #readDate(): boolean {
    const { bytes, start, end } = this.#cursor;
    const facts = this.#facts;
    if (readPlainDate(bytes, start, end, facts)) return true;
    const date = parseEdtf(textOf(bytes, start, end));
    if (!date.ok) return false;
    const span = spanOfEdtf(date.value);
    facts.start = span.start;
    facts.end = span.end;
    return true;
  }

  #readImportance(): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    const digit = (cursor.bytes[start] as number) - ZERO;
    cursor.skip();
    this.#facts.importance = digit;
    return digit >= 1 && digit <= 5 && cursor.at === start + 1;
  }

  /** The entry that the text which comes next refers to; -1 where that must be looked at closer. */
  #readReference(table: IdTable): number {
    const cursor = this.#cursor;
    cursor.readString();
    return (cursor.flags & UNESCAPED) === 0 ? -1 : table.find(cursor.bytes, cursor.start, cursor.end);
  }

  #readReferences(table: IdTable, into: Growing): boolean {
    const cursor = this.#cursor;
    if (!cursor.isList) return false;
    cursor.enter();
    while (cursor.nextItem()) {
      const entry = this.#readReference(table);
      if (entry < 0) return false;
      into.pushOnce(entry);
    }
    return true;
  }

  #readRelated(): boolean {
    const cursor = this.#cursor;
    if (!cursor.isList) return false;
    cursor.enter();
    while (cursor.nextItem()) {
      if (!cursor.readPlain()) return false;
      this.#facts.related.push(cursor.start);
      this.#facts.related.push(cursor.end);
    }
    return true;
  }

  /** How many objects a list holds, each read by `read`; -1 where one of them, or the list, is not plainly good. */
  #countObjects(read: () => boolean): number {
    const cursor = this.#cursor;
    if (!cursor.isList) return -1;
    let count = 0;
    cursor.enter();
    while (cursor.nextItem()) {
      if (!cursor.isObject) return -1;
      cursor.enter();
      if (!read()) return -1;
      count += 1;
    }
    return count;
  }

  readonly #readParticipant = () => PARTICIPANT.readMembers(this.#cursor, this.#readPerson);
  readonly #readPerson = (): boolean => {
    const { people } = this.#facts;
    const person = this.#readReference(this.#tables.people);
    if (person < 0) return false;
    people.pushOnce(person);
    return true;
  };

  readonly #readClaim = () => CLAIM.readMembers(this.#cursor, this.#readOfClaim);
  readonly #readOfClaim = (place: number): boolean => {
    if (place > 0) return this.#readStatement(place - 1);
    const cursor = this.#cursor;
    const ids = this.#claimIds;
    if (!cursor.readPlain() || ids.length === MOST_CLAIMS) return false;
    const id = hashOf(cursor.bytes, cursor.start, cursor.end);
    // Of two claims of one id the later is left out, which the ordinary readers do.
    return !ids.includes(id) && ids.push(id) > 0;
  };

  readonly #readDispute = () => DISPUTE.readMembers(this.#cursor, this.#readOfDispute);
  readonly #readOfDispute = (place: number): boolean =>
    place === 0 ? this.#cursor.readTexts() : this.#countObjects(this.#readVersion) > 0;

  readonly #readVersion = () => VERSION.readMembers(this.#cursor, this.#readOfVersion);
  readonly #readOfVersion = (place: number): boolean => this.#readStatement(place);

  /** A text, or the sources that bear it. */
  #readStatement(place: number): boolean {
    if (place === 0) return this.#cursor.readTexts();
    return this.#readReferences(this.#tables.sources.table, this.#facts.sources);
  }
}

const ZERO = 48;
