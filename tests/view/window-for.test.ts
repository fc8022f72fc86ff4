/** Windows to which the reader is led. */
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../../src/time/instant.ts";
import { windowAround, windowHolding } from "../../src/view/window-for.ts";
import { spanOf } from "../support/builders.ts";

describe("the window around an event", () => {
  it("has its length, and the event in its middle", () => {
    // 21 days around the noon of 16 March: ten days at either side.
    expect(windowAround(spanOf("2022-03-16"), 21 * MS_PER_DAY)).toEqual({
      from: "2022-03-06",
      to: "2022-03-26",
    });
  });

  it("is longer where the event is", () => {
    // 100 days and a tenth of them at either side.
    const { from, to } = windowAround(spanOf("2022-01-01/2022-04-10"), MS_PER_DAY);
    expect([from, to]).toEqual(["2021-12-22", "2022-04-20"]);
  });
});

describe("the window that holds some events", () => {
  it("begins before the first and ends after the last, whatever their order", () => {
    const { from, to } = windowHolding([spanOf("2022-03-27"), spanOf("2020-12-22"), spanOf("2021")]);
    expect(from < "2020-12-22" && from > "2020-11-15").toBe(true);
    expect(to > "2022-03-27" && to < "2022-05-05").toBe(true);
  });

  it("is at least a month", () => {
    expect(windowHolding([spanOf("2022-03-16")])).toEqual({ from: "2022-03-02", to: "2022-03-31" });
  });
});
