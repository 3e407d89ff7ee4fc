import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Link } from "../ontology/link";
import { projectRoot } from "../project-root";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { kouvola } from "../testing/kouvola";
import { expectedDerivedLinks } from "../testing/kouvola-derived";
import { type Conclusion, conclusionsFrom } from "../testing/models/derive-model";
import { redacted } from "../testing/models/redacted";
import { ontology, viewOf } from "../testing/world";
import { derivedLinks, derivedLinksAt } from "./derive";
import type { DerivedLink } from "./derived-link";

describe("what the rules conclude in any graph", () => {
  it("is what walking every way and keeping the best one finds, with the same premises", () => {
    holdsForMany(500, (choices) => {
      const recorded = arbitraryRecorded(choices);
      const view = arbitraryView(choices, recorded);
      const expected = conclusionsFrom(redacted(recorded, view));
      expect(derivedLinks(view).map(plain).sort(byText)).toEqual(expected.map(modelled).sort(byText));
    });
  });

  it("is the same from either end of a link as in the list of all", () => {
    holdsForMany(150, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const all = derivedLinks(view);
      for (const node of view.nodes()) {
        for (const type of new Set(ontology.rules.map(({ concludes }) => concludes))) {
          for (const end of ["source", "target"] as const) {
            const found = derivedLinksAt(view, node, end, type);
            const expected = all.filter((link) => link.type === type && link[`${end}Id`] === node.id);
            expect(found.map(plain).sort(byText)).toEqual(expected.map(plain).sort(byText));
          }
        }
      }
    });
  });

  it("is never a loop, never what is said already, and never between ends that may not be linked so", () => {
    holdsForMany(150, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const said = new Set(view.links().map(endsOf));
      const derived = derivedLinks(view);
      expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
      for (const link of derived) {
        const [source, target] = [view.node(link.sourceId), view.node(link.targetId)];
        expect(ontology.linkType(link.type)?.allows(source?.type ?? "", target?.type ?? "")).toBe(true);
        expect(said).not.toContain(endsOf(link));
        expect(source).not.toBe(target);
        expect(link.statements).toEqual([expect.objectContaining({ status: "DERIVED", linkId: link.id })]);
        expect(link.derivedFrom.every((premise) => view.hasLink(premise))).toBe(true);
      }
    });
  });
});

describe("what the rules conclude in Kouvola's strategy", () => {
  const view = viewOf(kouvola(ontology), { audience: "PUBLIC" });
  const derived = derivedLinks(view);

  it("is what plain loops over its document count: 70 links", () => {
    const document = parse(readFileSync(join(projectRoot, "seeds/kouvola.yaml"), "utf8"));
    const expected = expectedDerivedLinks(document);
    expect(derived.map(endsOf).sort()).toEqual(
      expected.map(({ type, source, target }) => endsOf({ type, sourceId: source, targetId: target })).sort(),
    );
    expect(derived).toHaveLength(70);
  });

  it("is never surer than the rules allow", () => {
    const sure = new Set(derived.map(({ type, statements }) => `${type} ${statements[0]?.confidence}`));
    expect([...sure].sort()).toEqual([
      "CONTACT_FOR MEDIUM",
      "GUIDED_BY MEDIUM",
      "RESPONSIBLE_FOR LOW",
      "SCHEDULES LOW",
    ]);
  });
});

/** All that is compared of a conclusion, in words. */
function plain(link: DerivedLink): object {
  const { type, sourceId, targetId, visibility, revision } = link;
  return {
    ends: endsOf({ type, sourceId, targetId }),
    role: link.role ?? null,
    ordinal: link.ordinal ?? null,
    confidence: link.statements[0]?.confidence,
    visibility,
    validFrom: link.validFrom ?? null,
    validTo: link.validTo ?? null,
    revision,
    derivedFrom: link.derivedFrom.map(({ id }) => id),
  };
}

function modelled({ type, sourceId, targetId, derivedFrom, ...conclusion }: Conclusion): object {
  return { ...conclusion, ends: endsOf({ type, sourceId, targetId }), derivedFrom: derivedFrom.map(({ id }) => id) };
}

function endsOf({ type, sourceId, targetId }: Pick<Link, "type" | "sourceId" | "targetId">): string {
  return `${sourceId} ${type} ${targetId}`;
}

function byText(one: object, other: object): number {
  const [text, otherText] = [
    JSON.stringify(one, Object.keys(one).sort()),
    JSON.stringify(other, Object.keys(one).sort()),
  ];
  return text < otherText ? -1 : 1;
}
