import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Statement } from "../../ontology/statement";
import { passes, passesInSomeLanguage } from "./operators-model";
import type { RelatedModel, Row } from "./related-model";
import { strongest } from "./strength-model";

type Filter = Readonly<Record<string, unknown>>;

/** Reads a filter anew for every node: nothing is prepared, nothing remembered. */
export class FilterModel {
  constructor(private readonly related: RelatedModel) {}

  /** Whether a node passes a filter. */
  node(where: Filter, node: Node): boolean {
    return this.logic(where, (name, asked) => this.nodeField(name, asked as Filter, node));
  }

  /** Whether a link passes a filter. */
  link(where: Filter, link: Link): boolean {
    return this.logic(where, (name, asked) => this.linkField(name, asked as Filter, link));
  }

  /** Whether a node and the link that leads to it pass together. */
  row({ node, link }: Filter, row: Row): boolean {
    if (node && !this.node(node as Filter, row.node)) return false;
    return !link || (row.link !== null && this.link(link as Filter, row.link));
  }

  private logic(where: Filter, field: (name: string, asked: unknown) => boolean): boolean {
    for (const [name, asked] of Object.entries(where)) {
      const parts = Array.isArray(asked) ? asked.map((part) => this.logic(part, field)) : [];
      if (name === "AND" && parts.includes(false)) return false;
      if (name === "OR" && !parts.includes(true)) return false;
      if (name === "NOT" && this.logic(asked as Filter, field)) return false;
      if (!["AND", "OR", "NOT"].includes(name) && !field(name, asked)) return false;
    }
    return true;
  }

  private nodeField(name: string, asked: Filter, node: Node): boolean {
    if (name === "is") {
      const [[type, inner] = ["", {}]] = Object.entries(asked);
      return node.type.toLowerCase() === type.toLowerCase() && this.node(inner as Filter, node);
    }
    if (name === "space") return passes(asked, node.id.split("/")[0]);
    if (name === "statement") return this.statementHolds(asked, strongest(node.statements));
    if (this.related.isRelationship(name)) return this.relationship(asked, this.related.rows(node, name));
    if (name === "statements") return this.list(asked, node.statements, (part, one) => this.statement(part, one));
    if (["translations", "externalIds", "observations"].includes(name)) {
      return this.list(asked, fieldOf(node, name) as object[], (part, entry) => this.entry(part, entry));
    }
    if (name !== "name" && name !== "description") return passes(asked, fieldOf(node, name));
    const texts = [{ language: node.language, text: node[name] }];
    for (const one of node.translations) texts.push({ language: one.language, text: one[name] });
    const { language, ...operators } = asked;
    const asText = texts.filter((one) => !language || one.language === language).flatMap(({ text }) => text ?? []);
    return passesInSomeLanguage(operators, asText);
  }

  private linkField(name: string, asked: Filter, link: Link): boolean {
    if (name === "source") return this.node(asked, this.related.node(link.sourceId));
    if (name === "target") return this.node(asked, this.related.node(link.targetId));
    if (name === "statement") return this.statementHolds(asked, strongest(link.statements));
    if (name === "statements") return this.list(asked, link.statements, (part, one) => this.statement(part, one));
    return passes(asked, fieldOf(link, name));
  }

  private relationship({ count, ...quantifiers }: Filter, rows: readonly Row[]): boolean {
    if (!this.list(quantifiers, rows, (part, row) => this.row(part, row))) return false;
    if (!count) return true;
    const { of, ...operators } = count as Filter;
    return passes(operators, rows.filter((row) => !of || this.row(of as Filter, row)).length);
  }

  private list<T>(asked: Filter, items: readonly T[], test: (part: Filter, item: T) => boolean): boolean {
    for (const [quantifier, part] of Object.entries(asked)) {
      const passing = items.filter((item) => test(part as Filter, item)).length;
      if (quantifier === "some" && passing === 0) return false;
      if (quantifier === "none" && passing > 0) return false;
      if (quantifier === "every" && passing < items.length) return false;
    }
    return true;
  }

  private statementHolds(where: Filter, statement: Statement | null): boolean {
    return statement !== null && this.statement(where, statement);
  }

  private statement(where: Filter, statement: Statement): boolean {
    return this.logic(where, (name, asked) => {
      if (name !== "source") return passes(asked as Filter, fieldOf(statement, name));
      return Boolean(statement.sourceId) && this.node(asked as Filter, this.related.node(statement.sourceId ?? ""));
    });
  }

  private entry(where: Filter, entry: object): boolean {
    return this.logic(where, (name, asked) => passes(asked as Filter, fieldOf(entry, name)));
  }
}

function fieldOf(record: object, name: string): unknown {
  return (record as Filter)[name] ?? null;
}
