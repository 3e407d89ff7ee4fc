import { StrategyError } from "../errors";
import type { Actor } from "../store/actor";
import { roles } from "../store/keys/key-wish";
import type { ApiContext } from "./context";
import type { Declarations, FieldOptions, OutputFieldOptions } from "./declare";

type Fields = Record<string, OutputFieldOptions>;

const holding = {
  name: { type: "String!", description: "What changes are recorded under: all who read the history see it." },
  role: { type: "KeyRole!", description: "What the key lets its holder do." },
  space: {
    type: "String",
    description: "The one space that the role is for, such as `kouvola`; null for all of them.",
  },
} as const satisfies Record<string, FieldOptions>;

/** Declares what is told of keys and of those who hold them. */
export function declareKeys(declare: Declarations): void {
  const values = Object.entries(roles).map(([role, description]) => [role, { value: role, description }]);
  declare.enum("KeyRole", "What a key lets its holder do.", Object.fromEntries(values));
  declare.object("Viewer", "Who asks: the holder of the key that the request came with.", holding);
  declare.object("ApiKey", "A key that lets somebody in. The key itself is told once, when it is made.", {
    id: { type: "ID!", description: "The part of the key that names it; it is no secret, and logs tell it." },
    ...holding,
    expiresOn: { type: "Date", description: "The last day on which it is taken; null when there is none." },
    createdAt: { type: "DateTime!", description: "When it was made." },
    revokedAt: { type: "DateTime", description: "When it was revoked for good; null while it is not." },
  });
}

/** Asks who asks, and which keys there are. */
export const keyQueries: Fields = {
  viewer: {
    type: "Viewer",
    description:
      "Who asks: the holder of the key in the request's `Authorization: Bearer …`; null without a key, for then it is anyone. A key that is not taken is refused before anything is asked.",
    resolve: (_: unknown, __: unknown, { actor }: ApiContext) => actor,
  },
  keys: {
    type: "[ApiKey!]",
    description: "All keys that were ever made, the oldest first. For ADMIN alone.",
    resolve: (_: unknown, __: unknown, { actor, services }: ApiContext) => {
      refuseOthersThanAdmin(actor);
      return services.keys.list();
    },
  },
};

/** Refuses everybody but those who may do everything. */
export function refuseOthersThanAdmin(actor: Actor | null): void {
  if (!actor) throw new StrategyError("UNAUTHENTICATED", "Expected a key of the role ADMIN, got none.");
  if (actor.role === "ADMIN") return;
  throw new StrategyError("FORBIDDEN", `Expected a key of the role ADMIN, got one of the role ${actor.role}.`);
}
