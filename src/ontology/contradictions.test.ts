import {
  build,
  crosses,
  described,
  end,
  expectRefusal,
  follows,
  inTwo,
  nodeType,
  Road,
  words,
} from "../testing/declarations";
import { Entries, EntryType, NodeEntry } from "./entry";
import { enumeration } from "./enumeration";
import { Node } from "./node";
import { NodeType } from "./node-type";
import { Property } from "./property";

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

@EntryType({ table: "level", description: "How high the water stood." })
class Level extends NodeEntry {
  @Property({ ...described, ...inTwo, type: "int" }) metres!: number;
}
