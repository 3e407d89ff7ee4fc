import { type KouvolaApp, startKouvolaApp } from "../../testing/kouvola-app";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startKouvolaApp();
});
afterAll(() => app.close());

describe("the pages", () => {
  it.each([
    [undefined, "fi"],
    ["sv-FI,sv;q=0.9", "sv"],
    ["en-GB", "en"],
    ["de", "fi"],
  ])("begin in the language of the browser: %s", async (accepted, language) => {
    const { status, headers } = await app.get("/", accepted ? { "accept-language": accepted } : {});
    expect([status, headers.location]).toEqual([302, `/${language}/map`]);
  });

  it("may load what this service serves, and run or style nothing of their own", async () => {
    const { headers } = await app.get("/fi/gaps");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-language"]).toBe("fi");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    );
  });

  it("name themselves in each language, and load a style sheet that never changes", async () => {
    const { text } = await app.get("/sv/gaps?space=kouvola");
    expect(text).toMatch(/^<!doctype html><html lang="sv">/);
    for (const language of ["fi", "sv", "en"]) {
      expect(text).toContain(`hreflang="${language}" href="http://localhost/${language}/gaps?space=kouvola"`);
    }
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? "";
    const { status, headers } = await app.get(style);
    expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  it.each([
    ["?after=x", ""],
    ["?space=kouvola&after=x", "?space=kouvola"],
    ["?after=x&space=kouvola", "?space=kouvola"],
  ])("begin their lists anew in another language: %s", async (search, expected) => {
    const { text } = await app.get(`/fi/gaps${search}`);
    expect(text).toContain(`<a href="/sv/gaps${expected}" lang="sv"`);
  });

  it("are not sent again when they are what they were", async () => {
    const { headers } = await app.get("/fi/gaps");
    const again = await app.get("/fi/gaps", { "if-none-match": String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  it.each(["/fi/nothing", "/fi/gaps/more", "/fi/constructor"])("say where there is none: %s", async (path) => {
    const { status, text } = await app.get(path);
    expect(status).toBe(404);
    expect(text).toContain("<h1>Sivua ei ole</h1>");
  });

  it("write whatever stands in an address as text", async () => {
    const { text } = await app.get("/fi/gaps?space=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    expect(text).not.toContain("<script>alert");
  });
});

describe("the page of gaps", () => {
  it.each([
    ["fi", "Lähde ei kerro, mikä ohjelma tai tavoite toteuttaa juuri kasvukärkeä "],
    ["sv", "Källan säger inte vilket program eller mål som förverkligar just tillväxtspetsen "],
    ["en", "The source names no programme or goal specifically for the spearhead "],
  ])("says in %s what is missing, with a link to what lacks it", async (language, sentence) => {
    const { status, text } = await app.get(`/${language}/gaps`);
    expect(status).toBe(200);
    expect(text).toContain(`${sentence}<a href="/id/kouvola/lasten-kasvu?lang=${language}">`);
  });

  it("leads to the question that made it", async () => {
    const { text } = await app.get("/en/gaps");
    const address = /href="(\/playground#[^"]+)"/.exec(text)?.[1] ?? "";
    const parts = new URLSearchParams(address.replaceAll("&amp;", "&").split("#")[1]);
    const variables = JSON.parse(parts.get("variables") ?? "{}");
    const { data, errors } = await app.post({ query: parts.get("query") ?? "", variables });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ gaps: { totalCount: 5 } });
  });
});
