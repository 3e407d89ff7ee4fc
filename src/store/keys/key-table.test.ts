import fc from "fast-check";
import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import type { Database } from "../database/database";
import { migrate } from "../migration/migrate";
import { KeyTable } from "./key-table";
import { hashOf, idOfKey } from "./key-text";
import { comparable, type KeyWish } from "./key-wish";

const ontology = createOntology();
const clock = {
  now: () => new Date("2027-03-01T12:00:00Z"),
  dayAt: (moment: Date) => moment.toISOString().slice(0, 10),
};
const editor: KeyWish = { name: "Anna", role: "EDITOR", space: "kouvola" };

function messageOf(refused: Promise<unknown>): Promise<string> {
  return refused.then(
    () => "It was not refused.",
    ({ message }: Error) => message,
  );
}

onEachEngine("the table of keys", (engine) => {
  let database: Database;
  let keys: KeyTable;
  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
    keys = new KeyTable(database, clock);
  });

  it("tells a new key once, and keeps of it no more than what it hashes to", async () => {
    const { key, secret } = await keys.create({ ...editor, expiresOn: "2027-03-01" });
    expect(secret).toMatch(/^sg_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/);
    expect(idOfKey(secret)).toBe(key.id);
    expect(key).toEqual({
      ...{ id: key.id, name: "Anna", role: "EDITOR", space: "kouvola", expiresOn: "2027-03-01" },
      ...{ createdAt: "2027-03-01T12:00:00.000Z", revokedAt: null },
    });
    const [row] = await database.read((transaction) => transaction.query("SELECT * FROM api_key"));
    expect(row.hash).toBe(hashOf(secret).toString("hex"));
    expect(JSON.stringify(row)).not.toContain(secret.slice(16));
    expect(JSON.stringify(await keys.list())).not.toContain(row.hash);
  });

  it("counts days from today, over the ends of months and years", async () => {
    const { key } = await keys.create({ ...editor, expiresInDays: 31 });
    expect(key.expiresOn).toBe("2027-04-01");
    const bruno = await keys.create({ ...editor, name: "Bruno", expiresInDays: 366 });
    expect(bruno.key.expiresOn).toBe("2028-03-01");
  });

  it("keeps what was made, also for whoever opens the database next", async () => {
    const { key } = await keys.create(editor);
    const admin = await keys.create({ name: "Boss", role: "ADMIN", space: null });
    await database.close();
    const again = new KeyTable(await engine.open(ontology), clock);
    expect(new Set(await again.list())).toEqual(new Set([key, admin.key]));
  });

  it("revokes a key for good, and leaves one that is revoked as it is", async () => {
    const { key } = await keys.create(editor);
    const revoked = await keys.revoke(key.id);
    expect(revoked).toEqual({ ...key, revokedAt: "2027-03-01T12:00:00.000Z" });
    const later = new KeyTable(database, { ...clock, now: () => new Date("2028-01-01T00:00:00Z") });
    expect(await later.revoke(key.id)).toEqual(revoked);
    expect(await keys.list()).toEqual([revoked]);
  });

  it.each(["000000000000", "", "sg_", "constructor", "' OR 1=1 --"])("refuses to revoke %j, which is no key", (id) =>
    expect(keys.revoke(id)).rejects.toMatchObject({ code: "UNKNOWN_KEY", message: expect.stringMatching(/^Expected/) }),
  );

  it("does not repeat what was given as an id, which could be the key itself", async () => {
    const { secret } = await keys.create(editor);
    expect(await messageOf(keys.revoke(secret))).not.toContain(secret.slice(16));
  });

  it("has a name once among the keys that are not revoked, however it is written", async () => {
    const { key } = await keys.create(editor);
    for (const name of ["Anna", "ANNA", " anna ", "Ａｎｎａ"]) {
      const refused = keys.create({ ...editor, name, space: "other" });
      await expect(refused).rejects.toMatchObject({ code: "KEY_EXISTS", details: { id: key.id } });
    }
    await keys.revoke(key.id);
    expect((await keys.create({ ...editor, name: "ANNA" })).key.name).toBe("ANNA");
  });

  it("gives a name to one of many who want it at once", async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => keys.create(editor)));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await keys.list()).toHaveLength(1);
  });

  const refused: readonly [what: string, wish: Partial<KeyWish>, message: RegExp][] = [
    ["a blank name", { name: " " }, /name: expected a name that is not blank/],
    ["a long name", { name: "x".repeat(101) }, /at most 100 characters, got 101/],
    ["a name of two lines", { name: "Anna\nAnna" }, /one line/],
    ["a name with U+0000", { name: "A\0" }, /one line/],
    ["half a surrogate pair", { name: "A\ud800" }, /one line/],
    ["the seed's name", { name: "Seed" }, /another name than seed/],
    ["the name of the key from outside", { name: "Admin  KEY" }, /another name/],
    ["an unknown role", { role: "OWNER" as never }, /role: expected one of READER, EDITOR, ADMIN, got "OWNER"/],
    ["a role of every object", { role: "constructor" as never }, /role: expected one of/],
    ["no space", { space: null }, /space: expected one.*got neither/],
    ["a space and all", { allSpaces: true }, /space: expected one.*got both/],
    ["the space of an ADMIN", { role: "ADMIN" }, /space: expected none/],
    ["an id for a space", { space: "kouvola/arvo" }, /first part of the ids/],
    ["a blank space", { space: "" }, /first part of the ids/],
    ["no day", { expiresOn: "tomorrow" }, /expiresOn: expected a day/],
    ["no day of the calendar", { expiresOn: "2027-02-30" }, /expiresOn: expected a day/],
    ["no days", { expiresInDays: 0 }, /expiresInDays: expected 1 to 36500 days, got 0/],
    ["half a day", { expiresInDays: 0.5 }, /expiresInDays: expected 1 to 36500 days/],
    ["days beyond the calendar", { expiresInDays: 1e9 }, /expiresInDays: expected 1 to 36500 days/],
    ["a day and days", { expiresOn: "2027-03-02", expiresInDays: 1 }, /expiresOn: .* got both/],
    ["a day that is over", { expiresOn: "2027-02-28" }, /expiresOn: expected today, 2027-03-01/],
  ];
  it.each(refused)("refuses %s, and keeps nothing", async (_, wish, message) => {
    const asked = keys.create({ ...editor, ...wish });
    await expect(asked).rejects.toMatchObject({ code: "INVALID_ARGUMENT", message: expect.stringMatching(message) });
    expect(await keys.list()).toEqual([]);
  });

  it("says all that is wrong at once", async () => {
    const message = await messageOf(keys.create({ name: "", role: "EDITOR", space: "A", expiresOn: "x" }));
    expect(message.split("\n")).toHaveLength(3);
  });

  it("keeps a name as it was given", async () => {
    const names = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((name) => comparable(name) !== "");
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const made = await keys.create({ ...editor, name }).catch(() => null);
        if (!made) return;
        expect(made.key.name).toBe(name.normalize("NFC").trim());
        expect((await keys.list()).find(({ id }) => id === made.key.id)).toEqual(made.key);
        await keys.revoke(made.key.id);
      }),
      { numRuns: 40 },
    );
  });
});
