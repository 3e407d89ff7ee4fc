import type { GraphQLResolveInfo } from "graphql";
import { StrategyError } from "../errors";
import { derivedLinks } from "../graph/derive";
import { all, type Filter, type Test } from "../graph/filter";
import { linkSorts, nodeSorts, type Order, type Sort } from "../graph/order";
import { arcsAt, type DerivedChoice, type Row, related } from "../graph/related";
import { linkTest, nodeTest } from "../graph/where";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { NodeType } from "../ontology/node-type";
import type { Relationship } from "../ontology/relationship";
import { PageArguments, parseArguments } from "./arguments";
import { LinkConnection, NodeConnection, rowIdentity } from "./connection";
import { type ApiContext, once } from "./context";
import { fingerprintOf } from "./fingerprint";
import { onlyTypeOf } from "./inputs/where";

/** The arguments of a list, as GraphQL hands them over. */
export interface ListArguments {
  readonly where?: Filter | null;
  readonly link?: Filter | null;
  readonly orderBy?: readonly Order[] | null;
  readonly derived?: DerivedChoice | null;
  readonly direction?: "OUT" | "IN" | "BOTH" | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** What was made of a list's arguments: it serves every place in the answer where the same field stands. */
interface Question<T> {
  readonly test: Test<T>;
  readonly sorts: readonly Sort<T>[];
  readonly page: PageArguments;
  readonly derived: DerivedChoice;
}

/** Answers a list of all nodes of a type. */
export function nodesOfType(type: NodeType, args: ListArguments, context: ApiContext): NodeConnection {
  if (args.orderBy?.some((order) => "link" in order)) {
    throw new StrategyError(
      "INVALID_ORDER",
      `${type.listField} is a root list without links: orderBy takes a field of ${type.name}; link came.`,
    );
  }
  context.budget.check();
  const { test, sorts, page } = nodeQuestion(type, args, context);
  const nodes = context.view.nodes(type.name);
  context.budget.lookThrough(nodes.length);
  const rows = nodes.map((node): Row => ({ node, link: null })).filter(test);
  const fingerprint = (): string => fingerprintOf(context, type.listField, asked(args));
  return new NodeConnection({ rows, sorts, identity: rowIdentity, fingerprint }, page, context);
}

/** Answers a relationship of a node. */
export function relatedNodes(
  relationship: Relationship,
  node: Node,
  args: ListArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): NodeConnection {
  context.budget.check();
  const question = once(context, info.fieldNodes, () => nodeQuestion(onlyTypeOf(relationship), args, context));
  const candidates = related(context.view, node, relationship, question.derived);
  context.budget.lookThrough(candidates.length);
  const rows = candidates.filter(question.test);
  const fingerprint = (): string => fingerprintOf(context, `${node.id}.${relationship.field}`, asked(args));
  return new NodeConnection(
    { rows, sorts: question.sorts, identity: rowIdentity, fingerprint },
    question.page,
    context,
  );
}

/** Answers the links of a node. */
export function linksOfNode(
  node: Node,
  args: ListArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): LinkConnection {
  context.budget.check();
  const question = once(context, info.fieldNodes, () => linkQuestion(args, context, "INCLUDE"));
  const { view } = context;
  const direction = args.direction ?? "BOTH";
  const links = arcsAt(view, node, question.derived)
    .filter(({ end }) => direction === "BOTH" || (direction === "OUT") === (end === "source"))
    .map(({ link }) => link);
  return linkConnection(links, `${node.id}.links`, question, args, context);
}

/** Answers the list of all links. */
export function allLinks(args: ListArguments, context: ApiContext): LinkConnection {
  context.budget.check();
  const question = linkQuestion(args, context, "EXCLUDE");
  const { view } = context;
  const stored = question.derived === "ONLY" ? [] : view.links();
  const derived = question.derived === "EXCLUDE" ? [] : derivedLinks(view);
  return linkConnection([...stored, ...derived], "links", question, args, context);
}

function linkConnection(
  links: readonly Link[],
  list: string,
  { test, sorts, page }: Question<Link>,
  args: ListArguments,
  context: ApiContext,
): LinkConnection {
  context.budget.lookThrough(links.length);
  const fingerprint = (): string => fingerprintOf(context, list, asked(args));
  const identity = [(link: Link) => link.id];
  return new LinkConnection({ rows: links.filter(test), sorts, identity, fingerprint }, page, context);
}

function nodeQuestion(type: NodeType | null, args: ListArguments, context: ApiContext): Question<Row> {
  const { view, language } = context;
  const ofNode = given(args, "where", (where) => nodeTest(view, where, type));
  const ofLink = given(args, "link", (where) => linkTest(view, where, "link"));
  const tests: Test<Row>[] = [];
  if (ofNode) tests.push(({ node }) => ofNode(node));
  if (ofLink) tests.push(({ link }) => link !== null && ofLink(link));
  return {
    test: all(tests),
    sorts: nodeSorts(view, args.orderBy ?? undefined, language, type),
    page: pageOfArguments(args),
    derived: args.derived ?? "INCLUDE",
  };
}

function linkQuestion(args: ListArguments, context: ApiContext, usual: DerivedChoice): Question<Link> {
  const { view, language } = context;
  return {
    test: given(args, "where", (where) => linkTest(view, where)) ?? (() => true),
    sorts: linkSorts(view, args.orderBy ?? undefined, language),
    page: pageOfArguments(args),
    derived: args.derived ?? usual,
  };
}

/** A filter that was given; null is not taken for "no filter". */
function given<T>(args: ListArguments, name: "where" | "link", make: (filter: Filter) => T): T | null {
  const filter = args[name];
  if (filter === undefined) return null;
  if (filter !== null) return make(filter);
  throw new StrategyError(
    "INVALID_FILTER",
    `At ${name}, a filter was expected; null came. Leave it out, or write {}.`,
    { path: name },
  );
}

function pageOfArguments({ first, last, after, before }: ListArguments): PageArguments {
  return parseArguments(PageArguments, { first, last, after, before });
}

/** What makes a question another one: everything but the page. */
function asked({ where, link, orderBy, derived, direction }: ListArguments): object {
  return { where, link, orderBy, derived, direction };
}
