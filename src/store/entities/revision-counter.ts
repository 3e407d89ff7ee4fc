import { Column, Entity, PrimaryColumn } from "typeorm";

/** The one row whose lock puts the commits of all instances in one order. */
@Entity("revision_counter")
export class RevisionCounter {
  @PrimaryColumn({ type: "integer" })
  id!: number;

  @Column({ type: "integer" })
  value!: number;
}
