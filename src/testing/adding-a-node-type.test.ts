import { Graph } from "../graph/graph";
import { declarations } from "../model";
import { Goal } from "../model/types/goal";
import { link } from "../ontology/link-type";
import { Node } from "../ontology/node";
import { NodeType } from "../ontology/node-type";
import { Ontology } from "../ontology/ontology";
import { Property } from "../ontology/property";
import { rule } from "../ontology/rule";
import { migrate } from "../store/migration/migrate";
import { Store } from "../store/store";
import { Asker } from "./ask";
import { creating, editor, linking } from "./drafts";
import { onEachEngine } from "./engines";
import { writtenMigration } from "./written-migration";

/** A node type as someone would add it: one class, and nothing else anywhere. */
@NodeType({
  fi: "riski",
  sv: "risk",
  en: "risk",
  plural: { fi: "riskit", sv: "risker", en: "risks" },
  forms: { fi: { genitive: "riskin", partitive: "riskiä", illative: "riskiin" }, sv: { definite: "risken" } },
  pluralForms: { fi: { genitive: "riskien", illative: "riskeihin" }, sv: { definite: "riskerna" } },
  description: "What may keep a goal from being reached.",
})
class Risk extends Node {
  @Property({
    type: "float",
    fi: "todennäköisyys",
    sv: "sannolikhet",
    en: "probability",
    description: "How likely it is.",
  })
  probability?: number | null;
}

const words = (fi: string, sv: string, en: string) => ({ fi, sv, en });

const threatens = link("THREATENS", {
  from: [Risk],
  to: [Goal],
  source: {
    field: "threatens",
    ...words("mitä uhkaa", "vad det hotar", "threatens"),
    frame: words(
      "{source} uhkaa {target:partitive}",
      "{source} hotar {target:definite}",
      "{source} threatens {target}",
    ),
  },
  target: {
    field: "risks",
    ...words("riskit", "risker", "risks"),
    frame: words(
      "{target:partitive} uhkaa {source}",
      "{target:definite} hotas av {source}",
      "{target} is threatened by {source}",
    ),
  },
  description: "The risk may keep it from being reached.",
});

const passesOn = rule("what-threatens-a-part-threatens-the-whole", {
  ...words("osan riski", "delens risk", "risk of a part"),
  description: "What threatens a goal threatens the goal that it is part of.",
  concludes: "THREATENS",
  premise: "THREATENS",
  moves: "target",
  along: [{ link: "PART_OF", direction: "out" }],
  atMost: "LOW",
});

const ontology = new Ontology({
  nodeTypes: [...declarations.nodeTypes, Risk],
  linkTypes: [...declarations.linkTypes, threatens],
  rules: [...declarations.rules, passesOn],
});

const stated = { statements: [{ status: "STATED" }] };
const operations = [
  creating("Goal", "test/whole", { properties: { name: "Kaupunki kasvaa" } }),
  creating("Goal", "test/part", { properties: { name: "Keskusta kasvaa" } }),
  creating("Risk", "test/flood", { properties: { name: "Tulva", probability: 0.7 } }),
  creating("Risk", "test/frost", { properties: { name: "Halla", probability: 0.2 } }),
  linking("PART_OF", "test/part", "test/whole", stated),
  linking("THREATENS", "test/flood", "test/part", stated),
];

let asker: Asker | null = null;

onEachEngine("a node type, a link type and a rule that are declared in one place each", ({ open }) => {
  it("are stored, asked for, filtered, linked, derived from and said in three languages", async () => {
    const database = await open(ontology);
    await migrate(database);
    const migration = await writtenMigration(ontology, "risk");
    await database.migrate(async ({ queryRunner }) => queryRunner && migration.up(queryRunner));
    const store = new Store(database, ontology, () => new Date());
    await store.commit(editor, operations);
    const graph = new Graph(ontology, await store.load());
    // A process can have one schema; the second engine's graph has to be the same.
    asker ??= new Asker(graph);
    expect(await asker.ask(question)).toEqual(answer);
  });
});

const question = `{
  risk(id: "test/flood") { type name probability threatens(derived: EXCLUDE) { nodes { name } } }
  risks(where: { probability: { gt: 0.5 }, threatens: { some: { node: { name: { contains: "keskusta" } } } } }) { totalCount nodes { name } }
  sorted: risks(orderBy: [{ probability: { direction: ASC } }]) { nodes { name } }
  goal(id: "test/whole") {
    risks { edges { node { name } link { statement { status confidence } rule { name } derivedFrom { type } } } }
  }
  links(where: { type: { eq: THREATENS } }) { nodes { fi: sentence(language: FI) sv: sentence(language: SV) en: sentence(language: EN) } }
  ontology { nodeTypes { name fi: label(language: FI) sv: label(language: SV) en: label(language: EN) } }
}`;

const answer = {
  risk: { type: "RISK", name: "Tulva", probability: 0.7, threatens: { nodes: [{ name: "Keskusta kasvaa" }] } },
  risks: { totalCount: 1, nodes: [{ name: "Tulva" }] },
  sorted: { nodes: [{ name: "Halla" }, { name: "Tulva" }] },
  goal: {
    risks: {
      edges: [
        {
          node: { name: "Tulva" },
          link: {
            statement: { status: "DERIVED", confidence: "LOW" },
            rule: { name: "what-threatens-a-part-threatens-the-whole" },
            derivedFrom: [{ type: "THREATENS" }, { type: "PART_OF" }],
          },
        },
      ],
    },
  },
  links: {
    nodes: [
      {
        fi: "Tulva uhkaa tavoitetta Keskusta kasvaa",
        sv: "Tulva hotar målet Keskusta kasvaa",
        en: "Tulva threatens Keskusta kasvaa",
      },
    ],
  },
  ontology: {
    nodeTypes: expect.arrayContaining([{ name: "Risk", fi: "riski", sv: "risk", en: "risk" }]),
  },
};
