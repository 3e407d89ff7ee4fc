import { onEachEngine } from "../../testing/engines";
import { inferred, type Linked, SmallStrategy, stated, strategy } from "../../testing/small-strategy";
import type { RunningService } from "../../testing/start-service";
import type { Writer } from "../../testing/writer";

onEachEngine("the mutations", (engine) => {
  let small: SmallStrategy;
  let service: RunningService;
  let writer: Writer;

  beforeEach(async () => {
    small = await SmallStrategy.start(engine.url());
    ({ service, writer } = small);
  });
  afterEach(() => small.service.close());

  it("show what was made as it is, at the revision that the answer tells, with links in every direction", async () => {
    const query = `mutation {
      createValue(input: { space: "testi", name: "Rohkeus", strategies: [{ to: "${strategy}", ordinal: 1, statements: [{ status: STATED, source: "testi/sivu", quote: "Rohkeus" }] }] }) {
        revision errors { code }
        value { id strategies { edges { node { id } link { ordinal statement { start end } } } } }
      }
    }`;
    const answered = await service.ask<{ createValue: { revision: number } }>(query, {}, writer.key);
    expect(answered).toMatchObject({
      status: 200,
      errors: [],
      data: {
        createValue: {
          revision: 3,
          errors: [],
          value: {
            id: "testi/rohkeus",
            strategies: { edges: [{ node: { id: strategy }, link: { ordinal: 1, statement: { start: 0, end: 7 } } }] },
          },
        },
      },
      extensions: { revision: 3 },
    });
    const goal = { space: "testi", name: "Kasvu", related: [{ to: "testi/rohkeus", statements: [inferred] }] };
    await writer.does("createGoal", goal);
    const found = await writer.read('{ value(id: "testi/rohkeus") { related { nodes { id } } } }');
    expect(found).toEqual({ value: { related: { nodes: [{ id: "testi/kasvu" }] } } });
  });

  it("of one operation are commits one after another, each seen by itself", async () => {
    const query = `mutation {
      one: createValue(input: { space: "testi", name: "Ilo" }) { revision value { id name } }
      two: updateValue(input: { id: "testi/ilo", patch: { name: "Riemu" } }) { revision value { name version } }
      three: deleteNode(input: { id: "testi/ilo" }) { revision id }
      four: updateValue(input: { id: "testi/ilo", patch: { name: "x" } }) { revision value { name } errors { code path } }
    }`;
    const { data } = await service.ask(query, {}, writer.key);
    expect(data).toEqual({
      one: { revision: 3, value: { id: "testi/ilo", name: "Ilo" } },
      two: { revision: 4, value: { name: "Riemu", version: 2 } },
      three: { revision: 5, id: "testi/ilo" },
      four: { revision: null, value: null, errors: [{ code: "UNKNOWN_NODE", path: ["input", "id"] }] },
    });
  });

  it("change a link, take it away and bring it back", async () => {
    const { id } = await small.value("Rohkeus");
    const { link } = await small.linked(id);
    const patch = { note: "tärkein", statements: [stated("Rohkeus ja ilo"), inferred] };
    const changed = await writer.does<Linked>(
      "updateLink",
      { id: link?.id, expectedVersion: 1, patch },
      "link { id version note }",
    );
    expect(changed.link).toEqual({ id: link?.id, version: 2, note: "tärkein" });
    const gone = await writer.does<{ id: string }>("deleteLink", { id: link?.id, expectedVersion: 2 }, "id");
    expect(gone.id).toBe(link?.id);
    const back = await writer.does<Linked>("restoreLink", { id: link?.id }, "link { id version note }");
    expect(back.link).toMatchObject({ id: link?.id, note: "tärkein" });
    expect(await writer.refusals("updateLink", { id: link?.id, patch: { statements: [] } })).toEqual([
      "INVALID_OPERATION at input.patch.statements",
    ]);
  });

  it("tell which equal link there is already, and the one whose id is taken", async () => {
    const { id } = await small.value("Rohkeus");
    const { link } = await small.linked(id);
    const query =
      "mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { id } errors { code path link { id } node { id } } } }";
    const input = { type: "HAS_VALUE", source: strategy, target: id, statements: [inferred] };
    const { data } = await service.ask(query, { input }, writer.key);
    const error = { code: "LINK_EXISTS", path: ["input"], link: { id: link?.id }, node: null };
    expect(data).toEqual({ createLink: { link: null, errors: [error] } });
    const taken = `mutation { createGoal(input: { id: "${id}", name: "x" }) { errors { code path node { id ... on Value { name } } } } }`;
    expect((await service.ask(taken, {}, writer.key)).data).toEqual({
      createGoal: { errors: [{ code: "ID_EXISTS", path: ["input", "id"], node: { id, name: "Rohkeus" } }] },
    });
  });

  it("tell what the source says instead of words that it does not say", async () => {
    const query = `mutation { updateStrategy(input: { id: "${strategy}", patch: { statements: [{ status: STATED, source: "testi/sivu", quote: "Rohkeus ja ilmo" }] } }) {
      errors { code path nearest { text start end } } } }`;
    const error = {
      code: "QUOTE_NOT_FOUND",
      path: ["input", "patch", "statements", "0", "quote"],
      nearest: { text: "Rohkeus ja ilo", start: 0, end: 14 },
    };
    expect((await service.ask(query, {}, writer.key)).data).toEqual({ updateStrategy: { errors: [error] } });
  });

  it("refuse to take away what is linked, unless its links go along; and bring both back", async () => {
    const { id } = await small.value("Rohkeus");
    const { link } = await small.linked(id);
    expect(await writer.refusals("deleteNode", { id })).toEqual(["NODE_LINKED at input.id"]);
    const { changes } = await writer.does("deleteNode", { id, cascade: true });
    expect(changes).toEqual([
      { operation: "DELETE", subjectId: link?.id },
      { operation: "DELETE", subjectId: id },
    ]);
    const shown = "node { id version ... on Value { strategies { totalCount } } }";
    const back = await writer.does("restoreNode", { id, links: true }, shown);
    expect(back).toMatchObject({ node: { id, strategies: { totalCount: 1 } } });
  });

  it("bring a node back to what it was at an earlier revision", async () => {
    const { id } = await small.value("Rohkeus");
    const { revision } = await writer.does("updateValue", { id, patch: { description: "Toinen." } });
    const back = await writer.does(
      "restoreNode",
      { id, revision: Number(revision) - 1 },
      "node { description version }",
    );
    expect(back).toMatchObject({ node: { description: null, version: 3 } });
  });
});
