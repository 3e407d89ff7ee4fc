import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { readProperty } from "../ontology/property";
import type { Rule } from "../ontology/rule";
import type { Statement } from "../ontology/statement";
import type { Arc } from "./arc";
import type { Graph } from "./graph";
import type { GraphChange } from "./graph-change";
import { canBeContacts, type Mask } from "./mask";
import { type Audience, Sight, type ViewOptions } from "./sight";
import { ViewMemory } from "./view-memory";

export type { Audience, ViewOptions } from "./sight";

/** What a view is made of where it comes from another. */
interface Parts {
  readonly sight: Sight;
  readonly memory: ViewMemory;
}

/**
 * The graph as one audience may see it, of what holds on one day. What is not in the view is not there.
 * A view is made for one state of the graph and remembers what it found out.
 */
export class View {
  private readonly sight: Sight;
  private readonly memory: ViewMemory;

  /** Of what holds on a day (YYYY-MM-DD), unless options say more. */
  constructor(
    readonly graph: Graph,
    readonly audience: Audience,
    when: string | ViewOptions,
    { sight, memory }: Parts = newParts(graph, audience, when),
  ) {
    this.sight = sight;
    this.memory = memory;
  }

  /** The same view of a graph that came from this one by some changes: it knows already what they cannot have changed. */
  after(graph: Graph, changes: readonly GraphChange[]): View {
    const { audience, options, mask } = this.sight;
    const known = changes.some((change) => concernsContacts(graph.ontology, change)) ? undefined : mask;
    const sight = new Sight(graph, audience, options, known).withMaskOf(this.sight);
    return new View(graph, audience, options, { sight, memory: this.memory.after(changes, this.sight, sight) });
  }

  /** The day on which what is shown holds; that of today where it is shown whenever it holds. */
  get day(): string {
    return this.sight.options.day;
  }

  /** What a rule concluded about a node: worked out once, and forgotten when much else was asked since. */
  concluded<T extends Link>(rule: Rule, node: Node, work: () => readonly T[]): readonly T[] {
    const key = `${rule.name} ${node.id}`;
    const known = this.memory.conclusions.get(key) as readonly T[] | undefined;
    if (known) return known;
    const concluded = work();
    this.memory.conclusions.set(key, concluded);
    return concluded;
  }

  /** Something that is worked out for the whole view, such as an index: once, by the function that makes it. */
  kept<T>(make: (view: View) => T): T {
    const { keepsakes } = this.memory;
    if (!keepsakes.has(make)) keepsakes.set(make, make(this));
    return keepsakes.get(make) as T;
  }

  /** Something that this view shares with those that it comes from and that come from it: made by the first that asks. */
  shared<T>(make: () => T): T {
    const { companions } = this.memory;
    if (!companions.has(make)) companions.set(make, make());
    return companions.get(make) as T;
  }

  /** Whether texts are shown alike in another view: what is hidden in them is the same. */
  masksLike(other: View): boolean {
    return this.sight.mask === other.sight.mask;
  }

  get ontology(): Ontology {
    return this.graph.ontology;
  }

  /** Whether the view has this node. */
  has(node: Node): boolean {
    return this.sight.hasNode(node);
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
      this.sight.hasLink(link) &&
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
    return links.length ? remembered(this.memory.links, links, (link) => this.hasLink(link)) : links;
  }

  /** All stored links at a node: those that lead from it first, and by their place and then by their id. */
  arcs(node: Node, place = this.graph.placeOf(node)): readonly Arc[] {
    const known = this.memory.arcs[place];
    if (known) return known;
    const arcs = passing(this.graph.arcs(node), ({ link }) => this.hasLink(link));
    this.memory.arcs[place] = arcs;
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
    const known = this.memory.strongest.get(subject);
    if (known !== undefined) return known;
    const statements = this.statementsOf(subject);
    const strongest = statements.find(({ property }) => !property) ?? statements[0] ?? null;
    this.memory.strongest.set(subject, strongest);
    return strongest;
  }

  /** The value of a property, without what the audience may not see; null when there is none. */
  read(record: object, property: string): unknown {
    const value = readProperty(record, property);
    if (value === null || this.audience === "INTERNAL") return value;
    if (this.ontology.personalProperties.has(property) && this.sight.withholds(record)) return null;
    const mask = this.sight.maskOf(record);
    return mask ? masked(value, mask) : value;
  }

  /** A text without what the audience may not read; where it belongs to a node or link, that is told. */
  text(value: string | null, of?: object): string | null {
    const mask = of ? this.sight.maskOf(of) : this.sight.mask;
    return value !== null && mask ? mask(value) : value;
  }

  private hasStatement(statement: Statement, subject: Node | null): boolean {
    if (statement.sourceId && !this.node(statement.sourceId)) return false;
    if (this.audience === "INTERNAL" || !subject || !statement.property) return true;
    return !(this.ontology.personalProperties.has(statement.property) && this.sight.withholds(subject));
  }
}

function newParts(graph: Graph, audience: Audience, when: string | ViewOptions): Parts {
  const options = typeof when === "string" ? { day: when } : when;
  return { sight: new Sight(graph, audience, options), memory: new ViewMemory(graph.placeCount) };
}

function concernsContacts(ontology: Ontology, change: GraphChange): boolean {
  if (change.subjectKind === "LINK") return false;
  return [change.before, change.after].some((node) => {
    const type = node && ontology.nodeType(node.type);
    return type && canBeContacts(type);
  });
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
