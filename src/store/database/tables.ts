import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import { ApiKey } from "../entities/api-key";
import { Change } from "../entities/change";
import { CommitRecord } from "../entities/commit-record";
import { Erasure } from "../entities/erasure";
import { IdempotentRequest } from "../entities/idempotent-request";
import { Lease } from "../entities/lease";
import { RevisionCounter } from "../entities/revision-counter";
import { Webhook } from "../entities/webhook";
import { WebhookDelivery } from "../entities/webhook-delivery";

/** The entity classes that have rows: what the ontology declares, the record of commits, and what is beside the graph. */
export function tablesOf(ontology: Ontology): (abstract new () => object)[] {
  return [
    Node,
    ...ontology.nodeTypes.map((type) => type.entity),
    Link,
    ...ontology.entryTypes.map((type) => type.entity),
    CommitRecord,
    Change,
    RevisionCounter,
    IdempotentRequest,
    ApiKey,
    Erasure,
    Webhook,
    WebhookDelivery,
    Lease,
  ];
}
