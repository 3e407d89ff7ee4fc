import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import { migrate } from "../migration/migrate";
import { Leases } from "./leases";

onEachEngine("a lease", (engine) => {
  it("is one instance's at a time where several share a database", async () => {
    const database = await engine.open(createOntology());
    await migrate(database);
    let now = new Date("2026-01-01T00:00:00.000Z");
    const [one, other] = ["one", "other"].map((name) => new Leases(database, name, () => now));
    if (!one || !other) throw new Error("There are two");
    expect(await one.hold("telling", 1_000)).toBe(true);
    // A database that nobody else can open needs none.
    expect(await other.hold("telling", 1_000)).toBe(!database.isShared);
    expect(await one.hold("telling", 1_000)).toBe(true);
    now = new Date("2026-01-01T00:00:01.001Z");
    expect(await other.hold("telling", 1_000)).toBe(true);
    expect(await one.hold("telling", 1_000)).toBe(!database.isShared);
    await one.release("telling");
    expect(await one.hold("telling", 1_000)).toBe(!database.isShared);
    await other.release("telling");
    expect(await one.hold("telling", 1_000)).toBe(true);
  });
});
