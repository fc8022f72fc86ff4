import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { DatasetSchema } from "../../src/events/schema.ts";
import { validateDataset } from "../../src/events/validate.ts";

const text = readFileSync(new URL("../../public/data/morocco-israel.json", import.meta.url), "utf8");

test("the record has no error and no warning", () => {
  const { problems } = validateDataset(text);
  expect(problems.map(({ path, rule, message }) => `${path} ${rule}: ${message.en}`)).toEqual([]);
});

test("the record is what the schema says", () => {
  expect(v.is(DatasetSchema, JSON.parse(text))).toBe(true);
});
