import { Column, Entity, PrimaryColumn } from "typeorm";

/** What became of telling somebody of a commit. */
export type DeliveryStatus = "DELIVERED" | "RETRYING" | "FAILED";

/** A commit that a webhook was told of. What was said is not kept: it is made anew from the record whenever it is sent. */
@Entity("webhook_delivery")
export class WebhookDelivery {
  @PrimaryColumn({ type: "varchar", length: 16 })
  webhookId!: string;

  @PrimaryColumn({ type: "integer" })
  revision!: number;

  @Column({ type: "varchar", length: 9 })
  status!: DeliveryStatus;

  @Column({ type: "integer" })
  attempts!: number;

  /** The HTTP status of the last answer; null when none came. */
  @Column({ type: "integer", nullable: true })
  lastStatus!: number | null;

  /** Why the last attempt failed, in words of ours; null when it did not. */
  @Column({ type: "text", nullable: true })
  lastError!: string | null;

  /** ISO 8601 in UTC. */
  @Column({ type: "varchar", length: 24 })
  lastAttemptAt!: string;

  /** ISO 8601 in UTC; null when it is not tried again. */
  @Column({ type: "varchar", length: 24, nullable: true })
  nextAttemptAt!: string | null;

  /** ISO 8601 in UTC; null while it has not arrived. */
  @Column({ type: "varchar", length: 24, nullable: true })
  deliveredAt!: string | null;
}
