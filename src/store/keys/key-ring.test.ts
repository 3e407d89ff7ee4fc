import { StrategyError } from "../../errors";
import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import type { ApiKey } from "../entities/api-key";
import { migrate } from "../migration/migrate";
import { KeyRing } from "./key-ring";
import { KeyTable } from "./key-table";
import type { KeyWish } from "./key-wish";

const ontology = createOntology();
const editor: KeyWish = { name: "Anna", role: "EDITOR", space: "kouvola" };
const adminKey = "an-admin-key-of-at-least-32-characters";

/** A clock that stands still until it is turned. */
function stoppedClock(start: string) {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    dayAt: (moment: Date) => moment.toISOString().slice(0, 10),
    turn: (milliseconds: number) => (now += milliseconds),
  };
}

/** Two services over one table, each with its ring; the first reads through a gate that can be shut. */
async function twoServices(engine: Parameters<Parameters<typeof onEachEngine>[1]>[0]) {
  const database = await engine.open(ontology);
  await migrate(database);
  const clock = stoppedClock("2027-03-01T12:00:00Z");
  const table = new KeyTable(database, clock);
  const gate = { isAway: false, readings: 0 };
  const rows = (): Promise<ApiKey[]> => {
    gate.readings++;
    return gate.isAway ? Promise.reject(new StrategyError("STORE_UNAVAILABLE", "It is away.")) : table.rows();
  };
  return { clock, table, gate, ring: new KeyRing({ rows }, clock, adminKey) };
}

onEachEngine("the ring of keys", (engine) => {
  it("knows a key from the moment at which it is made, by whichever process", async () => {
    const { table, ring } = await twoServices(engine);
    await ring.read();
    const { key, secret } = await table.create(editor);
    const holder = { keyId: key.id, name: "Anna", role: "EDITOR", space: "kouvola" };
    expect(await ring.holderOf(secret)).toEqual(holder);
  });

  it("refuses a key once it is revoked, a second later at the latest", async () => {
    const { table, ring, clock } = await twoServices(engine);
    const { key, secret } = await table.create(editor);
    expect(await ring.holderOf(secret)).not.toBeNull();
    await table.revoke(key.id);
    clock.turn(1_000);
    expect(await ring.holderOf(secret)).toBeNull();
  });

  it("refuses a key after its last day", async () => {
    const { table, ring, clock } = await twoServices(engine);
    const { secret } = await table.create({ ...editor, expiresOn: "2027-03-02" });
    clock.turn(86_400_000);
    expect(await ring.holderOf(secret)).not.toBeNull();
    expect(ring.hasKeys).toBe(true);
    clock.turn(86_400_000);
    expect(await ring.holderOf(secret)).toBeNull();
  });

  it("knows nobody by a key that is wrong in any place, or is none", async () => {
    const { table, ring } = await twoServices(engine);
    const { secret, key } = await table.create(editor);
    const spoiled = [...secret].map(
      (one, at) => secret.slice(0, at) + (one === "a" ? "b" : "a") + secret.slice(at + 1),
    );
    const others = [key.id, `sg_${key.id}_`, `${secret}=`, ` ${secret}`, secret.toUpperCase(), "", "constructor"];
    const hash = (await table.rows())[0]?.hash ?? "";
    for (const one of [...spoiled, ...others, hash]) expect(await ring.holderOf(one)).toBeNull();
  });

  it("goes on with the keys that it knows while the database is away, and says so to others", async () => {
    const { table, ring, clock, gate } = await twoServices(engine);
    const { secret } = await table.create(editor);
    await ring.read();
    gate.isAway = true;
    clock.turn(60_000);
    expect(await ring.holderOf(secret)).toMatchObject({ name: "Anna" });
    await expect(ring.holderOf("sg_000000000000_x")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(ring.holderOf(secret.replace(/.$/, "!"))).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    gate.isAway = false;
    expect(await ring.holderOf("sg_000000000000_x")).toBeNull();
  });

  it("reads the table a few times for many who come at once with keys that it does not know", async () => {
    const { ring, gate } = await twoServices(engine);
    const asked = Array.from({ length: 200 }, (_, at) => ring.holderOf(`sg_${String(at).padStart(12, "0")}_x`));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([null]));
    expect(gate.readings).toBe(2);
  });

  it("does not read the table for each request of a key that it knows", async () => {
    const { table, ring, gate } = await twoServices(engine);
    const { secret } = await table.create(editor);
    for (let times = 0; times < 50; times++) await ring.holderOf(secret);
    expect(gate.readings).toBe(1);
  });
});

describe("the key that is set from outside", () => {
  const clock = stoppedClock("2027-03-01T12:00:00Z");
  const none = { rows: async () => [] };

  it("may do everything, without asking the database", async () => {
    const away = { rows: () => Promise.reject(new Error("asked")) };
    const holder = await new KeyRing(away, clock, adminKey).holderOf(adminKey);
    expect(holder).toEqual({ keyId: "ADMIN_KEY", name: "admin key", role: "ADMIN", space: null });
  });

  it("is nobody's when none is set", async () => {
    const ring = new KeyRing(none, clock);
    for (const key of ["", "undefined", "null", adminKey]) expect(await ring.holderOf(key)).toBeNull();
    expect(ring.hasKeys).toBe(false);
    expect(new KeyRing(none, clock, adminKey).hasKeys).toBe(true);
  });

  it("is compared whole", async () => {
    const ring = new KeyRing(none, clock, adminKey);
    for (const key of [adminKey.slice(1), `${adminKey}x`, adminKey.toUpperCase()]) {
      expect(await ring.holderOf(key)).toBeNull();
    }
  });
});
