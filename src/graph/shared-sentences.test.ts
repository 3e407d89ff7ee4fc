import { type Language, languages } from "../ontology/labels";
import type { Link } from "../ontology/link";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { nodeIn, viewOf, world } from "../testing/world";
import { derivedLinks } from "./derive";
import { DerivedLink } from "./derived-link";
import type { Graph } from "./graph";
import { textOf } from "./named";
import { arcsAt } from "./related";
import { sentenceOf } from "./sentence";
import { sharedSentences } from "./shared-sentences";
import type { Audience, View } from "./view";

const say = (graph: Graph, key: string, language: Language | null = null, audience: Audience = "INTERNAL") => {
  const view = viewOf(graph, { audience });
  const node = nodeIn(view, key);
  return sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE")).map(({ parts }) => textOf(parts));
};

const spearhead = { type: "Spearhead", name: "Lasten kasvu" };
const three = {
  a: { type: "Value", name: "Rohkeus" },
  b: { type: "Value", name: "Luottamus" },
  c: { type: "Value", name: "Ilo" },
};

describe("links at a node", () => {
  it("share a sentence that lists the things at their other ends by the plural of what they are", () => {
    const graph = world({ k: spearhead, ...three }, [
      ["k GUIDED_BY b", { ordinal: 2 }],
      ["k GUIDED_BY a", { ordinal: 1 }],
      ["k GUIDED_BY c", { ordinal: 3 }],
    ]);
    expect(say(graph, "k")).toEqual(["Kasvukärkeä Lasten kasvu ohjaavat arvot Rohkeus, Luottamus ja Ilo."]);
    expect(say(graph, "k", "sv")).toEqual([
      "Tillväxtspetsen Lasten kasvu vägleds av värderingarna Rohkeus, Luottamus och Ilo.",
    ]);
    expect(say(graph, "k", "en")).toEqual([
      "The spearhead Lasten kasvu is guided by the values Rohkeus, Luottamus and Ilo.",
    ]);
    expect(say(graph, "a")).toEqual(["Arvo Rohkeus ohjaa kasvukärkeä Lasten kasvu."]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["known in other ways", { status: "STATED" }, { status: "COLLECTIVE", why: "of all" }],
    ["not as sure", inferred("HIGH", "so it is"), inferred("LOW", "so it is")],
    ["concluded for another reason", inferred("HIGH", "so it is"), inferred("HIGH", "so I think")],
    ["said by another source", { status: "STATED", source: "s" }, { status: "STATED", source: "t" }],
  ])("do not share one when they are %s", (_, one, other) => {
    const graph = world({ k: spearhead, ...three, s: "Source", t: "Source" }, [
      ["k GUIDED_BY a", { ordinal: 1, statements: [one] }],
      ["k GUIDED_BY b", { ordinal: 2, statements: [other] }],
      ["k GUIDED_BY c", { ordinal: 3, statements: [one] }],
    ]);
    expect(say(graph, "k")).toEqual([
      "Kasvukärkeä Lasten kasvu ohjaavat arvot Rohkeus ja Ilo.",
      "Kasvukärkeä Lasten kasvu ohjaa arvo Luottamus.",
    ]);
  });

  it("share one when one source says them in different words", () => {
    const statements = (quote: string) => ({ statements: [{ status: "STATED", source: "s", quote }] });
    const graph = world({ k: spearhead, ...three, s: "Source" }, [
      ["k GUIDED_BY a", { ordinal: 1, ...statements("rohkeus") }],
      ["k GUIDED_BY b", { ordinal: 2, ...statements("luottamus") }],
    ]);
    expect(say(graph, "k")).toEqual(["Kasvukärkeä Lasten kasvu ohjaavat arvot Rohkeus ja Luottamus."]);
  });

  it("do not share one across types and roles, which stand in the order of the ontology", () => {
    const people = { p: { type: "Contact", name: "Oona" }, q: { type: "Contact", name: "Pia" } };
    const office = { type: "Organisation", name: "Toimisto" };
    const graph = world({ m: { type: "Measure", name: "Raitti" }, ...people, o: office }, [
      ["o RESPONSIBLE_FOR m", { role: "ACCOUNTABLE" }],
      ["p RESPONSIBLE_FOR m", { role: "CONTRIBUTES" }],
      ["q RESPONSIBLE_FOR m", { role: "CONTRIBUTES" }],
      ["q RESPONSIBLE_FOR m", { role: "ACCOUNTABLE" }],
      ["p RESPONSIBLE_FOR m", { role: "ACCOUNTABLE" }],
    ]);
    expect(say(graph, "m")).toEqual([
      "Oona ja Pia vastaavat toimenpiteestä Raitti.",
      "Toimenpiteestä Raitti vastaa Toimisto.",
      "Oona ja Pia osallistuvat toimenpiteeseen Raitti.",
    ]);
  });

  it("share one from either end where they read the same from both", () => {
    const themes = { a: { type: "Theme", name: "Arki" }, b: { type: "Theme", name: "Luonto" } };
    const graph = world({ ...themes, c: { type: "Theme", name: "Työ" } }, ["a RELATED_TO b", "b RELATED_TO c"]);
    expect(say(graph, "b")).toEqual(["Teema Luonto liittyy teemoihin Arki ja Työ."]);
  });

  it("name nothing that the audience may not see", () => {
    const hidden = { ...three.b, visibility: "INTERNAL" };
    const links = ["k GUIDED_BY a", "k GUIDED_BY b", "k GUIDED_BY c"];
    const graph = world({ k: spearhead, ...three, b: hidden }, links);
    expect(say(graph, "k")).toEqual(["Kasvukärkeä Lasten kasvu ohjaavat arvot Ilo, Luottamus ja Rohkeus."]);
    expect(say(graph, "k", null, "PUBLIC")).toEqual(["Kasvukärkeä Lasten kasvu ohjaavat arvot Ilo ja Rohkeus."]);
  });

  it("leave a name that ends with a full stop its own", () => {
    const graph = world(
      { k: { type: "Strategy", name: "Strategia" }, a: { type: "Value", name: "Rohkeus, ilo jne." } },
      ["k HAS_VALUE a"],
    );
    expect(say(graph, "k")).toEqual(["Strategia nojaa arvoon Rohkeus, ilo jne."]);
  });
});

describe("the sentences about a node, in any graph", () => {
  it("say each of its links once, stored before derived, and nothing else", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const language = choices.of([null, ...languages]);
      const stored = view.links();
      const concluded = derivedLinks(view);
      for (const node of view.nodes()) {
        const said = sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE"));
        const at = ({ sourceId, targetId }: { sourceId: string; targetId: string }) =>
          sourceId === node.id || targetId === node.id;
        const found = said.flatMap(({ links }) => links.map(({ id }) => id));
        const expected = [...stored, ...concluded].filter(at).map(({ id }) => id);
        expect([...found].sort()).toEqual(expected.sort());
        expect(found.slice(0, stored.filter(at).length).sort()).toEqual(
          stored
            .filter(at)
            .map(({ id }) => id)
            .sort(),
        );
      }
    });
  });

  it("are as few as links that differ in nothing but the other end allow", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      for (const node of view.nodes()) {
        const facts = sharedSentences(view, node, null, arcsAt(view, node, "INCLUDE")).map(({ links }) => [
          ...new Set(links.map((link) => factsOf(view, node.id, link))),
        ]);
        expect(facts.filter((of) => of.length !== 1)).toEqual([]);
        expect(new Set(facts.flat()).size).toBe(facts.length);
      }
    });
  });

  it("are those of the links themselves where nothing is shared", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const language = choices.of([null, ...languages]);
      for (const node of view.nodes()) {
        for (const { links, parts } of sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE"))) {
          const [link, ...more] = links;
          if (!link || more.length) continue;
          const alone = sentenceOf(view, link, language, link.sourceId === node.id ? "source" : "target");
          expect(textOf(parts)).toBe(/[.!?…]$/.test(alone) ? alone : `${alone}.`);
        }
      }
    });
  });

  it("name every node at the other end of their links, and no node that the view does not have", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const language = choices.of([null, ...languages]);
      for (const node of view.nodes()) {
        for (const { links, parts } of sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE"))) {
          const named = parts.flatMap((part) => (part.node ? part.node.id : []));
          const ends = links.flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
          expect(named.sort()).toEqual([...new Set(ends)].sort());
          expect(named.filter((id) => !view.node(id))).toEqual([]);
        }
      }
    });
  });
});

/** What else than the node at the other end tells a link at a node from others. */
function factsOf(view: View, about: string, link: Link): string {
  const statement = view.strongestOf(link);
  const isSource = link.sourceId === about;
  const other = view.node(isSource ? link.targetId : link.sourceId);
  const { status, confidence, sourceId } = statement ?? {};
  const why = statement && view.read(statement, "why");
  const way = link.type === "RELATED_TO" || isSource ? "out" : "in";
  const rule = link instanceof DerivedLink ? link.rule.name : "";
  return [link.type, way, link.role, other?.type, rule, status, confidence, sourceId, why].join(" | ");
}

function inferred(confidence: string, why: string) {
  return { status: "INFERRED", confidence, why };
}
