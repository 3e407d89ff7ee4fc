import { randomBytes } from "node:crypto";
import { Webhook as Signer } from "standardwebhooks";

/** A new secret to sign with, as Standard Webhooks writes it. */
export function makeSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/** The headers of a message: its id stays the same however often it is sent, its time and signature do not. */
export function signedHeaders(secret: string, id: string, body: string, now: Date): Record<string, string> {
  return {
    "content-type": "application/json",
    "user-agent": "strategy-graph",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1_000)),
    "webhook-signature": new Signer(secret).sign(id, now, body),
  };
}
