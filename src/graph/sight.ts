import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { Graph } from "./graph";
import {
  contactsOf,
  type Disclosed,
  type Disclosure,
  disclosureOf,
  isContact,
  lesser,
  type Mask,
  maskOver,
} from "./mask";

/** Who asks: anyone, someone who may see what is internal, or someone who may see what is internal of one space. */
export type Audience = "PUBLIC" | "INTERNAL" | `INTERNAL:${string}`;

/** When what is shown holds, and by whose permissions. */
export interface ViewOptions {
  /** The day, as YYYY-MM-DD, on which what is shown holds. */
  readonly day: string;
  /** Shows what holds at any time; the day is then that of today. */
  readonly allTimes?: boolean;
  /**
   * The graph of today, where a graph of the past is seen: nobody sees of it what they could not see then, nor what they
   * may not see now. Of people who are gone today, only those who may see what is internal see anything.
   */
  readonly permissions?: Graph;
  /** What contacts were at yet other times, and how much of that may be seen: a text may tell of it just as well. */
  readonly people?: readonly Disclosed[];
}

type Recorded = Pick<Node, "id" | "visibility" | "validFrom" | "validTo">;

/** What one audience may see of a graph, of what holds on a day. */
export class Sight {
  /** What no text may say but those of spaces of which everything is seen; null where nothing is hidden. */
  readonly mask: Mask | null;
  private readonly permissions: Graph | null;
  /** What the ids of the one space begin with of which everything is seen, if it is one. */
  private readonly inside: string | null;

  constructor(
    readonly graph: Graph,
    readonly audience: Audience,
    readonly options: ViewOptions,
    mask?: Mask | null,
  ) {
    const { permissions = graph } = options;
    this.permissions = permissions === graph ? null : permissions;
    this.inside = audience.startsWith("INTERNAL:") ? `${audience.slice("INTERNAL:".length)}/` : null;
    this.mask = audience === "INTERNAL" ? null : mask === undefined ? maskOver(this.people()) : mask;
  }

  /** The same, with the very mask of another where both hide the same: whoever compares them sees that nothing changed. */
  withMaskOf({ mask }: Sight): Sight {
    if (this.mask === mask || this.mask?.pattern !== mask?.pattern) return this;
    return new Sight(this.graph, this.audience, this.options, mask);
  }

  /** Whether the audience sees everything of the space that an id is in. */
  seesAllOf(id: string): boolean {
    return this.audience === "INTERNAL" || (this.inside !== null && id.startsWith(this.inside));
  }

  /** Whether a node may be seen, and holds. */
  hasNode(node: Node): boolean {
    return this.holds(node) && (this.seesAllOf(node.id) || this.disclosureOf(node) !== "NONE");
  }

  /** Whether a link may be seen, and holds, as far as it is for the link itself to say. */
  hasLink(link: Link): boolean {
    if (!this.holds(link)) return false;
    if (this.seesAllOf(link.id)) return true;
    return link.visibility === "PUBLIC" && (this.permissions?.link(link.id)?.visibility ?? "PUBLIC") === "PUBLIC";
  }

  /** Whether a record is a person of whom a part is hidden. */
  withholds(record: object): boolean {
    return isContact(record) && !this.seesAllOf((record as Node).id) && this.disclosureOf(record as Node) !== "ALL";
  }

  /** The mask over the texts of a node, a link, or something that belongs to one. */
  maskOf(record: object): Mask | null {
    if (this.mask === null || this.inside === null) return this.mask;
    const { nodeId, id } = record as { readonly nodeId?: string | null; readonly id?: string };
    return this.seesAllOf(nodeId ?? id ?? "") ? null : this.mask;
  }

  /** How much of a node anyone may see: the lesser of what may be seen of it as it is in this graph, and as it is today. */
  private disclosureOf(node: Node): Disclosure {
    const then = disclosureOf(node);
    if (!this.permissions) return then;
    const now = this.permissions.node(node.id);
    if (!now) return isContact(node) ? "NONE" : then;
    return lesser(then, disclosureOf(now));
  }

  private holds({ validFrom, validTo }: Recorded): boolean {
    const { day, allTimes } = this.options;
    return allTimes === true || (!(validFrom && validFrom > day) && !(validTo && validTo < day));
  }

  /** The contacts of this graph and of today's, and how much may be seen of each as it is there. */
  private people(): Disclosed[] {
    const disclosed = (contact: Node): Disclosed => ({ contact, disclosure: this.disclosureOf(contact) });
    const people = contactsOf(this.graph).map(disclosed);
    if (!this.permissions) return people;
    const today = contactsOf(this.permissions).map((contact): Disclosed => {
      const then = this.graph.node(contact.id);
      return { contact, disclosure: then ? this.disclosureOf(then) : disclosureOf(contact) };
    });
    return [...people, ...today, ...(this.options.people ?? [])];
  }
}
