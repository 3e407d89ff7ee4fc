import { Entries, EntryType, NodeEntry } from "./entry";
import { enumeration } from "./enumeration";
import type { Labels } from "./labels";
import { type LinkTypeDeclaration, type LinkTypeOptions, link } from "./link-type";
import { Node } from "./node";
import { type NodeClass, NodeType, type NodeTypeOptions } from "./node-type";
import { type Declarations, Ontology } from "./ontology";
import { Property } from "./property";
import { type RuleOptions, rule } from "./rule";

const words: Labels = { fi: "sana", sv: "ord", en: "word" };
const inTwo: Labels = { ...words, sv: " " };
const described = { ...words, description: "It is described." };
const nodeType: NodeTypeOptions = { ...described, plural: words, forms: { fi: { partitive: "sanaa" } } };

@NodeType(nodeType)
class Road extends Node {
  @Property({ type: "int", ...described }) length?: number | null;
}

@NodeType(nodeType)
class River extends Node {}

describe("an ontology", () => {
  it("accepts declarations that agree", () => {
    expect(() => build({ linkTypes: [crosses()], rules: [follows()] })).not.toThrow();
  });

  it("tells every contradiction at once", () => {
    const broken = { linkTypes: [crosses({ requires: ["role"] }), crosses({ requires: ["role"] })] };
    expect(() => build(broken)).toThrow(
      /^The ontology contradicts itself:\n- the link type CROSSES is declared twice: .*\n(- .*\n)*- CROSSES requires a role/,
    );
  });
});

describe("names", () => {
  it("are refused when two node types would have the same list", () => {
    @NodeType(nodeType)
    class City extends Node {}
    @NodeType(nodeType)
    class Citie extends Node {}
    expectRefusal({ nodeTypes: [City, Citie] }, 'the node types City and Citie have the same list "cities"');
  });

  it("are refused when a link type or a rule is declared twice", () => {
    expectRefusal({ linkTypes: [crosses(), crosses()] }, "the link type CROSSES is declared twice: as ");
    expectRefusal({ linkTypes: [crosses()], rules: [follows(), follows()] }, 'the rule "follows" is declared twice');
  });

  it("are refused when two enumerations share one", () => {
    @NodeType(nodeType)
    class Bridge extends Node {
      @Property({ type: enumeration("Kind", "Of a bridge.", { ARCH: described }), ...described }) bridgeKind?: string;
      @Property({ type: enumeration("Kind", "Of a ferry.", { CABLE: described }), ...described }) ferryKind?: string;
    }
    expectRefusal({ nodeTypes: [Bridge] }, "two enumerations are called Kind");
  });
});

describe("a property", () => {
  it("is refused when two node types mean different things by it", () => {
    @NodeType(nodeType)
    class Film extends Node {
      @Property({ type: "float", ...described }) length?: number | null;
    }
    expectRefusal(
      { nodeTypes: [Road, Film] },
      'the property "length" has two meanings: Road declares it as int, Film as float',
    );
  });

  it("is refused when one of its meanings is an enumeration", () => {
    @NodeType(nodeType)
    class Queue extends Node {
      @Property({ type: enumeration("Length", "How long.", { LONG: described }), ...described }) length?: string | null;
    }
    expectRefusal({ nodeTypes: [Road, Queue] }, "Road declares it as int, Queue as Length");
  });
});

describe("a field", () => {
  it("is refused when two link types give it to one node type", () => {
    const bridges = { ...crosses({ target: end("bridgedBy") }), name: "BRIDGES" };
    expectRefusal(
      { linkTypes: [crosses(), bridges] },
      'Road gets the field "crosses" twice: from the source field of CROSSES and from the source field of BRIDGES',
    );
  });

  it("is refused when both ends of a link type give it to one node type", () => {
    const loops = crosses({ from: [Road], to: [Road], target: end("crosses") });
    expectRefusal({ linkTypes: [loops] }, "from the source field of CROSSES and from the target field of CROSSES");
  });

  it("is refused when a property or a list has its name", () => {
    expectRefusal(
      { linkTypes: [crosses({ source: end("length") })] },
      'Road gets the field "length" twice: from the property Road.length and from the source field of CROSSES',
    );
    expectRefusal(
      { linkTypes: [crosses({ target: end("translations") })] },
      "from the list Node.translations and from the target field of CROSSES",
    );
  });

  it("is refused when the API needs its name for every node", () => {
    expectRefusal(
      { linkTypes: [crosses({ source: end("links") })] },
      'the field "links" twice: from a field of the API',
    );
  });
});

describe("labels", () => {
  it("are asked of a node type, its plural, its properties and its lists in every language", () => {
    @NodeType({ ...nodeType, ...inTwo, plural: inTwo })
    class Lake extends Node {
      @Property({ ...described, ...inTwo, type: "int" }) depth?: number | null;
      @Entries({ ...described, ...inTwo, of: () => Level }) levels!: Level[];
    }
    expectRefusal(
      { nodeTypes: [Lake] },
      "the node type Lake has no label in sv",
      "the plural of Lake has no label in sv",
      "Lake.depth has no label in sv",
      "Lake.levels has no label in sv",
      "Level.metres has no label in sv",
    );
  });

  it("are asked of the values of an enumeration", () => {
    @NodeType(nodeType)
    class Boat extends Node {
      @Property({ type: enumeration("Rig", "How rigged.", { SLOOP: { ...described, ...inTwo } }), ...described })
      rig?: string | null;
    }
    expectRefusal({ nodeTypes: [Boat] }, "Rig.SLOOP has no label in sv");
  });

  it("are asked of the fields, frames and roles of a link type", () => {
    const source = { ...end("crosses"), ...inTwo, frame: { ...end("crosses").frame, en: "" } };
    const frames = { source: { ...words, sv: "" }, target: words };
    const roles = { ABOVE: { ...described, ...inTwo, frames } };
    expectRefusal(
      { linkTypes: [crosses({ source, roles })] },
      'the field "crosses" of CROSSES has no label in sv',
      'the frame "crosses" of CROSSES has no label in en',
      "the role ABOVE of CROSSES has no label in sv",
      "a frame of the role ABOVE of CROSSES has no label in sv",
    );
  });

  it("are asked of a rule", () => {
    expectRefusal({ linkTypes: [crosses()], rules: [follows(inTwo)] }, 'the rule "follows" has no label in sv');
  });
});

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

@EntryType({ table: "level", description: "How high the water stood." })
class Level extends NodeEntry {
  @Property({ ...described, ...inTwo, type: "int" }) metres!: number;
}

function expectRefusal(declarations: Partial<Declarations>, ...messages: readonly string[]): void {
  for (const message of messages) expect(() => build(declarations)).toThrow(message);
}

function build(declarations: Partial<Declarations>): Ontology {
  const nodeTypes: readonly NodeClass[] = [Road, River];
  return new Ontology({ nodeTypes, linkTypes: [], rules: [], ...declarations });
}

function crosses(options: Partial<LinkTypeOptions> = {}): LinkTypeDeclaration {
  const ends = { source: end("crosses"), target: end("crossedBy") };
  return link("CROSSES", { description: "It crosses.", from: [Road], to: [River], ...ends, ...options });
}

function end(field: string) {
  return { ...words, field, frame: { ...words, fi: "{source} ylittää {target:partitive}" } };
}

function follows(options: Partial<RuleOptions> = {}) {
  const chain = { concludes: "CROSSES", premise: "CROSSES", moves: "target", along: "parts", atMost: "LOW" } as const;
  return rule("follows", { ...described, ...chain, ...options });
}
