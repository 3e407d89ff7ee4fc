import { createOntology } from "../model";
import { onEachEngine } from "../testing/engines";
import { drift } from "./drift";
import { migrate } from "./migrate";

const ontology = createOntology();

onEachEngine("migrate", (engine) => {
  it("leaves the schema builder nothing to do", async () => {
    const database = await engine.open(ontology);
    await migrate(database);
    expect(await drift(database)).toEqual([]);
  });
});
