import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, parseCsv } from "../../src/cli/csv.ts";

describe("a table", () => {
  test.each([
    [
      "quotes, separators and line ends in fields",
      'a,b\r\n"x,y","say ""hi""\nthere"\r\n',
      [
        ["a", "b"],
        ["x,y", 'say "hi"\nthere'],
      ],
    ],
    ["any line end, also none at the end", "a\nb\rc\r\nd", [["a"], ["b"], ["c"], ["d"]]],
    [
      "empty fields, also the last",
      "a,,\r\n,,c\r\n",
      [
        ["a", "", ""],
        ["", "", "c"],
      ],
    ],
    ["a byte order mark", "\ufeffa,b", [["a", "b"]]],
    [
      "semicolons, where the first row has them",
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tabs, where the first row has them",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["blank lines, which are no rows", "a\n\n\nb\n", [["a"], ["b"]]],
    ["a quote that is never closed", 'a,"b\nc', [["a", "b\nc"]]],
    ["text after a closing quote", '"a"b,c', [["ab", "c"]]],
    ["nothing", "", []],
  ])("is read with %s", (_, text, rows) => {
    expect(parseCsv(text).map(({ fields }) => fields)).toEqual(rows);
  });

  test("knows the line in which each row begins", () => {
    expect(parseCsv('h\n"a\nb"\n\nc').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test("is written with CRLF, a byte order mark, and quotes only where they are needed", () => {
    expect(
      formatCsv([
        ["a", 'b"c', " d"],
        ["سند", "", "e,f"],
      ]),
    ).toBe('\ufeffa,"b""c"," d"\r\nسند,,"e,f"\r\n');
  });

  test("comes back as it went out", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "ب", '"', ",", "\n", "\r", " ", ";") });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const read = parseCsv(formatCsv([rows[0]?.map(() => "h") ?? [], ...rows]));
        expect(read.slice(1).map(({ fields }) => fields)).toEqual(rows);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
