import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import type { Actor } from "../actor";
import type { Clock } from "../clock";
import { Shapes } from "../commit/shapes";
import type { Database } from "../database/database";
import { Change } from "../entities/change";
import { Erasure } from "../entities/erasure";
import type { Commit } from "../recorded-change";
import { type ErasureOutcome, eraseContact } from "./erase-contact";
import type { Ledger } from "./ledger";

/** Whom to erase. */
export interface ErasureWish {
  readonly id: string;
  readonly reason?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** A person who was erased. */
export interface Erased extends ErasureOutcome {
  /** Whether the bytes of what there was are overwritten too; else it is tried again at the next start. */
  readonly isScrubbed: boolean;
}

/** What erasures need of the rest of the store. */
export interface ErasureParts {
  readonly database: Database;
  readonly ontology: Ontology;
  readonly clock: Clock;
  /** What outlives the database; null where there is none. */
  readonly ledger: Ledger | null;
  /** Tells those who follow of a commit. */
  readonly tell: (commit: Commit) => Promise<void>;
}

/** How often, and after how many milliseconds, overwriting is tried again while others read. */
const tries = 5;
const pause = 500;

const itself: Actor = { name: "erasure", role: "ADMIN", space: null };

/** Erases people, and sees to it that they stay erased. */
export class Erasures {
  private readonly shapes: Shapes;

  constructor(private readonly parts: ErasureParts) {
    this.shapes = new Shapes(parts.ontology);
  }

  /** Erases a person from rows, history and files, as a commit; throws `CommitRefused` where that may not be. */
  async erase(actor: Actor, wish: ErasureWish): Promise<Erased> {
    const { id, reason = null, expectedVersion = null, idempotencyKey = null } = wish;
    const { database, clock, ledger, tell } = this.parts;
    const request = { commitId: randomUUID(), actor, id, reason, expectedVersion, idempotencyKey, now: clock() };
    const outcome = await database.write((transaction) => eraseContact(transaction, this.shapes, request));
    ledger?.add([{ id, erasedAt: outcome.commit.recordedAt }]);
    if (outcome.isNew) await tell(outcome.commit);
    return { ...outcome, isScrubbed: await this.scrub() };
  }

  /** The ids of all who were erased, also those that only the ledger knows. */
  async ids(): Promise<ReadonlySet<string>> {
    const recorded = await this.parts.database.read((transaction) => transaction.find(Erasure));
    return new Set([...recorded, ...(this.parts.ledger?.read() ?? [])].map(({ id }) => id));
  }

  /**
   * Erases again whoever has come back, such as with an older copy of the database, and finishes what a crash cut
   * short; before anything is served. Answers the commits that it took.
   */
  async obey(): Promise<readonly Commit[]> {
    const { database, ledger } = this.parts;
    const recorded = await database.read((transaction) => transaction.find(Erasure));
    const listed = ledger?.read() ?? [];
    ledger?.add(recorded);
    const known = new Map(recorded.map((erasure) => [erasure.id, erasure]));
    const commits: Commit[] = [];
    for (const id of new Set([...listed, ...recorded].map((one) => one.id))) {
      if (!(await this.hasComeBack(id, known.has(id)))) continue;
      const { commit } = await this.erase(itself, { id, reason: "Erased before; it had come back." });
      commits.push(commit);
    }
    const unknown = listed.filter(({ id }) => !known.has(id));
    await database.write(async (transaction) => {
      for (const { id, erasedAt } of unknown) {
        if (await transaction.findOneBy(Erasure, { id })) continue;
        await transaction.insert(Erasure, { id, erasedAt, revision: 0, scrubbedAt: erasedAt });
      }
    });
    if (recorded.some(({ scrubbedAt }) => scrubbedAt === null)) await this.scrub();
    return commits;
  }

  /** Somebody of whom this database knows that they were erased comes back as a node; else there may be history too. */
  private hasComeBack(id: string, isKnown: boolean): Promise<boolean> {
    const { database } = this.parts;
    return database.read((transaction) =>
      isKnown
        ? transaction.existsBy(Node, { id })
        : transaction.existsBy(Change, { subjectId: id, subjectKind: "NODE" }),
    );
  }

  private async scrub(): Promise<boolean> {
    const { database, clock } = this.parts;
    for (let turn = 1; turn <= tries; turn += 1) {
      if (turn > 1) await setTimeout(pause);
      if (!(await database.scrub().catch(() => false))) continue;
      const scrubbedAt = clock().toISOString();
      const sql = (place: string) => `UPDATE "erasure" SET "scrubbedAt" = ${place} WHERE "scrubbedAt" IS NULL`;
      await database.write((transaction) =>
        transaction.query(sql(transaction.dataSource.driver.createParameter("at", 0)), [scrubbedAt]),
      );
      return true;
    }
    return false;
  }
}
