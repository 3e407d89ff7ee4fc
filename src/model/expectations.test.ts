import { createOntology } from ".";

const ontology = createOntology();

describe("the expectations", () => {
  it("are that someone answers, things are carried out, measured and observed, and a source says so", () => {
    const found = ontology.expectations.map(({ name, types, expects }) => [
      name,
      types.length > 3
        ? `all but ${ontology.nodeTypes.length - types.length}`
        : types.map((type) => type.name).join(", "),
      expects.kind === "link" ? expects.fields.join(" or ") : expects.kind === "entry" ? expects.list : "source",
    ]);
    expect(found).toEqual([
      ["somebody-answers-for-it", "Programme, Goal, Measure", "responsible"],
      ["a-spearhead-is-carried-out", "Spearhead", "programmes or goals"],
      ["a-goal-is-measured", "Goal", "indicators or targets"],
      ["an-indicator-is-observed", "Indicator", "observations"],
      ["a-source-says-it", "all but 1", "source"],
    ]);
  });

  it("are not had of sources, which come from nowhere else", () => {
    expect(ontology.expectationsOf("Source")).toEqual([]);
  });
});
