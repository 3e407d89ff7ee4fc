import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { Role } from "../actor";

/** The row of an API key: who it is for and what it lets them do. The key itself is nowhere, only what it hashes to. */
@Entity("api_key")
@Index("api_key_held_name", ["heldName"], { unique: true })
export class ApiKey {
  /** The part of the key that names it, which is no secret. */
  @PrimaryColumn({ type: "varchar", length: 12 })
  id!: string;

  /** What changes are recorded under. */
  @Column({ type: "text" })
  name!: string;

  /** The name as it is compared with others; null once the key is revoked, so that another key can have the name. */
  @Column({ type: "text", nullable: true })
  heldName!: string | null;

  @Column({ type: "varchar", length: 6 })
  role!: Role;

  /** The one space that the role is for; null for all. */
  @Column({ type: "varchar", length: 200, nullable: true })
  space!: string | null;

  /** SHA-256 of the whole key, in hexadecimal. */
  @Column({ type: "varchar", length: 64 })
  hash!: string;

  /** The last day on which it is taken, as YYYY-MM-DD; null when there is none. */
  @Column({ type: "varchar", length: 10, nullable: true })
  expiresOn!: string | null;

  /** ISO 8601 in UTC. */
  @Column({ type: "varchar", length: 24 })
  createdAt!: string;

  /** ISO 8601 in UTC; null while it holds. */
  @Column({ type: "varchar", length: 24, nullable: true })
  revokedAt!: string | null;
}
