import { arbitraryCourse, spaces as both } from "../testing/arbitrary-commits";
import { arbitraryRecorded } from "../testing/arbitrary-graph";
import { days } from "../testing/arbitrary-texts";
import { holdsForMany } from "../testing/choices";
import { keyOf, nodeIn, ontology, viewOf, world } from "../testing/world";
import { Graph } from "./graph";
import { disclosureOf, isContact } from "./mask";
import { type Audience, View } from "./view";

const day = "2024-06-01";
const keys = (view: View): string[] => view.nodes().map(({ id }) => keyOf(id));

describe("someone who may see what is internal of one space", () => {
  it("sees of it what the internal see, and of others what anyone sees", () => {
    holdsForMany(100, (choices) => {
      const graph = new Graph(ontology, arbitraryRecorded(choices, both));
      const on = choices.of(days);
      const seenBy = (audience: Audience) => new View(graph, audience, on);
      const [own, open] = [seenBy("INTERNAL"), seenBy("PUBLIC")];
      const view = seenBy("INTERNAL:town");
      const isOwn = ({ id }: { readonly id: string }): boolean => id.startsWith("town/");
      const expected = graph.nodes().filter((node) => (isOwn(node) ? own : open).has(node));
      expect(view.nodes()).toEqual(expected);
      for (const node of expected) {
        for (const { name } of ontology.nodeType(node.type)?.properties ?? []) {
          expect(view.read(node, name)).toEqual((isOwn(node) ? own : open).read(node, name));
        }
      }
      expect(seenBy("INTERNAL:nowhere").nodes()).toEqual(seenBy("PUBLIC").nodes());
    });
  });

  it("is not taken in by a space whose name begins alike", () => {
    const graph = world({ a: { type: "Goal", visibility: "INTERNAL" } });
    expect(new View(graph, "INTERNAL:tes", day).nodes()).toEqual([]);
    expect(keys(new View(graph, "INTERNAL:test", day))).toEqual(["a"]);
  });
});

describe("a view of whatever holds at any time", () => {
  it("has what held once and what will", () => {
    const graph = world({ a: { type: "Goal", validTo: "2020-01-01" }, b: { type: "Goal", validFrom: "2030-01-01" } });
    expect(keys(new View(graph, "PUBLIC", { day, allTimes: true }))).toEqual(["a", "b"]);
    expect(keys(new View(graph, "PUBLIC", day))).toEqual([]);
  });
});

describe("the past, by the permissions of today", () => {
  const goal = { type: "Goal" };
  const person = { type: "Contact", name: "Aino Ahola", email: "aino@esim.fi", contactVisibility: "ALL" };
  const seenOf = (then: Graph, permissions: Graph, audience: Audience = "PUBLIC") =>
    new View(then, audience, { day, permissions });

  it("has nothing that is internal today, nor what was then", () => {
    const then = world({ a: goal, b: { ...goal, visibility: "INTERNAL" }, c: goal }, ["a PART_OF c"]);
    const now = world({ a: { ...goal, visibility: "INTERNAL" }, b: goal, c: goal });
    expect(keys(seenOf(then, now))).toEqual(["c"]);
    expect(seenOf(then, now).links()).toEqual([]);
    expect(keys(seenOf(then, now, "INTERNAL"))).toEqual(["a", "b", "c"]);
  });

  it("has what is gone today, unless it is a person", () => {
    const then = world(
      { a: goal, p: person },
      ["p RESPONSIBLE_FOR a"].map((text) => [text, { role: "ACCOUNTABLE" }]),
    );
    const now = world({ b: goal });
    expect(keys(seenOf(then, now))).toEqual(["a"]);
    expect(keys(seenOf(then, now, "INTERNAL"))).toEqual(["a", "p"]);
    expect(keys(seenOf(then, now, "INTERNAL:test"))).toEqual(["a", "p"]);
  });

  it("has no link that is internal today, and has one that is gone", () => {
    const nodes = { a: goal, b: goal, c: goal };
    const then = world(nodes, ["a PART_OF b", "b PART_OF c"]);
    const now = world(nodes, [["a PART_OF b", { visibility: "INTERNAL" }]]);
    expect(
      seenOf(then, now)
        .links()
        .map(({ sourceId }) => keyOf(sourceId)),
    ).toEqual(["b"]);
  });

  it.each([
    ["ALL", "NAME"],
    ["NAME", "ALL"],
  ])("tells of a person the lesser of what is disclosed: %s then, %s now", (before, after) => {
    const then = world({ p: { ...person, contactVisibility: before } });
    const view = seenOf(then, world({ p: { ...person, contactVisibility: after } }));
    const contact = nodeIn(view, "p");
    expect([view.read(contact, "name"), view.read(contact, "email")]).toEqual(["Aino Ahola", null]);
  });

  it("hides in texts whoever was hidden then, and whoever is hidden or gone now", () => {
    const text = "Aino Ahola, Bo Berg, Cia Carlsson, Dan Dahl";
    const named = (name: string, contactVisibility = "ALL") => ({ type: "Contact", name, contactVisibility });
    const page = { type: "Source", text };
    const then = world({ page, a: named("Aino Ahola", "NONE"), b: named("Bo Berg"), c: named("Cia Carlsson") });
    const now = world({ page, a: named("Aino Ahola"), b: named("Bo Berg", "NONE"), d: named("Dan Dahl", "NONE") });
    const view = seenOf(then, now);
    const [aino, bo, cia, dan] = [10, 7, 12, 8].map((length) => "█".repeat(length));
    expect(view.read(nodeIn(view, "page"), "text")).toBe(`${aino}, ${bo}, ${cia}, ${dan}`);
    expect(seenOf(then, now, "INTERNAL").read(nodeIn(view, "page"), "text")).toBe(text);
  });

  it("never has anything of which some part of the rule says no", () => {
    holdsForMany(80, (choices) => {
      const { first, states } = arbitraryCourse(choices, 6);
      const [then, now] = [first, states.at(-1) ?? first].map((recorded) => new Graph(ontology, recorded));
      if (!then || !now) return;
      const past = seenOf(then, now);
      const [plain, today] = [
        viewOf(then, { audience: "PUBLIC", day }),
        new View(now, "PUBLIC", { day, allTimes: true }),
      ];
      const mayBeSeen = then.nodes().filter((node) => {
        const still = now.node(node.id);
        return plain.has(node) && (still ? today.has(still) : !isContact(node));
      });
      expect(past.nodes()).toEqual(mayBeSeen);
      for (const contact of past.nodes().filter(isContact)) {
        const still = now.node(contact.id);
        const isOpen = disclosureOf(contact) === "ALL" && still && disclosureOf(still) === "ALL";
        if (!isOpen) expect(past.read(contact, "email")).toBeNull();
      }
    });
  });
});
