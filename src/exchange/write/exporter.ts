import { StrategyError } from "../../errors";
import type { Actor } from "../../store/actor";
import type { Contents } from "./contents";
import { spacesOf, type WriteOptions, writeDocument } from "./write-document";

/** Which document is wanted, and how. */
export interface ExportWish extends WriteOptions {
  /** The first part of the ids of what is in it. */
  readonly space: string;
  /** Who asks: what they may not see is not in it; null for anyone. */
  readonly actor: Actor | null;
  /** As it was recorded at the end of this revision; the latest when it is null. */
  readonly revision: number | null;
}

/** A document that is ready to be written bit by bit. */
export interface Exported {
  /** The revision and time of what is in it. */
  readonly graph: { readonly revision: number; readonly recordedAt: string | null };
  readonly text: Iterable<string>;
}

/** All that somebody may see of a graph, whenever it holds, as it was recorded at the end of a revision. */
export type ContentsFor = (actor: Actor | null, revision: number | null) => Promise<Contents & Pick<Exported, "graph">>;

/** Writes what is there as graph documents, for those who may see it. */
export class Exporter {
  constructor(private readonly contentsFor: ContentsFor) {}

  /** The spaces that there is something in that the one who asks may see. */
  async spaces(actor: Actor | null, revision: number | null = null): Promise<string[]> {
    return spacesOf(await this.contentsFor(actor, revision));
  }

  /** The document of a space; NOT_FOUND where there is nothing in it that the one who asks may see. */
  async export({ space, actor, revision, ...options }: ExportWish): Promise<Exported> {
    const contents = await this.contentsFor(actor, revision);
    if (spacesOf(contents).includes(space)) {
      return { graph: contents.graph, text: writeDocument(contents, space, options) };
    }
    const shown = space.length > 100 ? `${space.slice(0, 100)}…` : space;
    throw new StrategyError("NOT_FOUND", `There is no space "${shown}". A space is the first part of ids.`);
  }
}
