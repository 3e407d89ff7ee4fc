import type { Gap } from "../graph/gaps";
import { type Group, type Grouping, groupsOf } from "../graph/group";
import { type Page, type Pageable, type PageRequest, pageOf } from "../graph/page";
import type { Row } from "../graph/related";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { ApiContext } from "./context";

/** A list as Relay's connections show it; it is sorted and cut only when someone looks at its rows. */
export abstract class Connection<T> {
  private cut: Page<T> | undefined;
  private paid = false;

  constructor(
    protected readonly list: Pageable<T>,
    private readonly request: PageRequest,
    protected readonly context: ApiContext,
  ) {
    // A cursor is checked also when nobody looks at the rows: what is wrong is never ignored.
    if (request.after || request.before) this.cut = pageOf(list, request);
  }

  get totalCount(): number {
    return this.list.rows.length;
  }

  /** The whole list, in no order. */
  get all(): readonly T[] {
    return this.list.rows;
  }

  get edges(): Edge<T>[] {
    const { rows, cursorOf } = this.page;
    return rows.map((row) => new Edge(row, this.partsOf(row), () => cursorOf(row)));
  }

  get nodes(): unknown[] {
    return this.page.rows.map((row) => this.partsOf(row).node);
  }

  get pageInfo(): PageInfo {
    const { rows, cursorOf, hasNextPage, hasPreviousPage } = this.page;
    const cursorAt = (index: number): string | null => {
      const row = rows.at(index);
      return row === undefined ? null : cursorOf(row);
    };
    return { hasNextPage, hasPreviousPage, startCursor: cursorAt(0), endCursor: cursorAt(-1) };
  }

  /** The whole list in groups, whatever the page. */
  groupedBy(by: Grouping<T>): Bucket<T>[] {
    const { view, language, budget } = this.context;
    const groups = groupsOf(this.list.rows, by, view, language);
    budget.spend(groups.length);
    budget.lookThrough(groups.reduce((total, { members }) => total + members.length, 0));
    return groups.map((group) => new Bucket(group, this.list, this.context));
  }

  /** What an edge shows of a row. */
  protected abstract partsOf(row: T): EdgeParts;

  private get page(): Page<T> {
    this.cut ??= pageOf(this.list, this.request);
    if (!this.paid) this.context.budget.spend(this.cut.rows.length);
    this.paid = true;
    return this.cut;
  }
}

/** A list of nodes, each with the link that led to it. */
export class NodeConnection extends Connection<Row> {
  protected partsOf(row: Row): EdgeParts {
    return row;
  }
}

/** A list of links; the links are its nodes. */
export class LinkConnection extends Connection<Link> {
  protected partsOf(link: Link): EdgeParts {
    return { node: link, link: null };
  }
}

/** A list of gaps; the gaps are its nodes. */
export class GapConnection extends Connection<Gap> {
  protected partsOf(gap: Gap): EdgeParts {
    return { node: gap, link: null };
  }
}

/** How a row of a list of nodes is told from others: the node, and the link that led to it. */
export const rowIdentity = [({ node }: Row) => node.id, ({ link }: Row) => link?.id ?? ""] as const;

interface EdgeParts {
  readonly node: Node | Link | Gap;
  readonly link: Link | null;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A row with its place in the list. */
export class Edge<T> {
  readonly node: Node | Link | Gap;
  readonly link: Link | null;

  constructor(
    readonly row: T,
    { node, link }: EdgeParts,
    private readonly place: () => string,
  ) {
    this.node = node;
    this.link = link;
  }

  get cursor(): string {
    return this.place();
  }
}

/** The members of a list that have something in common. */
export class Bucket<T> {
  readonly key: string | null;
  readonly label: string | null;
  readonly node: Node | null;

  constructor(
    private readonly group: Group<T>,
    private readonly list: Pageable<T>,
    private readonly context: ApiContext,
  ) {
    this.key = group.key;
    this.label = group.label;
    this.node = group.node;
  }

  get count(): number {
    return this.group.members.length;
  }

  get all(): readonly T[] {
    return this.group.members;
  }

  /** The first members, sorted as the list is. */
  members(request: PageRequest): readonly T[] {
    const { rows } = pageOf({ ...this.list, rows: this.group.members }, request);
    this.context.budget.spend(rows.length);
    return rows;
  }
}
