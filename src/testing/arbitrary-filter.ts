import type { Filter } from "../graph/filter";
import { type EntryType, entryTypeOf } from "../ontology/entry";
import { languages } from "../ontology/labels";
import type { NodeType } from "../ontology/node-type";
import { type Property, propertiesOf } from "../ontology/property";
import type { Relationship } from "../ontology/relationship";
import { Statement } from "../ontology/statement";
import { arbitraryOperators, countOperators } from "./arbitrary-operators";
import type { Choices } from "./choices";
import type { Records } from "./models/redacted";
import { ontology } from "./world";

type Part = readonly [name: string, make: () => unknown];

/** Makes filters out of everything that the ontology lets one ask, most often of what the records have. */
export class ArbitraryFilter {
  private readonly types: readonly NodeType[];
  private readonly linkTypes: ReadonlySet<string>;

  constructor(
    private readonly choices: Choices,
    { nodes, links }: Records,
  ) {
    const types = ontology.nodeTypes.filter(({ name }) => nodes.some(({ type }) => type === name));
    this.types = types.length ? types : ontology.nodeTypes;
    this.linkTypes = new Set(links.map(({ type }) => type));
  }

  /** The type that a list is of; null when it is of any. */
  type(): NodeType | null {
    return this.choices.once(3) ? null : this.choices.of(this.types);
  }

  /** A filter on nodes of a type, or of any, nested at most so deep; own properties and relationships come more often. */
  node(type: NodeType | null, depth: number): Filter {
    const own = type?.properties.filter(({ declaredBy }) => declaredBy === type.name) ?? [];
    return this.filter(depth, [
      ...this.properties(type?.properties ?? ontology.nodeProperties),
      ...this.properties([...own, ...own]),
      ["type", () => ({ in: this.choices.list(2, () => this.choices.of(this.types).name) })],
      ["space", () => ({ [this.choices.of(["eq", "ne"])]: this.choices.of(["test", "tes", "other"]) })],
      ["statement", () => this.statement(depth - 1)],
      ...(type?.entries ?? ontology.nodeEntries).map(
        ({ name, of }): Part => [name, () => this.quantified(() => this.entry(entryTypeOf(of()).entity, depth - 1))],
      ),
      ...(depth > 0 ? this.nested(type, depth) : []),
    ]);
  }

  /** A filter on links. */
  link(depth: number): Filter {
    const end = () => this.node(null, depth - 1);
    const properties = ontology.linkProperties.filter(
      ({ name }) => !["id", "type", "sourceId", "targetId"].includes(name),
    );
    const ends: Part[] = [
      ["source", end],
      ["target", end],
    ];
    const types = [...this.linkTypes, "GUIDED_BY", "LOCATED_AT"];
    return this.filter(depth, [
      ["type", () => ({ [this.choices.of(["in", "notIn"])]: this.choices.list(2, () => this.choices.of(types)) })],
      ["statement", () => this.statement(depth - 1)],
      ["statements", () => this.quantified(() => this.statement(depth - 1))],
      ...this.properties(properties),
      ...(depth > 0 ? ends : []),
    ]);
  }

  /** What is asked of a node together with the link that leads to it. */
  row({ types }: Relationship, depth: number): Filter {
    const [only = null, ...others] = types;
    const node = this.choices.once(3) ? {} : { node: this.node(others.length ? null : only, depth - 1) };
    return this.choices.once(2) ? { ...node, link: this.link(depth - 1) } : node;
  }

  /** One or two of the parts, or none, or AND, OR and NOT of smaller filters. */
  private filter(depth: number, parts: readonly Part[]): Filter {
    if (depth > 0 && this.choices.once(4)) {
      const inner = () => this.filter(depth - 1, parts);
      const name = this.choices.of(["NOT", "AND", "OR"]);
      return { [name]: name === "NOT" ? inner() : this.choices.list(2, inner) };
    }
    const count = this.choices.of([1, 1, 1, 2, 1, 0]);
    const chosen = Array.from({ length: count }, () => this.choices.of(parts));
    return Object.fromEntries(chosen.map(([name, make]) => [name, make()]));
  }

  private properties(properties: readonly Property[]): Part[] {
    return properties.map(({ name, type, translated }) => [
      name,
      () => {
        const operators = arbitraryOperators(this.choices, type);
        const isNarrowed = translated && this.choices.once(3);
        return isNarrowed ? { ...operators, language: this.choices.of(languages) } : operators;
      },
    ]);
  }

  /** What leads to further filters: relationships, and the filter on one type. */
  private nested(type: NodeType | null, depth: number): Part[] {
    const all = type ? ontology.relationships(type.name) : ontology.commonRelationships;
    const used = all.filter(({ linkType }) => this.linkTypes.has(linkType.name));
    const parts = (used.length ? used : all).map((one): Part => [one.field, () => this.relationship(one, depth)]);
    const is = () => {
      const other = this.choices.of(this.types);
      return { [other.field]: this.node(other, depth - 1) };
    };
    return [...parts, ...parts, ...(type ? [] : [["is", is] as const, ["is", is] as const])];
  }

  private relationship(relationship: Relationship, depth: number): Filter {
    const row = () => this.row(relationship, depth);
    if (!this.choices.once(3)) return this.quantified(row);
    return { count: { ...countOperators(this.choices), ...(this.choices.once(2) ? { of: row() } : {}) } };
  }

  private quantified(inner: () => Filter): Filter {
    const words = ["some", "every", "none"];
    const first = { [this.choices.of(words)]: inner() };
    return this.choices.once(4) ? { ...first, [this.choices.of(words)]: inner() } : first;
  }

  private entry(entity: EntryType["entity"], depth: number): Filter {
    return entity === Statement ? this.statement(depth) : this.filter(1, this.properties(propertiesOf(entity)));
  }

  private statement(depth: number): Filter {
    const said = propertiesOf(Statement).filter(({ managed, name }) => !managed && name !== "sourceId");
    const source = () => this.node(ontology.nodeType("Source") ?? null, depth - 1);
    const parts = this.properties(said);
    return this.filter(depth, depth > 0 ? [...parts, ["source", source]] : parts);
  }
}
