/**
 * The types of a dataset as its file has it, inferred from the schema and never written by hand.
 * Other rooms see a `Record` instead (record.ts); only readers and writers of files meet these.
 */
import type { InferOutput } from "valibot";
import type {
  CorrectionSchema,
  DatasetSchema,
  EventSchema,
  ParticipantSchema,
  PartySchema,
  PlaceSchema,
  StorySchema,
  TypeSchema,
} from "./schema.ts";
import type { ClaimSchema, DisputeSchema, SourceSchema, VersionSchema } from "./schema-statements.ts";

/** A whole dataset file. */
export type Dataset = InferOutput<typeof DatasetSchema>;
/** One event of a file. */
export type DatasetEvent = InferOutput<typeof EventSchema>;
/** A kind of event of a file. */
export type DatasetType = InferOutput<typeof TypeSchema>;
/** A person or organisation of a file. */
export type DatasetParty = InferOutput<typeof PartySchema>;
/** A place of a file. */
export type DatasetPlace = InferOutput<typeof PlaceSchema>;
/** A source of a file, without its id. */
export type DatasetSource = InferOutput<typeof SourceSchema>;
/** A claim of a file. */
export type DatasetClaim = InferOutput<typeof ClaimSchema>;
/** A dispute of a file. */
export type DatasetDispute = InferOutput<typeof DisputeSchema>;
/** A version within a dispute. */
export type DatasetVersion = InferOutput<typeof VersionSchema>;
/** A person with a role, as an event names them. */
export type DatasetParticipant = InferOutput<typeof ParticipantSchema>;
/** A story of a file. */
export type DatasetStory = InferOutput<typeof StorySchema>;
/** A correction of a file. */
export type DatasetCorrection = InferOutput<typeof CorrectionSchema>;
