import { timingSafeEqual } from "node:crypto";
import type { Actor } from "../actor";
import type { ApiKey } from "../entities/api-key";
import type { KeyClock, KeyTable } from "./key-table";
import { hashOf, idOfKey } from "./key-text";

/** Who holds a key. */
export interface KeyHolder extends Actor {
  /** The id of the key, for logs: it is neither secret nor personal. */
  readonly keyId: string;
}

/** For how long, in milliseconds, what was read of the keys is believed: a key that is revoked is refused after it. */
const believed = 1_000;

/** What a key of an id that there is not is compared with, so that it takes as long as with one that there is. */
const nobody = Buffer.alloc(32);

/** The keys in memory: they are known also while the database is away, and read again before a key is refused. */
export class KeyRing {
  private rows: ReadonlyMap<string, ApiKey> = new Map();
  private readAt = Number.NEGATIVE_INFINITY;
  private reading: Promise<void> | null = null;
  private waiting: Promise<void> | null = null;
  private readonly adminHash: Buffer | null;

  constructor(
    private readonly table: Pick<KeyTable, "rows">,
    private readonly clock: KeyClock,
    adminKey?: string,
  ) {
    this.adminHash = adminKey === undefined ? null : hashOf(adminKey);
  }

  /** Whether anybody at all can write: there is a key that holds, or one that is set from outside. */
  get hasKeys(): boolean {
    return this.adminHash !== null || [...this.rows.values()].some((row) => this.holds(row));
  }

  /** Who holds a key; null when nobody does, whether it is wrong, unknown, revoked or past its last day. */
  async holderOf(key: string): Promise<KeyHolder | null> {
    const hash = hashOf(key);
    const admin = timingSafeEqual(hash, this.adminHash ?? nobody) && this.adminHash !== null;
    if (admin) return { keyId: "ADMIN_KEY", name: "admin key", role: "ADMIN", space: null };
    const known = this.find(key, hash);
    if (known && this.clock.now().getTime() - this.readAt < believed) return known;
    try {
      await this.read();
    } catch (error) {
      if (known) return known;
      throw error;
    }
    return this.find(key, hash);
  }

  /** Reads the keys anew, as they are at this moment or later. Many who ask at once share a reading. */
  read(): Promise<void> {
    if (!this.reading) return this.begin();
    // What is being read may have been looked at before the caller's moment.
    this.waiting ??= this.reading.then(
      () => this.begin(),
      () => this.begin(),
    );
    return this.waiting;
  }

  private begin(): Promise<void> {
    this.waiting = null;
    const asked = this.clock.now().getTime();
    const reading = this.table.rows().then((rows) => {
      this.rows = new Map(rows.map((row) => [row.id, row]));
      this.readAt = asked;
    });
    const settle = () => {
      if (this.reading === reading) this.reading = null;
    };
    this.reading = reading;
    reading.then(settle, settle);
    return reading;
  }

  private find(key: string, hash: Buffer): KeyHolder | null {
    const row = this.rows.get(idOfKey(key) ?? "");
    const isRight = timingSafeEqual(hash, row ? Buffer.from(row.hash, "hex") : nobody);
    if (!row || !isRight || !this.holds(row)) return null;
    return { keyId: row.id, name: row.name, role: row.role, space: row.space };
  }

  private holds({ revokedAt, expiresOn }: ApiKey): boolean {
    return revokedAt === null && (expiresOn === null || this.clock.dayAt(this.clock.now()) <= expiresOn);
  }
}
