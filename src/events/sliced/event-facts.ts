/**
 * What the columns of a record say of one event: taken from its bytes (skim-event.ts) or from the event as read, and
 * then written into the columns (columns.ts). One object serves all events of a file, one after the other.
 */
import { DEFAULT_IMPORTANCE } from "../schema.ts";
import { Growing } from "./growing.ts";

/** The facts of an event; its lists are filled anew with every event. */
export class EventFacts {
  /** Where the id stands, between its quotation marks. */
  idStart = 0;
  idEnd = 0;
  /** ms UTC, end exclusive. */
  start = 0;
  end = 0;
  /** Place of the type among the types. */
  type = 0;
  importance = DEFAULT_IMPORTANCE;
  /** Place of the place among the places; -1 for none. */
  place = -1;
  claims = 0;
  disputes = 0;
  /** Places of the people, each once. */
  readonly people = new Growing();
  readonly organisations = new Growing();
  /** Places of the sources of claims and versions, each once. */
  readonly sources = new Growing();
  /** Begin and end of each related id, in turn. */
  readonly related = new Growing();

  /** Forgets all but id, date and type, which every event has. */
  clear(): void {
    this.importance = DEFAULT_IMPORTANCE;
    this.place = -1;
    this.claims = 0;
    this.disputes = 0;
    this.people.clear();
    this.organisations.clear();
    this.sources.clear();
    this.related.clear();
  }
}
