import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import type { EntryType } from "../../ontology/entry";
import { Node } from "../../ontology/node";
import { readProperty } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import { deleteRows } from "../database/delete-rows";
import { insertRows } from "../database/insert-rows";
import type { RecordedChange } from "../recorded-change";
import type { Steps } from "../steps";
import type { Shapes } from "./shapes";

type Subject = RecordedChange["after"];

/** What a commit does to one table of entries: a list that differs is written anew, and others are left alone. */
export class EntryTable {
  private readonly gone: RecordedChange[] = [];
  private readonly rows: object[] = [];

  constructor(
    private readonly entity: EntryType["entity"],
    private readonly shapes: Shapes,
    private readonly writesAll: boolean,
  ) {}

  /** Finds out which lists differ. */
  *takeIn(changes: readonly RecordedChange[]): Steps<void> {
    for (const change of changes) {
      this.compare(change);
      yield;
    }
  }

  /** Takes away the lists that are no more, or are others by now. */
  async deleteGone(transaction: EntityManager): Promise<void> {
    const { tableName } = transaction.dataSource.getMetadata(this.entity);
    await deleteRows(transaction, tableName, "node", this.idsOf("NODE"));
    await deleteRows(transaction, tableName, "link", this.idsOf("LINK"));
  }

  /** Writes the lists that are new, or others than they were. */
  insertNew(transaction: EntityManager): Promise<void> {
    return insertRows(transaction, this.entity, this.rows);
  }

  private compare(change: RecordedChange): void {
    const before = this.listsOf(change.before);
    const after = this.listsOf(change.after);
    const isSame = before.length === after.length && (!after.length || isDeepStrictEqual(before, after));
    if (isSame && !this.writesAll) return;
    if (before.length) this.gone.push(change);
    for (const row of after) this.rows.push(row);
  }

  private idsOf(kind: RecordedChange["subjectKind"]): string[] {
    return this.gone.flatMap((change) => (change.subjectKind === kind ? change.subjectId : []));
  }

  private listsOf(subject: Subject): readonly object[] {
    if (!subject) return [];
    if (this.entity === Statement) return subject.statements;
    if (!(subject instanceof Node)) return [];
    const lists = this.shapes.node(subject.type)?.lists.filter((list) => list.entity === this.entity) ?? [];
    return lists.flatMap(({ name }) => readProperty(subject, name) as object[]);
  }
}
