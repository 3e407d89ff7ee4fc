import { groupBy } from "../parts/group-by";
import { byStrength, type Claim } from "./passages";
import type { LinkHere, NodeHere, SaidHere } from "./source-data";

/** Claims that are known in the same way, sorted by what they say. */
export interface Way {
  readonly said: Pick<SaidHere, "status" | "confidence" | "why" | "whyLanguage">;
  /** Nodes of which the source says that they are. */
  readonly named: readonly NodeHere[];
  /** Nodes of which it tells properties, by the names of those. */
  readonly described: readonly { readonly node: NodeHere; readonly properties: readonly string[] }[];
  readonly links: readonly LinkHere[];
}

/** Puts claims together that are known in the same way, for the same reason and as surely; the strongest first. */
export function waysOf(claims: readonly Claim[]): Way[] {
  const ways = groupBy(claims, ({ said: { status, confidence, why } }) => JSON.stringify([status, confidence, why]));
  return [...ways.values()].flatMap(wayOf).sort((one, other) => byStrength(one.said.status, other.said.status));
}

function wayOf(claims: readonly Claim[]): Way[] {
  const [first] = claims;
  if (!first) return [];
  const named = new Set<NodeHere>();
  const described = new Map<NodeHere, Set<string>>();
  const links = new Set<LinkHere>();
  for (const { said, of } of claims) {
    if ("link" in of) links.add(of.link);
    else if (said.property == null) named.add(of.node);
    else described.set(of.node, (described.get(of.node) ?? new Set()).add(said.property));
  }
  return [
    {
      said: first.said,
      named: [...named],
      described: [...described].map(([node, properties]) => ({ node, properties: [...properties] })),
      links: [...links],
    },
  ];
}
