import { LRUCache } from "lru-cache";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { readProperty } from "../ontology/property";
import type { Rule } from "../ontology/rule";
import type { Statement } from "../ontology/statement";
import type { Arc } from "./arc";
import type { Graph } from "./graph";
import { disclosureOf, isContact, type Mask, publicMask } from "./mask";

/** How many concluded links a view remembers; what was concluded about a node and is nothing counts as one. */
const conclusionsKept = 200_000;

/** Who asks: anyone, or someone who may see what is internal. */
export type Audience = "PUBLIC" | "INTERNAL";

/**
 * The graph as one audience may see it, of what holds on one day. What is not in the view is not there.
 * A view is made for one state of the graph and remembers what it found out.
 */
export class View {
  private readonly mask: Mask | null;
  private readonly personal: ReadonlySet<string>;
  private readonly conclusions = new LRUCache<string, readonly Link[]>({
    maxSize: conclusionsKept,
    sizeCalculation: (links) => Math.max(1, links.length),
  });
  private readonly keepsakes = new Map<unknown, unknown>();
  /** What the view has of the graph's lists of links, and of arcs by place: the same are asked for again and again. */
  private readonly seen = new WeakMap<readonly Link[], readonly Link[]>();
  private readonly seenArcs: (readonly Arc[])[];
  private readonly strongest = new WeakMap<Node | Link, Statement | null>();

  constructor(
    readonly graph: Graph,
    readonly audience: Audience,
    /** The day, as YYYY-MM-DD, on which what is shown holds. */
    readonly day: string,
  ) {
    this.mask = audience === "PUBLIC" ? publicMask(graph) : null;
    const properties = graph.ontology.nodeTypes.flatMap((type) => type.properties);
    this.seenArcs = new Array(graph.placeCount);
    this.personal = new Set(properties.filter(({ personal }) => personal).map(({ name }) => name));
  }

  /** What a rule concluded about a node: worked out once, and forgotten when much else was asked since. */
  concluded<T extends Link>(rule: Rule, node: Node, work: () => readonly T[]): readonly T[] {
    const key = `${rule.name} ${node.id}`;
    const known = this.conclusions.get(key) as readonly T[] | undefined;
    if (known) return known;
    const concluded = work();
    this.conclusions.set(key, concluded);
    return concluded;
  }

  /** Something that is worked out for the whole view, such as an index: once, by the function that makes it. */
  kept<T>(make: (view: View) => T): T {
    if (!this.keepsakes.has(make)) this.keepsakes.set(make, make(this));
    return this.keepsakes.get(make) as T;
  }

  get ontology(): Ontology {
    return this.graph.ontology;
  }

  /** Whether the view has this node. */
  has(node: Node): boolean {
    if (!this.holds(node)) return false;
    return this.audience === "INTERNAL" || !isContact(node) || disclosureOf(node) !== "NONE";
  }

  /** The node with this id, if the view has it. */
  node(id: string): Node | undefined {
    const node = this.graph.node(id);
    return node && this.has(node) ? node : undefined;
  }

  /** The node that another system calls so, if the view has it. */
  nodeByExternalId(scheme: string, value: string): Node | undefined {
    const node = this.graph.nodeByExternalId(scheme, value);
    return node && this.has(node) ? node : undefined;
  }

  /** The nodes of the view, or those of one type. */
  nodes(type?: string): Node[] {
    const nodes: Node[] = [];
    for (const node of this.graph.nodes(type)) if (this.has(node)) nodes.push(node);
    return nodes;
  }

  /** Whether the view has this stored link: with both its ends, and with something that it may say where it comes from. */
  hasLink(link: Link): boolean {
    return (
      this.holds(link) &&
      this.node(link.sourceId) !== undefined &&
      this.node(link.targetId) !== undefined &&
      link.statements.some((statement) => this.hasStatement(statement, null))
    );
  }

  /** The stored links of the view. */
  links(): Link[] {
    return this.graph.links().filter((link) => this.hasLink(link));
  }

  /** The stored links of one type that have the node at the end that is named. */
  linksAt(node: Node, end: LinkEnd, type: string): readonly Link[] {
    const links = this.graph.linksAt(node, end, type);
    return links.length ? remembered(this.seen, links, (link) => this.hasLink(link)) : links;
  }

  /** All stored links at a node: those that lead from it first, and by their place and then by their id. */
  arcs(node: Node, place = this.graph.placeOf(node)): readonly Arc[] {
    const known = this.seenArcs[place];
    if (known) return known;
    const arcs = passing(this.graph.arcs(node), ({ link }) => this.hasLink(link));
    this.seenArcs[place] = arcs;
    return arcs;
  }

  /** Where a node or link comes from, as far as the view may say, the strongest first. */
  statementsOf(subject: Node | Link): readonly Statement[] {
    const { statements } = subject;
    const node = "sourceId" in subject ? null : subject;
    if (statements.every((statement) => this.hasStatement(statement, node))) return statements;
    return statements.filter((statement) => this.hasStatement(statement, node));
  }

  /** The strongest statement about a whole node or link, else about some property of it; null when there is none. */
  strongestOf(subject: Node | Link): Statement | null {
    const known = this.strongest.get(subject);
    if (known !== undefined) return known;
    const statements = this.statementsOf(subject);
    const strongest = statements.find(({ property }) => !property) ?? statements[0] ?? null;
    this.strongest.set(subject, strongest);
    return strongest;
  }

  /** The value of a property, without what the audience may not see; null when there is none. */
  read(record: object, property: string): unknown {
    const value = readProperty(record, property);
    if (value === null || this.audience === "INTERNAL") return value;
    if (this.personal.has(property) && this.withholds(record)) return null;
    return this.mask ? masked(value, this.mask) : value;
  }

  /** A text without what the audience may not read. */
  text(value: string | null): string | null {
    return value !== null && this.mask ? this.mask(value) : value;
  }

  private hasStatement(statement: Statement, subject: Node | null): boolean {
    if (statement.sourceId && !this.node(statement.sourceId)) return false;
    if (this.audience === "INTERNAL" || !subject || !statement.property) return true;
    return !(this.personal.has(statement.property) && this.withholds(subject));
  }

  /** Whether a record is a contact that discloses its name only. */
  private withholds(record: object): boolean {
    return readProperty(record, "contactVisibility") !== null && disclosureOf(record as Node) !== "ALL";
  }

  private holds({ visibility, validFrom, validTo }: Pick<Node, "visibility" | "validFrom" | "validTo">): boolean {
    if (visibility !== "PUBLIC" && this.audience !== "INTERNAL") return false;
    return !(validFrom && validFrom > this.day) && !(validTo && validTo < this.day);
  }
}

/** Those of a list that pass, found out once. */
function remembered<T>(
  known: WeakMap<readonly T[], readonly T[]>,
  all: readonly T[],
  passes: (item: T) => boolean,
): readonly T[] {
  const before = known.get(all);
  if (before) return before;
  const some = passing(all, passes);
  known.set(all, some);
  return some;
}

/** Those of a list that pass: the list itself where all do, so that most are kept once. */
function passing<T>(all: readonly T[], passes: (item: T) => boolean): readonly T[] {
  return all.every(passes) ? all : all.filter(passes);
}

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === "string") return mask(value);
  return Array.isArray(value) ? value.map((item) => (typeof item === "string" ? mask(item) : item)) : value;
}
