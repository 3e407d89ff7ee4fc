import { createOntology } from "../../model";
import { bothCities } from "../../testing/both-cities";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";
import type { Ask } from "../ask";
import { nodePreview } from "./node-preview";
import { spacePreview } from "./space-preview";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startAppOver(bothCities(createOntology()), "2024-06-01");
});
afterAll(() => app.close());

const ask: Ask = async <Data>(question: Parameters<Ask>[0], language: string) => {
  const { data, errors } = await app.post({ ...question, acceptLanguage: language });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data as Data;
};

describe("the preview of a thing", () => {
  it("says in Finnish whose it is, what it is, and what it aims at", async () => {
    expect(await nodePreview("kouvola/lasten-kasvu", "fi", ask)).toMatchObject({
      owner: "Kouvola",
      kind: "kasvukärki",
      name: "Lasten kasvu",
      said: expect.arrayContaining([
        {
          status: "COLLECTIVE",
          sentence: "Lasten kasvu edistää visiota Visio 2030.",
          basis: "sanottu joukosta: Kaupunkistrategia-sivu",
        },
      ]),
    });
  });

  it("says so in Swedish and in English, and how sure a reading is", async () => {
    const swedish = await nodePreview("kouvola/elinvoiman-kasvu-ohjelma", "sv", ask);
    expect(swedish?.said[0]).toMatchObject({
      status: "INFERRED",
      basis: expect.stringMatching(/^tolkat, .*: Sidan om/),
    });
    const english = await nodePreview("kouvola/contact-f4t7", "en", ask);
    expect([english?.kind, english?.name]).toEqual(["contact", "Forsell Tuukka"]);
  });

  it("says what only follows from other things after what is said, with its rule", async () => {
    const said = (await nodePreview("kouvola/kaupunkilaisen-paras", "fi", ask))?.said ?? [];
    expect(said[0]?.sentence).toBe("Arvoon Kaupunkilaisen paras nojaa strategia Kaupunkistrategia.");
    const firstDerived = said.findIndex(({ status }) => status === "DERIVED");
    expect(said.slice(firstDerived, -1).every(({ status }) => status === "DERIVED")).toBe(true);
    expect(said[firstDerived]?.basis).toMatch(/^päätelty: .+, varmuus /);
    expect(said.at(-1)).toEqual({ status: "STATED", sentence: null, basis: "sanottu: Kaupunkistrategia-sivu" });
  });

  it("knows the other city as its own", async () => {
    const preview = await nodePreview("esimerkkila/tavoite-koulupolku", "fi", ask);
    expect(preview?.owner).toBe("Esimerkkilän kunta");
  });

  it("is not there for what is not there", async () => {
    expect(await nodePreview("kouvola/ei-ole", "fi", ask)).toBeNull();
  });
});

describe("the preview of a strategy", () => {
  it("is that of the space, or of the first", async () => {
    expect((await spacePreview("kouvola", "fi", ask))?.name).toBe("Kaupunkistrategia");
    expect(await spacePreview(null, "fi", ask)).toEqual(await spacePreview("esimerkkila", "fi", ask));
    expect(await spacePreview("ei-ole", "fi", ask)).toBeNull();
  });
});
