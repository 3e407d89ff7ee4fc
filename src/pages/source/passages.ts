import type { Passage } from "../address";
import type { Status } from "../parts/known";
import type { LinkHere, NodeHere, SaidHere, SourceData } from "./source-data";

/** What a source says in one place: that a node is, what one of its properties is, or what a link says. */
export interface Claim {
  readonly said: SaidHere;
  readonly of: { readonly node: NodeHere } | { readonly link: LinkHere };
}

/** A passage on which something rests, with its number on the page. */
export interface NumberedPassage extends Passage {
  readonly number: number;
  /** How the strongest of its claims is known. */
  readonly status: Status;
  readonly claims: readonly Claim[];
}

/** All that rests on a source. */
export interface Resting {
  readonly passages: readonly NumberedPassage[];
  /** What rests on the source, but on no place in its text. */
  readonly elsewhere: readonly Claim[];
}

const strength: readonly Status[] = ["STATED", "COLLECTIVE", "INFERRED", "DERIVED"];

/** Orders what is known by how it is known, the strongest first. */
export function byStrength(one: Status, other: Status): number {
  return strength.indexOf(one) - strength.indexOf(other);
}

/** Gathers what rests on a source by the passage on which it rests, as one reads: the longer first of two that begin together. */
export function gatherPassages({ source, nodes, links }: SourceData): Resting {
  const length = source.text === null ? 0 : [...source.text].length;
  const found = new Map<string, Passage & { readonly claims: Claim[] }>();
  const elsewhere: Claim[] = [];
  for (const claim of claimsOf(source.id, nodes, links)) {
    const { start, end } = claim.said;
    if (start === null || end === null || start >= end || end > length) {
      elsewhere.push(claim);
      continue;
    }
    const key = `${start}-${end}`;
    const passage = found.get(key) ?? { start, end, claims: [] };
    passage.claims.push(claim);
    found.set(key, passage);
  }
  const inOrder = [...found.values()].sort((one, other) => one.start - other.start || other.end - one.end);
  return { passages: inOrder.map((passage, index) => numbered(passage, index + 1)), elsewhere };
}

function* claimsOf(id: string, nodes: readonly NodeHere[], links: readonly LinkHere[]): Iterable<Claim> {
  for (const node of nodes) {
    for (const said of node.statements) if (said.source?.id === id) yield { said, of: { node } };
  }
  for (const link of links) {
    for (const said of link.statements) if (said.source?.id === id) yield { said, of: { link } };
  }
}

function numbered({ start, end, claims }: Passage & { readonly claims: readonly Claim[] }, number: number) {
  const [status = "STATED"] = claims.map(({ said }) => said.status).sort(byStrength);
  return { start, end, number, status, claims };
}
