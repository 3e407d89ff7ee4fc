import type { Actor, Role } from "../store/actor";
import { seesInternal } from "../store/actor";
import { viewOf, world } from "../testing/world";
import { audienceOf } from "./audience";

const graph = world({ open: "Goal", secret: { type: "Goal", visibility: "INTERNAL" } });
const roles: readonly Role[] = ["READER", "EDITOR", "ADMIN"];

describe("the audience of an actor", () => {
  it("is the public for anyone", () => expect(audienceOf(null)).toBe("PUBLIC"));

  it.each([
    ["READER", "kouvola", "INTERNAL:kouvola"],
    ["EDITOR", "kouvola", "INTERNAL:kouvola"],
    ["READER", null, "INTERNAL"],
    ["EDITOR", null, "INTERNAL"],
    ["ADMIN", null, "INTERNAL"],
    ["ADMIN", "kouvola", "INTERNAL"],
  ] as const)("of the role %s of %s is %s", (role, space, audience) => {
    expect(audienceOf({ name: "x", role, space })).toBe(audience);
  });

  it("sees what is internal just where the actor may", () => {
    for (const role of roles) {
      for (const space of ["test", "tes", "test2", "other", null]) {
        const actor: Actor = { name: "x", role, space };
        const seen = viewOf(graph, { audience: audienceOf(actor) }).nodes().length;
        expect({ role, space, seen }).toEqual({ role, space, seen: seesInternal(actor, "test") ? 2 : 1 });
      }
    }
  });
});
