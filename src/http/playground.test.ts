import { buildSchema } from "graphql";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser } from "../testing/browser";
import { type SmallApp, startSmallApp } from "../testing/small-app";

/** As much of the schema as the first question asks for, answering what `spearhead` is given here. */
function schemaOfTheFirstQuestion() {
  const schema = buildSchema(`
    type Query { spearhead(id: ID!): Spearhead }
    type Spearhead { name: String! focusAreas: Focuses! responsible: Contacts! }
    type Focuses { nodes: [Focus!]! }
    type Focus { name: String! }
    type Contacts { edges: [Edge!]! }
    type Edge { node: Node! link: Link! }
    interface Node { name: String! }
    type Contact implements Node { name: String! title: String phones: [String!]! }
    type Link { statement: Statement! derivedFrom: [Link!]! sentence: String! }
    type Statement { status: String! confidence: String }
  `);
  const link = { statement: { status: "DERIVED", confidence: "LOW" }, derivedFrom: [{ sentence: "A leads to B" }] };
  const node = { __typename: "Contact", name: "Somebody", title: "Director", phones: ["020 000 0000"] };
  const spearhead = { name: "Lasten kasvu", focusAreas: { nodes: [] }, responsible: { edges: [{ node, link }] } };
  const field = schema.getQueryType()?.getFields().spearhead;
  if (field) field.resolve = () => spearhead;
  return schema;
}

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp({ schema: schemaOfTheFirstQuestion() });
});
afterAll(() => app.close());

describe("the playground's address", () => {
  it("is where the root leads", async () => {
    const { status, headers } = await fetch(app.url, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([302, "/playground"]);
  });

  it("allows its page no other host, no inline script and no foreign frame", async () => {
    const { headers } = await fetch(`${app.url}/playground`);
    const policy = headers.get("content-security-policy");
    expect(policy).toMatch(/^default-src 'self'; /);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/script-src|https?:|\*/);
  });

  it("lets browsers keep the files of packages, but ask again for our own", async () => {
    const caching = async (name: string) =>
      (await fetch(`${app.url}/playground/assets/${name}`)).headers.get("cache-control");
    expect(await caching("graphiql.min.js")).toBe("public, max-age=86400");
    expect(await caching("playground.js")).toBe("no-cache");
  });

  it.each([["package.json"], ["..%2findex.html"], ["..%2f..%2f..%2fpackage.json"], ["index.html"]])(
    "gives out nothing but the page's files, such as %s",
    async (name) => {
      expect((await fetch(`${app.url}/playground/assets/${name}`)).status).toBe(404);
    },
  );
});

interface Visit {
  readonly page: Page;
  /** What went wrong in the page: complaints in the console, errors, and breaches of the policy. */
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

async function visit(browser: Browser, options: Parameters<Browser["newPage"]>[0]): Promise<Visit> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.exposeFunction("complain", (text: string) => complaints.push(text));
  await page.addInitScript(
    `document.addEventListener("securitypolicyviolation", (e) => complain(e.violatedDirective))`,
  );
  await page.goto(`${app.url}/playground`);
  return { page, complaints, hosts };
}

const answer = (page: Page) => page.getByRole("region", { name: "Result Window" }).getByText("Lasten kasvu");

describeInBrowser("the playground", (browser) => {
  it.each([
    ["wide and light", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
    ["narrow and dark", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
  ] as const)("opens with a question and its answer, %s, without a complaint or another host", async (_, options) => {
    const { page, complaints, hosts } = await visit(browser(), options);
    await answer(page).waitFor();
    expect(await page.title()).toBe("Playground – Strategy Graph");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect({ complaints, hosts: [...hosts].filter(Boolean) }).toEqual({
      complaints: [],
      hosts: [new URL(app.url).host],
    });
    await page.close();
  });

  it("leaves a question of the visitor's own alone on the next visit", async () => {
    const context = await browser().newContext();
    const first = await context.newPage();
    await first.goto(`${app.url}/playground`);
    await answer(first).waitFor();
    await first.locator(".graphiql-query-editor .CodeMirror").click();
    await first.keyboard.press("Control+A");
    await first.keyboard.insertText('{ spearhead(id: "x") { mine: name } }');
    while (!(await first.evaluate<string>("JSON.stringify(localStorage)")).includes("mine: name"))
      await first.waitForTimeout(50);
    await first.close();

    const second = await context.newPage();
    const asked: (string | null)[] = [];
    second.on("request", (request) => request.method() === "POST" && asked.push(request.postData()));
    await second.goto(`${app.url}/playground`);
    await second.locator(".graphiql-query-editor").getByText("mine").waitFor();
    await second.waitForLoadState("networkidle");
    expect(asked).toEqual([expect.stringContaining("IntrospectionQuery")]);
    await context.close();
  });
});
