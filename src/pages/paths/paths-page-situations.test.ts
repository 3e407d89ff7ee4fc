import { createOntology } from "../../model";
import { bothCities } from "../../testing/both-cities";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startAppOver(bothCities(createOntology()), "2024-06-01");
});
afterAll(() => app.close());

describe("the page of paths, before anything is chosen", () => {
  it.each([
    ["kouvola", "esimerkkila"],
    ["esimerkkila", "kouvola"],
  ])("invites to look at %s with examples that are connected by way of others", async (space, other) => {
    const { status, text } = await app.get(`/fi/paths?space=${space}`);
    expect(status).toBe(200);
    const examples = [...text.matchAll(/<p class="example"><a href="([^"]+)">/g)].map(([, href = ""]) => href);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toContain(`from=${other}/`);
    for (const href of examples) {
      const opened = await app.get(href.replaceAll("&amp;", "&"));
      expect(opened.text).toMatch(/<h2 id="way-1">Välissä/);
    }
  });

  it("lets everything public be chosen, under what it is", async () => {
    const { text } = await app.get("/sv/paths?space=esimerkkila");
    const select = /<select id="from".*?<\/select>/s.exec(text)?.[0] ?? "";
    const { data } = await app.post({
      query: `{ graph(space: "esimerkkila") { nodes { node { id name(language: SV) } } } }`,
    });
    const { graph } = data as { graph: { nodes: { node: { id: string } }[] } };
    const options = [...select.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id);
    expect(options.sort()).toEqual(graph.nodes.map(({ node }) => node.id).sort());
    expect(select).toMatch(/<optgroup label="åtgärder"><option/);
  });

  it("shows the first strategy by its id where none is said, and says which", async () => {
    const { text } = await app.get("/fi/paths");
    expect(text).toMatch(/href="\/fi\/map\?space=esimerkkila" aria-current="true"/);
    expect(text).toContain('<input type="hidden" name="space" value="esimerkkila"/>');
  });

  it("asks for the other thing where one is chosen", async () => {
    const { status, text } = await app.get("/fi/paths?from=kouvola/lapset");
    expect(status).toBe(200);
    expect(text).toContain("Valitse vielä toinen asia.");
    expect(text).toContain('<option value="kouvola/lapset" selected>lapset</option>');
  });
});

describe("the page of paths, where there is nothing to show", () => {
  it.each([
    ["fi", "Etsinnässä ei kuljettu lähteiden tai käsitteiden kautta eikä päätelmien kautta."],
    ["sv", "Sökningen gick inte genom källor eller begrepp och inte heller genom härledningar."],
    ["en", "The search did not go through sources or terms, nor through derived claims."],
  ])("says in %s that there is no connection, and what was avoided", async (language, avoided) => {
    const ends = "from=kouvola/lapset&to=esimerkkila/nuorisovaltuusto";
    const { status, text } = await app.get(`/${language}/paths?${ends}`);
    expect(status).toBe(200);
    expect(text).toContain(avoided);
    const wider = [...text.matchAll(/<li><a href="(\/\w\w\/paths\?from[^"]+)"/g)].map(([, href = ""]) => href);
    expect(wider).toHaveLength(3);
    const all = await app.get(wider[2]?.replaceAll("&amp;", "&") ?? "");
    expect(all.text).toContain('name="derived" value="include" checked');
    expect(all.text).toContain('name="avoid" value="nothing" checked');
    expect(all.text).not.toMatch(/<li><a href="\/\w\w\/paths\?from/);
  });

  it("says of the same thing twice that it is the same", async () => {
    const { status, text } = await app.get("/en/paths?from=kouvola/lapset&to=kouvola/lapset");
    expect([status, text.includes("The same thing is chosen at both ends.")]).toEqual([200, true]);
  });

  it("says the same of what is hidden and of what does not exist", async () => {
    const told = async (id: string) => {
      const { status, text } = await app.get(`/fi/paths?from=${id}&to=esimerkkila/nuorisovaltuusto`);
      expect(status).toBe(404);
      expect(text).toContain(`<h1>Asiaa ${id} ei löydy.</h1>`);
      return text.replaceAll(id, "").replaceAll(encodeURIComponent(id), "");
    };
    expect(await told("esimerkkila/tasapainotusohjelma")).toBe(await told("esimerkkila/sellaista-ei-ole"));
  });

  it.each(["tasapainotusohjelma", "tilojen-tiivistaminen", "lahde-muistio"])("names %s nowhere", async (hidden) => {
    for (const address of ["/fi/paths?space=esimerkkila", "/fi/paths?from=esimerkkila/talous&derived=include"]) {
      expect((await app.get(address)).text).not.toContain(hidden);
    }
  });

  it("tells what it does not know of an address, and shows the usual", async () => {
    const ends = "from=kouvola/lapset&to=kouvola/90-000-asukasta";
    const { status, text } = await app.get(`/en/paths?${ends}&select=%3Cb%3Eloudest&ways=0`);
    expect(status).toBe(400);
    expect(text).toContain("this page does not know: ways=0, select=&lt;b>loudest.");
    expect(text).toContain('<section class="way"');
  });

  it.each(["from=NO+ID", "to=%00", `from=${"a".repeat(300)}/b`])("says kindly that %s means nothing", async (end) => {
    const { status, text } = await app.get(`/sv/paths?${end}`);
    expect(status).toBe(400);
    expect(text).toContain("<h1>Adressen går inte att förstå</h1>");
  });

  it.each(["/fi/paths/more", "/fi/paths?space=nowhere", "/fi/paths?space=%20%22"])(
    "has no page at %s",
    async (path) => {
      expect((await app.get(path)).status).toBe(404);
    },
  );
});
