/**
 * The one list of URL parameters: what each may hold, and where it lives in the view. The codec, the embed
 * loader and the documentation read this list, so that a parameter exists everywhere or nowhere.
 */

/** How a value is checked before the record is known. */
export type ParamForm =
  | { readonly kind: "day" }
  | { readonly kind: "id" }
  | { readonly kind: "ids" }
  | { readonly kind: "text"; readonly maxLength: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "flag" }
  | { readonly kind: "count" }
  | { readonly kind: "colour" }
  | { readonly kind: "address" };

/** Every parameter, in the order in which an address carries them. */
export const PARAMS = {
  from: { kind: "day" },
  to: { kind: "day" },
  type: { kind: "ids" },
  person: { kind: "id" },
  org: { kind: "id" },
  place: { kind: "id" },
  disputed: { kind: "flag" },
  q: { kind: "text", maxLength: 200 },
  event: { kind: "id" },
  view: { kind: "choice", choices: ["timeline", "list"] },
  story: { kind: "id" },
  step: { kind: "count" },
  months: { kind: "choice", choices: ["ar", "ar-MA", "ar-LB", "dual"] },
  digits: { kind: "choice", choices: ["latn", "arab"] },
  flow: { kind: "choice", choices: ["auto", "ltr", "rtl"] },
  theme: { kind: "choice", choices: ["auto", "light", "dark"] },
  accent: { kind: "colour" },
  edition: { kind: "id" },
  data: { kind: "address" },
  embed: { kind: "flag" },
} as const satisfies { readonly [name: string]: ParamForm };

/** The name of a parameter. */
export type ParamName = keyof typeof PARAMS;

/** The names in the order of an address. */
export const PARAM_NAMES = Object.keys(PARAMS) as readonly ParamName[];

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._~-]{0,159}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a raw value has the form that its parameter asks for. */
export function hasForm(name: ParamName, value: string): boolean {
  const form: ParamForm = PARAMS[name];
  switch (form.kind) {
    case "day":
      return DAY.test(value) && isRealDay(value);
    case "id":
      return ID.test(value);
    case "ids":
      return value.split(",").every((id) => ID.test(id));
    case "text":
      return value.length <= form.maxLength;
    case "choice":
      return form.choices.includes(value);
    case "flag":
      return value === "1" || value === "0";
    case "count":
      return /^[1-9]\d{0,3}$/.test(value);
    case "colour":
      return /^#?[0-9a-f]{6}$/i.test(value);
    case "address":
      return value.length > 0 && value.length <= 2000;
  }
}

function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
