import { Column, Entity, PrimaryColumn } from "typeorm";

/** Which of the instances on one database does what only one of them may do. */
@Entity("lease")
export class Lease {
  /** What it is for. */
  @PrimaryColumn({ type: "varchar", length: 40 })
  name!: string;

  /** The instance that has it. */
  @Column({ type: "varchar", length: 36 })
  holder!: string;

  /** ISO 8601 in UTC: from then on another may take it. */
  @Column({ type: "varchar", length: 24 })
  until!: string;
}
