import { randomUUID } from "node:crypto";
import { StrategyError } from "../errors";
import type { Ontology } from "../ontology/ontology";
import { type Commit, commit } from "./commit/commit";
import { Shapes } from "./commit/shapes";
import type { Database } from "./database/database";
import { readHead } from "./head";
import { type Loaded, load } from "./load";
import type { Operation } from "./operation";
import type { Stamp } from "./stamp";

/** What time it is. */
export type Clock = () => Date;

export interface CommitOptions {
  readonly reason?: string | null;
}

/** The durable record of the graph: the one way in which anything is written, and the whole of it read. */
export class Store {
  private readonly shapes: Shapes;

  constructor(
    private readonly database: Database,
    ontology: Ontology,
    private readonly clock: Clock,
  ) {
    this.shapes = new Shapes(ontology);
  }

  /** Does all operations or none, as the next revision; when this returns, they are on disk. */
  async commit(
    actor: string,
    operations: readonly Operation[],
    { reason = null }: CommitOptions = {},
  ): Promise<Commit> {
    if (!operations.length) {
      throw new StrategyError("INVALID_OPERATION", "Expected a commit of at least one operation, got none.");
    }
    const id = randomUUID();
    return this.database.write((transaction) =>
      commit(transaction, this.shapes, { id, actor, reason, operations, now: this.clock() }),
    );
  }

  /** Everything that is recorded, as of one revision. */
  load(): Promise<Loaded> {
    return this.database.read((transaction) => load(transaction, this.shapes));
  }

  /** The latest commit, if there is one. */
  head(): Promise<Stamp | null> {
    return this.database.read(readHead);
  }

  /** Ends what has begun, then closes the database. */
  close(): Promise<void> {
    return this.database.close();
  }
}
