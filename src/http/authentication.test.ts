import { StrategyError } from "../errors";
import type { KeyHolder } from "../store/keys/key-ring";
import { type SmallApp, startSmallApp } from "../testing/small-app";
import { authenticatingBy } from "./authentication";

const key = "sg_0123456789ab_secret";
const anna: KeyHolder = { keyId: "0123456789ab", name: "Anna", role: "EDITOR", space: "kouvola" };

let app: SmallApp;
let asked: string[] = [];
let isAway = false;
beforeAll(async () => {
  const holderOf = async (given: string) => {
    asked.push(given);
    if (isAway) throw new StrategyError("STORE_UNAVAILABLE", "The database cannot be reached.");
    return given === key ? anna : null;
  };
  app = await startSmallApp({ authenticate: authenticatingBy({ holderOf }) });
});
afterAll(() => app.close());
beforeEach(() => {
  asked = [];
  isAway = false;
});

function post(authorization: string | undefined, body = '{"query":"{ name }"}'): Promise<Response> {
  const headers = { "content-type": "application/json", ...(authorization !== undefined && { authorization }) };
  return fetch(`${app.url}/graphql`, { method: "POST", headers, body });
}

describe("a request", () => {
  it("is anyone's without a key", async () => {
    const response = await post(undefined);
    expect(response.status).toBe(200);
    expect(response.headers.get("www-authenticate")).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([`Bearer ${key}`, `bearer ${key}`, `BEARER   ${key}`])("is its holder's with a key: %s", async (header) => {
    expect(await (await post(header)).json()).toMatchObject({ data: { name: "Kouvola" } });
    expect(asked).toEqual([key]);
  });

  const wrong = [
    ...["Bearer sg_0123456789ab_wrong", "Bearer", "Bearer ", "Bearer a b", `Bearer ${key}, Bearer ${key}`, key],
    ...[`Basic ${Buffer.from(`x:${key}`).toString("base64")}`, "Bearer null", "Bearer ä", `Bearer "${key}"`, ""],
    ...[`Bearer ${"x".repeat(4_000)}`, `Bearer ${"=".repeat(4_000)}`],
  ];
  it.each(wrong)("is refused as a whole with anything else: %j", async (header) => {
    const response = await post(header, "this is no JSON");
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="strategy-graph", error="invalid_token"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { data, errors } = await response.json();
    expect(data).toBeUndefined();
    expect(errors).toEqual([{ message: expect.stringMatching(/^Expected/), extensions: { code: "UNAUTHENTICATED" } }]);
  });

  it("is refused in the same words whether the key is unknown or wrong", async () => {
    const texts = ["Bearer sg_0123456789ab_wrong", "Bearer sg_ffffffffffff_wrong", "Bearer x"].map(async (header) =>
      (await post(header)).text(),
    );
    expect(new Set(await Promise.all(texts)).size).toBe(1);
  });

  it("is refused likewise by GET, and no key is read from an address or a cookie", async () => {
    const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });
    expect((await get("/graphql?query=%7Bname%7D", { authorization: "Bearer wrong" })).status).toBe(401);
    const parameters = ["access_token", "key", "api_key", "authorization"].map((name) => `${name}=${key}`).join("&");
    const cookie = `key=${key}; authorization=Bearer ${key}; access_token=${key}`;
    expect((await get(`/graphql?query=%7Bname%7D&${parameters}`, { cookie, "x-api-key": key })).status).toBe(200);
    expect(asked).toEqual(["wrong"]);
  });

  it("is told when keys cannot be looked up, and is not taken for anyone's", async () => {
    isAway = true;
    const response = await post(`Bearer ${key}`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "STORE_UNAVAILABLE" } }] });
  });
});
