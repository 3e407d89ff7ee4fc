import { viewOf, world } from "../testing/world";
import { whyLanguage } from "./why-language";

const guess = { status: "INFERRED", why: "A guess.", confidence: "LOW" };
const said = { status: "STATED" };

const graph = world(
  {
    finnish: { type: "Goal", language: "fi", statements: [said, guess] },
    swedish: { type: "Goal", language: "sv", statements: [said, guess] },
  },
  [
    ["finnish ADVANCES swedish", { statements: [guess, said] }],
    ["swedish ADVANCES finnish", { statements: [guess] }],
  ],
);
const view = viewOf(graph);

describe("the language of a reason", () => {
  it("is that of the node that it is about, and nothing where no reason is given", () => {
    const languages = view.nodes().map(({ name, statements }) => [name, ...statements.map(languageOf)]);
    expect(languages).toEqual([
      ["finnish", null, "fi"],
      ["swedish", null, "sv"],
    ]);
  });

  it("is, of a link, that of the node that it leads from", () => {
    const languages = view.links().map(({ sourceId, statements }) => [sourceId, ...statements.map(languageOf)]);
    expect(languages.sort()).toEqual([
      ["test/finnish", null, "fi"],
      ["test/swedish", "sv"],
    ]);
  });
});

function languageOf(statement: Parameters<typeof whyLanguage>[1]) {
  return whyLanguage(view, statement);
}
