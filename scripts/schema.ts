/**
 * Writes public/data/dataset.schema.json from the schema in the code. Run it after changing src/events/schema.ts;
 * a test holds the two together. Only this file knows the converter, so that it never reaches a page.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import * as schema from "../src/events/schema.ts";
import * as statements from "../src/events/schema-statements.ts";
import * as values from "../src/events/schema-values.ts";

/** Where the published JSON Schema lies. */
export const SCHEMA_FILE = fileURLToPath(new URL("../public/data/dataset.schema.json", import.meta.url));

/** The JSON Schema of a dataset, draft 2020-12, with one definition for each thing a file speaks of. */
export function datasetJsonSchema(): JsonSchema {
  const converted = toJsonSchema(schema.DatasetSchema, {
    target: "draft-2020-12",
    definitions: {
      texts: values.TextMapSchema,
      label: values.LabelSchema,
      type: schema.TypeSchema,
      party: schema.PartySchema,
      place: schema.PlaceSchema,
      source: statements.SourceSchema,
      claim: statements.ClaimSchema,
      version: statements.VersionSchema,
      dispute: statements.DisputeSchema,
      participant: schema.ParticipantSchema,
      event: schema.EventSchema,
      step: schema.StoryStepSchema,
      story: schema.StorySchema,
      correction: schema.CorrectionSchema,
    },
  });
  return { $id: "dataset.schema.json", ...converted };
}

/** The text of the published file. */
export function datasetSchemaText(): string {
  return `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SCHEMA_FILE, datasetSchemaText());
  console.log(`wrote ${SCHEMA_FILE}`);
}
