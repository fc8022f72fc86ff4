/**
 * The columns of the CSV form, in order; docs and both directions of conversion follow this list.
 *
 * - `id`, `date` (EDTF), `type` (an id), `importance` (1–5)
 * - `type_en`, `type_ar`: the name of the type
 * - `title_…`, `summary_…`, `label_…`: one column a language, by its tag
 * - `place`: a name, "English | Arabic"; `people`, `organisations`: such names, joined by ";"
 * - `sources`: addresses, joined by spaces
 */

/** Columns in the order in which they are written. */
export const CSV_COLUMNS = [
  "id",
  "date",
  "type",
  "type_en",
  "type_ar",
  "title_en",
  "title_ar",
  "summary_en",
  "summary_ar",
  "label_en",
  "label_ar",
  "importance",
  "place",
  "people",
  "organisations",
  "sources",
] as const;

/** A column of the CSV form. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Between the two languages of a name in one field. */
export const NAME_SEPARATOR = " | ";
/** Between several names in one field. */
export const LIST_SEPARATOR = "; ";
