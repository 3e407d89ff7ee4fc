import { assertObjectType } from "graphql";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";
import { ontology } from "../testing/world";

const asker = new Asker(kouvola(ontology));

describe("aggregate", () => {
  it("sums up the whole list, whatever the page", async () => {
    const query = `{ strategies(first: 1) { aggregate {
      ordinal { count min max sum avg } version { count sum } validFrom { count min max } createdAt { min }
    } } links(first: 1) { aggregate { ordinal { count max } weight { count sum avg } } } }`;
    const { strategies, links } = await asker.ask<Record<string, { aggregate: unknown }>>(query);
    expect(strategies?.aggregate).toMatchObject({
      version: { count: 1, sum: 1 },
      validFrom: { count: 0, min: null, max: null },
    });
    expect(links?.aggregate).toMatchObject({ weight: { count: 0, sum: 0, avg: null } });
  });

  it("sums up what passes the filter, and each group of it", async () => {
    const query = `{ values(where: { ordinal: { lte: 3 } }, first: 1) { totalCount aggregate { ordinal { count min max sum avg } } }
      contacts { nodes { contactFor { aggregate { ordinal { count } } groups(by: TYPE) { count aggregate { version { count } } } } } } }`;
    const { values, contacts } = await asker.ask<{
      values: unknown;
      contacts: { nodes: { contactFor: { groups: { count: number; aggregate: { version: { count: number } } }[] } }[] };
    }>(query);
    expect(values).toMatchObject({
      totalCount: 3,
      aggregate: { ordinal: { count: 3, min: 1, max: 3, sum: 6, avg: 2 } },
    });
    for (const { contactFor } of contacts.nodes)
      for (const { count, aggregate } of contactFor.groups) expect(aggregate.version.count).toBe(count);
  });

  it("offers sums of numbers and no sums of days", () => {
    expect(fieldsOf("MeasureAggregate")).toEqual(
      expect.arrayContaining(["progress", "startYear", "endYear", "ordinal", "validFrom", "validTo", "createdAt"]),
    );
    expect(fieldsOf("LinkAggregate")).toEqual(expect.arrayContaining(["ordinal", "weight", "validFrom", "validTo"]));
    expect(fieldsOf("IntSummary")).toEqual(["count", "min", "max", "sum", "avg"]);
    expect(fieldsOf("DateSummary")).toEqual(["count", "min", "max"]);
  });
});

function fieldsOf(type: string): string[] {
  return Object.keys(assertObjectType(asker.schema.getType(type)).getFields());
}
