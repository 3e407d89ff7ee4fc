import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** The row of a commit: who changed something, when and why; its number is what everything else counts by. */
@Entity("commit")
@Index("commit_id", ["id"], { unique: true })
export class CommitRecord {
  @PrimaryColumn({ type: "integer" })
  revision!: number;

  /** Chosen before the transaction begins, so that a commit can be looked up whose answer was lost. */
  @Column({ type: "varchar", length: 36 })
  id!: string;

  @Column({ type: "text" })
  actor!: string;

  @Column({ type: "text", nullable: true })
  reason!: string | null;

  /** ISO 8601 in UTC; never earlier than that of the commit before. */
  @Column({ type: "varchar", length: 24 })
  recordedAt!: string;
}
