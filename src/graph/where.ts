import { type EntryType, entryTypeOf } from "../ontology/entry";
import { spaceOf } from "../ontology/id";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { NodeType } from "../ontology/node-type";
import { propertiesOf } from "../ontology/property";
import type { Relationship } from "../ontology/relationship";
import { Statement } from "../ontology/statement";
import {
  all,
  asFilter,
  type Filter,
  invalidFilter,
  type Located,
  operatorTest,
  partsOf,
  type Test,
  valueTest,
} from "./filter";
import { holdsForSome, logicTest, quantifier, remembered } from "./logic";
import { countOperators } from "./operators";
import { entryTest, nodePropertyTest, propertyTest } from "./property-filter";
import { reachesMemoryOf } from "./reaches-memory";
import { type Row, related } from "./related";
import type { View } from "./view";
import { allOf, findNearest, type Reach } from "./walk/nearest";
import { Passage, type Through } from "./walk/passage";
import { reachTest } from "./walk/reach";

/** A filter on nodes, of one type or of any, as a test within a view. */
export function nodeTest(view: View, where: Filter, type: NodeType | null = null, path = "where"): Test<Node> {
  return nodeTestAt(view, { filter: where, path }, type);
}

/** A filter on links as a test within a view. */
export function linkTest(view: View, where: Filter, path = "where"): Test<Link> {
  return linkTestAt(view, { filter: where, path });
}

function nodeTestAt(view: View, where: Located, type: NodeType | null): Test<Node> {
  return logicTest(
    where,
    (inner) => nodeTestAt(view, inner, type),
    (name, part) => nodeFieldTest(view, name, part, type),
  );
}

function linkTestAt(view: View, where: Located): Test<Link> {
  return logicTest(
    where,
    (inner) => linkTestAt(view, inner),
    (name, part) => linkFieldTest(view, name, part),
  );
}

function nodeFieldTest(view: View, name: string, part: Located<unknown>, type: NodeType | null): Test<Node> {
  if (name === "type") {
    const test = valueTest("id", part);
    return (node) => test(node.type);
  }
  if (name === "space") {
    const test = valueTest("id", part);
    return (node) => test(spaceOf(node.id));
  }
  if (name === "is") return isTest(view, asFilter(part));
  if (name === "reaches") return remembered(reachesTest(view, asFilter(part)));
  if (name === "statement") {
    const test = statementTest(view, asFilter(part));
    return (node) => holdsForSome(view.strongestOf(node), test);
  }
  const property = (type?.properties ?? view.ontology.nodeProperties).find((one) => one.name === name);
  if (property) return nodePropertyTest(view, property, part);
  const entries = (type?.entries ?? view.ontology.nodeEntries).find((one) => one.name === name);
  if (entries) return entriesTest(view, name, entryTypeOf(entries.of()).entity, asFilter(part));
  const relationship = view.ontology.relationshipNamed(type, name);
  if (relationship) return relationshipTest(view, relationship, asFilter(part));
  throw invalidFilter(part.path, `a field of ${type?.name ?? "every node"}`, name);
}

/** Over what one may walk: what is not given leaves out sources and terms, and takes recorded links in any direction. */
export function passageThrough(view: View, { filter, path }: Located): Passage {
  const given = Object.fromEntries(partsOf({ filter, path }));
  const { links, nodes, direction, derived, avoid, maxDegree } = given;
  return new Passage(view, {
    links: links ? linkTestAt(view, asFilter(links)) : null,
    nodes: nodes ? nodeTestAt(view, asFilter(nodes), null) : null,
    direction: (direction?.filter ?? "BOTH") as Through["direction"],
    derived: (derived?.filter ?? "EXCLUDE") as Through["derived"],
    avoid: (avoid?.filter ?? ["Source", "Term"]) as string[],
    maxDegree: (maxDegree?.filter ?? Number.POSITIVE_INFINITY) as number,
  });
}

/** Something that passes is so many steps away. */
function reachesTest(view: View, where: Located): Test<Node> {
  const reach = reachOf(view, where);
  return reachTest(reach, reachesMemoryOf(view).get(where.filter) ?? allOf(findNearest(reach)));
}

/** What a filter `reaches` looks for. */
export function reachOf(view: View, where: Located): Reach {
  const { where: wanted, through, minDepth, maxDepth } = Object.fromEntries(partsOf(where));
  const least = depthOf(minDepth, 1);
  const most = depthOf(maxDepth, farthest);
  if (least > most) throw invalidFilter(where.path, `minDepth no greater than maxDepth (${most})`, least);
  return {
    passage: passageThrough(view, through ? asFilter(through) : { filter: {}, path: `${where.path}.through` }),
    wanted: wanted ? remembered(nodeTestAt(view, asFilter(wanted), null)) : () => true,
    minDepth: least,
    maxDepth: most,
  };
}

function depthOf(given: Located<unknown> | undefined, otherwise: number): number {
  if (!given) return otherwise;
  const depth = given.filter as number;
  if (!(depth >= 1 && depth <= farthest)) throw invalidFilter(given.path, `1 to ${farthest} steps`, depth);
  return depth;
}

/** How many steps are walked at most, and when nobody says. */
const farthest = 25;

function isTest(view: View, { filter, path }: Located): Test<Node> {
  const given = partsOf({ filter, path });
  const [only] = given;
  if (!only || given.length > 1) throw invalidFilter(path, "exactly one node type", Object.keys(filter));
  const [field, part] = only;
  const type = view.ontology.nodeTypes.find((one) => one.field === field);
  if (!type) throw invalidFilter(path, "a node type", field);
  const test = nodeTestAt(view, asFilter(part), type);
  return (node) => node.type === type.name && test(node);
}

function linkFieldTest(view: View, name: string, part: Located<unknown>): Test<Link> {
  if (name === "source" || name === "target") {
    const test = nodeTestAt(view, asFilter(part), null);
    const end = `${name}Id` as const;
    return (link) => holdsForSome(view.node(link[end]), test);
  }
  if (name === "statement") {
    const test = statementTest(view, asFilter(part));
    return (link) => holdsForSome(view.strongestOf(link), test);
  }
  if (name === "statements") return entriesTest(view, name, Statement, asFilter(part));
  if (name === "type") {
    const test = valueTest("id", part);
    return (link) => test(link.type);
  }
  const property = view.ontology.linkProperties.find((one) => one.name === name);
  if (!property) throw invalidFilter(part.path, "a field of links", name);
  return propertyTest(view, property, part);
}

/** some, every and none over a list that a node or link owns. */
function entriesTest<T extends Node | Link>(
  view: View,
  list: string,
  entity: EntryType["entity"],
  filter: Located,
): Test<T> {
  const inner = (part: Located): Test<object> =>
    entity === Statement ? (statementTest(view, part) as Test<object>) : entryTest(view, entity, part);
  const read = (owner: T): readonly object[] =>
    list === "statements" ? view.statementsOf(owner) : ((owner as unknown as Record<string, object[]>)[list] ?? []);
  return all(
    partsOf(filter).map(([name, part]) => {
      const quantified = quantifier(name, inner(asFilter(part)), part.path);
      return (owner: T) => quantified(read(owner));
    }),
  );
}

function statementTest(view: View, where: Located): Test<Statement> {
  return logicTest(
    where,
    (inner) => statementTest(view, inner),
    (name, part) => {
      if (name === "source") {
        const test = nodeTestAt(view, asFilter(part), view.ontology.nodeType("Source") ?? null);
        return ({ sourceId }) => holdsForSome(sourceId ? view.node(sourceId) : null, test);
      }
      const property = propertiesOf(Statement).find((one) => one.name === name && !one.managed);
      if (!property) throw invalidFilter(part.path, "a field of statements", name);
      return propertyTest(view, property, part);
    },
  );
}

/** some, every, none and count over a relationship; `node` and `link` of one `some` mean the same link. */
function relationshipTest(view: View, relationship: Relationship, filter: Located): Test<Node> {
  return all(
    partsOf(filter).map(([name, part]) => {
      if (name === "count") return countTest(view, relationship, asFilter(part));
      const quantified = quantifier(name, rowTest(view, relationship, asFilter(part)), part.path);
      return remembered((node: Node) => quantified(related(view, node, relationship)));
    }),
  );
}

function countTest(view: View, relationship: Relationship, { filter, path }: Located): Test<Node> {
  const parts = partsOf({ filter, path });
  const of = parts.find(([name]) => name === "of")?.[1];
  const counts = of ? rowTest(view, relationship, asFilter(of)) : () => true;
  const test = all(
    parts.filter(([name]) => name !== "of").map(([name, argument]) => operatorTest(countOperators, name, argument)),
  );
  return (node) => test(related(view, node, relationship).filter(counts).length);
}

/** What a filter asks of a node together with the link that leads to it. */
export function rowTest(view: View, { types }: Pick<Relationship, "types">, filter: Located): Test<Row> {
  const [only, ...others] = types;
  return all(
    partsOf(filter).map(([name, part]): Test<Row> => {
      if (name === "node") {
        const test = nodeTestAt(view, asFilter(part), others.length ? null : (only ?? null));
        return ({ node }) => test(node);
      }
      if (name !== "link") throw invalidFilter(part.path, "node or link", name);
      const test = linkTestAt(view, asFilter(part));
      return ({ link }) => link !== null && test(link);
    }),
  );
}
