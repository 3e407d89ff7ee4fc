import { LRUCache } from "lru-cache";
import { CurrentGraph } from "../../graph/current-graph";
import { Graph } from "../../graph/graph";
import { createOntology } from "../../model";
import { Feed } from "../../store/feed";
import { migrate } from "../../store/migration/migrate";
import { Store } from "../../store/store";
import { creating } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { ChangeReader } from "../change-reader";
import { PastGraphs } from "./past-graphs";

const ontology = createOntology();
const actor = { name: "editor", role: "ADMIN", space: null } as const;

onEachEngine("past graphs", (engine) => {
  let current: CurrentGraph;
  let reader: ChangeReader;
  let store: Store;
  let asked: string[];
  let whenRead: () => void;

  beforeEach(async () => {
    const database = await engine.open(ontology);
    await migrate(database);
    const feed = new Feed();
    store = new Store(database, ontology, () => new Date(), feed);
    current = new CurrentGraph();
    current.show(new Graph(ontology, await store.load()));
    store.follow(0);
    feed.follow((commit) => current.apply(commit));
    reader = new ChangeReader(database, ontology);
    asked = [];
    whenRead = () => undefined;
    await store.commit(actor, [creating("Value", "testi/a")]);
    for (const name of ["b", "c", "d", "e"]) await rename(name);
  });

  async function rename(name: string): Promise<void> {
    await store.commit(actor, [{ kind: "updateNode", id: "testi/a", properties: { name } }]);
  }

  /** The past within a bound of memory, with what is read for it noted down. */
  function past(maxSize = 1_000_000): PastGraphs {
    const noting = {
      side: reader.side.bind(reader),
      stampOf: (revision: number) => {
        asked.push(`made ${revision}`);
        return reader.stampOf(revision);
      },
      rows: (wanted: Parameters<ChangeReader["rows"]>[0]) => {
        asked.push(`from ${wanted.beyond?.revision}`);
        whenRead();
        return reader.rows(wanted);
      },
    };
    return new PastGraphs({ current, reader: noting, kept: new LRUCache({ maxSize }) });
  }

  const nameIn = (graph: Graph) => graph.node("testi/a")?.name;

  it("are what the graph was at the end of each revision", async () => {
    const graphs = past();
    const names = [];
    for (const revision of [3, 1, 5, 0, 4, 2]) names.push(nameIn(await graphs.at(revision)));
    expect(names).toEqual(["c", "a", "e", undefined, "d", "b"]);
    expect(await graphs.at(5)).toBe(current.loaded);
  });

  it("are made of the nearest one that is known, in either direction", async () => {
    const graphs = past();
    await graphs.at(1);
    await graphs.at(2);
    await graphs.at(4);
    expect(asked).toEqual(["made 1", "from 5", "made 2", "from 1", "made 4", "from 5"]);
  });

  it("are made once for all who ask for the same at a time, and then kept", async () => {
    const graphs = past();
    const [first, ...others] = await Promise.all([graphs.at(2), graphs.at(2), graphs.at(2)]);
    expect(others).toEqual([first, first]);
    expect(await graphs.at(2)).toBe(first);
    expect(asked).toEqual(["made 2", "from 5"]);
  });

  it("are made one after another", async () => {
    const graphs = past();
    await Promise.all([graphs.at(1), graphs.at(4)]);
    expect(asked).toEqual(["made 1", "from 5", "made 4", "from 5"]);
  });

  it("are not kept where they are too large, and are answered all the same", async () => {
    const graphs = past(1);
    expect([nameIn(await graphs.at(2)), nameIn(await graphs.at(2))]).toEqual(["b", "b"]);
    expect(asked).toEqual(["made 2", "from 5", "made 2", "from 5"]);
  });

  it("are not kept when the record was rewritten while they were made", async () => {
    const graphs = past();
    whenRead = () => graphs.forget();
    await graphs.at(2);
    whenRead = () => undefined;
    await graphs.at(2);
    expect(asked).toEqual(["made 2", "from 5", "made 2", "from 5"]);
  });

  it.each([-1, 6, 2_147_483_647])("has none of revision %i", async (revision) => {
    await expect(past().at(revision)).rejects.toMatchObject({ code: "INVALID_ARGUMENT", details: { latest: 5 } });
  });

  it("goes on after a failure", async () => {
    const graphs = new PastGraphs({
      current,
      reader: { ...reader, side: reader.side.bind(reader), rows: reader.rows.bind(reader), stampOf: fails },
      kept: new LRUCache({ maxSize: 1_000 }),
    });
    await expect(graphs.at(2)).rejects.toThrow("no answer");
    await expect(graphs.at(2)).rejects.toThrow("no answer");
    expect(nameIn(await graphs.at(0))).toBeUndefined();
  });
});

function fails(): Promise<never> {
  return Promise.reject(new Error("no answer"));
}
