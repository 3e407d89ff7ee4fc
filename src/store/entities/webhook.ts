import { Column, Entity, PrimaryColumn } from "typeorm";

/** An address that is told of each commit, and how far it has been told. */
@Entity("webhook")
export class Webhook {
  @PrimaryColumn({ type: "varchar", length: 16 })
  id!: string;

  @Column({ type: "text" })
  url!: string;

  /** Only changes of this space are told; null for all. */
  @Column({ type: "varchar", length: 200, nullable: true })
  space!: string | null;

  /** Only changes of nodes of these types, by name and parted by commas, and of their links; null for all. */
  @Column({ type: "text", nullable: true })
  types!: string | null;

  @Column({ type: "text", nullable: true })
  description!: string | null;

  /** Whether it is told what everybody may see, or what is internal too. */
  @Column({ type: "varchar", length: 8 })
  audience!: "PUBLIC" | "INTERNAL";

  /** What signatures are made with, which cannot be kept as a hash. */
  @Column({ type: "text" })
  secret!: string;

  /** ISO 8601 in UTC. */
  @Column({ type: "varchar", length: 24 })
  createdAt!: string;

  /** ISO 8601 in UTC; null while it is told. */
  @Column({ type: "varchar", length: 24, nullable: true })
  disabledAt!: string | null;

  /** Why it is not told any more; null while it is. */
  @Column({ type: "text", nullable: true })
  disabledReason!: string | null;

  /** The first revision that it has not been told of. */
  @Column({ type: "integer" })
  nextRevision!: number;

  /** How often in a row it was tried in vain. */
  @Column({ type: "integer" })
  attempts!: number;

  /** ISO 8601 in UTC: not before then it is tried again; null for at once. */
  @Column({ type: "varchar", length: 24, nullable: true })
  nextAttemptAt!: string | null;

  /** Counts what people change of it, so that what was noted of its progress before does not undo that. */
  @Column({ type: "integer" })
  generation!: number;
}
