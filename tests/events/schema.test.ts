import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { datasetJsonSchema, datasetSchemaText, SCHEMA_FILE } from "../../scripts/schema.ts";
import { DatasetSchema } from "../../src/events/schema.ts";
import { broken } from "./broken-datasets.ts";
import { soundDataset } from "./sound-dataset.ts";

describe("the published JSON Schema", () => {
  test("is the one that the code generates", () => {
    expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(datasetSchemaText());
  });

  test("describes every property, so that it reads as documentation", () => {
    const undescribed: string[] = [];
    const look = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      const properties: unknown = Reflect.get(value, "properties");
      for (const [name, property] of Object.entries(Object(properties))) {
        const definition = resolve(Object(property));
        if (typeof Reflect.get(definition, "description") !== "string") undescribed.push(`${path}.${name}`);
      }
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}/${key}`);
    };
    look(datasetJsonSchema(), "");
    expect(undescribed).toEqual([]);
  });

  test("requires of an event its id, date, type and title, and nothing else", () => {
    expect(datasetJsonSchema().$defs).toHaveProperty("event.required", ["id", "date", "type", "title"]);
  });

  test("says which draft it is and refers to itself by its name alone", () => {
    expect(datasetJsonSchema()).toMatchObject({
      $id: "dataset.schema.json",
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
  });
});

/** A definition, followed where it only refers to one. */
function resolve(schema: object): object {
  const reference: unknown = Reflect.get(schema, "$ref");
  if (typeof reference !== "string") return schema;
  return Object(Reflect.get(Object(datasetJsonSchema().$defs), reference.replace("#/$defs/", "")));
}

describe("the schema in the code", () => {
  test("accepts what the reader accepts", () => {
    expect(v.is(DatasetSchema, soundDataset())).toBe(true);
  });

  test("accepts properties that nobody knows", () => {
    const text = broken((dataset) => {
      dataset["x-mine"] = { any: "thing" };
    });
    expect(v.parse(DatasetSchema, JSON.parse(text))).toHaveProperty("x-mine.any", "thing");
  });
});
