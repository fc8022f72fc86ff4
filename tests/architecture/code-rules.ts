// Rules over what the code says: each walks the parsed file, so that texts and comments are never taken for code.
import ts from "typescript";
import { entries } from "./arrows.ts";
import { isInSrc, perFile, type Rule, roomOf } from "./rules.ts";
import { isScript, lineOf, nodesOf, type SourceText, treeOf } from "./source.ts";

const isSrcScript = (file: SourceText) => isInSrc(file) && isScript(file);
const isOurScript = (file: SourceText) => isScript(file) && /^(src|tests|scripts)\//.test(file.path);

/** A rule about single nodes: `why` says what is wrong with one, or null. */
function perNode(
  title: string,
  applies: (file: SourceText) => boolean,
  why: (node: ts.Node) => string | null,
): Rule {
  return perFile(title, applies, (file) =>
    [...nodesOf(treeOf(file))].flatMap((node) => {
      const reason = why(node);
      return reason === null ? [] : [{ line: lineOf(node), why: reason }];
    }),
  );
}

/** What a call calls, as written, without `window.` and its like before it. */
function calledBy(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  return node.expression.getText().replace(/^(window|globalThis|self)\./, "");
}

const onlyFetch = perNode(
  "only load/ asks the network for anything",
  (file) => isSrcScript(file) && roomOf(file.path) !== "load",
  (node) => {
    const called = calledBy(node);
    const isAsking = /^(fetch|XMLHttpRequest|EventSource|WebSocket|navigator\.sendBeacon)$/.test(
      called ?? "",
    );
    return isAsking ? `calls ${called}; ask load/ instead` : null;
  },
);

const noAny = perNode("nothing is typed any", isOurScript, (node) =>
  node.kind === ts.SyntaxKind.AnyKeyword ? "says any; name the shape, or unknown" : null,
);

const noSilencing = perFile("no comment silences the type checker", isOurScript, (file) => {
  // In a test, "an error is expected here" is itself a check, which fails where there is none.
  const words = file.path.startsWith("tests/") ? "ignore|nocheck" : "ignore|nocheck|expect-error";
  const silencer = new RegExp(`^\\s*(//|/?\\*)\\s*@ts-(${words})`);
  const lines = file.text.split("\n").entries();
  return [...lines].flatMap(([index, text]) =>
    silencer.test(text) ? [{ line: index + 1, why: "silences the type checker" }] : [],
  );
});

const noConsole = perNode(
  "nothing is logged outside cli/",
  (file) => isSrcScript(file) && roomOf(file.path) !== "cli",
  (node) => {
    const called = calledBy(node);
    return /^console\.(log|info|debug)$/.test(called ?? "") ? `calls ${called}` : null;
  },
);

// A declaration file describes packages of others, which export as they like.
const isOurExport = (file: SourceText) => isOurScript(file) && !/\.d\.ts$/.test(file.path);

const noDefaults = perNode("there are no default exports", isOurExport, (node) => {
  const isAssigned = ts.isExportAssignment(node) && !node.isExportEquals;
  const isMarked =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const isRenamed = ts.isExportSpecifier(node) && node.name.text === "default";
  return isAssigned || isMarked || isRenamed ? "exports by default; export by name" : null;
});

const markupWords =
  /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|srcdoc|srcDoc)$/;

const noMarkup = perNode("text from data never becomes markup", isSrcScript, (node) => {
  const isWrite = calledBy(node) === "document.write";
  const isWord = ts.isIdentifier(node) && markupWords.test(node.text);
  return isWrite || isWord ? `says ${node.getText().slice(0, 40)}` : null;
});

const pageWords = /^(window|document|navigator|location|history|localStorage|sessionStorage|matchMedia)$/;

/** Whether a node's inside runs later than the file is loaded. */
function isLater(node: ts.Node): boolean {
  const isStatic =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  return (
    ts.isFunctionLike(node) ||
    (ts.isPropertyDeclaration(node) && !isStatic) ||
    ts.isTypeNode(node) ||
    ts.isTypeOfExpression(node)
  );
}

/** Whether an identifier stands for the global of that name, and not for a property or a new name. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  return !(ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isPropertySignature(parent));
}

const noPageWhileLoading = perFile(
  "no file touches window or document while it is loaded",
  (file) =>
    isSrcScript(file) && !/\.d\.ts$/.test(file.path) && !entries.some((entry) => entry.test(file.path)),
  (file) =>
    [...nodesOf(treeOf(file), (node) => !isLater(node) && !ts.isInterfaceDeclaration(node))].flatMap(
      (node) =>
        ts.isIdentifier(node) && pageWords.test(node.text) && isGlobal(node)
          ? [{ line: lineOf(node), why: `touches ${node.text} while it is loaded; do it in a function` }]
          : [],
    ),
);

/** All rules over code. */
export const codeRules: readonly Rule[] = [
  onlyFetch,
  noAny,
  noSilencing,
  noConsole,
  noDefaults,
  noMarkup,
  noPageWhileLoading,
];
