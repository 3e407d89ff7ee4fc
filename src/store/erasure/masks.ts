import { spaceOf } from "../../ontology/id";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import { ErasureMask } from "./erasure-mask";
import { ownPassages, type Person, wordsOfOthers } from "./find-person";
import { RecordMask } from "./mask-record";

/** What stays in no space: words that nobody else has. */
const nobody: ReadonlySet<string> = new Set();

/** How one person is hidden in each space: what somebody else there has as well stays there. */
export class Masks {
  private readonly made = new Map<string, RecordMask>();
  private readonly others: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly passages: ReturnType<typeof ownPassages>;
  private readonly home: string;

  constructor(
    private readonly ontology: Ontology,
    private readonly person: Person,
    nodes: readonly Node[],
    /** The only space that may be touched; null for all. */
    private readonly within: string | null,
  ) {
    this.home = spaceOf(person.id);
    this.others = wordsOfOthers(nodes, person.id);
    this.passages = ownPassages(person, nodes);
  }

  /** Whether texts that belong to an id may be touched. */
  reaches(id: string): boolean {
    return this.within === null || this.within === spaceOf(id);
  }

  /** Whether every space may be touched, and what belongs to none. */
  get isEverywhere(): boolean {
    return this.within === null;
  }

  /** The words that are looked for, as they were written; those that an office or a namesake at home has too are not among them. */
  get words(): readonly string[] {
    return this.maskOf(this.home).words;
  }

  /** The mask over what belongs to no space. */
  get everywhere(): RecordMask {
    return this.in(this.home);
  }

  /** A node, a link, or what a change kept of one, as it may stay. */
  record<T extends object>(id: string, record: T): T {
    const mask = this.in(spaceOf(id));
    if (id === this.person.id) return mask.blacken(record);
    const { sourceId, targetId } = record as Partial<Link>;
    const isOwn = sourceId === this.person.id || targetId === this.person.id;
    return isOwn ? mask.hideLink(record) : mask.hide(record);
  }

  private in(space: string): RecordMask {
    const known = this.made.get(space) ?? new RecordMask(this.ontology, this.maskOf(space));
    this.made.set(space, known);
    return known;
  }

  private maskOf(space: string): ErasureMask {
    const others = new Set([...(this.others.get(this.home) ?? nobody), ...(this.others.get(space) ?? nobody)]);
    return new ErasureMask(this.person.words, this.passages, others);
  }
}
