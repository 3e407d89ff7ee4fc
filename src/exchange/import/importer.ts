import { createHash } from "node:crypto";
import { StrategyError } from "../../errors";
import type { Graph } from "../../graph/graph";
import { spaceOf } from "../../ontology/id";
import { readProperty } from "../../ontology/property";
import { type Actor, mayChange } from "../../store/actor";
import type { Operation } from "../../store/operation";
import type { Commit } from "../../store/recorded-change";
import { CommitRefused } from "../../store/refusal";
import { inTurns } from "../../store/steps";
import type { Store } from "../../store/store";
import { checkDocument, type ReadDocument, readDocument } from "../read/parse-document";
import { plan } from "./plan";
import type { Plan } from "./planned";
import { refusedAt } from "./refused-at";
import { type ImportReport, reportOf } from "./report";
import { plannedWithoutErased } from "./without-erased";

/** A document that is to be imported. */
export interface DocumentText {
  /** What messages call it: the name of its file, most often. */
  readonly name: string;
  readonly text: string;
}

/** What an import is doing. */
export interface Progress {
  readonly phase: "reading" | "checking" | "comparing" | "writing";
  /** How many nodes and links it is doing that with; while reading, how many characters. */
  readonly count: number;
}

/** How documents are imported. */
export interface ImportOptions {
  /** Makes the spaces of the documents exactly what these say: what they leave out goes. */
  readonly replace?: boolean;
  /** Checks everything, answers what would be done, and keeps nothing. */
  readonly dryRun?: boolean;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
  /** So long, in characters, may a text be that has to be read at once; without end unless said. */
  readonly longestWhole?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** What imports need of the house. */
export interface ImporterParts {
  readonly store: Pick<Store, "commit"> & { readonly erasures: Pick<Store["erasures"], "ids"> };
  /** The graph as it is now. */
  readonly graph: () => Graph;
}

/** Others may write meanwhile; so often it is found out anew what has to be done. */
const mostTries = 5;

/** Reads documents into the store: all of them in one commit, or nothing. */
export class Importer {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: ImporterParts) {}

  /**
   * Creates what is new and changes what differs; what is as the documents say is not written again, and what they do not
   * mention stays unless `replace`. What is wrong is refused as a whole, with the place of each problem in its text:
   * INVALID_DOCUMENT, FORBIDDEN, or a code of the store. One import at a time is done, for a large one takes much memory.
   */
  import(actor: Actor, documents: readonly DocumentText[], options: ImportOptions = {}): Promise<ImportReport> {
    const done = this.last.then(() => this.importNow(actor, documents, options));
    this.last = done.catch(() => null);
    return done;
  }

  private async importNow(
    actor: Actor,
    documents: readonly DocumentText[],
    options: ImportOptions,
  ): Promise<ImportReport> {
    const { onProgress: tell = () => {}, dryRun = false } = options;
    const erased = await this.parts.store.erasures.ids();
    const read: ReadDocument[] = [];
    for (const document of documents) read.push(await this.read(document, actor, options));
    refuseSharedIds(read);
    tell({ phase: "checking", count: countOf(read) });
    for (const one of read) await this.check(one, read, erased, options);
    for (let tries = 1; ; tries++) {
      tell({ phase: "comparing", count: countOf(read) });
      const planned = await this.plan(read, erased, options);
      tell({ phase: "writing", count: planned.planned.length });
      try {
        const commit = await this.commit(actor, planned, documents, options);
        const mentioned = read.flatMap(({ document }) => document.nodes).map(({ id }) => id);
        return reportOf(planned, commit, { dryRun, erased: mentioned.filter((id) => erased.has(id)) });
      } catch (error) {
        if (!(error instanceof CommitRefused)) throw error;
        if (tries === mostTries || planned.revision === this.parts.graph().revision)
          throw refusedAt(error, planned.planned);
      }
    }
  }

  private async read({ name, text }: DocumentText, actor: Actor, options: ImportOptions): Promise<ReadDocument> {
    options.onProgress?.({ phase: "reading", count: text.length });
    const { ontology } = this.parts.graph();
    const read = await inTurns(readDocument(text, { name, ontology, longestWhole: options.longestWhole }));
    const { space } = read.document;
    if (mayChange(actor, space)) return read;
    if (!space) read.problems.throwIfAny();
    const message = `${name}: the key does not let its holder change "${space}".`;
    throw new StrategyError("FORBIDDEN", message, { space });
  }

  private check(one: ReadDocument, all: readonly ReadDocument[], erased: ReadonlySet<string>, options: ImportOptions) {
    const graph = this.parts.graph();
    const others = all.filter((other) => other !== one).flatMap(({ document }) => document.nodes);
    const added = new Map(
      others.map(({ id, type, properties }) => [id, { type, text: readProperty(properties, "text") }]),
    );
    const replaced = new Set(options.replace ? all.map(({ document }) => document.space) : []);
    const known = (id: string) => {
      if (erased.has(id)) return { type: "" };
      return added.get(id) ?? (replaced.has(spaceOf(id)) ? undefined : graph.node(id));
    };
    return inTurns(checkDocument(one, graph.ontology, known));
  }

  private async plan(read: readonly ReadDocument[], erased: ReadonlySet<string>, { replace = false }: ImportOptions) {
    const graph = this.parts.graph();
    const made = await inTurns(plan(read, { graph, replace }));
    return { ...made, planned: plannedWithoutErased(made.planned, erased, graph.ontology) };
  }

  private async commit(
    actor: Actor,
    { planned, mentioned }: Plan,
    documents: readonly DocumentText[],
    { replace = false, dryRun = false, reason = null, idempotencyKey = null }: ImportOptions,
  ): Promise<Commit | null> {
    const operations: Operation[] = planned.map(({ operation }) => operation);
    const [id] = mentioned.nodes;
    // Nothing is left to do where a first try was answered by nobody: what it did is asked for all the same.
    if (!operations.length && idempotencyKey !== null && id !== undefined) operations.push({ kind: "updateNode", id });
    if (!operations.length) return null;
    const asked = { documents: documents.map(({ text }) => hashOf(text)), replace };
    return this.parts.store.commit(actor, operations, { reason, idempotencyKey, asked, dryRun });
  }
}

function refuseSharedIds(documents: readonly ReadDocument[]): void {
  const names = new Map<string, string>();
  for (const { nodes, links, problems } of documents) {
    for (const { item, place } of [...nodes, ...links]) {
      const other = item.id === null ? undefined : names.get(item.id);
      if (other !== undefined && other !== problems.name)
        problems.add(place, `"id": expected an id of its own, got "${item.id}", which ${other} has too`);
      if (item.id !== null) names.set(item.id, problems.name);
    }
    problems.throwIfAny();
  }
}

function countOf(documents: readonly ReadDocument[]): number {
  return documents.reduce((count, { nodes, links }) => count + nodes.length + links.length, 0);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
