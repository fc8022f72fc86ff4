// Numbers in words of the page: which digits, how grouped.
// Written by our own rules and not by `Intl`, whose answer differs between engines, so that what the server writes is
// what the browser would. English pages always have Latin digits; Arabic ones have either, by the reader's choice.

import type { Language } from "./language.ts";

/** Digit styles: 0123456789 or ٠١٢٣٤٥٦٧٨٩. */
export const DIGITS = ["latn", "arab"] as const;

/** A digit style, by its Unicode numbering system. */
export type Digits = (typeof DIGITS)[number];

/** In which language and digits a number is written. */
export interface NumberStyle {
  readonly language: Language;
  readonly digits: Digits;
}

const ARABIC_INDIC_ZERO = 0x0660;

/** The digits that a page really has: Arabic-Indic ones only in Arabic. */
export function digitsFor(language: Language, digits: Digits): Digits {
  return language === "ar" ? digits : "latn";
}

/** Whether a value names a digit style. */
export function isDigits(value: unknown): value is Digits {
  return value === "latn" || value === "arab";
}

/** Turns each Latin digit of a text into the wanted style: ("2022", "arab") → "٢٠٢٢". */
export function localiseDigits(text: string, digits: Digits): string {
  if (digits === "latn") return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_INDIC_ZERO + Number(digit)));
}

/** A whole number, grouped by thousands: 1234 → "1,234", in Arabic-Indic digits "١٬٢٣٤". Fractions are rounded. */
export function formatInteger(value: number, style: NumberStyle): string {
  return formatDecimal(value, style, 0);
}

/** A number with at most `maxFraction` decimals, without closing zeros: 1234.5 → "1,234.5", "١٬٢٣٤٫٥". */
export function formatDecimal(value: number, style: NumberStyle, maxFraction = 1): string {
  const digits = digitsFor(style.language, style.digits);
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(maxFraction).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, digits === "arab" ? "٬" : ",");
  const decimals = fraction.replace(/0+$/, "");
  const plain = decimals === "" ? grouped : `${grouped}${digits === "arab" ? "٫" : "."}${decimals}`;
  const isNegative = value < 0 && /[1-9]/.test(plain);
  return (isNegative ? minusSign(style.language, digits) : "") + localiseDigits(plain, digits);
}

/** A share of one in percent: 0.42 → "42%", in Arabic-Indic digits "٤٢٪". */
export function formatPercent(share: number, style: NumberStyle, maxFraction = 0): string {
  const sign = digitsFor(style.language, style.digits) === "arab" ? "٪" : "%";
  return formatDecimal(share * 100, style, maxFraction) + sign;
}

/** In Arabic an invisible mark keeps the minus before its number: U+200E with Latin digits, U+061C with Arabic ones. */
function minusSign(language: Language, digits: Digits): string {
  if (language === "en") return "-";
  return digits === "arab" ? "\u061c-" : "\u200e-";
}
