import { keyOf, ontology, viewOf, world } from "../testing/world";
import type { Filter } from "./filter";
import { linkTest, nodeTest } from "./where";

const view = viewOf(
  world(
    {
      s: { type: "Strategy", name: "Kaupunkistrategia", startYear: 2021, aliases: ["KS"] },
      k: {
        type: "Spearhead",
        name: "Lasten kasvu",
        translations: [{ language: "sv", status: "EDITOR", name: "Barnens tillväxt" }],
      },
      n: { type: "Spearhead", name: "Nuorten kasvu", validFrom: "2024-01-01" },
      p: { type: "Programme", name: "Hyvinvointi", status: "ACTIVE" },
      v: { type: "Value", name: "Rohkeus", description: "Rohkeasti" },
      a: { type: "Contact", name: "Aino", phones: ["020 615 1234"] },
      b: { type: "Contact", name: "Bo" },
      o: { type: "Organisation", name: "Kouvola" },
      page: { type: "Source", name: "Sivu" },
      i: {
        type: "Indicator",
        observations: [
          { kind: "ACTUAL", value: 1, date: "2023-12-31" },
          { kind: "TARGET", value: 2, period: "2030" },
        ],
      },
    },
    [
      "s HAS_SPEARHEAD k",
      "s HAS_SPEARHEAD n",
      ["k HAS_PROGRAMME p", { ordinal: 2, weight: 0.5 }],
      [
        "s HAS_VALUE v",
        { statements: [{ status: "INFERRED", why: "w", confidence: "LOW", source: "page" }, { status: "STATED" }] },
      ],
      ["a RESPONSIBLE_FOR s", { role: "ACCOUNTABLE" }],
      ["a RESPONSIBLE_FOR p", { role: "COORDINATES" }],
      ["o RESPONSIBLE_FOR p", { role: "CONTRIBUTES" }],
      "a MEMBER_OF o",
      "v RELATED_TO k",
      "k RELATED_TO n",
    ],
  ),
);

/** The keys of the nodes that pass a filter, of a type or of any. */
function nodes(where: Filter, type?: string): string {
  const declared = type ? (ontology.nodeType(type) ?? null) : null;
  return view
    .nodes(type)
    .filter(nodeTest(view, where, declared))
    .map(({ id }) => keyOf(id))
    .sort()
    .join(" ");
}

function links(where: Filter): string {
  const found = view.links().filter(linkTest(view, where));
  return found
    .map(({ sourceId, type, targetId }) => `${keyOf(sourceId)} ${type} ${keyOf(targetId)}`)
    .sort()
    .join(", ");
}

describe("a filter", () => {
  it.each<[string, Filter, string]>([
    ["holds when nothing is asked", {}, "a b i k n o p page s v"],
    ["holds when every one of no parts does", { AND: [] }, "a b i k n o p page s v"],
    ["does not hold when one of no parts has to", { OR: [] }, ""],
    ["does not hold when what always holds is denied", { NOT: {} }, ""],
    ["leaves out what is undefined", { name: undefined }, "a b i k n o p page s v"],
    ["asks for all of its fields at once", { type: { in: ["Contact", "Value"] }, name: { contains: "u" } }, "v"],
    ["joins one part or another", { OR: [{ id: { eq: "test/a" } }, { id: { eq: "test/b" } }] }, "a b"],
    ["asks for one type and its own fields", { is: { strategy: { startYear: { gt: 2020 } } } }, "s"],
    [
      "denies one type and its own fields",
      { NOT: { is: { contact: { phones: { isEmpty: true } } } }, type: { in: ["Contact"] } },
      "a",
    ],
  ])("%s", (_, where, expected) => {
    expect(nodes(where)).toBe(expected);
  });
});

describe("a filter on a property", () => {
  it.each<[string, Filter, string]>([
    ["ignores capitals in parts of a text", { name: { contains: "KASVU" } }, "k n"],
    ["does not ignore them in a whole text", { name: { eq: "rohkeus" } }, ""],
    ["knows a letter however it is composed", { name: { startsWith: "barnens tillva\u0308" } }, "k"],
    ["finds a name in any language", { name: { eq: "Barnens tillväxt" } }, "k"],
    ["finds a name in the language that is asked for", { name: { contains: "kasvu", language: "sv" } }, ""],
    ["finds what has a name in a language", { name: { exists: true, language: "sv" } }, "k"],
    ["holds for another value, and for none", { ordinal: { ne: 1 } }, "a b i k n o p page s v"],
    ["compares days", { validFrom: { lte: "2024-01-01" } }, "n"],
    ["tells what has a value from what has none", { description: { exists: true } }, "v"],
    ["finds an item of a list", { aliases: { has: "KS" } }, "s"],
    ["finds no item of nothing", { aliases: { hasAny: [] } }, ""],
    ["finds what has all of no items everywhere", { is: { contact: { phones: { hasAll: [] } } } }, "a b"],
    ["takes a list that is not there for an empty one", { is: { contact: { phones: { isEmpty: true } } } }, "b"],
    ["asks for some entry of a list", { is: { indicator: { observations: { some: { value: { gte: 2 } } } } } }, "i"],
    ["asks for every entry of a list", { is: { indicator: { observations: { every: { value: { gte: 2 } } } } } }, ""],
    [
      "asks for both of one entry",
      { is: { indicator: { observations: { some: { kind: { eq: "ACTUAL" }, period: { exists: true } } } } } },
      "",
    ],
    ["asks where a name is translated by whom", { translations: { some: { status: { eq: "EDITOR" } } } }, "k"],
  ])("%s", (_, where, expected) => {
    expect(nodes(where)).toBe(expected);
  });
});

describe("a filter on a relationship", () => {
  it.each<[string, string, Filter, string]>([
    ["asks for some", "Spearhead", { programmes: { some: {} } }, "k"],
    ["asks for none", "Spearhead", { programmes: { none: {} } }, "n"],
    [
      "asks for every one, which holds where there is none",
      "Spearhead",
      { programmes: { every: { node: { status: { eq: "DONE" } } } } },
      "n",
    ],
    ["counts", "Strategy", { spearheads: { count: { eq: 2 } } }, "s"],
    [
      "counts only what it is told to",
      "Strategy",
      { spearheads: { count: { of: { node: { name: { startsWith: "Lasten" } } }, lt: 2 } } },
      "s",
    ],
    [
      "means one and the same link by node and link",
      "Programme",
      { responsible: { some: { node: { is: { organisation: {} } }, link: { role: { eq: "COORDINATES" } } } } },
      "",
    ],
    [
      "finds a node and the role of its own link",
      "Programme",
      { responsible: { some: { node: { is: { organisation: {} } }, link: { role: { eq: "CONTRIBUTES" } } } } },
      "p",
    ],
    ["counts what is related in both directions", "Spearhead", { related: { count: { eq: 2 } } }, "k"],
    [
      "finds what is related from the other end",
      "Value",
      { related: { some: { node: { id: { eq: "test/k" } } } } },
      "v",
    ],
    ["sees derived links", "Spearhead", { values: { some: { node: { name: { eq: "Rohkeus" } } } } }, "k n"],
    [
      "leaves derived links out when asked to",
      "Spearhead",
      { values: { some: { link: { statement: { status: { ne: "DERIVED" } } } } } },
      "",
    ],
    [
      "goes from node to node",
      "Spearhead",
      {
        responsible: {
          some: { node: { is: { contact: { organisations: { some: { node: { name: { eq: "Kouvola" } } } } } } } },
        },
      },
      "k n",
    ],
  ])("%s", (_, type, where, expected) => {
    expect(nodes(where, type)).toBe(expected);
  });
});

describe("a filter on links", () => {
  it.each<[string, Filter, string]>([
    ["asks for a type and a property", { type: { in: ["HAS_PROGRAMME"] }, weight: { lt: 1 } }, "k HAS_PROGRAMME p"],
    ["asks for an end", { type: { notIn: ["RELATED_TO"] }, target: { is: { value: {} } } }, "s HAS_VALUE v"],
    ["asks for the strongest statement", { type: { eq: "HAS_VALUE" }, statement: { status: { eq: "INFERRED" } } }, ""],
    ["asks for any statement", { statements: { some: { status: { eq: "INFERRED" } } } }, "s HAS_VALUE v"],
    [
      "asks for the source of a statement",
      { statements: { some: { source: { name: { eq: "Sivu" } } } } },
      "s HAS_VALUE v",
    ],
  ])("%s", (_, where, expected) => {
    expect(links(where)).toBe(expected);
  });
});
