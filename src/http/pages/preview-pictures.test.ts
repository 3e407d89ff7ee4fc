import { createOntology } from "../../model";
import { bothCities } from "../../testing/both-cities";
import { esimerkkilaDocument } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";

const ontology = createOntology();
const PUBLIC = "https://strategia.example";
let app: KouvolaApp;
let origin: string;
beforeAll(async () => {
  app = await startAppOver(bothCities(ontology), "2024-06-01", { PUBLIC_URL: PUBLIC });
  origin = await app.listen();
});
afterAll(() => app.close());

const pictures = [
  "/id/kouvola/lasten-kasvu.png?lang=sv",
  "/id/kouvola/missio.png",
  "/en/map.png?space=kouvola",
  "/fi/map.png",
];

describe("the pictures for previews", () => {
  it.each(pictures)("are PNGs of 1200 × 630, which caches may keep: %s", async (path) => {
    const answer = await fetch(origin + path);
    const png = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(150_000);
  });

  it.each(pictures)("are not sent again when they are what they were: %s", async (path) => {
    const { headers } = await app.get(path);
    const again = await app.get(path, { "if-none-match": String(headers.etag) });
    expect([again.status, again.text, again.headers["cache-control"]]).toEqual([304, "", "public, max-age=3600"]);
  });

  it("differ by thing and by language", async () => {
    const paths = ["missio.png?lang=fi", "missio.png?lang=sv", "visio-2030.png?lang=fi"];
    const tags = await Promise.all(paths.map(async (path) => (await app.get(`/id/kouvola/${path}`)).headers.etag));
    expect(new Set(tags).size).toBe(3);
  });

  it.each(["/id/kouvola/ei-ole.png", "/id/Not an id.png", "/id/.png", "/fi/map.png?space=ei-ole", "/de/map.png"])(
    "are not there for what is not there: %s",
    async (path) => {
      const { status, headers } = await app.get(encodeURI(path));
      expect(status).toBe(404);
      expect(headers["content-type"]).not.toContain("image");
    },
  );

  it("are not there for what is hidden, as for what does not exist", async () => {
    const hidden = esimerkkilaDocument(ontology).nodes.filter(
      ({ properties }) => properties.visibility === "INTERNAL" || properties.contactVisibility === "NONE",
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden) expect((await app.get(`/id/${id}.png`)).status).toBe(404);
  });
});

describe("the head of a page", () => {
  it.each([
    ["/id/kouvola/lasten-kasvu?lang=sv", "/id/kouvola/lasten-kasvu.png?lang=sv", "Barnens växande – Kouvola"],
    ["/fi/map?space=kouvola", "/fi/map.png?space=kouvola", "Kaupunkistrategia – Kouvola"],
    ["/en/gaps?space=esimerkkila", "/en/map.png?space=esimerkkila", "Municipality of Esimerkkilä"],
  ])("says at %s which picture to show", async (page, picture, alt) => {
    const { text } = await app.get(page, { accept: "text/html" });
    expect(metaOf(text, "og:image")).toBe(PUBLIC + picture);
    expect([metaOf(text, "og:image:width"), metaOf(text, "og:image:height")]).toEqual(["1200", "630"]);
    expect(metaOf(text, "og:image:alt")).toContain(alt);
    expect(metaOf(text, "og:url")).toBe(PUBLIC + page);
    expect(metaOf(text, "twitter:card")).toBe("summary_large_image");
    expect((await app.get(picture)).status).toBe(200);
  });

  it("names no picture where there is no page, or no one strategy that it is of", async () => {
    for (const path of ["/fi/nothing", "/fi/search", "/fi/gaps/more"]) {
      expect(metaOf((await app.get(path)).text, "og:image")).toBeUndefined();
    }
  });
});

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&");
}
