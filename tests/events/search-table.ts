/**
 * Searches as readers type them, each with the events that must be among the first three, and what must find nothing.
 * Written before the ranking was tuned; whoever changes the ranking answers to this table.
 */

/** What is typed, and the ids of events that must come first. */
export type ExpectedSearch = readonly [typed: string, ...ids: readonly string[]];

/** Words of titles, in both scripts, in any order. */
const TITLES: readonly ExpectedSearch[] = [
  ["Negev summit", "2022-03-27-negev-summit"],
  ["summit negev", "2022-03-27-negev-summit"],
  ["قمة النقب", "2022-03-27-negev-summit"],
  ["joint declaration", "2020-12-22-joint-declaration", "2021-12-22-first-anniversary-video-meeting"],
  ["الإعلان المشترك", "2020-12-22-joint-declaration", "2021-12-22-first-anniversary-video-meeting"],
  ["defence memorandum", "2021-11-24-gantz-defence-mou"],
  ["مذكرة تفاهم دفاعية", "2021-11-24-gantz-defence-mou"],
  ["أول وفد عسكري", "2022-03-24-first-military-delegation"],
  ["direct flight Tel Aviv Rabat", "2020-12-22-first-direct-flight"],
  ["African Lion", "2022-06-african-lion-israeli-observers", "2023-06-04-african-lion-israeli-soldiers"],
  ["الأسد الإفريقي", "2022-06-african-lion-israeli-observers", "2025-05-african-lion-golani"],
  ["Pegasus", "2021-07-20-pegasus-reports"],
  ["بيغاسوس", "2021-07-20-pegasus-reports"],
  ["resolution 2797", "2025-10-31-unsc-2797"],
  ["زلزال الحوز", "2023-09-09-earthquake-israeli-offers"],
];

/** Persons, organisations and places, with other spellings and across scripts. */
const NAMES: readonly ExpectedSearch[] = [
  ["Gantz", "2021-11-24-gantz-defence-mou", "2021-11-24-rabat-protest-gantz"],
  ["غانتس", "2021-11-24-gantz-defence-mou", "2021-11-24-rabat-protest-gantz"],
  ["غانتز", "2021-11-24-gantz-defence-mou", "2021-11-24-rabat-protest-gantz"],
  ["جانتس", "2021-11-24-gantz-defence-mou"],
  ["Loudyi", "2021-11-24-gantz-defence-mou"],
  ["عبداللطيف لوديي", "2021-11-24-gantz-defence-mou"],
  ["Kochavi", "2022-07-18-kochavi-visit-morocco"],
  ["كوخافي", "2022-07-18-kochavi-visit-morocco"],
  ["Sa'ar Ouahbi", "2022-07-26-saar-justice-memorandum"],
  ["saar wahbi", "2022-07-26-saar-justice-memorandum"],
  ["Andre Azoulay", "2022-05-23-connect-to-innovate"],
  ["IAI", "2022-03-23-iai-industry-ministry-mou", "2024-07-09-iai-satellite-contract"],
  ["CGEM", "2022-03-13-cgem-business-mission", "2021-03-22-cgem-iebo-partnership"],
  ["إلبيت", "2023-06-elbit-two-sites", "2025-02-08-atmos-elbit"],
  ["Elbit howitzers", "2025-02-08-atmos-elbit"],
  ["Sde Boker", "2022-03-27-negev-summit"],
  ["سديه بوكر", "2022-03-27-negev-summit"],
  ["King Hussein Bridge", "2022-07-15-allenby-crossing-mediation"],
  ["معبر الكرامة", "2022-07-15-allenby-crossing-mediation"],
  ["الصويرة", "2022-04-15-passover-visitors"],
];

/** Arabic as it is attached, voweled, stretched or typed on another keyboard. */
const ARABIC: readonly ExpectedSearch[] = [
  ["وبالنقب", "2022-03-27-negev-summit"],
  ["للنقب", "2022-03-27-negev-summit"],
  ["نقب", "2022-03-27-negev-summit"],
  ["لبوريطة", "2022-03-27-negev-summit", "2023-06-07-hanegbi-bourita"],
  ["مُذَكِّرةُ تَفاهُمٍ دِفاعيّة", "2021-11-24-gantz-defence-mou"],
  ["قمـــة النقب", "2022-03-27-negev-summit"],
  ["مذكره تفاهم دفاعيه", "2021-11-24-gantz-defence-mou"],
  ["اول رحله تجاريه مباشره", "2020-12-22-first-direct-flight"],
  ["الأسد الأفريقي", "2022-06-african-lion-israeli-observers"],
  ["مصطفي", "2021-07-15-cyber-agreement"],
  ["سیون اسیدون", "2025-11-07-sion-assidon-death"],
  ["القرار ٢٧٩٧", "2025-10-31-unsc-2797"],
  ["القرار ۲۷۹۷", "2025-10-31-unsc-2797"],
];

/** One typing error. */
const TYPOS: readonly ExpectedSearch[] = [
  ["Buorita summit", "2022-03-27-negev-summit"],
  ["Kushnre", "2020-12-22-joint-declaration", "2020-12-22-first-direct-flight"],
  ["Pegsaus", "2021-07-20-pegasus-reports"],
  ["delegatoin army", "2022-03-24-first-military-delegation"],
  ["Kelmann", "2022-03-24-first-military-delegation"],
  ["ميكوروط", "2022-11-17-onee-mekorot-mou"],
  ["كوخاقي", "2022-07-18-kochavi-visit-morocco"],
];

/** Dates in words and figures, in both scripts and all styles of months. */
const DATES: readonly ExpectedSearch[] = [
  ["22 December 2020", "2020-12-22-joint-declaration", "2020-12-22-first-direct-flight"],
  ["22 ديسمبر 2020", "2020-12-22-joint-declaration", "2020-12-22-first-direct-flight"],
  ["22 دجنبر 2020", "2020-12-22-joint-declaration", "2020-12-22-first-direct-flight"],
  ["22 كانون الأول 2020", "2020-12-22-joint-declaration", "2020-12-22-first-direct-flight"],
  ["24 تشرين الثاني 2021", "2021-11-24-gantz-defence-mou"],
  ["٢٤ نونبر ٢٠٢١", "2021-11-24-gantz-defence-mou"],
  ["2021-11-24", "2021-11-24-gantz-defence-mou", "2021-11-24-rabat-protest-gantz"],
  ["27/3/2022", "2022-03-27-negev-summit"],
  ["23 March 2022", "2022-03-24-first-military-delegation", "2022-03-23-iai-industry-ministry-mou"],
  ["September 2025", "2025-09-15-doha-summit"],
  ["غشت 2024", "2024-08-liaison-office-resumes"],
  ["1977", "1977-09-16-dayan-tuhami"],
];

/** Summaries, claims, roles, outlets; and words that are still being typed. */
const TEXTS: readonly ExpectedSearch[] = [
  ["third circle", "2022-03-24-first-military-delegation"],
  ["exclusively civilian", "2022-03-23-iai-industry-ministry-mou"],
  ["مدني حصرًا", "2022-03-23-iai-industry-ministry-mou"],
  ["Hadera", "2022-03-27-negev-summit"],
  ["legal co-operation", "2022-07-26-saar-justice-memorandum"],
  ["Yeshiva World", "2021-11-24-gantz-defence-mou"],
  ["دار المعارف", "2022-03-24-first-military-delegation"],
  ["neg sum", "2022-03-27-negev-summit"],
  ["قمة الن", "2022-03-27-negev-summit"],
  ["Kochavi chief of sta", "2022-07-18-kochavi-visit-morocco"],
];

export const SEARCHES: readonly ExpectedSearch[] = [
  ...TITLES,
  ...NAMES,
  ...ARABIC,
  ...TYPOS,
  ...DATES,
  ...TEXTS,
];

/** What is not in the record, and what is hardly a word. */
export const NOTHING: readonly string[] = [
  "qwxzy",
  "asdfgh",
  "zzzzzz",
  "Negev kangaroo",
  "قمة الكنغر",
  "خخخخخ",
  "ضصثق",
  "29 February 1999",
  "Gantz 1961",
  "…؟!",
  "xylophone",
  "طماطم",
];
