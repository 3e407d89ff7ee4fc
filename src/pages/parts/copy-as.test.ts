import { execFileSync } from "node:child_process";
import { asCurl, asFetch } from "./copy-as";

const question = {
  query: '# Who?\nquery Who($id: ID!) {\n  node(id: $id) { name } # the name\n  nodes(ids: ["it\'s"]) { id }\n}',
  variables: { id: "kouvola/lasten-kasvu" },
};
const asked = {
  query: 'query Who($id: ID!) { node(id: $id) { name } nodes(ids: ["it\'s"]) { id } }',
  variables: question.variables,
};

describe("the question of a page", () => {
  it("is a command that a shell reads as it is meant", () => {
    const command = asCurl(question, "https://strategia.example/graphql", "sv").replace("curl", "printf '%s\\n'");
    const [silent, address, ...rest] = execFileSync("sh", ["-c", command]).toString().trimEnd().split("\n");
    expect([silent, address]).toEqual(["-s", "https://strategia.example/graphql"]);
    expect(rest.slice(0, 4)).toEqual(["-H", "content-type: application/json", "-H", "accept-language: sv"]);
    expect(JSON.parse(rest[5] ?? "")).toEqual(asked);
  });

  it("is a script that sends it", async () => {
    const sent: unknown[] = [];
    const fetch = async (...all: unknown[]) => {
      sent.push(...all);
      return { json: async () => ({ data: "the answer" }) };
    };
    const script = asFetch(question, "https://strategia.example/graphql", "fi");
    const run = new Function("fetch", `return (async () => { ${script} return data; })()`);
    expect(await run(fetch)).toBe("the answer");
    const [address, { method, headers, body }] = sent as [string, { method: string; headers: object; body: string }];
    expect([address, method, headers]).toEqual([
      "https://strategia.example/graphql",
      "POST",
      { "content-type": "application/json", "accept-language": "fi" },
    ]);
    expect(JSON.parse(body)).toEqual(asked);
  });
});
