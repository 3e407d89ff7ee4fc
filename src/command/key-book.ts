import type { KeyFacts, MadeKey } from "../store/keys/key-table";
import type { KeyWish } from "../store/keys/key-wish";
import type { Remote } from "./remote";

/** Where keys are made, listed and revoked: in the database, or through a service that runs. */
export interface KeyBook {
  create(wish: KeyWish): Promise<MadeKey>;
  list(): Promise<KeyFacts[]>;
  revoke(id: string): Promise<KeyFacts>;
}

const facts = "id name role space expiresOn createdAt revokedAt";

/** The keys of a service that runs. */
export function keyBookAt(remote: Remote): KeyBook {
  return {
    create: async (wish) => {
      const { name, role, space, allSpaces = false, expiresOn = null, expiresInDays = null } = wish;
      const input = { name, role, space, allSpaces, expiresOn, expiresInDays };
      const { key, secret } = await remote.change<MadeKey>(
        `mutation ($input: CreateKeyInput!) { outcome: createKey(input: $input) { key { ${facts} } secret errors { message } } }`,
        { input },
      );
      return { key, secret };
    },
    list: async () => (await remote.ask<{ keys: KeyFacts[] }>(`{ keys { ${facts} } }`)).keys,
    revoke: async (id) => {
      const { key } = await remote.change<{ key: KeyFacts }>(
        `mutation ($input: RevokeKeyInput!) { outcome: revokeKey(input: $input) { key { ${facts} } errors { message } } }`,
        { input: { id } },
      );
      return key;
    },
  };
}
