// All that a record says, as plain data, so that two records can be compared.
import type { Record } from "../../src/events/record.ts";

/** Everything but how fast it is said. */
export async function saidBy(record: Record) {
  const numbers = Array.from({ length: record.size }, (_, n) => n);
  const { columns, filterColumns: _, people, organisations, places, ...rest } = record;
  const plain = Object.entries(rest).filter(([, value]) => typeof value !== "function");
  return {
    ...Object.fromEntries(plain),
    columns: Object.entries(columns).map(([name, column]) => [name, [...column]]),
    registries: [people, organisations, places].map((registry) => [...registry]),
    events: numbers.map((n) => ({
      id: record.idOf(n),
      number: record.numberOf(record.idOf(n)),
      date: record.dateOf(n),
      title: record.titleOf(n),
      label: record.labelOf(n),
      voices: record.voicesOf(n),
      disputes: record.disputesOf(n),
      place: record.placeOf(n),
      people: record.peopleOf(n),
      organisations: record.organisationsOf(n),
      related: record.relatedOf(n),
    })),
    details: await Promise.all(numbers.map((n) => record.details(n))),
    searchTexts: await record.searchTexts(),
  };
}
