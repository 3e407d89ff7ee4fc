import { createHash } from "node:crypto";
import { spaceOf } from "../ontology/id";
import { Link } from "../ontology/link";
import type { Rule } from "../ontology/rule";
import { Statement } from "../ontology/statement";
import type { Confidence } from "../ontology/vocabulary";
import { confidenceOf, weaker } from "./strength";
import type { View } from "./view";

/** The links from which a rule concludes: the one that names the other end, and the way from there. */
export interface Premises {
  readonly premise: Link;
  /** From the node that the premise names to the node that is concluded about; each link as it is stored. */
  readonly path: readonly Link[];
}

/** A link that a rule concludes, with the links that it rests on; never stored. */
export class DerivedLink extends Link {
  readonly rule: Rule;
  /** In the order of the way from source to target. */
  readonly derivedFrom: readonly Link[];

  constructor(view: View, rule: Rule, ends: { sourceId: string; targetId: string }, { premise, path }: Premises) {
    super();
    const rests = rule.moves === "source" ? [...path].reverse().concat(premise) : [premise, ...path];
    this.rule = rule;
    this.derivedFrom = rests;
    this.type = rule.concludes;
    this.sourceId = ends.sourceId;
    this.targetId = ends.targetId;
    this.role = premise.role ?? null;
    this.ordinal = premise.ordinal ?? null;
    this.id = derivedLinkId(rule, ends, this.role);
    this.visibility = rests.every((link) => link.visibility === "PUBLIC") ? "PUBLIC" : "INTERNAL";
    this.validFrom = latest(rests.map((link) => link.validFrom));
    this.validTo = earliest(rests.map((link) => link.validTo));
    this.version = 1;
    this.revision = Math.max(...rests.map((link) => link.revision));
    this.statements = [derivedStatement(view, this.id, rule, rests)];
  }
}

/** The id of what a rule concludes between two nodes: the same on every instance, whatever it rests on. */
function derivedLinkId(rule: Rule, ends: { sourceId: string; targetId: string }, role: string | null): string {
  const key = JSON.stringify([rule.name, ends.sourceId, ends.targetId, role]);
  return `${spaceOf(ends.sourceId)}/derived-${createHash("sha256").update(key).digest("hex").slice(0, 20)}`;
}

function derivedStatement(view: View, linkId: string, rule: Rule, rests: readonly Link[]): Statement {
  const statement = new Statement();
  statement.id = `${linkId}#0`;
  statement.linkId = linkId;
  statement.position = 0;
  statement.status = "DERIVED";
  statement.confidence = rests.map((link) => confidenceIn(view, link)).reduce(weaker, rule.atMost);
  return statement;
}

/** A premise is as sure as what the view may say of it. */
function confidenceIn(view: View, link: Link): Confidence {
  const strongest = view.strongestOf(link);
  return strongest ? confidenceOf(strongest) : "LOW";
}

function latest(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>((one, day) => (day && (!one || day > one) ? day : one), null);
}

function earliest(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>((one, day) => (day && (!one || day < one) ? day : one), null);
}
