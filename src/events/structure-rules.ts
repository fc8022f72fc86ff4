/**
 * The rules of structure, as data: what each says in both languages. They are what a page needs to tell of a
 * dataset that it did not expect, so this file is small and knows nothing of sense (sense-rules.ts).
 */
import { FILE_RULES } from "./file-rules.ts";
import type { Bilingual, Rules } from "./problems.ts";
import { REFERENCE_RULES } from "./reference-rules.ts";

/** The ids of the rules of structure. */
export type StructureRule = keyof typeof STRUCTURE_RULES;

/** How the kinds of JSON values are called in a sentence. */
export const KIND_NAMES = {
  text: { en: "a text", ar: "نص" },
  number: { en: "a number", ar: "عدد" },
  boolean: { en: "true or false", ar: "قيمة true أو false" },
  list: { en: "a list", ar: "قائمة" },
  object: { en: "an object", ar: "كائن" },
  texts: {
    en: 'an object of texts by language, {"en": …, "ar": …}',
    ar: 'كائن نصوص بحسب اللغة، \u2068{"en": …, "ar": …}\u2069',
  },
  null: { en: "null", ar: "قيمة null" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const VALUE_RULES = {
  "missing-property": {
    severity: "error",
    message: { en: "The property {name} is missing.", ar: "الخاصية {name} ناقصة." },
    remedy: { en: "Add {name}: {expected}.", ar: "أضف {name}، وقيمتها {expected}." },
  },
  "wrong-type": {
    severity: "error",
    message: { en: "Expected {expected}, found {found}.", ar: "المتوقع {expected}، والموجود {found}." },
    remedy: {
      en: "Write {expected}, or leave the property out if it may be absent.",
      ar: "اكتب {expected}، أو احذف الخاصية إن لم تكن مطلوبة.",
    },
  },
  "unknown-value": {
    severity: "error",
    message: {
      en: "{found} is not one of the possible values.",
      ar: "القيمة {found} ليست من القيم الممكنة.",
    },
    remedy: { en: "Write one of: {known}.", ar: "اكتب إحدى هذه القيم: {known}." },
  },
  "not-edtf": {
    severity: "error",
    message: { en: "{found} is not a date in EDTF.", ar: "{found} ليس تاريخًا بصيغة EDTF." },
    remedy: {
      en: "Write 2020-12-22, 2020-12 or 2020; a range as 2022-03-27/2022-03-28; add ~ for about, ? for uncertain.",
      ar: "اكتب \u20682020-12-22\u2069 أو \u20682020-12\u2069 أو \u20682020\u2069، والمدة هكذا: \u20682022-03-27/2022-03-28\u2069، وأضف ~ للتقريب و? لعدم اليقين.",
    },
  },
  "impossible-date": {
    severity: "error",
    message: {
      en: "The date {found} does not exist in the calendar.",
      ar: "التاريخ {found} غير موجود في التقويم.",
    },
    remedy: {
      en: "Check the day and the month; write only the month or the year if the day is not known.",
      ar: "تحقق من اليوم والشهر، واكتب الشهر أو السنة فقط إن كان اليوم مجهولًا.",
    },
  },
  "unsupported-date": {
    severity: "error",
    message: {
      en: "{found} goes beyond the dates that Sanad reads, EDTF levels 0 and 1.",
      ar: "{found} خارج ما يقرؤه سند من التواريخ، أي المستويين 0 و1 من EDTF.",
    },
    remedy: {
      en: "Write it more simply: a day, month, year, decade (196X) or a range with at least one known end.",
      ar: "اكتبه بصورة أبسط: يوم أو شهر أو سنة أو عقد (\u2068196X\u2069) أو مدة طرف منها معلوم على الأقل.",
    },
  },
  "reversed-date": {
    severity: "error",
    message: { en: "The range {found} ends before it begins.", ar: "المدة {found} تنتهي قبل أن تبدأ." },
    remedy: { en: "Put the earlier date first.", ar: "اكتب التاريخ الأسبق أولًا." },
  },
  "foreign-scheme": {
    severity: "error",
    message: {
      en: "The address {found} does not begin with https: or http:.",
      ar: "العنوان {found} لا يبدأ بـ\u2068https:\u2069 أو \u2068http:\u2069.",
    },
    remedy: {
      en: "Give the full address of the page, beginning with https://.",
      ar: "اكتب عنوان الصفحة كاملًا، مبتدئًا بـ\u2068https://\u2069.",
    },
  },
  "empty-text": {
    severity: "error",
    message: { en: "The text is empty.", ar: "النص فارغ." },
    remedy: {
      en: "Write the text, or leave the property out if it may be absent.",
      ar: "اكتب النص، أو احذف الخاصية إن لم تكن مطلوبة.",
    },
  },
  "missing-language": {
    severity: "warning",
    message: { en: "The text is missing in {missing}.", ar: "النص ناقص في {missing}." },
    remedy: {
      en: "Add the translation; until then readers see the text in another language.",
      ar: "أضف الترجمة، وإلى ذلك الحين يرى القراء النص بلغة أخرى.",
    },
  },
  "not-a-language": {
    severity: "warning",
    message: { en: "{found} is not a language tag.", ar: "{found} ليس رمزًا للغة." },
    remedy: { en: "Use a BCP 47 tag such as en, ar or fr.", ar: "استعمل رمزًا من BCP 47 مثل en أو ar أو fr." },
  },
  "dispute-one-version": {
    severity: "error",
    message: {
      en: "A dispute needs at least {least} versions; found {found}.",
      ar: "يحتاج الخلاف إلى روايتين على الأقل، وعدد الموجود {found}.",
    },
    remedy: {
      en: "Add what the other side says, with its sources, or remove the dispute.",
      ar: "أضف الرواية الأخرى مع مصادرها، أو احذف الخلاف.",
    },
  },
  "importance-out-of-range": {
    severity: "error",
    message: {
      en: "Importance is a whole number from {least} to {most}; found {found}.",
      ar: "الأهمية عدد صحيح من {least} إلى {most}، والموجود {found}.",
    },
    remedy: {
      en: "Write a number from {least} to {most}, or leave it out for 3.",
      ar: "اكتب عددًا من {least} إلى {most}، أو احذفه فتكون القيمة 3.",
    },
  },
  "coordinate-off-globe": {
    severity: "error",
    message: {
      en: "The coordinate {found} lies off the globe: expected {least} to {most} degrees.",
      ar: "الإحداثي {found} خارج الكرة الأرضية: المتوقع من {least} إلى {most} درجة.",
    },
    remedy: {
      en: "Check the sign, the decimal point, and whether lat and lon are swapped.",
      ar: "تحقق من الإشارة والفاصلة العشرية، ومن أن lat وlon غير معكوسين.",
    },
  },
  "long-label": {
    severity: "warning",
    message: {
      en: "The label has {found} characters; at most {most} fit on a mark.",
      ar: "في التسمية {found} حرفًا، والعلامة تتسع لـ{most} على الأكثر.",
    },
    remedy: { en: "Shorten it; the title says the rest.", ar: "اختصرها، فالعنوان يذكر الباقي." },
  },
  "unknown-property": {
    severity: "warning",
    message: {
      en: "The property {found} is not known here; the nearest known one is {nearest}.",
      ar: "الخاصية {found} غير معروفة هنا، وأقرب خاصية معروفة هي {nearest}.",
    },
    remedy: {
      en: "Correct the name; for your own use, begin it with x-.",
      ar: "صحّح الاسم، وإن كان لاستعمالك الخاص فابدأه بـ\u2068x-\u2069.",
    },
  },
  "lone-surrogate": {
    severity: "error",
    message: {
      en: "The text holds half a character (a lone surrogate).",
      ar: "في النص نصف حرف (بديل منفرد من ترميز UTF-16).",
    },
    remedy: {
      en: "Type the character again; it was cut while copying or converting.",
      ar: "أعد كتابة الحرف، فقد انقطع عند النسخ أو التحويل.",
    },
  },
} as const satisfies Rules;

export const STRUCTURE_RULES = { ...FILE_RULES, ...REFERENCE_RULES, ...VALUE_RULES };
