import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a person was erased: what may never come back under this id. It says nothing of who it was. */
@Entity("erasure")
export class Erasure {
  /** The id of the node that was the person. */
  @PrimaryColumn({ type: "varchar", length: 200 })
  id!: string;

  /** The commit that erased it, the latest where it had come back from a backup. */
  @Column({ type: "integer" })
  revision!: number;

  /** ISO 8601 in UTC; of the first erasure. */
  @Column({ type: "varchar", length: 24 })
  erasedAt!: string;

  /** When the bytes of the old rows were overwritten too; null while that is still to be done. */
  @Column({ type: "varchar", length: 24, nullable: true })
  scrubbedAt!: string | null;
}
