import { adminKey, type RunningService, startService } from "../testing/start-service";
import { type KeyBook, keyBookAt } from "./key-book";
import { remoteAt } from "./remote";

const anna = { name: "Anna", role: "EDITOR", space: "kouvola" } as const;
let service: RunningService;
let keys: KeyBook;
beforeAll(async () => {
  service = await startService({ SEED: "none" });
  keys = keyBookAt(remoteAt(service.url, adminKey));
});
afterAll(() => service.close());

describe("the keys of a service that runs", () => {
  it("are made, listed and revoked as in the database", async () => {
    const { key, secret } = await keys.create({ ...anna, expiresInDays: 30 });
    expect(key).toMatchObject({
      ...anna,
      id: secret.slice(3, 15),
      expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(await keys.list()).toEqual([key]);
    const asAnna = keyBookAt(remoteAt(service.url, secret));
    await expect(asAnna.list()).rejects.toMatchObject({
      code: "SERVICE_REFUSED",
      message: expect.stringMatching(/ADMIN/),
    });
    await expect(asAnna.create(anna)).rejects.toThrow(/ADMIN/);
    await expect(keys.create(anna)).rejects.toThrow(`the key ${key.id} has it`);
    expect(await keys.revoke(key.id)).toEqual({ ...key, revokedAt: expect.any(String) });
    await expect(asAnna.list()).rejects.toThrow(/unknown, revoked or past its last day/);
  });

  it("are refused with all that is wrong", async () => {
    await expect(keys.create({ ...anna, name: "", space: null })).rejects.toThrow(/^name: .*\nspace: /);
    await expect(keys.revoke("0123456789ab")).rejects.toThrow(/^Expected the id of a key/);
  });
});
