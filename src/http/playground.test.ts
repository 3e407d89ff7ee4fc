import { type SmallApp, startSmallApp } from "../testing/small-app";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.close());

const page = () => fetch(`${app.url}/playground`);

/** The files that a page asks for first. */
async function filesOfPage(): Promise<string[]> {
  const html = await (await page()).text();
  return [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
}

describe("the playground's address", () => {
  it("allows its page no other host, nothing inline and no foreign frame", async () => {
    const { headers } = await page();
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("content-security-policy")?.replace(/nonce-[\w+/]{22}==/, "nonce-N")).toBe(
      [
        "default-src 'self'",
        "style-src 'self' 'nonce-N'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
      ].join("; "),
    );
  });

  it("gives each answer a nonce of its own, which the page knows, and which nobody may keep", async () => {
    const answers = await Promise.all([page(), page(), page()]);
    const nonces = answers.map(
      ({ headers }) => /nonce-([^']+)/.exec(headers.get("content-security-policy") ?? "")?.[1],
    );
    expect(new Set(nonces).size).toBe(3);
    for (const [index, answer] of answers.entries()) {
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await answer.text()).toContain(`<meta property="csp-nonce" nonce="${nonces[index]}"`);
    }
  });

  it("tells those without JavaScript where the graph is", async () => {
    expect(await (await page()).text()).toMatch(/<noscript>.*needs JavaScript.*\/graphql.*<\/noscript>/s);
  });

  it("has its files beside it, named after what is in them, to be kept for good", async () => {
    const files = await filesOfPage();
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).toMatch(/^playground\/assets\/[\w-]+\.\w+$/);
      const { status, headers } = await fetch(new URL(file, `${app.url}/playground`));
      expect([file, status, headers.get("cache-control")]).toEqual([file, 200, "public, max-age=31536000, immutable"]);
    }
  });

  it("sends its files compressed to those who take them so", async () => {
    const [script] = (await filesOfPage()).filter((file) => file.endsWith(".js"));
    const { headers } = await fetch(new URL(script ?? "", `${app.url}/`), { headers: { "accept-encoding": "br" } });
    expect(headers.get("content-encoding")).toBe("br");
  });

  it.each([
    [""],
    ["index.html"],
    ["nothing.js"],
    ["..%2findex.html"],
    ["..%2fbuilt-from"],
    ["..%2f..%2f..%2f..%2fpackage.json"],
  ])("gives out nothing but the page's files, so not %j", async (name) => {
    const answer = await fetch(`${app.url}/playground/assets/${name}`);
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { errors: [expect.objectContaining({ extensions: { code: "NOT_FOUND" } })] },
    ]);
  });
});
