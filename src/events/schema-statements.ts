/**
 * What is said of an event and who says it: sources, claims, disputes and their versions.
 */
import * as v from "valibot";
import { edtf, id, reference, text, texts } from "./schema-values.ts";

const quote = (description: string) =>
  text(`${description} At most 25 words, in the language of the source.`);

export const SourceSchema = v.pipe(
  v.looseObject({
    url: v.pipe(
      v.string(),
      v.minLength(1),
      v.metadata({
        description: "The address where it was read; http: or https:.",
        examples: ["https://example.org/report"],
        "x-text": "url",
      }),
    ),
    title: v.exactOptional(text("The headline, in the language of the source; or see `described`.")),
    described: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.metadata({ description: "True where the title is our description, not the headline." }),
      ),
    ),
    outlet: v.exactOptional(text("Who published it.")),
    via: v.exactOptional(text("Through which archive, mirror or aggregator it was read.")),
    agency: v.exactOptional(
      text("The news agency that wrote it; three papers that print one agency are one voice."),
    ),
    language: v.exactOptional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.metadata({ description: "The language of the source, a BCP 47 tag.", "x-text": "language" }),
      ),
    ),
    published: v.exactOptional(edtf("When it was published, EDTF level 0 or 1; absent where unknown.")),
    quote: v.exactOptional(quote("Words from the source.")),
    quotes: v.exactOptional(
      v.pipe(
        v.array(quote("Words from the source.")),
        v.metadata({ description: "Further words from the source." }),
      ),
    ),
    background: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.metadata({ description: "True where the source is older than what it is named for, rightly." }),
      ),
    ),
  }),
  v.metadata({ description: "Where something was read." }),
);

/** The ids of the sources that bear a statement. */
const bornBy = v.exactOptional(
  v.pipe(
    v.array(reference("sources", "An id from `sources`.")),
    v.metadata({ description: "The sources that say so." }),
  ),
);

export const ClaimSchema = v.pipe(
  v.looseObject({
    id: id("Unique within the event; disputes name it."),
    text: texts("What is said."),
    sources: bornBy,
    status: v.exactOptional(
      v.pipe(
        v.picklist(["agreed", "disputed", "single-source"]),
        v.metadata({
          description:
            "agreed: at least two independent voices; single-source: one voice; disputed: a dispute of the event names the claim.",
        }),
      ),
    ),
  }),
  v.metadata({ description: "One thing that is said of an event, with who says it." }),
);

export const VersionSchema = v.pipe(
  v.looseObject({
    value: texts("What this version says."),
    date: v.exactOptional(edtf("The date by this version, EDTF, where the dispute is about the date.")),
    sources: bornBy,
  }),
  v.metadata({ description: "One of the versions that stand side by side." }),
);

export const DisputeSchema = v.pipe(
  v.looseObject({
    about: texts("The question on which sources differ."),
    claims: v.exactOptional(
      v.pipe(
        v.array(reference("claims", "The id of a claim of this event.")),
        v.metadata({ description: "The claims of this event that are in dispute." }),
      ),
    ),
    versions: v.pipe(
      v.array(VersionSchema),
      v.minLength(2),
      v.metadata({ description: "The versions, undecided, at least two.", "x-rule": "dispute-one-version" }),
    ),
  }),
  v.metadata({ description: "A question on which sources differ." }),
);
