import type { Language } from "../../ontology/labels";
import { commitTo } from "../../testing/steps";
import { keyOf, world } from "../../testing/world";
import { CurrentGraph } from "../current-graph";
import { search } from "./search";

const goal = { type: "Goal", statements: [{ status: "STATED", source: "page", quote: "kestävä kasvu" }] };
const person = { type: "Contact", name: "Aino Ahola" };

describe("an index that moves along with commits", () => {
  it("finds a quote in the language that its source has now", async () => {
    const { find, becomes } = begin({ page: { type: "Source", textLanguage: "fi" }, a: goal });
    expect([await find("kasvu", "fi"), await find("kasvu", "sv")]).toEqual([["a"], []]);
    becomes({ page: { type: "Source", textLanguage: "sv" }, a: goal });
    expect([await find("kasvu", "fi"), await find("kasvu", "sv")]).toEqual([[], ["a"]]);
  });

  it("finds a quote only as long as its source may be seen", async () => {
    const { find, becomes } = begin({ page: "Source", a: goal });
    expect(await find("kasvu")).toEqual(["a"]);
    becomes({ page: { type: "Source", visibility: "INTERNAL" }, a: goal });
    expect(await find("kasvu")).toEqual([]);
    becomes({ page: "Source", a: goal });
    expect(await find("kasvu")).toEqual(["a"]);
  });

  it("finds nobody any more who is hidden now, in no text", async () => {
    const text = { type: "Goal", name: "Kysy: Aino Ahola" };
    const { find, becomes } = begin({ a: text, p: { ...person, contactVisibility: "ALL" } });
    expect(await find("aino")).toEqual(["p", "a"]);
    becomes({ a: text, p: { ...person, contactVisibility: "NONE" } });
    expect(await find("aino")).toEqual([]);
    becomes({ a: text, p: { ...person, contactVisibility: "NAME" } });
    expect(await find("aino")).toEqual(["p", "a"]);
  });

  it("gives those that fit alike in the order of their ids, whichever came last", async () => {
    const named = { type: "Goal", name: "kasvu" };
    const { find, becomes } = begin({ b: named, c: named });
    expect(await find("kasvu")).toEqual(["b", "c"]);
    becomes({ b: { ...named, ordinal: 2 }, c: named, a: named });
    expect(await find("kasvu")).toEqual(["a", "b", "c"]);
  });
});

/** A world that anyone can search in, and that becomes another one. */
function begin(nodes: Parameters<typeof world>[0]) {
  const current = new CurrentGraph();
  current.show(world(nodes));
  return {
    becomes: (wanted: Parameters<typeof world>[0]): void => current.apply(commitTo(world(wanted), current.loaded)),
    find: async (text: string, language: Language | null = null): Promise<string[]> => {
      const view = current.view("PUBLIC", "2024-06-01");
      const hits = await search(view, { text, passes: () => true, language, preferred: null });
      return hits.map(({ node }) => keyOf(node.id));
    },
  };
}
