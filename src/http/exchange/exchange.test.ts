import { onEachEngine } from "../../testing/engines";
import { adminKey, type RunningService, startService } from "../../testing/start-service";

const document = `space: test
nodes:
  - { id: test/strategia, type: Strategy, name: Strategia }
  - { id: test/salaisuus, type: Value, name: Salaisuus, visibility: INTERNAL }
  - { id: test/mennyt, type: Value, name: Mennyt, validTo: "2001-01-01" }
  - { id: test/henkilo, type: Contact, name: Aino Ahola, phones: ["040 1234567"], contactVisibility: NAME }
links:
  - { type: HAS_VALUE, source: test/strategia, target: test/salaisuus, statements: [{ status: STATED }] }
`;

const create = `mutation ($input: CreateKeyInput!) { createKey(input: $input) { secret errors { message } } }`;

const importing = `mutation ($input: ImportInput!) {
  importDocument(input: $input) {
    report {
      dryRun revision erased
      created { nodeCount linkCount nodes links(first: 1) } changed { nodeCount linkCount }
      left { nodeCount linkCount } deleted { nodeCount linkCount }
    }
    errors { code message line column path subject }
  }
}`;

interface Imported {
  readonly importDocument: { readonly report: object | null; readonly errors: readonly object[] };
}

onEachEngine("documents over HTTP", (engine) => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none", MAX_IMPORT_BYTES: "200000" });
  });
  afterEach(() => service.close());

  const keyOf = async (input: object): Promise<string> => {
    const { data } = await service.ask<{ createKey: { secret: string } }>(create, { input }, adminKey);
    return data.createKey.secret;
  };
  const post = (body: string | Uint8Array, key: string | null = adminKey, type = "application/yaml", query = "") =>
    fetch(`${service.url}/import${query}`, {
      method: "POST",
      headers: { "content-type": type, ...(key && { authorization: `Bearer ${key}` }) },
      body: body as BodyInit,
    });
  const get = (path: string, key: string | null = null) =>
    fetch(`${service.url}${path}`, { headers: key ? { authorization: `Bearer ${key}` } : {} });
  const codeOf = async (response: Promise<Response>) => {
    const { status } = await response;
    const { errors } = (await (await response).json()) as { errors: { extensions: { code: string } }[] };
    return [status, errors[0]?.extensions.code];
  };

  it.each(["text/yaml", "application/json"])("are imported as %s", async (type) => {
    const body = type.endsWith("json")
      ? '{"space":"test","nodes":[{"id":"test/a","type":"Value","name":"A"}]}'
      : document;
    const response = await post(body, adminKey, type, "?reason=Alku");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ revision: 1, dryRun: false, changed: { nodes: [], links: [] } });
    const { data } = await service.ask("{ changes(first: 1) { nodes { reason } } }", {}, adminKey);
    expect(data).toMatchObject({ changes: { nodes: [{ reason: "Alku" }] } });
  });

  it("are exported with all that is there to those who may see it, and imported again change nothing", async () => {
    await post(document);
    const response = await get("/export/test.yaml", adminKey);
    expect(response.headers.get("content-type")).toBe("application/yaml; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="test.yaml"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    const text = await response.text();
    expect(text).toContain(`# yaml-language-server: $schema=${service.url}/schema/graph-document.json`);
    for (const word of ["Salaisuus", "Mennyt", "040 1234567", "HAS_VALUE"]) expect(text).toContain(word);
    expect(await (await post(text, adminKey, "text/yaml", "?replace=true")).json()).toMatchObject({ revision: null });
    expect(await (await get("/export")).json()).toEqual({ spaces: ["test"], formats: ["yaml", "json"] });
    const json = (await (await get("/export/test.json", adminKey)).json()) as { nodes: object[] };
    expect(json.nodes).toHaveLength(4);
  });

  it("are exported to anyone without what is hidden, with a tag by which it is known again", async () => {
    await post(document);
    const response = await get("/export/test.yaml");
    const text = await response.text();
    for (const word of ["Salaisuus", "040 1234567", "HAS_VALUE"]) expect(text).not.toContain(word);
    for (const word of ["Aino Ahola", "Mennyt"]) expect(text).toContain(word);
    const etag = response.headers.get("etag") ?? "";
    const again = await fetch(`${service.url}/export/test.yaml`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    await post(document.replace("name: Strategia", "name: Toinen"));
    expect((await get("/export/test.yaml")).headers.get("etag")).not.toBe(etag);
  });

  it("are exported as they were", async () => {
    await post(document);
    await post(document.replace("name: Strategia", "name: Toinen"));
    expect(await (await get("/export/test.yaml?revision=1", adminKey)).text()).toContain("name: Strategia");
    expect(await codeOf(get("/export/test.yaml?revision=3"))).toEqual([400, "INVALID_ARGUMENT"]);
  });

  it("are not exported where there are none, or not as was asked", async () => {
    const codes: Record<string, unknown> = {};
    for (const path of ["nowhere.yaml", "test.xml", "test.yaml?revision=-1", "test.yaml?revision=1&revision=2"])
      codes[path] = await codeOf(get(`/export/${path}`));
    for (const path of ["test.yaml?version=1", "%00.yaml", `${"a".repeat(90)}.yaml`])
      codes[path.slice(0, 20)] = await codeOf(get(`/export/${path}`));
    expect(codes).toEqual({
      "nowhere.yaml": [404, "NOT_FOUND"],
      "test.xml": [404, "NOT_FOUND"],
      "test.yaml?revision=-1": [400, "INVALID_ARGUMENT"],
      "test.yaml?revision=1&revision=2": [400, "INVALID_ARGUMENT"],
      "test.yaml?version=1": [400, "INVALID_ARGUMENT"],
      "%00.yaml": [404, "NOT_FOUND"],
      [`${"a".repeat(20)}`]: [404, "NOT_FOUND"],
    });
  });

  it("are imported by nobody who may not write", async () => {
    const reader = await keyOf({ name: "Reader", role: "READER", allSpaces: true });
    const other = await keyOf({ name: "Other", role: "EDITOR", space: "other" });
    expect(await codeOf(post(document, null))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await codeOf(post(document, "sg_wrong"))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await codeOf(post("x".repeat(300_000), reader))).toEqual([403, "FORBIDDEN"]);
    expect(await codeOf(post(document, other))).toEqual([403, "FORBIDDEN"]);
    expect((await get("/export/test.yaml", adminKey)).status).toBe(404);
  });

  it("are refused as bodies that are none", async () => {
    const refused = async (body: string | Uint8Array, type = "application/yaml") => codeOf(post(body, adminKey, type));
    expect(await refused("space: test\nnodes: [")).toEqual([400, "INVALID_DOCUMENT"]);
    expect(await refused(new Uint8Array([0x73, 0xff, 0xfe]))).toEqual([400, "INVALID_DOCUMENT"]);
    expect(await refused("")).toEqual([400, "INVALID_DOCUMENT"]);
    expect(await refused("", "application/json")).toEqual([400, "INVALID_DOCUMENT"]);
    expect(await refused(document, "text/csv")).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
    expect(await refused("x".repeat(200_001))).toEqual([413, "BODY_TOO_LARGE"]);
  });

  it("tell where a broken one is broken", async () => {
    const response = await post(document.replace("test/strategia, type: Strategy", "test/strategia, type: Strateg"));
    const { errors } = (await response.json()) as { errors: { extensions: { details: { problems: object[] } } }[] };
    expect(errors[0]?.extensions.details.problems[0]).toMatchObject({ line: 3, path: ["nodes", 0, "type"] });
  });

  it("are not imported in a manner that there is not", async () => {
    const wrong = ["?dryRun=yes", "?replace=1", "?force=true", "?reason=a&reason=b", `?reason=${"a".repeat(1001)}`];
    for (const query of wrong)
      expect([query, ...(await codeOf(post(document, adminKey, "text/yaml", query)))]).toEqual([
        query,
        400,
        "INVALID_ARGUMENT",
      ]);
  });

  it("are imported over GraphQL, with a report", async () => {
    const input = { document, reason: "Alku" };
    const dry = await service.ask<Imported>(importing, { input: { ...input, dryRun: true } }, adminKey);
    expect(dry.data.importDocument.report).toMatchObject({ dryRun: true, revision: 1, created: { nodeCount: 4 } });
    const { data } = await service.ask<Imported>(importing, { input }, adminKey);
    expect(data.importDocument).toEqual({
      report: {
        dryRun: false,
        revision: 1,
        erased: [],
        created: {
          nodeCount: 4,
          linkCount: 1,
          nodes: expect.arrayContaining(["test/mennyt"]),
          links: [expect.any(String)],
        },
        changed: { nodeCount: 0, linkCount: 0 },
        left: { nodeCount: 0, linkCount: 0 },
        deleted: { nodeCount: 0, linkCount: 0 },
      },
      errors: [],
    });
    const replacing = { document: "space: test", format: "YAML", replace: true };
    const { data: emptied } = await service.ask<Imported>(importing, { input: replacing }, adminKey);
    expect(emptied.importDocument.report).toMatchObject({ deleted: { nodeCount: 4, linkCount: 1 } });
  });

  it("are refused over GraphQL as data", async () => {
    const reader = await keyOf({ name: "Reader", role: "READER", allSpaces: true });
    const other = await keyOf({ name: "Other", role: "EDITOR", space: "other" });
    const expectRefusal = async (code: string, input: object, key: string | null = adminKey) => {
      const { status, errors, data } = await service.ask<Imported>(importing, { input }, key);
      expect([status, errors]).toEqual([200, []]);
      expect(data.importDocument).toMatchObject({ report: null, errors: [{ code }] });
    };
    await expectRefusal("UNAUTHENTICATED", { document }, null);
    await expectRefusal("FORBIDDEN", { document }, reader);
    await expectRefusal("FORBIDDEN", { document }, other);
    await expectRefusal("INVALID_DOCUMENT", { document, format: "JSON" });
    await expectRefusal("INVALID_DOCUMENT", { document: "\u0000" });
    await expectRefusal("INVALID_DOCUMENT", { document: document.replace("target: test/s", "target: test/x") });
    await expectRefusal("INVALID_ARGUMENT", { document, reason: "a".repeat(1001) });
    await expectRefusal("INVALID_ARGUMENT", { document, idempotencyKey: "\u0000" });
  });

  it("have their schema at an address that stays", async () => {
    const response = await get("/schema/graph-document.json");
    expect(response.headers.get("content-type")).toBe("application/schema+json; charset=utf-8");
    expect(await response.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });
});
