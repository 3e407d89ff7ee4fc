import { createOntology } from ".";

const ontology = createOntology();

describe("the rules", () => {
  it("conclude what the whole says of its parts, never more surely than each may", () => {
    const found = ontology.rules.map(
      ({ name, premise, concludes, moves, along, unless, atMost }) =>
        [name, `${premise} gives ${concludes} at the ${moves}`, along, unless ?? "always", atMost] as const,
    );
    const outwards = ["PART_OF", "LOCATED_AT"].map((link) => ({ link, direction: "out" }));
    expect(found).toEqual([
      ["values-guide-the-whole", "HAS_VALUE gives GUIDED_BY at the source", "parts", "always", "MEDIUM"],
      ["ask-whom-the-whole-names", "CONTACT_FOR gives CONTACT_FOR at the target", "parts", "always", "MEDIUM"],
      [
        "who-answers-for-the-whole-answers-for-the-part",
        "RESPONSIBLE_FOR gives RESPONSIBLE_FOR at the target",
        "parts",
        "ownPremise",
        "LOW",
      ],
      [
        "what-schedules-the-whole-schedules-the-part",
        "SCHEDULES gives SCHEDULES at the target",
        "parts",
        "always",
        "LOW",
      ],
      ["a-part-serves-what-its-whole-serves", "ADVANCES gives ADVANCES at the source", "parts", "always", "MEDIUM"],
      ["a-place-in-a-place", "LOCATED_AT gives LOCATED_AT at the target", outwards, "always", "HIGH"],
    ]);
  });

  it("conclude which values guide of what is chosen and done, not of a principle", () => {
    const [guided] = ontology.rulesFor("GUIDED_BY");
    expect([...(guided?.subjects ?? [])].sort()).toEqual(["Goal", "Measure", "Programme", "Spearhead"]);
  });

  it("step from place to place only through places", () => {
    const [located] = ontology.rulesFor("LOCATED_AT");
    expect(located?.through?.map((type) => type.name)).toEqual(["Place"]);
  });
});
