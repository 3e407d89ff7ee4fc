import type { Labels } from "./labels";
import type { LinkEnd } from "./link-type";
import type { NodeClass } from "./node-type";
import type { LinkType } from "./relationship";
import type { Confidence } from "./vocabulary";

/** A step that a rule takes from the node named by its premise towards the node that it concludes about. */
export interface RuleStep {
  readonly link: string;
  /** `out` follows the link from source to target, `in` the other way. */
  readonly direction: "out" | "in";
}

export interface RuleOptions extends Labels {
  readonly description: string;
  /** The link type of what is concluded. */
  readonly concludes: string;
  /** The link type of the premise; its end that does not move is the other end of the conclusion. */
  readonly premise: string;
  /** The end that moves: from the premise's node along the steps to the conclusion's node. */
  readonly moves: LinkEnd;
  /** `parts`: from a whole to its parts, over every link type that builds wholes; or steps of its own. Taken once or more. */
  readonly along: "parts" | readonly RuleStep[];
  /** Only nodes of these types are stepped from; any when left out. */
  readonly through?: readonly NodeClass[];
  /** Only nodes of these types are concluded about; all legal ends when left out. */
  readonly about?: readonly NodeClass[];
  /** `ownPremise`: nothing is concluded about a node that has the concluded link of its own, and the nearest premise wins. */
  readonly unless?: "ownPremise";
  /** A conclusion is never surer than this. */
  readonly atMost: Confidence;
}

/** A declared rule, before the ontology has settled whom it concerns. */
export interface RuleDeclaration extends RuleOptions {
  readonly name: string;
}

/** A rule by which links follow from links, as a property chain in OWL 2. */
export interface Rule extends RuleDeclaration {
  /** The names of the node types that it may conclude about. */
  readonly subjects: ReadonlySet<string>;
  /** The steps from the premise's node to the conclusion's, each taken any number of times. */
  readonly steps: readonly RuleStep[];
}

/** Declares a rule under a name that never changes: the ids of what it derives contain it. */
export function rule(name: string, options: RuleOptions): RuleDeclaration {
  return { name, ...options };
}

/** Settles whom a rule may conclude about, and over which links it steps. */
export function settleRule(declaration: RuleDeclaration, linkTypes: readonly LinkType[]): Rule {
  const { concludes, moves, about, along } = declaration;
  const concluded = linkTypes.find((type) => type.name === concludes);
  const legal = (moves === "source" ? concluded?.sources : concluded?.targets) ?? [];
  const subjects = legal.filter((type) => !about || about.includes(type.entity)).map((type) => type.name);
  return {
    ...declaration,
    subjects: new Set(subjects),
    steps: along === "parts" ? linkTypes.flatMap(stepToPart) : along,
  };
}

function stepToPart({ name, part }: LinkType): RuleStep[] {
  return part ? [{ link: name, direction: part === "target" ? "out" : "in" }] : [];
}
