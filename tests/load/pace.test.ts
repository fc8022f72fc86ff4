import { describe, expect, test } from "vitest";
import { doSteps, paceOf } from "../../src/load/pace.ts";

function* counting(to: number): Generator<number, string> {
  for (let i = 1; i <= to; i += 1) yield i;
  return "done";
}

describe("work in steps", () => {
  test("lets others do what they have to once its stretch is over", async () => {
    const order: string[] = [];
    setTimeout(() => order.push("other"), 0);
    const steps = doSteps(counting(2_000), paceOf(0), () => true);
    await steps.then(() => order.push("done"));
    expect(order).toEqual(["other", "done"]);
  });

  test("lets nobody in before that", async () => {
    expect(paceOf(60_000).breathe()).toBeUndefined();
  });

  test("tells of each step and gives the result", async () => {
    const told: number[] = [];
    const result = await doSteps(
      counting(3),
      paceOf(5),
      () => true,
      (step) => told.push(step),
    );
    expect([result, told]).toEqual(["done", [1, 2, 3]]);
  });

  test("ends without a result where nobody wants it any more", async () => {
    let isWanted = true;
    const result = await doSteps(
      counting(9),
      paceOf(5),
      () => isWanted,
      (step) => {
        isWanted = step < 4;
      },
    );
    expect(result).toBeNull();
  });
});
