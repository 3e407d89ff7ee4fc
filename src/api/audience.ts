import type { Audience } from "../graph/view";
import type { Actor } from "../store/actor";

/** As whom somebody sees the graph; null is anyone. */
export function audienceOf(actor: Actor | null): Audience {
  if (!actor) return "PUBLIC";
  if (actor.role === "ADMIN" || actor.space === null) return "INTERNAL";
  return "PUBLIC";
}
