import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArrivingBytes } from "../../src/worker/arriving-bytes.ts";

describe("bytes that arrive in pieces", () => {
  test("are those of the pieces, whatever was said of their length", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 })), fc.option(fc.nat(60)), (pieces, total) => {
        const arriving = new ArrivingBytes(total);
        for (const piece of pieces) arriving.add(piece);
        const whole = pieces.flatMap((piece) => [...piece]);
        expect(arriving.length).toBe(whole.length);
        const rest = arriving.bytes.subarray(whole.length);
        expect(Buffer.compare(rest, Buffer.alloc(rest.length))).toBe(0);
        expect([...arriving.taken()]).toEqual(whole);
      }),
      { seed: 5 },
    );
  });
});
