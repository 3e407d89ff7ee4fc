import { checkPeriod } from "../../ontology/check-period";
import type { Flaw } from "../../ontology/flaw";
import { idFormInWords, isId } from "../../ontology/id";
import { suggestion } from "../../ontology/nearest-name";
import type { LinkType } from "../../ontology/relationship";
import { checkProperties } from "./check-properties";
import { checkStatements } from "./check-statements";
import type { Known } from "./known";
import { keyText, turned } from "./natural-key";
import { flawed, invalid, type Problem } from "./problem";
import type { SettledLink } from "./settle-link-ids";
import type { Shapes } from "./shapes";

/** Finds why a link cannot be created. */
export function* checkNewLink(draft: SettledLink, shapes: Shapes, known: Known): Iterable<Problem> {
  const { id, type: name } = draft;
  const what = describeLink(draft);
  const type = shapes.ontology.linkType(name);
  if (!type) {
    const names = shapes.ontology.linkTypes.map((one) => one.name);
    yield invalid(`${what}: there is no link type "${name}"${suggestion(name, names)}`, ["type"]);
    return;
  }
  yield* flawed(what, checkEnds(draft, type, known));
  yield* checkSaid(draft);
  yield* checkLink(draft, shapes, known);
  if (!isId(id)) yield invalid(`${what}: expected an id (${idFormInWords}), got ${JSON.stringify(id)}.`, ["id"]);
  const taken = { path: ["id"], details: { id } };
  if (known.linkIds.has(id)) {
    yield { code: "LINK_EXISTS", message: `${what}: another link has the id "${id}" already.`, ...taken };
  }
  if (known.nodes.has(id)) {
    yield { code: "ID_EXISTS", message: `${what}: a node has the id "${id}" already.`, ...taken };
  }
}

/** Finds why a link cannot be as it is wanted; its id, type and ends are settled. */
export function* checkLink(draft: SettledLink, shapes: Shapes, known: Known): Iterable<Problem> {
  const type = shapes.ontology.linkType(draft.type);
  if (!type) return;
  const what = describeLink(draft);
  const about = shapes.link.given.map((property) => property.name);
  yield* flawed(what, checkProperties(draft.properties, shapes.link.given), ["properties"]);
  yield* flawed(what, checkPeriod(draft.properties), ["properties"]);
  yield* flawed(what, checkRole(draft, type), ["properties", "role"]);
  yield* flawed(what, checkStatements(draft, about, shapes, known));
  const { key } = draft;
  const equal = known.linkKeys.get(keyText(key)) ?? (type.symmetric && known.linkKeys.get(keyText(turned(key))));
  if (!equal || equal === draft.id) return;
  const message = `${what}: there is an equal link, "${equal}", already.`;
  yield { code: "LINK_EXISTS", message, path: [], details: { id: equal } };
}

/** What messages call a link. */
export function describeLink({ type, sourceId, targetId }: Omit<SettledLink, "key" | "properties" | "statements">) {
  return `${type} from "${sourceId}" to "${targetId}"`;
}

function* checkEnds({ sourceId, targetId }: SettledLink, type: LinkType, known: Known): Iterable<Flaw> {
  if (sourceId === targetId) yield { at: ["targetId"], words: "a link leads from one node to another" };
  const source = known.seen(sourceId);
  const target = known.seen(targetId);
  if (!source) yield { at: ["sourceId"], words: `there is no node "${sourceId}"` };
  if (!target) yield { at: ["targetId"], words: `there is no node "${targetId}"` };
  if (!source || !target || type.allows(source, target)) return;
  yield { at: [], words: `such a link does not lead from ${anA(source)} to ${anA(target)}` };
}

function* checkRole({ properties: { role } }: SettledLink, { roles, requires }: LinkType): Iterable<Flaw> {
  const words = Object.keys(roles ?? {});
  if (role == null) {
    if (requires?.includes("role")) yield { at: [], words: `"role": expected one of ${words.join(", ")}, got nothing` };
    return;
  }
  if (!words.length) yield { at: [], words: `"role": expected none, for the link type has no roles` };
  else if (!words.includes(String(role))) {
    const meant = suggestion(String(role), words);
    yield { at: [], words: `"role": expected one of ${words.join(", ")}, got ${JSON.stringify(role)}${meant}` };
  }
}

/** Finds that a link would be there without anything that says where it comes from. */
export function* checkSaid(draft: SettledLink): Iterable<Problem> {
  if (draft.statements.length) return;
  yield invalid(`${describeLink(draft)}: expected at least one statement of where it comes from`, ["statements"]);
}

function anA(type: string): string {
  return `${/^[AEIOU]/.test(type) ? "an" : "a"} ${type}`;
}
