/**
 * The rules of sense, as data: what makes a well-formed dataset untrustworthy, and what makes it worse than it could
 * be. Editors and the command line ask for them; a page does not.
 */
import type { Rules } from "./problems.ts";

/** The ids of the rules of sense. */
export type SenseRule = keyof typeof SENSE_RULES;

export const SENSE_RULES = {
  "claim-without-sources": {
    severity: "error",
    message: { en: "The claim {found} names no source.", ar: "القول {found} بلا مصدر." },
    remedy: {
      en: "Name who says so in its sources, or remove the claim.",
      ar: "اذكر في sources من قال به، أو احذف القول.",
    },
  },
  "version-without-sources": {
    severity: "error",
    message: { en: "This version of the dispute names no source.", ar: "هذه الرواية من الخلاف بلا مصدر." },
    remedy: {
      en: "Name who says so in its sources, or remove the version.",
      ar: "اذكر في sources من قال بها، أو احذف الرواية.",
    },
  },
  "status-not-borne": {
    severity: "error",
    message: {
      en: "The sources do not bear the status {found}: {reason}.",
      ar: "المصادر لا تسند الحالة {found}: {reason}.",
    },
    remedy: { en: "Write {expected}, or add what is missing.", ar: "اكتب {expected}، أو أضف ما ينقص." },
  },
  "unused-source": {
    severity: "warning",
    message: {
      en: "No claim and no version names the source {found}.",
      ar: "لا يذكر المصدرَ {found} أيُّ قول أو رواية.",
    },
    remedy: { en: "Name it where it belongs, or remove it.", ar: "اذكره حيث ينبغي، أو احذفه." },
  },
  "one-url-two-ids": {
    severity: "warning",
    message: {
      en: "The address is the same as that of the source {first}.",
      ar: "هذا العنوان هو نفسه عنوان المصدر {first}.",
    },
    remedy: {
      en: "Keep one of the two and name it everywhere.",
      ar: "أبقِ أحدهما واذكره في كل المواضع.",
    },
  },
  "published-before-event": {
    severity: "error",
    message: {
      en: "The source was published ({found}) more than a year before the event {event} ({date}) for which it is named.",
      ar: "نُشر المصدر ({found}) قبل الحدث {event} ({date}) الذي يُذكر له بأكثر من سنة.",
    },
    remedy: {
      en: 'Check the date; if the source only gives background, add "background": true.',
      ar: 'تحقق من التاريخ، وإن كان المصدر خلفية فقط فأضف \u2068"background": true\u2069.',
    },
  },
  "long-quote": {
    severity: "error",
    message: {
      en: "The quote has {found} words; at most {most} may be quoted.",
      ar: "في الاقتباس {found} كلمة، والمسموح به {most} على الأكثر.",
    },
    remedy: { en: "Quote only the words that bear the claim.", ar: "اقتبس الكلمات التي تسند القول فقط." },
  },
  "id-contradicts-date": {
    severity: "warning",
    message: {
      en: "The id begins with {found}, but the event is dated {date}.",
      ar: "يبدأ المعرّف بـ{found}، لكن تاريخ الحدث {date}.",
    },
    remedy: {
      en: "Correct whichever is wrong; an id that was already published should stay.",
      ar: "صحّح الخاطئ منهما، أما المعرّف المنشور من قبل فالأولى إبقاؤه.",
    },
  },
  "awkward-id": {
    severity: "warning",
    message: {
      en: "The id {found} holds characters that addresses cannot carry as they are.",
      ar: "في المعرّف {found} محارف لا تحملها العناوين كما هي.",
    },
    remedy: {
      en: "Use small letters, digits and hyphens.",
      ar: "استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات.",
    },
  },
  "near-duplicate-event": {
    severity: "warning",
    message: {
      en: "The event is nearly the same as {first}: same days, same title.",
      ar: "يكاد هذا الحدث يطابق {first}: الأيام نفسها والعنوان نفسه.",
    },
    remedy: {
      en: "Merge the two, or say in the titles how they differ.",
      ar: "ادمج الحدثين، أو بيّن الفرق بينهما في العنوانين.",
    },
  },
  "wrong-script": {
    severity: "error",
    message: {
      en: "The text is marked as {language}, but is not written in its script.",
      ar: "النص موسوم باللغة {language}، لكنه غير مكتوب بحروفها.",
    },
    remedy: {
      en: "Were two languages swapped? Put each text under its own tag, or correct the language of the source.",
      ar: "هل تبادلت اللغتان؟ ضع كل نص تحت رمز لغته، أو صحّح لغة المصدر.",
    },
  },
  "loaded-word": {
    severity: "warning",
    message: { en: "{found} takes sides.", ar: "العبارة {found} منحازة." },
    remedy: {
      en: "Write {neutral}, or put it in quotation marks and name the speaker.",
      ar: "اكتب {neutral}، أو ضع العبارة بين علامتي اقتباس واذكر قائلها.",
    },
  },
  "one-sided-territory": {
    severity: "warning",
    message: {
      en: "{found} names the territory as one side does.",
      ar: "العبارة {found} تسمّي الإقليم كما يسمّيه أحد الطرفين.",
    },
    remedy: {
      en: "Write {neutral}, or put it in quotation marks and name the speaker.",
      ar: "اكتب {neutral}، أو ضع العبارة بين علامتي اقتباس واذكر قائلها.",
    },
  },
} as const satisfies Rules;
