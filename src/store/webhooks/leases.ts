import type { Database } from "../database/database";
import { Lease } from "../entities/lease";

/** What one instance at a time may do on a database that several share. */
export class Leases {
  constructor(
    private readonly database: Database,
    /** The name of this instance. */
    private readonly holder: string,
    private readonly now: () => Date,
  ) {}

  /** Takes a lease for so many milliseconds, or holds on to it; false when another instance has it. */
  async hold(name: string, milliseconds: number): Promise<boolean> {
    // No other process can have the file of this database.
    if (!this.database.isShared) return true;
    return this.database.write(async (transaction) => {
      // The lock of the counter lets one instance at a time through.
      await transaction.query('UPDATE "revision_counter" SET "value" = "value" WHERE "id" = 1');
      const now = this.now();
      const held = await transaction.findOneBy(Lease, { name });
      if (held && held.holder !== this.holder && held.until > now.toISOString()) return false;
      const until = new Date(now.getTime() + milliseconds).toISOString();
      await transaction.upsert(Lease, { name, holder: this.holder, until }, ["name"]);
      return true;
    });
  }

  /** Gives a lease back, so that another instance need not wait until it ends. */
  async release(name: string): Promise<void> {
    if (!this.database.isShared) return;
    await this.database.write((transaction) => transaction.delete(Lease, { name, holder: this.holder }));
  }
}
