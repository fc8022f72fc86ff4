/**
 * The rules of ids, as data: each is given once, and each reference leads somewhere.
 */
import type { Rules } from "./problems.ts";

export const REFERENCE_RULES = {
  "unknown-type": {
    severity: "error",
    message: { en: "No type has the id {found}.", ar: "لا يوجد نوع معرّفه {found}." },
    remedy: {
      en: "{hint}Use one of {known}, or add the type to types.",
      ar: "{hint}استعمل أحد الأنواع {known}، أو أضف النوع إلى types.",
    },
  },
  "missing-source": {
    severity: "error",
    message: { en: "No source has the id {found}.", ar: "لا يوجد مصدر معرّفه {found}." },
    remedy: {
      en: "{hint}Correct the id, or add the source to sources.",
      ar: "{hint}صحّح المعرّف، أو أضف المصدر إلى sources.",
    },
  },
  "unknown-person": {
    severity: "error",
    message: { en: "No person has the id {found}.", ar: "لا يوجد شخص معرّفه {found}." },
    remedy: {
      en: "{hint}Correct the id, or add the person to people.",
      ar: "{hint}صحّح المعرّف، أو أضف الشخص إلى people.",
    },
  },
  "unknown-organisation": {
    severity: "error",
    message: { en: "No organisation has the id {found}.", ar: "لا توجد جهة معرّفها {found}." },
    remedy: {
      en: "{hint}Correct the id, or add the organisation to organisations.",
      ar: "{hint}صحّح المعرّف، أو أضف الجهة إلى organisations.",
    },
  },
  "unknown-place": {
    severity: "error",
    message: { en: "No place has the id {found}.", ar: "لا يوجد مكان معرّفه {found}." },
    remedy: {
      en: "{hint}Correct the id, or add the place to places.",
      ar: "{hint}صحّح المعرّف، أو أضف المكان إلى places.",
    },
  },
  "unknown-claim": {
    severity: "error",
    message: {
      en: "No claim of this event has the id {found}.",
      ar: "لا يوجد في هذا الحدث قول معرّفه {found}.",
    },
    remedy: {
      en: "{hint}Name a claim of the same event, or leave the id out.",
      ar: "{hint}اذكر قولًا من الحدث نفسه، أو احذف المعرّف.",
    },
  },
  "unknown-relation": {
    severity: "error",
    message: { en: "No event has the id {found}.", ar: "لا يوجد حدث معرّفه {found}." },
    remedy: {
      en: "{hint}Correct the id of the related event, or leave it out.",
      ar: "{hint}صحّح معرّف الحدث المرتبط، أو احذفه.",
    },
  },
  "story-without-event": {
    severity: "error",
    message: {
      en: "The step tells of the event {found}, which does not exist.",
      ar: "تروي هذه الخطوة الحدث {found}، وهو غير موجود.",
    },
    remedy: { en: "{hint}Correct the id, or leave the step out.", ar: "{hint}صحّح المعرّف، أو احذف الخطوة." },
  },
  "correction-without-event": {
    severity: "error",
    message: {
      en: "The correction concerns the event {found}, which does not exist.",
      ar: "يخص هذا التصحيح الحدث {found}، وهو غير موجود.",
    },
    remedy: { en: "{hint}Correct the id of the event.", ar: "{hint}صحّح معرّف الحدث." },
  },
  "duplicate-id": {
    severity: "error",
    message: { en: "The id {found} is already taken.", ar: "المعرّف {found} مستعمل من قبل." },
    remedy: {
      en: "Give this entry another id, or remove it if it is the same.",
      ar: "أعط هذا المدخل معرّفًا آخر، أو احذفه إن كان مكررًا.",
    },
  },
} as const satisfies Rules;
