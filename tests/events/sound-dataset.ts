/**
 * A small dataset without a problem, fresh at every call, for tests to break in one place.
 */

/** A dataset that tests may put into what no schema allows. */
export type LooseDataset = Record<string, unknown>;

/** Two events, two sources of two voices, one of everything else. */
export function soundDataset(): LooseDataset {
  return structuredClone(SOUND);
}

const both = (en: string, ar: string) => ({ en, ar });

const SOUND = {
  $schema: "./dataset.schema.json",
  format: 1,
  id: "sound",
  edition: "2026-11",
  title: both("A sound dataset", "مجموعة بيانات سليمة"),
  description: both("Nothing is wrong here.", "لا خطأ هنا."),
  licence: "CC-BY-4.0",
  updated: "2026-11-24",
  types: [
    { id: "diplomacy", label: both("Diplomacy", "دبلوماسية") },
    { id: "trade", label: both("Trade", "تجارة") },
  ],
  people: { sara: { name: both("Sara", "سارة"), aliases: ["Sarah"] } },
  organisations: { port: { name: both("Port Authority", "هيئة الميناء") } },
  places: { rabat: { name: both("Rabat", "الرباط"), lat: 34.02, lon: -6.84 } },
  sources: {
    s1: {
      url: "https://example.org/one",
      title: "One",
      outlet: "The Post",
      language: "en",
      published: "2022-03-25",
      quote: "They met on Thursday",
    },
    s2: {
      url: "https://example.org/two",
      title: "اثنان",
      outlet: "الصحيفة",
      agency: "AFP",
      language: "ar",
      quotes: ["التقوا يوم الخميس"],
    },
  },
  stories: [
    {
      id: "beginning",
      title: both("The beginning", "البداية"),
      steps: [{ event: "2022-03-24-meeting", text: both("They meet.", "يلتقون.") }],
    },
  ],
  corrections: [
    { event: "2022-03-24-meeting", date: "2022-04-01", text: both("The day is now right.", "صُحّح اليوم.") },
  ],
  events: [
    {
      id: "2022-03-24-meeting",
      date: "2022-03-22/2022-03-24",
      type: "diplomacy",
      title: both("Two ministers meet in Rabat", "وزيران يلتقيان في الرباط"),
      summary: both("They met for two days.", "التقيا يومين."),
      label: both("Ministers meet", "لقاء وزيرين"),
      importance: 4,
      people: [{ id: "sara", role: both("Minister", "وزيرة") }],
      organisations: ["port"],
      place: "rabat",
      claims: [
        { id: "c1", text: both("They met.", "التقيا."), sources: ["s1", "s2"], status: "agreed" },
        {
          id: "c2",
          text: both("It took two days.", "استغرق اللقاء يومين."),
          sources: ["s1"],
          status: "disputed",
        },
      ],
      disputes: [
        {
          about: both("how long it took", "مدة اللقاء"),
          claims: ["c2"],
          versions: [
            { value: both("two days", "يومان"), date: "2022-03-24", sources: ["s1"] },
            { value: both("three days", "ثلاثة أيام"), sources: ["s2"] },
          ],
        },
      ],
      related: ["2022-05-report"],
    },
    {
      id: "2022-05-report",
      date: "2022-05",
      type: "trade",
      title: both("The port publishes figures", "الميناء ينشر أرقامًا"),
    },
  ],
};
