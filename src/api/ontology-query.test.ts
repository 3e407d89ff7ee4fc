import { createOntology } from "../model";
import { type Labels, languages } from "../ontology/labels";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const ontology = createOntology();
const asker = new Asker(kouvola(ontology));

interface Asked {
  readonly ontology: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** A label in every language. */
const label = (name = "label") =>
  languages.map((one) => `${name}_${one}: ${name}(language: ${one.toUpperCase()})`).join(" ");

/** The same of what declares it. */
function labels(declared: Labels, name = "label"): Record<string, unknown> {
  return Object.fromEntries(languages.map((one) => [`${name}_${one}`, declared[one]]));
}

const enumName = ({ enumName }: { readonly enumName: string }): string => enumName;

describe("the ontology query", () => {
  it("tells every node type, with its properties, lists and relationships, in three languages", async () => {
    const { ontology: came } = await asker.ask<Asked>(`{ ontology { nodeTypes {
      type name ${label()} ${label("plural")} description lookup list
      properties { name ${label()} description valueType isList required translated personal }
      lists { name ${label()} description valueType }
      relationships { field ${label()} direction types linkType { type } }
    } } }`);
    const expected = ontology.nodeTypes.map((type) => ({
      ...{ type: type.enumName, name: type.name, description: type.description },
      ...labels(type),
      ...labels(type.plural, "plural"),
      ...{ lookup: type.field, list: type.listField },
      properties: type.properties.map((property) => ({
        ...{ name: property.name, description: property.description, ...labels(property) },
        valueType: asker.schema.getType(String(valueTypes[String(property.type)] ?? nameOf(property.type)))?.name,
        isList: property.type === "strings",
        required: property.required === true,
        translated: property.translated === true,
        personal: property.personal === true,
      })),
      lists: type.entries.map((list) => ({
        ...{ name: list.name, description: list.description, ...labels(list), valueType: list.of().name },
      })),
      relationships: ontology.relationships(type.name).map((one) => ({
        ...{ field: one.field, ...labels(one), linkType: { type: one.linkType.name } },
        direction: one.end === "both" ? "BOTH" : one.end === "source" ? "OUT" : "IN",
        types: one.types.map(enumName),
      })),
    }));
    expect(came.nodeTypes).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("tells every link type, from both ends, with its roles, in three languages", async () => {
    const { ontology: came } = await asker.ask<Asked>(`{ ontology { linkTypes {
      type description sourceField targetField ${label("sourceLabel")} ${label("targetLabel")}
      sources targets sameType symmetric part roles { value ${label()} description } roleRequired
    } } }`);
    const expected = ontology.linkTypes.map((type) => ({
      ...{ type: type.name, description: type.description },
      ...{ sourceField: type.source.field, targetField: type.target.field },
      ...labels(type.source, "sourceLabel"),
      ...labels(type.target, "targetLabel"),
      ...{ sources: type.sources.map(enumName), targets: type.targets.map(enumName) },
      ...{ sameType: type.to === "same", symmetric: type.symmetric === true, part: type.part?.toUpperCase() ?? null },
      roles: Object.entries(type.roles ?? {}).map(([value, role]) => ({
        ...{ value, description: role.description, ...labels(role) },
      })),
      roleRequired: type.requires?.includes("role") ?? false,
    }));
    expect(came.linkTypes).toEqual(expected);
  });

  it("tells every rule and every list of words, in three languages", async () => {
    const { ontology: came } = await asker.ask<Asked>(`{ ontology {
      rules { name ${label()} description concludes premise atMost }
      enumerations { name description values { value ${label()} description } }
    } }`);
    expect(came.rules).toEqual(
      ontology.rules.map(({ name, description, concludes, premise, atMost, ...rule }) => ({
        ...{ name, description, concludes, premise, atMost, ...labels(rule) },
      })),
    );
    expect(came.enumerations).toEqual(
      ontology.enumerations.map(({ name, description, values }) => ({
        ...{ name, description },
        values: Object.entries(values).map(([value, word]) => ({
          ...{ value: value.toUpperCase(), description: word.description, ...labels(word) },
        })),
      })),
    );
  });

  it("tells everything that is expected, in three languages", async () => {
    const { ontology: came } = await asker.ask<Asked>(`{ ontology {
      expectations { name ${label()} description types }
    } }`);
    expect(came.expectations).toEqual(
      ontology.expectations.map(({ name, description, types, ...expectation }) => ({
        ...{ name, description, types: types.map(enumName), ...labels(expectation) },
      })),
    );
    expect(came.expectations).not.toEqual([]);
  });

  it("has no label that is empty or missing", async () => {
    const answer = JSON.stringify(
      await asker.ask(`{ ontology {
      nodeTypes { ${label()} ${label("plural")} properties { ${label()} } relationships { ${label()} } }
      linkTypes { ${label("sourceLabel")} ${label("targetLabel")} roles { ${label()} } }
      rules { ${label()} } enumerations { values { ${label()} } }
    } }`),
    );
    expect(answer).not.toMatch(/:null|:"\s*"/);
  });

  it("labels in the language of the request, and in Finnish without one", async () => {
    const query = "{ ontology { nodeTypes { name label } } }";
    const expectLabel = async (language: "sv" | "en" | undefined, expected: string) => {
      const { ontology: came } = await asker.ask<Asked>(query, language ? { language } : {});
      expect(came.nodeTypes?.find(({ name }) => name === "Spearhead")?.label).toBe(expected);
    };
    await expectLabel(undefined, "kasvukärki");
    await expectLabel("sv", "tillväxtspets");
    await expectLabel("en", "spearhead");
  });

  it("gives the names by which its look-ups, lists and relationships are asked for", async () => {
    const { ontology: came } = await asker.ask<Asked>(
      "{ ontology { nodeTypes { lookup list relationships { field } } } }",
    );
    for (const { lookup, list, relationships } of came.nodeTypes ?? []) {
      const fields = (relationships as { field: string }[]).map(({ field }) => `${field} { totalCount }`).join(" ");
      await asker.ask(`{ ${lookup}(id: "kouvola/unknown") { id } ${list} { nodes { id ${fields} } } }`);
    }
  });
});

const valueTypes: Readonly<Record<string, string>> = {
  id: "ID",
  string: "String",
  strings: "String",
  int: "Int",
  float: "Float",
  date: "Date",
  dateTime: "DateTime",
};

function nameOf(type: unknown): unknown {
  return typeof type === "object" && type !== null && "name" in type ? type.name : undefined;
}
