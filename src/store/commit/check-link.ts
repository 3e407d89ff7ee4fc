import { checkPeriod } from "../../ontology/check-period";
import { idFormInWords, isId } from "../../ontology/id";
import { suggestion } from "../../ontology/nearest-name";
import type { LinkType } from "../../ontology/relationship";
import { checkProperties } from "./check-properties";
import { checkStatements } from "./check-statements";
import type { Known } from "./known";
import { keyText, turned } from "./natural-key";
import { invalid, type Problem } from "./problem";
import type { SettledLink } from "./settle-link-ids";
import type { Shapes } from "./shapes";

/** Finds why a link cannot be created. */
export function* checkLink(draft: SettledLink, shapes: Shapes, known: Known): Iterable<Problem> {
  const { type: name, sourceId, targetId } = draft;
  const what = `${name} from "${sourceId}" to "${targetId}"`;
  const type = shapes.ontology.linkType(name);
  if (!type) {
    const names = shapes.ontology.linkTypes.map((one) => one.name);
    yield invalid(`${what}: there is no link type "${name}"${suggestion(name, names)}`);
    return;
  }
  for (const problem of checkEnds(draft, type, known)) yield invalid(`${what}: ${problem}`);
  for (const problem of checkProperties(draft.properties, shapes.link.given)) yield invalid(`${what}: ${problem}`);
  for (const { words } of checkPeriod(draft.properties)) yield invalid(`${what}: ${words}`);
  for (const problem of checkRole(draft, type)) yield invalid(`${what}: ${problem}`);
  if (!draft.statements.length) yield invalid(`${what}: expected at least one statement of where it comes from`);
  const about = shapes.link.given.map((property) => property.name);
  for (const problem of checkStatements(draft, about, shapes, known)) yield invalid(`${what}: ${problem}`);
  yield* checkIdentity(draft, type, known, what);
}

function* checkEnds({ sourceId, targetId }: SettledLink, type: LinkType, known: Known): Iterable<string> {
  if (sourceId === targetId) yield "a link leads from one node to another";
  const source = known.nodes.get(sourceId);
  const target = known.nodes.get(targetId);
  if (!source) yield `there is no node "${sourceId}"`;
  if (!target) yield `there is no node "${targetId}"`;
  if (!source || !target || type.allows(source, target)) return;
  yield `such a link does not lead from ${anA(source)} to ${anA(target)}`;
}

function* checkRole({ properties: { role } }: SettledLink, { roles, requires }: LinkType): Iterable<string> {
  const words = Object.keys(roles ?? {});
  if (role == null) {
    if (requires?.includes("role")) yield `"role": expected one of ${words.join(", ")}, got nothing`;
    return;
  }
  if (!words.length) yield `"role": expected none, for the link type has no roles`;
  else if (!words.includes(String(role))) {
    yield `"role": expected one of ${words.join(", ")}, got ${JSON.stringify(role)}${suggestion(String(role), words)}`;
  }
}

function* checkIdentity({ id, key }: SettledLink, type: LinkType, known: Known, what: string): Iterable<Problem> {
  const equal = known.linkKeys.get(keyText(key)) ?? (type.symmetric && known.linkKeys.get(keyText(turned(key))));
  if (equal) yield { code: "LINK_EXISTS", message: `${what}: there is an equal link, "${equal}", already.` };
  if (!isId(id)) yield invalid(`${what}: expected an id (${idFormInWords}), got ${JSON.stringify(id)}.`);
  if (known.linkIds.has(id))
    yield { code: "LINK_EXISTS", message: `${what}: another link has the id "${id}" already.` };
  if (known.nodes.has(id)) yield { code: "ID_EXISTS", message: `${what}: a node has the id "${id}" already.` };
}

function anA(type: string): string {
  return `${/^[AEIOU]/.test(type) ? "an" : "a"} ${type}`;
}
