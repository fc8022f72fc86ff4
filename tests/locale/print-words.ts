// Prints what the formatter says of some dates, and the zone it was said in: run by time-zones.test.ts in other zones.

import { createDateWords, datetimeAttribute } from "../../src/locale/date-words.ts";
import { LANGUAGES } from "../../src/locale/language.ts";
import { spanOfEdtf } from "../../src/time/edtf.ts";
import { isoDay } from "../../src/time/instant.ts";
import { dateOf } from "./read-date.ts";

/** Dates at the edges that a zone could move: new year, a leap day, month ends, one before 1970, one with a time. */
const DATES =
  "2022-03-24 2021-12-31 2022-01-01 2020-02-29 1969-12-31 2022-03 2022 199X 2022-03-22/2022-03-24 2022-03-24T10:30".split(
    " ",
  );

const said = LANGUAGES.flatMap((language) => {
  const words = createDateWords({ language, months: "ar", digits: "latn" });
  return DATES.map((edtf) => {
    const date = dateOf(edtf);
    const span = spanOfEdtf(date);
    return [
      edtf,
      words.inWords(date),
      words.withWeekday(date),
      words.compact(date),
      words.dayOfMonth(date).text,
      words.monthHeading(date),
      words.monthHeading(span.start),
      words.minorLabel(span.start, "day", 1),
      words.weekdayLabel(span.start),
      words.spokenRange(span),
      datetimeAttribute(date),
      isoDay(span.start),
      span.start,
      span.end,
    ];
  });
});

console.log(JSON.stringify({ minutesWestOfUtc: new Date(Date.UTC(2022, 2, 24)).getTimezoneOffset(), said }));
