import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  visit,
} from "yaml";

/** A place in a text as editors count it, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys and indexes that lead from a document's root to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML or JSON text taken apart: its value, and where in the text each part of it stands. */
export interface YamlText {
  readonly value: unknown;
  readonly errors: readonly { readonly position: Position; readonly message: string }[];
  /** The position of the key or list item that a path leads to, or of the nearest thing around it. */
  locate(path: YamlPath): Position;
}

type YamlDocument = Document.Parsed<ParsedNode>;

/**
 * Reads a text as YAML 1.2, of which JSON is a part. Stated, and not left to a `%YAML` line: in YAML 1.1 a name `no`
 * is false and a postal code such as 0123 an octal number.
 */
const options = { version: "1.2", schema: "core", stringKeys: true, prettyErrors: false } as const;

/** Reads a YAML or JSON text; what is wrong with its form is in `errors`. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const failed = (offset: number, message: string): YamlText => {
    return { value: null, errors: [{ position: at(offset), message }], locate: () => at(offset) };
  };

  const { tokens, tooDeepAt } = tokensOf(text, lines);
  if (tooDeepAt !== null) return failed(tooDeepAt, `expected at most ${deepest} levels of nesting, got more`);
  const [document, another] = new Composer(options).compose(tokens, true, text.length);
  if (!document) return failed(0, "expected a document, got an empty text");
  if (another) return failed(another.range[0], "expected one document in the text, got another");

  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) => {
    return { position: at(pos[0]), message: firstLetterLower(message) };
  });
  if (errors.length) return { value: null, errors, locate: () => at(0) };
  try {
    return { value: document.toJS(), errors, locate: (path) => at(offsetOf(document, path)) };
  } catch (error) {
    // An alias of an anchor that is not there, or so many aliases that a small text becomes a huge value.
    return failed(offsetOfAlias(document), firstLetterLower(error instanceof Error ? error.message : String(error)));
  }
}

/** The yaml package composes recursively, and text nested deeply enough does not only throw but ends the process. */
const deepest = 50;

function tokensOf(text: string, lines: LineCounter): { tokens: CST.Token[]; tooDeepAt: number | null } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) return { tokens, tooDeepAt: parser.offset };
  }
  return { tokens: [...tokens, ...parser.end()], tooDeepAt: null };
}

function offsetOf(document: YamlDocument, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const here = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(here) ? here.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const item = isSeq(here) && typeof step === "number" ? here.items[step] : pair?.value;
    offset = startOf(pair?.key) ?? startOf(item) ?? offset;
    node = item;
  }
  return offset;
}

/** The first alias that means nothing, or else the first one: the only parts of a value that can fail. */
function offsetOfAlias(document: YamlDocument): number {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return startOf(aliases.find((alias) => !alias.resolve(document)) ?? aliases[0]) ?? 0;
}

function firstLetterLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
