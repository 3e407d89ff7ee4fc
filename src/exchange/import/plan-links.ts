import type { Link } from "../../ontology/link";
import { keyOf, keyText, turned } from "../../store/commit/natural-key";
import type { Steps } from "../../store/steps";
import type { DocumentLink } from "../document";
import { linkDraft } from "../document-operations";
import type { ReadDocument } from "../read/parse-document";
import type { Placed } from "../read/problems";
import { givable } from "../read/read-record";
import { changedStatements, changedValues } from "./changed-values";
import type { ImportContext, Planned } from "./planned";

/** Finds the link that a document means: by its id, or else by what it is told from others by. */
export type FindLink = (link: DocumentLink) => Link | undefined;

/** What has to be done for the links of a document. */
export function* planLinks(read: ReadDocument, find: FindLink, context: ImportContext): Steps<Planned[]> {
  const planned: Planned[] = [];
  for (const { item, place } of read.links) {
    const there = find(item);
    if (!there) planned.push({ operation: { kind: "createLink", link: linkDraft(item) }, read, place });
    else if (!isThatLink(item, there, context)) refuseOtherEnds({ item, place }, there, read);
    else {
      const patch = patchOf(item, there, context);
      if (patch) planned.push({ operation: { kind: "updateLink", ...patch }, read, place });
    }
    yield;
  }
  return planned;
}

/** Looks links up by id, and by their natural keys, of which one of a symmetric type has two. */
export function* linkFinder({ graph }: ImportContext): Steps<FindLink> {
  const byKey = new Map<string, Link>();
  for (const link of graph.links()) {
    const key = keyOf(link);
    byKey.set(keyText(key), link);
    if (graph.ontology.linkType(link.type)?.symmetric) byKey.set(keyText(turned(key)), link);
    yield;
  }
  return ({ id, type, source, target, properties: { role, validFrom } }) =>
    id === null
      ? byKey.get(keyText(keyOf({ type, sourceId: source, targetId: target, role, validFrom })))
      : graph.link(id);
}

function isThatLink({ type, source, target }: DocumentLink, link: Link, { graph }: ImportContext): boolean {
  if (type !== link.type) return false;
  if (source === link.sourceId && target === link.targetId) return true;
  const isTurned = source === link.targetId && target === link.sourceId;
  return isTurned && graph.ontology.linkType(type)?.symmetric === true;
}

function refuseOtherEnds({ place }: Placed<DocumentLink>, { type, sourceId, targetId }: Link, read: ReadDocument) {
  const is = `${type} from "${sourceId}" to "${targetId}"`;
  read.problems.add(place, `expected ${is}, which this link is and stays, got another type or other ends`);
}

function patchOf(item: DocumentLink, link: Link, { graph, replace }: ImportContext) {
  const properties = changedValues(link, item.properties, givable(graph.ontology.linkProperties), replace);
  const statements = changedStatements(link.statements, item.statements);
  if (!properties && !statements) return null;
  return { id: link.id, expectedVersion: link.version, properties, statements };
}
