import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { CommitRecord } from "./commit-record";

/** What a change is about. */
export type SubjectKind = "NODE" | "LINK";
/** What a change did to it. */
export type ChangeOperation = "CREATE" | "UPDATE" | "DELETE";

/** What a commit did to one node or link: the feed that history and other readers live on. */
@Entity("change")
@Index("change_subject", ["subjectId"])
export class Change {
  @ForeignKey(() => CommitRecord, { name: "change_commit" })
  @PrimaryColumn({ type: "integer" })
  revision!: number;

  /** Its place within the commit, from 0. */
  @PrimaryColumn({ type: "integer" })
  position!: number;

  @Column({ type: "varchar", length: 4 })
  subjectKind!: SubjectKind;

  @Column({ type: "varchar", length: 200 })
  subjectId!: string;

  @Column({ type: "varchar", length: 6 })
  operation!: ChangeOperation;

  /** The whole node or link as JSON, its lists included; null when it did not exist. */
  @Column({ type: "text", nullable: true })
  before!: string | null;

  /** The whole node or link as JSON, its lists included; null when it no longer exists. */
  @Column({ type: "text", nullable: true })
  after!: string | null;
}
