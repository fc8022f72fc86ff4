/**
 * The one schema of the dataset file (`format: 1`). Types, the published JSON Schema and the reader of files
 * (reading.ts walks these very objects) all come from here, so that they cannot differ.
 * Objects are loose: properties nobody knows survive reading. What an event says is in schema-statements.ts, what
 * single values are in schema-values.ts.
 */
import * as v from "valibot";
import { ClaimSchema, DisputeSchema, SourceSchema } from "./schema-statements.ts";
import { edtf, id, LabelSchema, reference, text, texts } from "./schema-values.ts";

/** The newest dataset format this code reads. */
export const FORMAT = 1;
/** How an event is ranked when its file does not say. */
export const DEFAULT_IMPORTANCE = 3;

export const TypeSchema = v.pipe(
  v.looseObject({
    id: id("What events say in their `type`, and addresses in theirs; small letters, digits and hyphens."),
    label: texts("The name of this kind of event, as readers see it."),
  }),
  v.metadata({ description: "A kind of event; each has its own lane and colour." }),
);

const aliases = v.exactOptional(
  v.pipe(
    v.array(text("Another spelling or name.")),
    v.metadata({ description: "Other spellings and names, in any script; search finds them." }),
  ),
);

export const PartySchema = v.pipe(
  v.looseObject({ name: texts("The name, as shown."), aliases }),
  v.metadata({ description: "A person or an organisation." }),
);

const degrees = (description: string, most: number) =>
  v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(-most),
      v.maxValue(most),
      v.metadata({ description, "x-rule": "coordinate-off-globe" }),
    ),
  );

export const PlaceSchema = v.pipe(
  v.looseObject({
    name: texts("The name, as shown."),
    aliases,
    lat: degrees("Latitude in degrees, north positive.", 90),
    lon: degrees("Longitude in degrees, east positive.", 180),
  }),
  v.metadata({ description: "A place." }),
);

export const ParticipantSchema = v.pipe(
  v.looseObject({
    id: reference("people", "An id from `people`."),
    role: v.exactOptional(texts("The role held at the time of the event.")),
  }),
  v.metadata({ description: "A person who took part." }),
);

export const EventSchema = v.pipe(
  v.looseObject({
    id: id("Unique in the file and never changed: it is part of addresses."),
    date: edtf("When it happened, EDTF level 0 or 1: 2020-12-22, 2021-11, 2022-03-27/2022-03-28, 1961~."),
    type: reference("types", "An id from `types`."),
    title: texts("Who did what, in one line."),
    summary: v.exactOptional(texts("What happened, in a few sentences.")),
    label: v.exactOptional(LabelSchema),
    importance: v.exactOptional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(5),
        v.metadata({
          description: `From 1 (least) to 5 (most); ${DEFAULT_IMPORTANCE} where absent.`,
          "x-rule": "importance-out-of-range",
        }),
      ),
    ),
    people: v.exactOptional(
      v.pipe(v.array(ParticipantSchema), v.metadata({ description: "Who took part, with the role then." })),
    ),
    organisations: v.exactOptional(
      v.pipe(
        v.array(reference("organisations", "An id from `organisations`.")),
        v.metadata({ description: "Organisations that took part." }),
      ),
    ),
    place: v.exactOptional(reference("places", "Where: an id from `places`.")),
    claims: v.exactOptional(
      v.pipe(
        v.array(ClaimSchema),
        v.metadata({ description: "What is said, statement by statement.", "x-unique": true }),
      ),
    ),
    disputes: v.exactOptional(
      v.pipe(v.array(DisputeSchema), v.metadata({ description: "Where sources differ." })),
    ),
    related: v.exactOptional(
      v.pipe(
        v.array(reference("events", "The id of another event.")),
        v.metadata({ description: "Related events; read in both directions." }),
      ),
    ),
  }),
  v.metadata({ description: "Something that happened. Only id, date, type and title are required." }),
);

export const StoryStepSchema = v.pipe(
  v.looseObject({
    event: reference("events", "The id of the event."),
    title: v.exactOptional(texts("A heading for the step; else the title of the event.")),
    text: texts("What is told at this step."),
  }),
  v.metadata({ description: "One step of a story." }),
);

export const StorySchema = v.pipe(
  v.looseObject({
    id: id("Unique among stories; part of addresses."),
    title: texts("The name of the story."),
    steps: v.pipe(
      v.array(StoryStepSchema),
      v.metadata({ description: "The steps, in the order of telling." }),
    ),
  }),
  v.metadata({ description: "A path through the record, event by event." }),
);

export const CorrectionSchema = v.pipe(
  v.looseObject({
    event: reference("events", "The id of the corrected event."),
    date: edtf("When it was corrected."),
    text: texts("What was wrong, and what it is now."),
  }),
  v.metadata({ description: "A correction that was made to a published event." }),
);

const registry = <S extends v.GenericSchema>(entry: S, description: string) =>
  v.exactOptional(v.pipe(v.record(v.string(), entry), v.metadata({ description })));

export const DatasetSchema = v.pipe(
  v.looseObject({
    $schema: v.exactOptional(text("The address of this schema, for editors.")),
    format: v.pipe(
      v.literal(FORMAT),
      v.metadata({ description: "The version of this form; a newer one is refused." }),
    ),
    id: id("The name of the dataset in addresses and citations."),
    edition: v.exactOptional(text("Which published state this is, e.g. 2026-11.")),
    title: texts("The name of the dataset."),
    description: v.exactOptional(texts("What the dataset holds.")),
    licence: v.exactOptional(text("The licence, an SPDX id where there is one.")),
    updated: v.exactOptional(edtf("When the file was last changed.")),
    types: v.pipe(
      v.array(TypeSchema),
      v.metadata({ description: "The kinds of events, in the order of the lanes.", "x-unique": true }),
    ),
    people: registry(PartySchema, "People, by id."),
    organisations: registry(PartySchema, "Organisations, by id."),
    places: registry(PlaceSchema, "Places, by id."),
    sources: registry(SourceSchema, "Sources, by id."),
    stories: v.exactOptional(
      v.pipe(
        v.array(StorySchema),
        v.metadata({ description: "Paths through the record.", "x-unique": true }),
      ),
    ),
    corrections: v.exactOptional(
      v.pipe(v.array(CorrectionSchema), v.metadata({ description: "Corrections made, newest first." })),
    ),
    events: v.pipe(
      v.array(EventSchema),
      v.metadata({ description: "The events, in any order.", "x-unique": true }),
    ),
  }),
  v.metadata({
    title: "Sanad dataset",
    description: "A sourced, multilingual timeline. Properties that begin with x- are free for your own use.",
  }),
);
