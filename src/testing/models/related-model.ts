import type { Link } from "../../ontology/link";
import type { LinkTypeOptions } from "../../ontology/link-type";
import type { Node } from "../../ontology/node";
import { Statement } from "../../ontology/statement";
import { type Conclusion, conclusionsFrom } from "./derive-model";
import type { Records } from "./redacted";

/** The names that link types have at their ends. */
export type FieldNames = readonly (Pick<LinkTypeOptions, "source" | "target"> & { readonly name: string })[];

/** A node with the link that led to it. */
export interface Row {
  readonly node: Node;
  readonly link: Link | null;
}

/** What stands in relationships: all links, said and concluded, looked through for every question. */
export class RelatedModel {
  readonly links: readonly Link[];

  constructor(
    readonly records: Records,
    private readonly fields: FieldNames,
  ) {
    this.links = [...records.links, ...conclusionsFrom(records).map(asLink)];
  }

  /** Whether any link type has a field of this name. */
  isRelationship(field: string): boolean {
    return this.fields.some(({ source, target }) => source.field === field || target.field === field);
  }

  /** What a field of a node leads to. */
  rows(node: Node, field: string): Row[] {
    const rows: Row[] = [];
    for (const link of this.links) {
      const type = this.fields.find(({ name }) => name === link.type);
      if (type?.source.field === field && link.sourceId === node.id)
        rows.push({ node: this.node(link.targetId), link });
      if (type?.target.field === field && link.targetId === node.id)
        rows.push({ node: this.node(link.sourceId), link });
    }
    return rows;
  }

  node(id: string): Node {
    const node = this.records.nodes.find((one) => one.id === id);
    if (!node) throw new Error(`The records have no node "${id}"`);
    return node;
  }
}

/** A conclusion in the shape of a link, with the one statement that says that it is one. */
function asLink({ confidence, derivedFrom, ...conclusion }: Conclusion): Link {
  const statement = Object.assign(new Statement(), { status: "DERIVED", confidence, position: 0 });
  const id = `derived/${conclusion.type}/${conclusion.sourceId}/${conclusion.targetId}/${conclusion.role}`;
  return { ...conclusion, id, version: 1, statements: [statement] } as Link;
}
