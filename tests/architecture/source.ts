// Source files as the rules see them: parsed by TypeScript's own parser, so that a word in a text or a comment is
// never taken for code.
import { posix } from "node:path";
import ts from "typescript";

/** A file of the repository; `path` is from its top, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** One import, re-export or dynamic import. */
export interface Import {
  /** As written: `./edtf.ts`, `react/jsx-runtime`. */
  readonly from: string;
  /** The path from the repository's top where `from` is relative, else null. */
  readonly path: string | null;
  readonly line: number;
  /** `types` vanishes in the build, `lazy` is `import()`, `value` runs when the file is loaded. */
  readonly kind: "types" | "lazy" | "value";
}

const parsed = new WeakMap<SourceText, ts.SourceFile>();

/** Whether a file is TypeScript or JavaScript. */
export function isScript({ path }: SourceText): boolean {
  return /\.([cm]?[jt]s|[jt]sx)$/.test(path);
}

/** The parsed file, parsed once. */
export function treeOf(file: SourceText): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const kind = /x$/.test(file.path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true, kind);
  parsed.set(file, tree);
  return tree;
}

/** The line of a node, counted from 1. */
export function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** All nodes of a file, in the order of the text; `enter` false leaves out what is inside a node. */
export function* nodesOf(node: ts.Node, enter: (node: ts.Node) => boolean = () => true): Generator<ts.Node> {
  yield node;
  if (!enter(node)) return;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child, enter);
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return node.isTypeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  const named =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const areNamesTypes = named.length > 0 && named.every((element) => element.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && areNamesTypes);
}

/** What a node imports: the text of its specifier and how; null where it imports nothing. */
function importOf(node: ts.Node): { from: ts.Expression; kind: Import["kind"] } | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { from: node.moduleSpecifier, kind: isTypesOnly(node) ? "types" : "value" };
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return { from: node.arguments[0], kind: "lazy" };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { from: node.argument.literal, kind: "types" };
  }
  const isUrl =
    ts.isNewExpression(node) && node.expression.getText() === "URL" && node.arguments?.length === 2;
  // `new URL("./entry.ts", import.meta.url)` is how a bundler is told of a worker.
  if (isUrl && node.arguments?.[1]?.getText() === "import.meta.url" && node.arguments[0]) {
    return { from: node.arguments[0], kind: "lazy" };
  }
  return null;
}

/** Everything that a script imports, or a style sheet by `@import`. */
export function importsOf(file: SourceText): Import[] {
  const resolve = (from: string) =>
    from.startsWith(".") ? posix.join(posix.dirname(file.path), from) : null;
  const strip = (from: string) => from.replace(/[?#].*$/, "");
  if (file.path.endsWith(".css")) {
    return [...file.text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(
      ({ 1: from = "", index }) => ({
        from,
        path: resolve(from),
        line: file.text.slice(0, index).split("\n").length,
        kind: "value",
      }),
    );
  }
  if (!isScript(file)) return [];
  return [...nodesOf(treeOf(file))].flatMap((node) => {
    const found = importOf(node);
    if (!found || !ts.isStringLiteralLike(found.from)) return [];
    const from = strip(found.from.text);
    return [{ from, path: resolve(from), line: lineOf(node), kind: found.kind }];
  });
}
