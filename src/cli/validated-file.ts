/**
 * One file, validated: its problems, each with its place in the text.
 */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { placesOf, type TextPlace } from "../events/json-text.ts";
import { type Problem, problemOf } from "../events/problems.ts";
import { STRUCTURE_RULES } from "../events/structure-rules.ts";
import { validateDataset } from "../events/validate.ts";
import { fileError } from "./console.ts";
import { placeOfSyntaxError } from "./syntax-error.ts";

/** A problem and where it stands. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly place: TextPlace;
}

/** What validating a file found, in the order of the file. */
export interface ValidatedFile {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly PlacedProblem[];
}

const START: TextPlace = { line: 1, column: 1 };

/** Validates a file; a UsageError where it cannot be read. */
export async function validateFile(file: string): Promise<ValidatedFile> {
  const { text, isText } = readText(file);
  const { problems, errors, warnings } = validateDataset(text);
  const places = await findPlaces(text, problems);
  const placed = problems.map((problem) => ({ problem, place: places.get(problem.path) ?? START }));
  placed.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  if (isText) return { file, errors, warnings, problems: placed };
  const encoding = { problem: problemOf("not-utf8", STRUCTURE_RULES["not-utf8"], ""), place: START };
  return { file, errors: errors + 1, warnings, problems: [encoding, ...placed] };
}

function readText(file: string): { text: string; isText: boolean } {
  try {
    const bytes = readFileSync(file);
    return { text: bytes.toString("utf8"), isText: isUtf8(bytes) };
  } catch (error) {
    throw fileError(file, error);
  }
}

/** Where the problems stand; what is missing stands where its owner begins. */
async function findPlaces(text: string, problems: readonly Problem[]): Promise<Map<string, TextPlace>> {
  if (problems.length === 0) return new Map();
  const isParsed = problems.every(({ rule }) => rule !== "not-json" && rule !== "too-deep") || isJson(text);
  if (isParsed)
    return placesOf(
      text,
      problems.map(({ path }) => path),
    );
  const place = await placeOfSyntaxError(text);
  return new Map(place === undefined ? [] : [["", place]]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
    return true;
  } catch {
    return false;
  }
}
