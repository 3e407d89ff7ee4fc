import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../../graph/graph";
import { projectRoot } from "../../project-root";
import { holdsForManyInTime } from "../../testing/choices";
import { editor } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { type ImportWorld, importWorld } from "../../testing/import-world";
import { oddRecorded } from "../../testing/odd-graph";
import { ontology } from "../../testing/world";
import { everythingIn } from "../write/contents";
import { documentFormats, writeDocument } from "../write/write-document";
import type { ImportOptions } from "./importer";
import type { ImportReport } from "./report";

function take(world: ImportWorld, text: string, options: ImportOptions = {}): Promise<ImportReport> {
  return world.importer.import(editor, [{ name: "it.yaml", text }], options);
}

onEachEngine("A document", (engine) => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await importWorld(engine);
  });

  it.each(["kouvola", "esimerkkila"])(
    "gives %s back as the same text, which changes nothing when it comes again",
    async (name) => {
      await take(world, readFileSync(join(projectRoot, `seeds/${name}.yaml`), "utf8"));
      for (const format of documentFormats) {
        const text = world.written(name, format);
        expect(await take(world, text, { replace: true })).toMatchObject({ revision: null });
        await take(world, `space: ${name}`, { replace: true });
        expect(world.graph().links()).toEqual([]);
        await take(world, text);
        expect(world.written(name, format)).toBe(text);
      }
    },
  );

  it("of any graph is the same text after it was imported into an empty space", async () => {
    await holdsForManyInTime(12, async (choices) => {
      const recorded = new Graph(ontology, oddRecorded(choices));
      const first = [...writeDocument(everythingIn(recorded), "test", { format: "yaml" })].join("");
      await take(world, "space: test", { replace: true });
      await take(world, first);
      const text = world.written("test");
      await take(world, "space: test", { replace: true });
      await take(world, text);
      expect(world.written("test")).toBe(text);
      expect(await take(world, text, { replace: true })).toMatchObject({ revision: null });
    });
  });
});
