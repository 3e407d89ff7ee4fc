import { adminKey, type RunningService, startService } from "../testing/start-service";
import { Writer } from "../testing/writer";

let service: RunningService;
let reader: string;
let editor: string;
beforeAll(async () => {
  service = await startService({ SEED: "none" });
  const writer = new Writer(service);
  reader = await writer.keyFor("lukija", "READER");
  editor = await writer.keyFor("muokkaaja", "EDITOR", "testi");
});
afterAll(() => service.close());

const query =
  "mutation ($input: CreateSourceInput!) { createSource(input: $input) { source { text } errors { code path } } }";

/** Sends a source whose text has so many letters of two bytes, all at once or in pieces of unknown number. */
async function send(letters: number, key: string | null, inPieces = false) {
  const input = { space: "testi", name: "Pitkä", text: "ä".repeat(letters) };
  const body = new TextEncoder().encode(JSON.stringify({ query, variables: { input } }));
  const pieces = new ReadableStream({
    start: (controller) => {
      for (let from = 0; from < body.length; from += 50_000) controller.enqueue(body.slice(from, from + 50_000));
      controller.close();
    },
  });
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    ...(inPieces ? { body: pieces, duplex: "half" } : { body }),
  } as RequestInit);
  const { data, errors } = await response.json();
  const told = data?.createSource?.errors?.[0] ?? errors?.[0]?.extensions;
  return {
    status: response.status,
    code: told?.code ?? null,
    letters: data?.createSource?.source?.text.length ?? null,
  };
}

describe("the body of a request", () => {
  it.each([false, true])("may be long when its key may change something (in pieces: %s)", async (inPieces) => {
    const done = { status: 200, code: null, letters: 1_000_000 };
    expect(await send(1_000_000, adminKey, inPieces)).toEqual(done);
    expect(await send(1_000_000, editor, inPieces)).toEqual(done);
  });

  it.each([false, true])("may not be for anyone else, whatever it asks (in pieces: %s)", async (inPieces) => {
    const refused = { status: 413, code: "BODY_TOO_LARGE", letters: null };
    expect(await send(60_000, null, inPieces)).toEqual(refused);
    expect(await send(60_000, reader, inPieces)).toEqual(refused);
    expect(await send(1_000, null, inPieces)).toMatchObject({ status: 200, code: "UNAUTHENTICATED" });
  });

  it("has its bounds for all", async () => {
    expect(await send(1_100_000, adminKey)).toEqual({ status: 413, code: "BODY_TOO_LARGE", letters: null });
    expect(await send(1_000_001, adminKey)).toEqual({ status: 200, code: "INVALID_ARGUMENT", letters: null });
  });

  it("is not read any further for a key that is not taken", async () => {
    expect(await send(60_000, `${adminKey}x`)).toEqual({ status: 401, code: "UNAUTHENTICATED", letters: null });
  });
});
