/**
 * The words that generated datasets are made of, in both languages: plain, made-up meetings and reports that nobody
 * could take for facts about the world, and that break no rule of the glossary.
 */
import type { Bilingual } from "../events/problems.ts";

type Words = readonly [Bilingual, ...Bilingual[]];

/** The ten kinds of events. */
export const TYPE_WORDS: Readonly<Record<string, Bilingual>> = {
  meetings: { en: "Meetings", ar: "لقاءات" },
  treaties: { en: "Treaties", ar: "معاهدات" },
  trade: { en: "Trade", ar: "تجارة" },
  transport: { en: "Transport", ar: "نقل" },
  science: { en: "Science", ar: "علوم" },
  culture: { en: "Culture", ar: "ثقافة" },
  sport: { en: "Sport", ar: "رياضة" },
  health: { en: "Health", ar: "صحة" },
  farming: { en: "Farming", ar: "زراعة" },
  weather: { en: "Weather", ar: "طقس" },
};

export const SUBJECTS: Words = [
  { en: "Delegation", ar: "الوفد" },
  { en: "Committee", ar: "اللجنة" },
  { en: "Working group", ar: "فريق العمل" },
  { en: "Council", ar: "المجلس" },
  { en: "Expedition", ar: "البعثة" },
];

export const DEEDS: Words = [
  { en: "meets the town council", ar: "يلتقي مجلس البلدة" },
  { en: "signs an agreement on water", ar: "يوقّع اتفاقًا بشأن المياه" },
  { en: "opens an exhibition", ar: "يفتتح معرضًا" },
  { en: "publishes its yearly report", ar: "ينشر تقريره السنوي" },
  { en: "visits the harbour", ar: "يزور الميناء" },
  { en: "plants a garden", ar: "يغرس حديقة" },
  { en: "ends its talks without a text", ar: "ينهي محادثاته دون نص" },
  { en: "begins a survey of wells", ar: "يبدأ مسحًا للآبار" },
];

export const SUMMARIES: Words = [
  {
    en: "The talks lasted two days; a joint text was read at the end.",
    ar: "استمرت المحادثات يومين، وتُلي في ختامها نص مشترك.",
  },
  {
    en: "Newspapers reported it the next morning, with different numbers of guests.",
    ar: "نشرته الصحف في صباح اليوم التالي، واختلفت في عدد الضيوف.",
  },
  {
    en: "It had been planned for the spring and was put off twice.",
    ar: "كان مقررًا في الربيع ثم أُجّل مرتين.",
  },
];

export const CLAIMS: Words = [
  { en: "Forty guests came.", ar: "حضر أربعون ضيفًا." },
  { en: "The text was signed in the town hall.", ar: "وُقّع النص في دار البلدية." },
  { en: "The next meeting is to be held within a year.", ar: "يُعقد اللقاء التالي في غضون سنة." },
];

export const DISPUTES: readonly [
  readonly [Bilingual, Bilingual, Bilingual],
  ...(readonly [Bilingual, Bilingual, Bilingual])[],
] = [
  [
    { en: "how many guests came", ar: "عدد الضيوف" },
    { en: "forty", ar: "أربعون" },
    { en: "about sixty", ar: "نحو ستين" },
  ],
  [
    { en: "where the text was signed", ar: "مكان التوقيع" },
    { en: "in the town hall", ar: "في دار البلدية" },
    { en: "at the harbour", ar: "في الميناء" },
  ],
];

export const ROLES: Words = [
  { en: "Chair", ar: "رئيس الجلسة" },
  { en: "Secretary", ar: "أمين السر" },
  { en: "Guest", ar: "ضيف" },
];

export const PEOPLE: readonly Bilingual[] = [
  { en: "Ada Salem", ar: "آدا سالم" },
  { en: "Bilal Noor", ar: "بلال نور" },
  { en: "Clara Haddad", ar: "كلارا حداد" },
  { en: "Dawud Marin", ar: "داود مارين" },
  { en: "Esther Amin", ar: "إستر أمين" },
  { en: "Faris Cohen", ar: "فارس كوهين" },
];

export const ORGANISATIONS: readonly Bilingual[] = [
  { en: "Harbour Authority", ar: "هيئة الميناء" },
  { en: "Society of Well Diggers", ar: "جمعية حفّاري الآبار" },
  { en: "Town Museum", ar: "متحف البلدة" },
  { en: "Union of Gardeners", ar: "اتحاد البستانيين" },
];

export const PLACES: readonly (Bilingual & { readonly lat: number; readonly lon: number })[] = [
  { en: "North Harbour", ar: "الميناء الشمالي", lat: 35.5, lon: -6.1 },
  { en: "Middle Town", ar: "البلدة الوسطى", lat: 33.2, lon: -5.4 },
  { en: "South Wells", ar: "الآبار الجنوبية", lat: 30.1, lon: -9.2 },
];

/** Outlets by the language they write in; some print an agency. */
export const OUTLETS: readonly [
  { readonly outlet: string; readonly language: "en" | "ar" | "fr"; readonly agency?: string },
  ...{ readonly outlet: string; readonly language: "en" | "ar" | "fr"; readonly agency?: string }[],
] = [
  { outlet: "The Morning Post", language: "en" },
  { outlet: "The Evening Post", language: "en", agency: "Wire One" },
  { outlet: "صحيفة الصباح", language: "ar" },
  { outlet: "صحيفة المساء", language: "ar", agency: "Wire One" },
  { outlet: "Le Courrier du Port", language: "fr" },
  { outlet: "La Gazette", language: "fr", agency: "Wire Two" },
];
