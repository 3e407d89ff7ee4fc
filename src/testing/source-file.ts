import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";

/** Another module that a file names, in whatever way: `import`, `import type`, `export … from`, `require`, `import()`. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** What the rules of the house look at in a file. */
export interface SourceFile {
  /** From the folder of the project, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The lines that import something which only running them tells. */
  readonly computedImports: readonly number[];
  readonly hasDefaultExport: boolean;
  /** The exported declarations without a doc comment. */
  readonly undocumented: readonly string[];
}

interface Syntax {
  readonly type: string;
  readonly [part: string]: unknown;
}

const WITH_SOURCE = ["ImportDeclaration", "ExportAllDeclaration", "ExportNamedDeclaration"];
const DEFAULT_EXPORTS = ["ExportDefaultDeclaration", "ExportDefaultExpression", "TsExportAssignment"];

/** Reads every source file of some folders of the project, so that rules can be held against all of them. */
export function readSourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const sources = paths.filter((path) => /\.tsx?$/.test(path)).sort();
  return sources.map((path) => parseSourceFile(path, readFileSync(join(root, path), "utf8")));
}

/** Reads one source file, types and all, without compiling it. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  const program = parseSync(text, {
    syntax: "typescript",
    tsx: path.endsWith(".tsx"),
    decorators: true,
    target: "es2022",
  }) as unknown as Syntax;
  const imports: Import[] = [];
  const computedImports: number[] = [];
  for (const node of nodesIn(program)) {
    const argument = importedBy(node);
    if (!argument) continue;
    const line = linesIn(bytes.subarray(0, startOf(node)).toString());
    if (argument.type === "StringLiteral") imports.push({ specifier: String(argument.value), line });
    else computedImports.push(line);
  }
  const body = program.body as readonly Syntax[];
  const declarations = body.filter(({ type }) => type === "ExportDeclaration");
  return {
    path,
    lines: linesIn(text.trimEnd()),
    imports,
    computedImports,
    hasDefaultExport: [...nodesIn(program)].some(isDefaultExport),
    undocumented: undocumentedAmong(declarations, bytes),
  };
}

/** What a piece of syntax imports: a piece of syntax again, which need not be a string. */
function importedBy(node: Syntax): Syntax | null {
  if (WITH_SOURCE.includes(node.type)) return node.source as Syntax | null;
  if (node.type === "TsImportType") return node.argument as Syntax;
  if (node.type === "TsExternalModuleReference") return node.expression as Syntax;
  if (node.type !== "CallExpression" || !isLoader(node.callee as Syntax)) return null;
  const [first] = node.arguments as readonly { readonly expression: Syntax }[];
  return first?.expression ?? node;
}

function isLoader(callee: Syntax): boolean {
  return callee.type === "Import" || (callee.type === "Identifier" && callee.value === "require");
}

function isDefaultExport(node: Syntax): boolean {
  if (DEFAULT_EXPORTS.includes(node.type)) return true;
  return node.type === "ExportSpecifier" && nameOf(node.exported ?? node.orig) === "default";
}

/** A function with several signatures is documented once. */
function undocumentedAmong(declarations: readonly Syntax[], bytes: Buffer): string[] {
  const documented = new Map<string, boolean>();
  for (const node of declarations) {
    const declaration = node.declaration as Syntax;
    const [decorator] = (declaration.decorators ?? []) as readonly Syntax[];
    const start = Math.min(startOf(node), decorator ? startOf(decorator) : Number.POSITIVE_INFINITY);
    const hasComment = /\/\*\*(?:(?!\*\/)[\s\S])+\*\/\s*(?:\/\/.*\s*)*$/.test(bytes.subarray(0, start).toString());
    for (const name of namesOf(declaration)) documented.set(name, hasComment || documented.get(name) === true);
  }
  return [...documented].filter(([, hasComment]) => !hasComment).map(([name]) => name);
}

function namesOf({ identifier, id, declarations }: Syntax): string[] {
  if (!declarations) return [nameOf(identifier ?? id)];
  return (declarations as readonly Syntax[]).map((declaration) => nameOf(declaration.id));
}

function nameOf(node: unknown): string {
  return isSyntax(node) ? String(node.value) : "";
}

function* nodesIn(value: unknown): Generator<Syntax> {
  if (typeof value !== "object" || value === null) return;
  if (isSyntax(value)) yield value;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Where a piece of syntax begins, in bytes; the parser counts from one. */
function startOf(node: Syntax): number {
  return (node.span as { readonly start: number }).start - 1;
}

function linesIn(text: string): number {
  return text.split("\n").length;
}
