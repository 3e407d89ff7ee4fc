import type { Link } from "../../ontology/link";
import type { StatementDraft, Values } from "../operation";
import type { Steps } from "../steps";
import type { Restorable } from "./restorable";
import type { SettledOperation } from "./settle-link-ids";

/** The ids that the operations of a commit mention, each by what must be known of it. */
export class Mentions {
  /** What is changed, brought back or deleted: the whole of it is needed. */
  readonly existing = new Set<string>();
  /** What is made: whether the id is taken. */
  readonly created = new Set<string>();
  readonly deletedNodes = new Set<string>();
  /** Nodes that get another text, if they are sources. */
  readonly rewritten = new Set<string>();
  /** Nodes at the ends of links. */
  readonly ends = new Set<string>();
  /** Sources that statements name. */
  readonly sources = new Set<string>();
  /** Sources of which words are quoted: their texts are needed. */
  readonly quoted = new Set<string>();
  /** What other systems call nodes: the values of all. */
  readonly externalValues = new Set<string>();

  /** All that operations mention, and what they want to bring back. */
  static *of(
    operations: readonly SettledOperation[],
    restorables: ReadonlyMap<SettledOperation, Restorable>,
  ): Steps<Mentions> {
    const mentions = new Mentions();
    for (const operation of operations) {
      mentions.add(operation);
      yield;
    }
    for (const { now, links } of restorables.values()) {
      for (const one of [now, ...links]) if (one) mentions.addWhole(one);
      yield;
    }
    return mentions;
  }

  /** The ends of a link that is there: its equals are among the links between them. */
  addEnds({ sourceId, targetId }: Pick<Link, "sourceId" | "targetId">): void {
    this.ends.add(sourceId).add(targetId);
  }

  private add(operation: SettledOperation): void {
    switch (operation.kind) {
      case "createNode":
        this.created.add(operation.node.id);
        this.addStatements(operation.node.statements);
        this.addExternalIds(operation.node.entries.externalIds);
        return;
      case "createLink":
        this.created.add(operation.link.id);
        this.addEnds(operation.link);
        this.addStatements(operation.link.statements);
        return;
      case "deleteNode":
        this.deletedNodes.add(operation.id);
        break;
      case "updateNode":
        if (operation.properties?.text !== undefined) this.rewritten.add(operation.id);
        this.addExternalIds(operation.entries?.externalIds);
        this.addStatements(operation.statements);
        break;
      case "updateLink":
        this.addStatements(operation.statements);
        break;
      case "editList":
        if (operation.list === "externalIds") this.addExternalIds(operation.put);
        if (operation.list === "statements") this.addStatements(operation.put as readonly Partial<StatementDraft>[]);
        break;
      case "restoreNode":
        this.rewritten.add(operation.id);
    }
    this.existing.add(operation.id);
  }

  /** Something that is to be again as it was. */
  private addWhole(record: NonNullable<Restorable["now"]>): void {
    this.created.add(record.id);
    this.addStatements(record.statements);
    if ("sourceId" in record) this.addEnds(record);
    else this.addExternalIds(record.externalIds.map(({ value }) => ({ value })));
  }

  private addStatements(statements: readonly Partial<StatementDraft>[] = []): void {
    for (const { sourceId, quote } of statements) {
      if (typeof sourceId !== "string") continue;
      this.sources.add(sourceId);
      if (quote != null) this.quoted.add(sourceId);
    }
  }

  private addExternalIds(entries: readonly Values[] = []): void {
    for (const { value } of entries) if (typeof value === "string") this.externalValues.add(value);
  }
}
