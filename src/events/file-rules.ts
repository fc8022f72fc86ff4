/**
 * The rules of a file as a whole, as data: is it text, is it JSON, is it a dataset that we can read?
 */
import type { Rules } from "./problems.ts";

export const FILE_RULES = {
  "not-utf8": {
    severity: "error",
    message: { en: "The file is not encoded in UTF-8.", ar: "الملف غير مرمَّز بترميز UTF-8." },
    remedy: {
      en: "Save it again with the encoding UTF-8; letters may already be lost.",
      ar: "احفظه من جديد بترميز UTF-8، وقد تكون بعض الحروف ضاعت.",
    },
  },
  "not-json": {
    severity: "error",
    message: { en: "The file is not valid JSON.", ar: "الملف ليس بصيغة JSON سليمة." },
    remedy: {
      en: "Look for a missing or superfluous quotation mark, comma or bracket, and whether the file is complete.",
      ar: "ابحث عن علامة اقتباس أو فاصلة أو قوس ناقص أو زائد، وتحقق من أن الملف كامل.",
    },
  },
  "duplicate-key": {
    severity: "error",
    message: {
      en: "The name {found} stands twice in the same object; only the last is read.",
      ar: "الاسم {found} مكتوب مرتين في الكائن نفسه، ولا يُقرأ إلا الأخير.",
    },
    remedy: { en: "Rename or remove one of the two.", ar: "غيّر اسم أحدهما أو احذفه." },
  },
  "too-deep": {
    severity: "error",
    message: {
      en: "Lists and objects are nested more than {most} levels deep here.",
      ar: "تتداخل القوائم والكائنات هنا في أكثر من {most} مستوى.",
    },
    remedy: { en: "Make it flatter, or leave it out.", ar: "بسّط هذا التداخل أو احذفه." },
  },
  "prototype-key": {
    severity: "error",
    message: { en: "The property name {found} is not allowed.", ar: "اسم الخاصية {found} غير مسموح به." },
    remedy: { en: "Rename or remove the property.", ar: "غيّر اسم الخاصية أو احذفها." },
  },
  "not-an-object": {
    severity: "error",
    message: {
      en: "A dataset is an object in braces; found {found}.",
      ar: "مجموعة البيانات كائن بين قوسين معقوفين، والموجود {found}.",
    },
    remedy: {
      en: 'Begin with {"format": 1, "id": …, "title": …, "types": […], "events": […]}.',
      ar: 'ابدأ هكذا: \u2068{"format": 1, "id": …, "title": …, "types": […], "events": […]}\u2069.',
    },
  },
  "newer-format": {
    severity: "error",
    message: {
      en: "The file is of format {found}; this version of Sanad reads format {known}.",
      ar: "الملف بالصيغة {found}، وهذا الإصدار من سند يقرأ الصيغة {known}.",
    },
    remedy: {
      en: "Use a newer version of Sanad, or ask for the file in format {known}.",
      ar: "استعمل إصدارًا أحدث من سند، أو اطلب الملف بالصيغة {known}.",
    },
  },
  "no-format": {
    severity: "error",
    message: { en: "The file does not say which format it has.", ar: "لا يذكر الملف صيغته." },
    remedy: { en: 'Add "format": 1 at its beginning.', ar: 'أضف \u2068"format": 1\u2069 في أوله.' },
  },
  "empty-dataset": {
    severity: "error",
    message: { en: "The dataset has no events.", ar: "لا تحتوي مجموعة البيانات على أي حدث." },
    remedy: { en: "Add at least one event to events.", ar: "أضف حدثًا واحدًا على الأقل إلى events." },
  },
} as const satisfies Rules;
