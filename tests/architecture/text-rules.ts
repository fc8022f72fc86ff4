// Rules over names, styles and texts: no physical sides, no folders without a noun, no paths of one machine.
import ts from "typescript";
import { isInSrc, perFile, type Rule, roomOf } from "./rules.ts";
import { isScript, lineOf, nodesOf, type SourceText, treeOf } from "./source.ts";

const isOutsideTimeline = (file: SourceText) => isInSrc(file) && roomOf(file.path) !== "timeline";

/** The text with everything that a pattern matches blanked out, so that lines stay where they are. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, " "));
}

/** Shorthands of four values, in which the second is the right side and the fourth the left. */
const fourSides =
  /(?:^|[\s;{])(margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))\s*:\s*([^;}]+)/g;

function lopsided(text: string): { index: number; property: string }[] {
  return [...text.matchAll(fourSides)].flatMap(({ index, 1: property = "", 2: values = "" }) => {
    // Spaces inside parentheses do not part values.
    const parts = values
      .trim()
      .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, (group) => group.replace(/\s+/g, ""))
      .split(/\s+/);
    return parts.length === 4 && parts[1] !== parts[3] ? [{ index, property }] : [];
  });
}

const logicalStyles = perFile(
  "style sheets know start and end, never left and right",
  (file) => isOutsideTimeline(file) && file.path.endsWith(".css"),
  (file) => {
    const noise = /\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)|env\([^)]*\)/g;
    const text = blank(file.text, noise);
    const lineAt = (index: number) => text.slice(0, index).split("\n").length;
    const words = [...text.matchAll(/[\w-]*\b(left|right)\b[\w-]*/g)].map(({ 0: word, index }) => ({
      line: lineAt(index),
      why: `says ${word}; use the logical property or value`,
    }));
    const sides = lopsided(text).map(({ index, property }) => ({
      line: lineAt(index + 1),
      why: `gives ${property} different physical sides; use ${property}-inline`,
    }));
    return [...words, ...sides];
  },
);

const physicalKey =
  /^(left|right|(margin|padding|border|scrollMargin|scrollPadding)(Left|Right)\w*|border(Top|Bottom)(Left|Right)Radius)$/;

const logicalCode = perFile(
  "code says start and end, never left and right",
  (file) => isOutsideTimeline(file) && isScript(file),
  (file) =>
    [...nodesOf(treeOf(file))].flatMap((node) => {
      const isKey =
        (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
        physicalKey.test(node.name.getText());
      const isSet =
        ts.isPropertyAccessExpression(node) &&
        /\bstyle$/.test(node.expression.getText()) &&
        physicalKey.test(node.name.text);
      return isKey || isSet ? [{ line: lineOf(node), why: `says ${node.getText().slice(0, 40)}` }] : [];
    }),
);

const namelessNouns = /^(utils?|helpers?|common|misc)$/i;

const nouns = perFile(
  "files and folders are named for what they hold",
  ({ path }) => /^(src|tests|scripts)\//.test(path),
  ({ path }) => {
    const word = path.split("/").find((part) => namelessNouns.test(part.replace(/\..*$/, "")));
    return word === undefined ? [] : [{ line: 1, why: `is under the name "${word}", which says nothing` }];
  },
);

/** A path of somebody's machine: not within an address or a longer path, but at the start of a word. */
const machinePath =
  /(?<![\w.~/:-])(?:file:\/\/)?(?:\/(?:home|Users|root|work|tmp|mnt|private)\/[\w.-]|[A-Za-z]:\\+Users\\)\S*/g;

const noMachinePaths = perFile(
  "nothing names a path of one machine",
  ({ path }) => path !== "package-lock.json",
  ({ text }) =>
    text.split("\n").flatMap((line, index) =>
      [...line.matchAll(machinePath)].map(([found]) => ({
        line: index + 1,
        why: `names ${found.slice(0, 60)}`,
      })),
    ),
);

/** All rules over names, styles and texts. */
export const textRules: readonly Rule[] = [logicalStyles, logicalCode, nouns, noMachinePaths];
