/**
 * Words that take sides, by language, each with what to write instead. They follow the glossary; an entry here is an
 * editorial decision and belongs in its log. Only our own texts are held to them, never quotations or names.
 * `word` is a pattern of a regular expression without a beginning or end, which are added: whole words only, in
 * Arabic also with what is written onto them (و، ف، ب، ك، ل، ال).
 */

/** A word or phrase that takes sides. */
export interface LoadedWord {
  readonly word: string;
  readonly neutral: string;
  /** It names the territory of Western Sahara as one side does. */
  readonly isTerritory?: boolean;
}

/** The lists, by primary language subtag. */
export const LOADED_WORDS: Readonly<Record<string, readonly LoadedWord[]>> = {
  en: [
    { word: "Zionist (?:entity|regime|state|enemy)", neutral: "Israel" },
    { word: "anti-normali[sz]ers?", neutral: "opponents of normalisation" },
    { word: "normali[sz]ers?", neutral: "supporters of normalisation" },
    {
      word: "restor(?:ation|ing|es?|ed)(?: of)?(?: diplomatic| full)? (?:relations|ties)",
      neutral: "resumption of relations",
    },
    { word: "separatists?", neutral: "the Polisario Front" },
    { word: "liberation movement", neutral: "the Polisario Front" },
    { word: "reveal(?:s|ed|ing)?", neutral: "said, reported" },
    { word: "claim(?:ed|ing|s that)(?! responsibility)", neutral: "said" },
    { word: "stress(?:es|ed|ing)", neutral: "said" },
    { word: "(?:stayed|stays|remained|remains|kept|keeps) silent", neutral: "did not comment" },
    { word: "(?:war|aggression) (?:on|against) Gaza", neutral: "the war in Gaza" },
    { word: "martyr(?:s|ed|dom)?", neutral: "killed" },
    { word: "massacres?", neutral: "killing" },
    { word: "terrorists?", neutral: "the name of the group" },
    { word: "(?:Moroccan|Israeli|Algerian) regime", neutral: "government" },
    { word: "occupation (?:army|forces)", neutral: "the Israeli army" },
    { word: "Judea and Samaria", neutral: "the West Bank" },
    { word: "occupied Palestine", neutral: "the name of the place" },
    { word: "so-called", neutral: "the name alone" },
    { word: "Royal (?:Office|Court)", neutral: "the Royal Cabinet" },
    { word: "(?:Moroccan|occupied) (?:Western )?Sahara", neutral: "Western Sahara", isTerritory: true },
    { word: "Southern Provinces", neutral: "Western Sahara", isTerritory: true },
    {
      word: "(?<!Western )Sahara(?= (?:issue|question|conflict|dispute|file|region|territory))",
      neutral: "Western Sahara",
      isTerritory: true,
    },
    { word: "the Sahara(?! (?:desert|Press))", neutral: "Western Sahara", isTerritory: true },
  ],
  ar: [
    { word: "كيان (?:ال)?(?:صهيوني|محتل|غاصب|إسرائيلي)", neutral: "إسرائيل" },
    { word: "دولة الاحتلال", neutral: "إسرائيل" },
    { word: "(?:جيش|قوات) الاحتلال", neutral: "الجيش الإسرائيلي" },
    { word: "مطبع(?:ون|ين)", neutral: "مؤيدو التطبيع" },
    { word: "مهرول(?:ون|ين)", neutral: "مؤيدو التطبيع" },
    { word: "هرولة", neutral: "التطبيع" },
    { word: "(?:إعادة|تجديد|استعادة) العلاقات", neutral: "استئناف العلاقات" },
    {
      word: "اتفاق(?:ات|يات) إبراهيم|اتفاقيات أبراهام|اتفاق(?:ات|يات) الإبراهيمية",
      neutral: "اتفاقات أبراهام",
    },
    { word: "انفصالي(?:ون|ين|ة|و)?", neutral: "جبهة البوليساريو" },
    { word: "حركة تحرير", neutral: "جبهة البوليساريو" },
    { word: "[يت]?كشفت?(?: [^ ]+){0,3} أن", neutral: "ذكر، قال" },
    { word: "ي?زعمت?|مزاعم|مزعومة?", neutral: "قال" },
    { word: "شدد(?:ت|وا)?", neutral: "قال" },
    { word: "[يتا]?لتزم(?:ت|وا)? الصمت|لزم(?:ت|وا)? الصمت", neutral: "لم يعلّق" },
    { word: "(?:حرب|عدوان)(?: الإسرائيلية| الإسرائيلي)? على (?:قطاع )?غزة", neutral: "الحرب في غزة" },
    { word: "استشهاد(?! ب)|شهيد|شهداء", neutral: "مقتل، قُتل" },
    { word: "تصفية(?! (?:ال)?استعمار)", neutral: "مقتل" },
    { word: "مجزرة|مجازر|مذبحة", neutral: "مقتل" },
    { word: "إرهابي(?:ون|ين|ة)?", neutral: "اسم الجماعة" },
    { word: "نظام (?:ال)?(?:مغربي|جزائري|إسرائيلي|صهيوني)", neutral: "الحكومة" },
    { word: "يهودا والسامرة", neutral: "الضفة الغربية" },
    { word: "فلسطين المحتلة", neutral: "اسم المكان" },
    { word: "صحراء (?:ال)?مغربية|مغربية الصحراء", neutral: "الصحراء الغربية", isTerritory: true },
    { word: "صحراء (?:الغربية )?المحتلة", neutral: "الصحراء الغربية", isTerritory: true },
    { word: "أقاليم (?:ال)?(?:جنوبية|صحراوية)", neutral: "الصحراء الغربية", isTerritory: true },
    {
      word: "(?:قضية|ملف|نزاع|مسألة|إقليم|منطقة) الصحراء(?! الغربية| الكبرى)",
      neutral: "الصحراء الغربية",
      isTerritory: true,
    },
  ],
};
