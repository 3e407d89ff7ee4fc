import { build, crosses, end, expectRefusal, follows, River, Road, words } from "../testing/declarations";
import { Node } from "./node";

describe("a link type", () => {
  it("is refused when it asks for a form that a node type at that end does not declare", () => {
    const frame = { ...words, fi: "{source} ylittää {target:genitive}", sv: "{source:definite} korsar {target}" };
    expectRefusal(
      { linkTypes: [crosses({ source: { ...end("crosses"), frame } })] },
      'CROSSES asks for the form "genitive" (fi) that River does not declare',
      'CROSSES asks for the form "definite" (sv) that Road does not declare',
    );
  });

  it("may ask for the word itself of any node type", () => {
    const frame = { ...words, en: "{source} crosses the {target:word}" };
    expect(() => build({ linkTypes: [crosses({ source: { ...end("crosses"), frame } })] })).not.toThrow();
  });

  it("is refused when a frame names what is not an end", () => {
    const frame = { ...words, en: "{source} crosses {river}" };
    const linkTypes = [crosses({ source: { ...end("crosses"), frame } })];
    expectRefusal({ linkTypes }, 'CROSSES has a broken frame: "{river}" is not a place of a sentence frame');
  });

  it("is refused when a role asks for a form that a node type does not declare", () => {
    const frames = { source: { ...words, fi: "{source} ylittää {target:genitive}" }, target: words };
    expectRefusal(
      { linkTypes: [crosses({ roles: { ABOVE: { ...words, description: "Over it.", frames } } })] },
      'CROSSES asks for the form "genitive" (fi) that River does not declare',
    );
  });

  it("is refused when several at an end ask for a plural form that a node type does not declare", () => {
    const frame = { ...words, fi: "{source} ylittää {target}" };
    const several = { fi: "{source} ylittää {target:partitive}", sv: "{source:partitive} {target:word}" };
    expectRefusal(
      { linkTypes: [crosses({ source: { ...end("crosses"), frame, several } })] },
      'CROSSES asks for the plural form "partitive" (fi) that River does not declare',
      'CROSSES asks for the form "partitive" (sv) that Road does not declare',
    );
    const asWithOne = { ...end("crosses"), several: {} };
    expectRefusal(
      { linkTypes: [crosses({ source: asWithOne })] },
      'CROSSES asks for the plural form "partitive" (fi) that River does not declare',
    );
  });

  it("is refused when a frame for several says nothing or names what is not an end", () => {
    expectRefusal(
      { linkTypes: [crosses({ source: { ...end("crosses"), several: { fi: "sana", en: " " } } })] },
      "a frame for several of CROSSES, seen from its source, has no label in en",
    );
    expectRefusal(
      { linkTypes: [crosses({ source: { ...end("crosses"), several: { fi: "{rivers}" } } })] },
      'CROSSES has a broken frame: "{rivers}" is not a place of a sentence frame',
    );
  });

  it("is refused when a role has frames for several and none for one", () => {
    const roles = { ABOVE: { ...words, description: "Over it.", several: { source: {}, target: {} } } };
    expectRefusal(
      { linkTypes: [crosses({ roles })] },
      "the role ABOVE of CROSSES has frames for several and none for one",
    );
  });

  it("is refused when it is symmetric but differs from end to end", () => {
    expectRefusal(
      { linkTypes: [crosses({ symmetric: true })] },
      'CROSSES is symmetric but is called "crosses" from one end and "crossedBy" from the other',
      "CROSSES is symmetric but its two ends take different node types",
    );
  });

  it("is refused when it requires a role and has none to choose from", () => {
    expectRefusal({ linkTypes: [crosses({ requires: ["role"] })] }, "CROSSES requires a role but declares none");
  });

  it("is refused when an end is not a node type", () => {
    class Cloud extends Node {}
    const message = "Cloud is used as a node type but is not declared with @NodeType";
    expectRefusal({ linkTypes: [crosses({ to: [Cloud] })] }, message);
  });
});

describe("a rule", () => {
  it("is refused when it names a link type that is not declared", () => {
    const steps = [{ link: "FLOWS_INTO", direction: "out" as const }];
    expectRefusal(
      { linkTypes: [crosses()], rules: [follows({ concludes: "NEARS", premise: "MEETS", along: steps })] },
      ...["NEARS", "MEETS", "FLOWS_INTO"].map(
        (name) => `the rule "follows" names the link type ${name}, which is not declared`,
      ),
    );
  });

  it("is refused when it concludes about what the link type does not allow", () => {
    expectRefusal(
      { linkTypes: [crosses()], rules: [follows({ about: [Road] })] },
      'the rule "follows" concludes about Road, which CROSSES does not allow at its target',
    );
  });

  it("is refused when the end that stays is none that its conclusion can have", () => {
    const under = { ...crosses(), name: "UNDER", from: [River], to: [Road], source: end("under"), target: end("over") };
    expectRefusal(
      { linkTypes: [crosses(), under], rules: [follows({ premise: "UNDER" })] },
      'the rule "follows" takes the source of UNDER, which CROSSES does not allow there',
    );
  });
});
