import fc from "fast-check";
import { encodePlace } from "../history/cursor";
import { onEachEngine } from "../testing/engines";
import { adminKey, type RunningService, startService } from "../testing/start-service";
import { type Subscribed, type Subscribing, transports } from "../testing/subscribing";
import { Writer } from "../testing/writer";

type Transport = keyof typeof transports;
const names = Object.keys(transports) as Transport[];

interface Told {
  readonly changes: {
    readonly cursor: string;
    readonly change: { readonly revision: number; readonly position: number; readonly subjectId: string };
  };
}

const fields = "{ cursor change { revision position subjectId sentence(language: FI) after } }";
const all = `subscription { changes ${fields} }`;
const after = `subscription ($after: String) { changes(after: $after) ${fields} }`;
const beginning = encodePlace({ revision: 0, position: 0 });

/** Long enough for two hundred clients on a busy machine. */
const patience = 180_000;

onEachEngine("the subscription to changes", (engine) => {
  let service: RunningService;
  let writer: Writer;
  const open: Subscribed<Told>[] = [];

  beforeEach(async () => {
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none", MAX_STREAMS: "500" });
    writer = new Writer(service);
    await writer.does("createValue", { id: "testi/ilo", name: "Ilo" });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await service.close();
  });

  function subscribed(query: string, manner: Subscribing = {}, over: Transport = "WebSocket"): Subscribed<Told> {
    const one = transports[over]<Told>(service.url, query, manner);
    open.push(one);
    return one;
  }

  async function told(one: Subscribed<Told>): Promise<Told["changes"]> {
    const answer = await one.next();
    if (answer?.data) return answer.data.changes;
    throw new Error(`Expected a change, got ${JSON.stringify(answer)}`);
  }

  const idOf = async (one: Subscribed<Told>) => (await told(one)).change.subjectId;

  it("tells what was done since a cursor, and then what is done, in a sentence and in the revision that has it", async () => {
    const one = subscribed(after, { variables: { after: beginning } });
    const first = await one.next();
    expect(first).toMatchObject({
      data: { changes: { change: { revision: 1, position: 0, subjectId: "testi/ilo", after: { name: "Ilo" } } } },
      extensions: { revision: 1 },
    });
    expect(first?.data?.changes.change).toMatchObject({ sentence: expect.stringContaining("Ilo") });
    await writer.does("createValue", { id: "testi/rohkeus", name: "Rohkeus" });
    expect(await one.next()).toMatchObject({
      data: { changes: { change: { revision: 2, subjectId: "testi/rohkeus" } } },
      extensions: { revision: 2 },
    });
  });

  it("goes on from the cursor of a list, and reads what it tells of in the graph", async () => {
    const { changes } = await writer.read<{ changes: { pageInfo: { endCursor: string } } }>(
      "{ changes(last: 1) { pageInfo { endCursor } } }",
    );
    const query =
      "subscription ($after: String) { changes(after: $after) { cursor change { revision position subjectId node { name } } } }";
    const one = subscribed(query, { variables: { after: changes.pageInfo.endCursor } });
    await writer.does("createValue", { id: "testi/rohkeus", name: "Rohkeus" });
    expect(await told(one)).toMatchObject({ change: { node: { name: "Rohkeus" } } });
  });

  it("tells each only what they may see: nothing of what is internal, and nothing of it later", async () => {
    const anyone = subscribed(after, { variables: { after: beginning } });
    const admin = subscribed(after, { variables: { after: beginning }, key: adminKey });
    await writer.does("createValue", { id: "testi/salattu", name: "Salattu", visibility: "INTERNAL" });
    await writer.does("createValue", { id: "testi/rohkeus", name: "Rohkeus" });
    expect([await idOf(anyone), await idOf(anyone)]).toEqual(["testi/ilo", "testi/rohkeus"]);
    expect([await idOf(admin), await idOf(admin)]).toEqual(["testi/ilo", "testi/salattu"]);
    await writer.does("updateValue", { id: "testi/rohkeus", expectedVersion: 1, patch: { visibility: "INTERNAL" } });
    const later = subscribed(after, { variables: { after: beginning } });
    await writer.does("createValue", { id: "testi/uusi", name: "Uusi" });
    expect([await idOf(later), await idOf(later)]).toEqual(["testi/ilo", "testi/uusi"]);
  });

  it("tells only of what is wanted", async () => {
    const wanted = [
      'changes(space: "toinen", after: $after)',
      "changes(types: [GOAL], after: $after)",
      'changes(ids: ["testi/kasvu"], after: $after)',
    ];
    const several = wanted.map((field) =>
      subscribed(`subscription ($after: String) { ${field} ${fields} }`, { variables: { after: beginning } }),
    );
    await writer.does("createValue", { id: "toinen/rohkeus", name: "Rohkeus" });
    await writer.does("createGoal", { id: "testi/kasvu", name: "Kasvu" });
    expect(await Promise.all(several.map(idOf))).toEqual(["toinen/rohkeus", "testi/kasvu", "testi/kasvu"]);
  });

  it("refuses cursors that are none or of the future, and what a list refuses", async () => {
    const codeOf = async (args: string) => {
      const one = subscribed(`subscription { changes(${args}) ${fields} }`);
      const code = (await one.next())?.errors?.[0]?.extensions?.code;
      expect(await one.next()).toBeNull();
      return code;
    };
    const future = encodePlace({ revision: 99, position: 0 });
    const args = ['after: "x"', `after: "${future}"`, 'space: "a/b"', 'ids: ["x"]'];
    expect(await Promise.all(args.map(codeOf))).toEqual([
      "INVALID_CURSOR",
      "INVALID_CURSOR",
      "INVALID_ARGUMENT",
      "INVALID_ID",
    ]);
  });

  it.each(names)(
    "tells each of a thousand changes once and in order over %s, wherever a subscriber is cut off",
    async (over) => {
      const cuts = fc.sample(fc.integer({ min: 1, max: 120 }), { numRuns: 25, seed: 7 });
      const making = (async () => {
        for (let commit = 0; commit < 100; commit++) {
          const operations = Array.from({ length: 10 }, (_, place) => ({
            createValue: { id: `testi/v${commit}-${place}`, name: `Arvo ${commit} ${place}` },
          }));
          await writer.does("apply", { operations });
        }
      })();
      const places: string[] = [];
      let cursor = encodePlace({ revision: 1, position: 0 });
      for (const cut of cuts) {
        if (places.length === 1_000) break;
        const one = subscribed(after, { variables: { after: cursor } }, over);
        for (let taken = 0; taken < cut && places.length < 1_000; taken++) {
          const { change, cursor: at } = await told(one);
          places.push(`${change.revision} ${change.position}`);
          cursor = at;
        }
        await one.close();
      }
      await making;
      const expected = Array.from({ length: 1_000 }, (_, index) => `${2 + Math.floor(index / 10)} ${index % 10}`);
      expect(places).toEqual(expected);
    },
    patience,
  );

  it(
    "tells two hundred at once the same, half of them over either transport",
    async () => {
      const several = Array.from({ length: 200 }, (_, index) =>
        subscribed(after, { variables: { after: beginning } }, names[index % 2]),
      );
      await Promise.all(several.map(told));
      const making = (async () => {
        for (let made = 0; made < 5; made++)
          await writer.does("createValue", { id: `testi/v${made}`, name: `V${made}` });
      })();
      const ids = await Promise.all(
        several.map(async (one) => {
          const seen: string[] = [];
          while (seen.length < 5) seen.push(await idOf(one));
          return seen.join(" ");
        }),
      );
      await making;
      expect(new Set(ids)).toEqual(new Set(["testi/v0 testi/v1 testi/v2 testi/v3 testi/v4"]));
    },
    patience,
  );

  it("tells nobody else what fails for one", async () => {
    const one = subscribed(all);
    const broken = subscribed(after, { variables: { after: "x" } });
    expect((await broken.next())?.errors).toHaveLength(1);
    const next = told(one);
    const making = (async () => {
      // The first may come before the subscription has begun.
      for (let made = 0; made < 20; made++)
        await writer.does("createValue", { id: `testi/v${made}`, name: `V${made}` });
    })();
    expect((await next).change.subjectId).toMatch(/^testi\/v\d+$/);
    await making;
  });
});
