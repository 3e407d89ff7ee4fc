import { serverAudits } from "graphql-http";
import { type SmallApp, startSmallApp } from "../../testing/small-app";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.close());

describe("the audit of GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${app.url}/graphql` });

  it("consists of 61 demands", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))("is met in %s: %s", async (_id, _name, audit) => {
    const result = await audit();
    expect({ status: result.status, reason: "reason" in result ? result.reason : undefined }).toEqual({ status: "ok" });
  });
});
