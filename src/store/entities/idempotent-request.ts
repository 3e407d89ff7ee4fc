import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a change was asked for under an idempotency key: who asks the same again is answered with the first result. */
@Entity("idempotent_request")
export class IdempotentRequest {
  /** The SHA-256 of the actor and the key, as hexadecimal digits. */
  @PrimaryColumn({ type: "varchar", length: 64 })
  id!: string;

  /** The SHA-256 of what was asked for: the same key with something else is a mistake. */
  @Column({ type: "varchar", length: 64 })
  fingerprint!: string;

  /** The commit that answered it; null where nothing had to be changed. */
  @Column({ type: "integer", nullable: true })
  revision!: number | null;

  /** When it was answered first, ISO 8601 in UTC. */
  @Column({ type: "varchar", length: 24 })
  recordedAt!: string;
}
