import type { KeyRing } from "./key-ring";
import type { KeyFacts, KeyTable, MadeKey } from "./key-table";
import type { KeyWish } from "./key-wish";

/** The keys of a running service: what is changed through it holds in it at once. */
export class Keys {
  constructor(
    private readonly table: KeyTable,
    private readonly ring: Pick<KeyRing, "read">,
  ) {}

  /** Makes a key; refuses as `KeyTable.create` does. */
  async create(wish: KeyWish): Promise<MadeKey> {
    const made = await this.table.create(wish);
    await this.ring.read();
    return made;
  }

  /** Revokes a key for good; refuses as `KeyTable.revoke` does. */
  async revoke(id: string): Promise<KeyFacts> {
    const revoked = await this.table.revoke(id);
    await this.ring.read();
    return revoked;
  }

  /** All keys that were ever made, the oldest first. */
  list(): Promise<KeyFacts[]> {
    return this.table.list();
  }
}
