import type { Audience } from "../graph/view";
import type { Actor } from "../store/actor";

/** As whom somebody sees the graph; null is anyone. */
export function audienceOf(actor: Actor | null): Audience {
  if (!actor) return "PUBLIC";
  return actor.role === "ADMIN" || actor.space === null ? "INTERNAL" : `INTERNAL:${actor.space}`;
}
