import { keyOf, nodeIn, viewOf, world } from "../testing/world";
import { derivedLinks, derivedLinksAt } from "./derive";
import type { DerivedLink } from "./derived-link";

type World = Parameters<typeof world>;

describe("the values of a whole", () => {
  it("guide its spearheads, their programmes, and what those do", () => {
    const nodes = { s: "Strategy", k: "Spearhead", p: "Programme", m: "Measure", v: "Value" };
    const links = ["s HAS_VALUE v", "s HAS_SPEARHEAD k", "k HAS_PROGRAMME p", "p HAS_MEASURE m"];
    expect(concluded(nodes, links)).toEqual([
      "k GUIDED_BY v, MEDIUM: s HAS_SPEARHEAD k; s HAS_VALUE v",
      "m GUIDED_BY v, MEDIUM: p HAS_MEASURE m; k HAS_PROGRAMME p; s HAS_SPEARHEAD k; s HAS_VALUE v",
      "p GUIDED_BY v, MEDIUM: k HAS_PROGRAMME p; s HAS_SPEARHEAD k; s HAS_VALUE v",
    ]);
  });

  it("are not concluded where they are said", () => {
    const nodes = { s: "Strategy", k: "Spearhead", v: "Value" };
    expect(concluded(nodes, ["s HAS_VALUE v", "s HAS_SPEARHEAD k", "k GUIDED_BY v"])).toEqual([]);
  });

  it("do not guide its vision: that may have none", () => {
    expect(
      concluded({ s: "Strategy", vision: "Vision", v: "Value" }, ["s HAS_VALUE v", "s HAS_VISION vision"]),
    ).toEqual([]);
  });
});

describe("whom the whole names", () => {
  it("may be asked about its parts as well as their own contacts", () => {
    const nodes = { s: "Strategy", g: "Goal", a: "Contact", b: "Contact" };
    expect(concluded(nodes, ["s HAS_GOAL g", "a CONTACT_FOR s", "b CONTACT_FOR g"])).toEqual([
      "a CONTACT_FOR g, MEDIUM: a CONTACT_FOR s; s HAS_GOAL g",
    ]);
  });
});

describe("who answers for the whole", () => {
  const nodes = { s: "Strategy", p: "Programme", m: "Measure", a: "Contact", b: "Contact" };
  const whole = ["s HAS_PROGRAMME p", "p HAS_MEASURE m"] as const;
  const answers = (text: string, role = "ACCOUNTABLE") => [text, { role }] as const;

  it("answers for every part that names no one, in the same role", () => {
    expect(concluded(nodes, [...whole, answers("a RESPONSIBLE_FOR s", "COORDINATES")])).toEqual([
      "a RESPONSIBLE_FOR m (COORDINATES), LOW: a RESPONSIBLE_FOR s; s HAS_PROGRAMME p; p HAS_MEASURE m",
      "a RESPONSIBLE_FOR p (COORDINATES), LOW: a RESPONSIBLE_FOR s; s HAS_PROGRAMME p",
    ]);
  });

  it("is asked of the nearest whole that names someone", () => {
    expect(concluded(nodes, [...whole, answers("a RESPONSIBLE_FOR s"), answers("b RESPONSIBLE_FOR p")])).toEqual([
      "b RESPONSIBLE_FOR m (ACCOUNTABLE), LOW: b RESPONSIBLE_FOR p; p HAS_MEASURE m",
    ]);
  });

  it("is several where two wholes are as near, or one has several", () => {
    const links = [
      "s HAS_MEASURE m",
      "p HAS_MEASURE m",
      answers("a RESPONSIBLE_FOR s"),
      answers("b RESPONSIBLE_FOR p"),
    ];
    expect(concluded({ ...nodes, s: "Goal" }, links)).toEqual([
      "a RESPONSIBLE_FOR m (ACCOUNTABLE), LOW: a RESPONSIBLE_FOR s; s HAS_MEASURE m",
      "b RESPONSIBLE_FOR m (ACCOUNTABLE), LOW: b RESPONSIBLE_FOR p; p HAS_MEASURE m",
    ]);
  });
});

describe("what schedules a whole", () => {
  it("schedules its spearheads and goals", () => {
    const nodes = { p: "Programme", s: "Strategy", k: "Spearhead", g: "Goal" };
    expect(concluded(nodes, ["p SCHEDULES s", "s HAS_SPEARHEAD k", "k HAS_GOAL g"])).toEqual([
      "p SCHEDULES g, LOW: p SCHEDULES s; s HAS_SPEARHEAD k; k HAS_GOAL g",
      "p SCHEDULES k, LOW: p SCHEDULES s; s HAS_SPEARHEAD k",
    ]);
  });
});

describe("what a whole advances", () => {
  it("is advanced by its parts, and by no part of itself", () => {
    const nodes = { p: "Programme", g: "Goal", m: "Measure", v: "Vision" };
    expect(concluded(nodes, ["p HAS_GOAL g", "g HAS_MEASURE m", "p ADVANCES v", "p ADVANCES g"])).toEqual([
      "g ADVANCES v, MEDIUM: p HAS_GOAL g; p ADVANCES v",
      "m ADVANCES g, MEDIUM: g HAS_MEASURE m; p HAS_GOAL g; p ADVANCES g",
      "m ADVANCES v, MEDIUM: g HAS_MEASURE m; p HAS_GOAL g; p ADVANCES v",
    ]);
  });
});

describe("a place in a place", () => {
  it("takes along what is there, through any number of places", () => {
    const nodes = { o: "Organisation", a: "Place", b: "Place", c: "Place" };
    expect(concluded(nodes, ["o LOCATED_AT a", "a PART_OF b", "b LOCATED_AT c"])).toEqual([
      "o LOCATED_AT b, HIGH: o LOCATED_AT a; a PART_OF b",
      "o LOCATED_AT c, HIGH: o LOCATED_AT a; a PART_OF b; b LOCATED_AT c",
    ]);
  });

  it("does not lead on through an organisation", () => {
    const nodes = { m: "Measure", o: "Organisation", a: "Place" };
    expect(concluded(nodes, ["m LOCATED_AT o", "o LOCATED_AT a"])).toEqual([]);
  });
});

describe("a conclusion", () => {
  it("comes to an end where wholes are parts of each other", () => {
    const nodes = { a: "Goal", b: "Goal", c: "Contact" };
    expect(concluded(nodes, ["a PART_OF b", "b PART_OF a", "c CONTACT_FOR a"])).toEqual([
      "c CONTACT_FOR b, MEDIUM: c CONTACT_FOR a; b PART_OF a",
    ]);
  });

  it("goes the shortest way, and among such the one that stands first", () => {
    const nodes = { s: "Strategy", k: "Spearhead", l: "Spearhead", p: "Programme", v: "Value" };
    const links = ["s HAS_VALUE v", "s HAS_SPEARHEAD k", "s HAS_SPEARHEAD l"] as const;
    const two = [
      ["k HAS_PROGRAMME p", { ordinal: 2 }],
      ["l HAS_PROGRAMME p", { ordinal: 1 }],
    ] as const;
    expect(concluded(nodes, [...links, ...two])).toContain(
      "p GUIDED_BY v, MEDIUM: l HAS_PROGRAMME p; s HAS_SPEARHEAD l; s HAS_VALUE v",
    );
    expect(concluded(nodes, [...links, ...two, "s HAS_PROGRAMME p"])).toContain(
      "p GUIDED_BY v, MEDIUM: s HAS_PROGRAMME p; s HAS_VALUE v",
    );
  });

  it("is no surer than its weakest premise", () => {
    const weak = { statements: [{ status: "INFERRED", confidence: "LOW", why: "w" }] };
    const nodes = { s: "Strategy", k: "Spearhead", v: "Value" };
    expect(concluded(nodes, ["s HAS_VALUE v", ["s HAS_SPEARHEAD k", weak]])).toEqual([
      "k GUIDED_BY v, LOW: s HAS_SPEARHEAD k; s HAS_VALUE v",
    ]);
  });

  it("holds while all its premises do, and is as public as they are", () => {
    const nodes = { s: "Strategy", k: "Spearhead", v: "Value" };
    const graph = world(nodes, [
      ["s HAS_VALUE v", { validFrom: "2024-01-01", validTo: "2025-12-31" }],
      ["s HAS_SPEARHEAD k", { validFrom: "2023-01-01", validTo: "2024-12-31", visibility: "INTERNAL" }],
    ]);
    expect(derivedLinks(viewOf(graph))).toEqual([
      expect.objectContaining({ validFrom: "2024-01-01", validTo: "2024-12-31", visibility: "INTERNAL" }),
    ]);
    expect(derivedLinks(viewOf(graph, { day: "2025-01-01" }))).toEqual([]);
    expect(derivedLinks(viewOf(graph, { audience: "PUBLIC" }))).toEqual([]);
  });

  it("keeps its id whatever it rests on, and is found from either end", () => {
    const nodes = { s: "Strategy", k: "Spearhead", p: "Programme", v: "Value" };
    const long = viewOf(world(nodes, ["s HAS_VALUE v", "s HAS_SPEARHEAD k", "k HAS_PROGRAMME p"]));
    const short = viewOf(world(nodes, ["s HAS_VALUE v", "s HAS_PROGRAMME p"]));
    const [one] = derivedLinksAt(long, nodeIn(long, "p"), "source", "GUIDED_BY");
    const [other] = derivedLinksAt(short, nodeIn(short, "v"), "target", "GUIDED_BY");
    expect(one?.id).toMatch(/^test\/derived-[0-9a-f]{20}$/);
    expect(other?.id).toBe(one?.id);
  });
});

/** What the rules conclude, as `source TYPE target (role), confidence: premises`. */
function concluded(nodes: World[0], links: NonNullable<World[1]>): string[] {
  return derivedLinks(viewOf(world(nodes, links)))
    .map(inWords)
    .sort();
}

function inWords(link: DerivedLink): string {
  const role = link.role ? ` (${link.role})` : "";
  const premises = link.derivedFrom.map(endsOf).join("; ");
  return `${endsOf(link)}${role}, ${link.statements[0]?.confidence}: ${premises}`;
}

function endsOf({ sourceId, type, targetId }: Pick<DerivedLink, "sourceId" | "type" | "targetId">): string {
  return `${keyOf(sourceId)} ${type} ${keyOf(targetId)}`;
}
