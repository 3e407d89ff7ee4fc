import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  assertInputObjectType,
  assertObjectType,
  buildClientSchema,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
} from "graphql";
import { errorCatalogue } from "../../errors";
import { arbitraryInput } from "../../testing/arbitrary-input";
import { holdsForManyInTime } from "../../testing/choices";
import { type RunningService, startService } from "../../testing/start-service";
import { Writer } from "../../testing/writer";

const ids = [
  "kouvola/lasten-kasvu",
  "kouvola/rohkea-uudistuminen",
  "kouvola/nuorten-kasvu",
  "kouvola/strategia",
  "kouvola/uusi",
  "kouvola/nowhere",
  "#uusi",
  "Kouvola",
  "kouvola/__proto__",
] as const;

const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
const env = { DATABASE_URL: `sqlite:${join(folder, "graph.db")}` };

let service: RunningService;
let writer: Writer;
let schema: GraphQLSchema;
beforeAll(async () => {
  service = await startService(env);
  writer = new Writer(service);
  schema = buildClientSchema(await writer.read<IntrospectionQuery>(getIntrospectionQuery({ oneOf: true })));
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly revision?: number | null;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

/** The mutations that change the graph by commits that tell their changes; what else can be changed is tested where it is. */
function mutations(): GraphQLField<unknown, unknown>[] {
  const all = Object.values(schema.getMutationType()?.getFields() ?? {});
  return all.filter(({ type }) => {
    const payload = assertObjectType(getNamedType(type)).getFields();
    return payload.revision && payload.changes;
  });
}

async function revision(): Promise<number> {
  return (await writer.read<{ revision: { number: number } }>("{ revision { number } }")).revision.number;
}

async function contents(): Promise<unknown> {
  const nodes = "nodes { node { id type version revision name description aliases } }";
  const links = "links { id version revision note statements { position quote why } }";
  return writer.read(`{ graph { ${nodes} ${links} truncated { reason } } }`);
}

describe("any input of any mutation", () => {
  it("is done as the next revision, or refused in words with nothing changed", async () => {
    const refusals = new Set<string>();
    let before = await revision();
    await holdsForManyInTime(60, async (choices) => {
      const { name, args } = choices.of(mutations());
      const type = assertInputObjectType(getNamedType(args[0]?.type));
      const input = arbitraryInput(new GraphQLNonNull(type), ids, choices);
      const query = `mutation ($input: ${type.name}!) { told: ${name}(input: $input) { revision errors { code message path } } }`;
      const { status, data, errors } = await service.ask<{ told: Told }>(query, { input }, writer.key);
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
      for (const { code, message, path } of data.told.errors) {
        expect(Object.keys(errorCatalogue)).toContain(code);
        expect(message).toMatch(/\S/);
        expect(standsIn({ input }, path)).toBe(true);
        refusals.add(code);
      }
      const after = await revision();
      if (data.told.errors.length) expect([data.told.revision, after]).toEqual([null, before]);
      else expect(after - before).toBeLessThanOrEqual(1);
      before = after;
    });
    expect([...refusals]).toEqual(expect.arrayContaining(["INVALID_ARGUMENT", "INVALID_ID", "UNKNOWN_NODE"]));
  });

  it("leaves the same on disk as in memory", async () => {
    const before = await contents();
    await service.close();
    service = await startService({ ...env, SEED: "none" });
    writer = new Writer(service);
    expect(await contents()).toEqual(before);
  });
});

/** Whether a path leads to something that was given, or to a field beside what was. */
function standsIn(given: unknown, path: readonly string[]): boolean {
  let place = given;
  for (const [index, part] of path.entries()) {
    if (typeof place !== "object" || place === null) return false;
    const isLast = index === path.length - 1;
    if (!Object.hasOwn(place, part)) return isLast;
    place = Reflect.get(place, part);
  }
  return true;
}
