import { type ErrorCode, StrategyError } from "../../errors";
import type { Flaw } from "../../ontology/flaw";
import type { Position, YamlPath } from "./read-yaml";

/** Where in a document something stands, and the node or link that it belongs to. */
export interface Place {
  readonly path: YamlPath;
  readonly subject: string | null;
}

/** A part of a document that was read, and its place there for what is found out later. */
export interface Placed<T> {
  readonly item: T;
  readonly place: Place;
}

/** What is wrong with a document at one place. */
export interface Problem extends Position {
  readonly code: ErrorCode;
  /** What messages call the document. */
  readonly document: string;
  /** The keys and indexes that lead to it; empty for the whole document. */
  readonly path: YamlPath;
  readonly subject: string | null;
  readonly message: string;
  /** What a program can react to, such as the current version. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** So many problems are told at once; whoever has more is not looked at further. */
export const mostProblems = 20;

/** Collects what is wrong with a document, so that its writer need not mend and try for each problem anew. */
export class Problems {
  private readonly found: Problem[] = [];

  constructor(
    /** What messages call the document. */
    readonly name: string,
    private readonly locate: (path: YamlPath) => Position,
  ) {}

  /** Throws when this is one too many to go on. */
  add({ path, subject }: Place, message: string): void {
    this.keep({ ...this.locate(path), path, subject, message });
  }

  /** Where in the text a path leads to. */
  positionOf(path: YamlPath): Position {
    return this.locate(path);
  }

  /** The same for a place that no path leads to. */
  addAt({ line, column }: Position, message: string): void {
    this.keep({ line, column, path: [], subject: null, message });
  }

  private keep(problem: Omit<Problem, "code" | "document" | "details">): void {
    this.found.push({ code: "INVALID_DOCUMENT", document: this.name, details: {}, ...problem });
    if (this.found.length === mostProblems) this.throwIfAny();
  }

  /** The same for all that is wrong with the record at a place. */
  addAll(place: Place, flaws: Iterable<Flaw>): void {
    for (const { at, words } of flaws) this.add(within(place, ...at), words);
  }

  throwIfAny(): void {
    if (!this.found.length) return;
    const problems = this.found.toSorted((one, other) => one.line - other.line || one.column - other.column);
    throw new StrategyError("INVALID_DOCUMENT", `${this.heading()}\n${problems.map(lineOf).join("\n")}`, {
      document: this.name,
      problems,
    });
  }

  private heading(): string {
    const count = this.found.length;
    if (count === 1) return `The graph document ${this.name} has a problem:`;
    return `The graph document ${this.name} has ${count === mostProblems ? `${count} or more` : count} problems:`;
  }
}

/** The place of something inside a place. */
export function within(place: Place, ...path: YamlPath): Place {
  return { ...place, path: [...place.path, ...path] };
}

function lineOf({ line, column, subject, message }: Problem): string {
  return `- line ${line}, column ${column}${subject ? `, ${subject}` : ""}: ${message}`;
}
