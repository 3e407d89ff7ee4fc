import type { Expectation } from "../ontology/expectation";
import { parseNodeFrame } from "../ontology/frame";
import { defaultLanguage, type Language } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import { readProperty } from "../ontology/property";
import { namedIn, textOf } from "./named";
import { nodesIn } from "./nodes-in";
import { linksAt } from "./related";
import { capitalised } from "./sentence";
import { SpaceMemory } from "./space-memory";
import type { View } from "./view";
import type { Pace } from "./walk/pace";

/** Something that is expected of a node and that it does not have. */
export interface Gap {
  readonly expectation: Expectation;
  readonly node: Node;
}

/** What a view lacks of what is expected, in a space or everywhere: remembered, as a view never changes. */
export function gapsOf(view: View, space: string | null, pace: Pace): Promise<readonly Gap[]> {
  return view.kept(gapMemory).of(space, () => findGaps(view, space, pace));
}

/** The derived links that stand in for what a gap misses; worked out only for gaps that somebody looks at. */
export function standInsFor(view: View, { expectation, node }: Gap): Link[] {
  return linksFor(view, expectation, node, "ONLY");
}

/** What a gap says, as a sentence without its full stop; in Finnish unless a language is given. */
export function gapSentence(view: View, { expectation, node }: Gap, language: Language | null): string {
  const spoken = language ?? defaultLanguage;
  const words = parseNodeFrame(expectation.sentence[spoken]).map((part) =>
    typeof part === "string" ? part : textOf(namedIn(view, node, spoken, part.form)),
  );
  return capitalised(words.join(""), spoken);
}

function gapMemory(): SpaceMemory<readonly Gap[]> {
  return new SpaceMemory();
}

async function findGaps(view: View, space: string | null, pace: Pace): Promise<readonly Gap[]> {
  await pace.turn();
  const gaps: Gap[] = [];
  for (const node of nodesIn(view, space)) {
    const expected = view.ontology.expectationsOf(node.type);
    await pace.look(1 + expected.length);
    for (const expectation of expected) {
      if (!expectation.spares?.(node) && !isMet(view, expectation, node)) gaps.push({ expectation, node });
    }
  }
  return gaps;
}

function isMet(view: View, expectation: Expectation, node: Node): boolean {
  const { expects } = expectation;
  switch (expects.kind) {
    case "link":
      return linksFor(view, expectation, node, "EXCLUDE").length > 0;
    case "source":
      return view.statementsOf(node).some(({ sourceId }) => Boolean(sourceId));
    case "entry": {
      const entries = readProperty(node, expects.list);
      return Array.isArray(entries) && entries.some((entry: object) => expects.passes(entry, view.day));
    }
  }
}

/** The links of a node that an expectation asks for: recorded ones, or the derived ones that stand in for them. */
function linksFor(view: View, { expects }: Expectation, node: Node, derived: "EXCLUDE" | "ONLY"): Link[] {
  if (expects.kind !== "link") return [];
  return expects.fields.flatMap((field) => {
    const relationship = view.ontology.relationship(node.type, field);
    if (!relationship) return [];
    const { end, linkType } = relationship;
    const ends: readonly LinkEnd[] = end === "both" ? ["source", "target"] : [end];
    return ends.flatMap((at) => linksAt(view, node, at, linkType.name, derived));
  });
}
