import type { Recorded } from "../graph/graph";
import type { GraphChange, GraphCommit } from "../graph/graph-change";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { sourceTypeName } from "../ontology/ontology";
import type { Statement } from "../ontology/statement";
import { arbitraryRecorded } from "./arbitrary-graph";
import { arbitraryPeriod, arbitraryText } from "./arbitrary-texts";
import { Choices } from "./choices";
import { ontology } from "./world";

/** What is recorded at first, the commits that follow, and what is recorded after each of them. */
export interface Course {
  readonly first: Recorded;
  readonly commits: readonly GraphCommit[];
  readonly states: readonly Recorded[];
}

/** The spaces of which everything that changes is. */
export const spaces = ["test", "town"] as const;

/** A few commits as a store could make them: they create, update, delete and bring back nodes and links. */
export function arbitraryCourse(choices: Choices, most = 4): Course {
  // Drawn first, so that something happens even where few numbers are left after drawing worlds.
  const later = new Choices(Array.from({ length: 120 }, () => choices.below(10_000)));
  const first = frozen(arbitraryRecorded(choices, spaces));
  const desk = new Desk(later, first, [first, frozen(arbitraryRecorded(choices, spaces))]);
  const commits: GraphCommit[] = [];
  const states: Recorded[] = [];
  for (let count = 1 + later.below(most); count > 0; count--) {
    commits.push(desk.commit(1 + later.below(6)));
    states.push(desk.recorded());
  }
  return { first, commits, states };
}

/** Makes changes one after another, and keeps what they come to in the plainest way. */
class Desk {
  private readonly nodes: Map<string, Node>;
  private readonly links: Map<string, Link>;
  private revision: number;
  private changes: GraphChange[] = [];

  constructor(
    private readonly choices: Choices,
    first: Recorded,
    private readonly pool: readonly Recorded[],
  ) {
    this.nodes = new Map(first.nodes.map((node) => [node.id, node]));
    this.links = new Map(first.links.map((link) => [link.id, link]));
    this.revision = first.revision;
  }

  commit(steps: number): GraphCommit {
    this.revision++;
    this.changes = [];
    for (let step = 0; step < steps; step++) this.step();
    return { revision: this.revision, recordedAt: this.recordedAt, changes: this.changes };
  }

  recorded(): Recorded {
    const { revision, recordedAt } = this;
    return { revision, recordedAt, nodes: [...this.nodes.values()], links: [...this.links.values()] };
  }

  private get recordedAt(): string {
    return `2024-01-01T00:00:${String(this.revision).padStart(2, "0")}.000Z`;
  }

  private step(): void {
    const { choices } = this;
    const { nodes, links } = choices.of(this.pool);
    const [first] = this.pool;
    const [nodesNow, linksNow] = [[...this.nodes.values()], [...this.links.values()]];
    const telling = nodesNow.filter(({ type }) => type === sourceTypeName || type === "Contact");
    const steps: readonly (() => void)[] = [
      () => this.withOne(nodesNow, (node) => this.rewriteNode(node)),
      () => this.withOne(first?.links ?? [], (link) => this.putLink(link)),
      () => this.withOne(linksNow, ({ id }) => this.setLink(id, null)),
      () => this.withOne(telling, (node) => this.rewriteNode(node)),
      () => this.withOne(linksNow, (link) => this.rewriteLink(link)),
      () => this.withOne(nodes, (node) => this.putNode(node)),
      () => this.withOne(nodesNow, (node) => this.deleteNode(node)),
      () => this.withOne(links, (link) => this.putLink(link)),
    ];
    choices.of(steps)();
  }

  private withOne<T>(things: readonly T[], work: (thing: T) => void): void {
    if (things.length) work(this.choices.of(things));
  }

  private putNode(wanted: Node): void {
    const now = this.nodes.get(wanted.id);
    const isOther = now !== undefined && now.type !== wanted.type;
    if (isOther && (this.isCited(wanted.id) || this.linksOf(wanted.id).length)) return;
    this.setNode(wanted.id, changed(wanted, { statements: this.citable(wanted), revision: this.revision }));
  }

  /** Says something else of a node, or to somebody else. */
  private rewriteNode(node: Node): void {
    const { choices } = this;
    const own: Readonly<Record<string, unknown>> =
      node.type === sourceTypeName
        ? { textLanguage: choices.of(["fi", "sv", null]) }
        : node.type === "Contact"
          ? { contactVisibility: choices.of(["ALL", "NAME", "NONE"]) }
          : { ordinal: choices.of([null, 1, 2]) };
    const values: readonly Readonly<Record<string, unknown>>[] = [
      { visibility: node.visibility === "PUBLIC" ? "INTERNAL" : "PUBLIC" },
      own,
      { name: arbitraryText(choices) },
      arbitraryPeriod(choices),
      { statements: [] },
    ];
    this.setNode(node.id, changed(node, choices.of(values)));
  }

  private rewriteLink(link: Link): void {
    const { choices } = this;
    const values: readonly Partial<Link>[] = [
      { visibility: link.visibility === "PUBLIC" ? "INTERNAL" : "PUBLIC" },
      { ordinal: choices.of([null, 1, 3]) },
      { statements: link.statements.slice(0, 1) },
      arbitraryPeriod(choices),
      { note: arbitraryText(choices) },
    ];
    this.setLink(link.id, changed(link, choices.of(values)));
  }

  private deleteNode({ id }: Node): void {
    if (this.isCited(id)) return;
    for (const link of this.linksOf(id)) this.setLink(link.id, null);
    this.setNode(id, null);
  }

  private putLink(wanted: Link): void {
    const [source, target] = [this.nodes.get(wanted.sourceId), this.nodes.get(wanted.targetId)];
    const statements = this.citable(wanted);
    if (!source || !target || !statements.length) return;
    if (!ontology.linkType(wanted.type)?.allows(source.type, target.type)) return;
    this.setLink(wanted.id, changed(wanted, { statements, revision: this.revision }));
  }

  private setNode(subjectId: string, after: Node | null): void {
    const before = this.nodes.get(subjectId) ?? null;
    this.changes.push({ ...this.place(), subjectKind: "NODE", subjectId, before, after });
    if (after) this.nodes.set(subjectId, after);
    else this.nodes.delete(subjectId);
  }

  private setLink(subjectId: string, after: Link | null): void {
    const before = this.links.get(subjectId) ?? null;
    this.changes.push({ ...this.place(), subjectKind: "LINK", subjectId, before, after });
    if (after) this.links.set(subjectId, after);
    else this.links.delete(subjectId);
  }

  private place(): { revision: number; position: number } {
    return { revision: this.revision, position: this.changes.length };
  }

  private linksOf(id: string): Link[] {
    return [...this.links.values()].filter(({ sourceId, targetId }) => sourceId === id || targetId === id);
  }

  private isCited(id: string): boolean {
    const others = [...this.nodes.values(), ...this.links.values()].filter((one) => one.id !== id);
    return others.some(({ statements }) => statements.some(({ sourceId }) => sourceId === id));
  }

  /** The statements that name no source, or one that is there. */
  private citable({ id, statements }: Node | Link): Statement[] {
    return statements.filter(
      ({ sourceId }) => !sourceId || sourceId === id || this.nodes.get(sourceId)?.type === sourceTypeName,
    );
  }
}

/** A copy with some values changed; like everything here it cannot be changed any more, for it belongs to graphs. */
function changed<T extends Node | Link>(subject: T, values: object): T {
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(subject)), subject, values));
}

function frozen(recorded: Recorded): Recorded {
  for (const one of [...recorded.nodes, ...recorded.links]) Object.freeze(one);
  return recorded;
}
