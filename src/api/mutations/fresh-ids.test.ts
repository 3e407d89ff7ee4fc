import fc from "fast-check";
import { createOntology } from "../../model";
import { isId } from "../../ontology/id";
import { chooseIds, slugOf, type TakenIds } from "./fresh-ids";
import type { Asked } from "./verb";

const ontology = createOntology();
const admin = { name: "admin", role: "ADMIN", space: null } as const;

function creating(type: string, input: Readonly<Record<string, unknown>>): Asked {
  const creates = ontology.nodeType(type);
  if (!creates) throw new Error(`There is no type ${type}`);
  const verb = { name: `create${type}`, description: "", fields: {}, creates, steps: () => [] };
  return { verb: { ...verb, shows: { kind: "id" } }, input, at: ["input"] };
}

/** Ids that something has or had. */
function taken(...used: string[]) {
  return { everUsed: async (ids: readonly string[]) => new Set(ids.filter((id) => used.includes(id))) };
}

async function chosen(
  asked: readonly Asked[],
  ids: TakenIds = taken(),
  actor = admin as Parameters<typeof chooseIds>[1],
) {
  const result = await chooseIds(asked, actor, ids);
  return { ids: asked.map((one) => result.ids.get(one) ?? null), problems: result.problems };
}

describe("the slug of a name", () => {
  it.each([
    ["Lasten kasvu", "lasten-kasvu"],
    ["Äidin Åbo ja öljy", "aidin-abo-ja-oljy"],
    ["A\u0308iti", "aiti"],
    ["Ohjelma 2024–2028", "ohjelma-2024-2028"],
    ["Čáhci", "cahci"],
    ["Привет", "privet"],
    ["😀", ""],
    ["— —", ""],
    ["constructor", "constructor"],
  ])("of %j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe("the id of a node that came without one", () => {
  it("is the space and the name", async () => {
    const { ids } = await chosen([creating("Goal", { space: "kouvola", name: "Hyvä elämä" })]);
    expect(ids).toEqual(["kouvola/hyva-elama"]);
  });

  it("gets a number where another node has it, had it, or gets it in the same commit", async () => {
    const goal = { space: "kouvola", name: "Kasvu" };
    const ids = taken("kouvola/kasvu", "kouvola/kasvu-2");
    const asked = [
      creating("Goal", goal),
      creating("Value", goal),
      creating("Goal", { id: "kouvola/kasvu-4", name: "x" }),
    ];
    expect((await chosen(asked, ids)).ids).toEqual(["kouvola/kasvu-3", "kouvola/kasvu-5", null]);
  });

  it("is the name and chance where many choose at the same moment, or very many have the name", async () => {
    const asked = [creating("Goal", { space: "kouvola", name: "Kasvu" })];
    const byChance = [expect.stringMatching(/^kouvola\/kasvu-[a-z0-9]{6}$/)];
    expect((await chosen(asked, { ...taken(), contended: true })).ids).toEqual(byChance);
    const all = ["kouvola/kasvu", ...Array.from({ length: 98 }, (_, index) => `kouvola/kasvu-${index + 2}`)];
    expect((await chosen(asked, taken(...all))).ids).toEqual(byChance);
  });

  it("is named after its type where no letter of the name can stand in an id", async () => {
    const { ids } = await chosen([creating("GrowthPlatform", { space: "kouvola", name: "😀" })]);
    expect(ids).toEqual(["kouvola/growth-platform"]);
  });

  it("says nothing of a person", async () => {
    const { ids } = await chosen([creating("Contact", { space: "kouvola", name: "Aino Ahola" })]);
    expect(ids).toEqual([expect.stringMatching(/^kouvola\/contact-[a-z0-9]{6}$/)]);
  });

  it("is of the key's own space where none is said", async () => {
    const editor = { name: "editor", role: "EDITOR", space: "esimerkkila" } as const;
    const { ids } = await chosen([creating("Goal", { name: "Kasvu" })], taken(), editor);
    expect(ids).toEqual(["esimerkkila/kasvu"]);
  });

  it("cannot be chosen without a space, or with something else for one", async () => {
    const asked = [
      { name: "x" },
      { name: "x", space: "a/b" },
      { name: "x", space: "Å" },
      { name: "x", id: "a/b", space: "c" },
    ];
    const { problems } = await chosen(asked.map((input) => creating("Goal", input)));
    expect(problems.map(({ code, path }) => [code, path])).toEqual(
      asked.map(() => ["INVALID_ARGUMENT", ["input", "space"]]),
    );
  });

  it("is an id, whatever the name", async () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(name, fc.integer({ min: 0, max: 30 }), async (text, others) => {
        const first = (await chosen([creating("Goal", { space: "kouvola", name: text })])).ids[0] ?? "";
        const all = [first, ...Array.from({ length: others }, (_, index) => `${first}-${index + 2}`)];
        const next = (await chosen([creating("Goal", { space: "kouvola", name: text })], taken(...all))).ids[0] ?? "";
        expect([isId(first), isId(next), all.includes(next)]).toEqual([true, true, false]);
      }),
    );
  });
});
