import { type KouvolaApp, startKouvolaApp } from "../../testing/kouvola-app";

const CHOSEN = "node=kouvola/lasten-kasvu&relation=contacts&relation=scheduledBy";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startKouvolaApp();
});
afterAll(() => app.close());

/** The pieces of code that a page gives away, as they are copied. */
function snippetsOf(html: string): string[] {
  const codes = [...html.matchAll(/<pre[^>]*><code>(.*?)<\/code><\/pre>/gs)];
  return codes.map(([, code = ""]) =>
    code
      .replaceAll("http://localhost:80/", "http://localhost/")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
}

describe("the page on which one makes a piece to embed", () => {
  it.each([
    ["sv-FI", "sv"],
    ["de", "fi"],
  ])("is found at /embed too, in the language of the browser: %s", async (accepted, language) => {
    const { status, headers } = await app.get(`/embed?${CHOSEN}`, { "accept-language": accepted });
    expect([status, headers.location, headers.vary]).toEqual([
      302,
      `/${language}/embed?${CHOSEN}`,
      expect.stringMatching(/accept-language/i),
    ]);
  });

  it.each([
    ["fi", "Upota omalle sivullesi", "kasvukärjet", "Lasten kasvu"],
    ["sv", "Bädda in på din egen sida", "tillväxtspetsar", "Barnens växande"],
    ["en", "Embed it in a page of your own", "spearheads", "Growth of children"],
  ])("offers in %s everything that there is, by its types", async (language, title, plural, name) => {
    const { status, text } = await app.get(`/${language}/embed`);
    expect(status).toBe(200);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(`<optgroup label="${plural}">`);
    expect(text).toContain(`<option value="kouvola/lasten-kasvu">${name}</option>`);
    expect(text.match(/<option value="kouvola\//g)).toHaveLength(45);
    expect(text).not.toContain("<strategy-links");
  });

  it("shows the widget with what was chosen, and offers the relations that the thing has, no others", async () => {
    const { text } = await app.get(`/fi/embed?${CHOSEN}&lang=en`);
    expect(text).toContain('<strategy-links node="kouvola/lasten-kasvu" lang="en" relation="contacts,scheduledBy">');
    expect(text).toContain('name="relation" value="contacts" checked');
    expect(text).toContain('name="relation" value="values"');
    expect(text).not.toContain('name="relation" value="goals"');
    expect(text).toContain('name="lang" value="en" checked');
    expect(text).toContain('<script src="/embed/v1/strategy-links.js" defer></script>');
    expect(text).not.toMatch(/<script(?! src)| style=| on[a-z]+="/);
  });

  it("gives code for a page, a frame, a command line and a script, and each of their addresses answers", async () => {
    const { text } = await app.get(`/sv/embed?${CHOSEN}`);
    const [element = "", frame = "", curl = "", script = ""] = snippetsOf(text);
    expect(element.split("\n")).toEqual([
      '<script src="http://localhost/embed/v1/strategy-links.js" async></script>',
      '<strategy-links node="kouvola/lasten-kasvu" relation="contacts,scheduledBy" lang="sv">',
      '  <a href="http://localhost/id/kouvola/lasten-kasvu?lang=sv">Barnens växande i strategin</a>',
      "</strategy-links>",
    ]);
    expect(frame).toContain('title="Barnens växande i strategin"');
    expect(curl).toMatch(/^curl 'http/);
    expect(script).toContain("await fetch(");
    const addresses = [element, frame, curl, script].flatMap((code) =>
      [...code.matchAll(/http:\/\/localhost(\/embed\/[^"' ]+)/g)].map(([, path = ""]) => path.replaceAll("&amp;", "&")),
    );
    expect(addresses).toHaveLength(5);
    for (const address of addresses) expect([address, (await app.get(address)).status]).toEqual([address, 200]);
  });

  it("leaves relations out of the code when all are wanted, and forgets those of another thing", async () => {
    const { status, text } = await app.get("/fi/embed?node=kouvola/contact-f4t7&relation=focusAreas");
    expect(status).toBe(200);
    expect(snippetsOf(text)[0]).toContain('<strategy-links node="kouvola/contact-f4t7" lang="fi">');
  });

  it.each([
    ["node=kouvola/nothing", 404, "Asiaa ”kouvola/nothing” ei ole, tai se ei ole julkinen."],
    ["node=%22%3E%3Cscript%3Ealert(1)", 404, "tai se ei ole julkinen."],
    ["node=kouvola/lasten-kasvu&lang=xx", 400, "Upotuksen kieli voi olla suomi, ruotsi tai englanti."],
    ["space=nowhere", 200, "Upota omalle sivullesi"],
    ["q=perhearki", 200, 'value="kouvola/perhearki"'],
  ])("stays kind when the address makes no sense: %s", async (question, status, words) => {
    const answer = await app.get(`/fi/embed?${question}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('<form class="embed"');
    expect(answer.text).not.toContain("<script>alert");
  });

  it("is reached from the foot of every page", async () => {
    const { text } = await app.get("/fi/gaps?space=kouvola");
    expect(text).toContain('<a href="/fi/embed?space=kouvola">Upota</a>');
  });
});
