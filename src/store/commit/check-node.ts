import { checkPeriod } from "../../ontology/check-period";
import { checkTranslations } from "../../ontology/check-translations";
import type { Flaw } from "../../ontology/flaw";
import { idFormInWords, isId, spaceOf } from "../../ontology/id";
import { suggestion } from "../../ontology/nearest-name";
import type { NodeDraft } from "../operation";
import { checkProperties } from "./check-properties";
import { checkStatements } from "./check-statements";
import { externalIdKey, type Known } from "./known";
import { flawed, invalid, type Problem } from "./problem";
import type { NodeShape, Shapes } from "./shapes";

/** Finds why a node cannot be created. */
export function* checkNewNode(draft: NodeDraft, shapes: Shapes, known: Known): Iterable<Problem> {
  const { id, type } = draft;
  if (!isId(id)) yield invalid(`Expected an id (${idFormInWords}), got ${JSON.stringify(id)}.`, ["id"]);
  if (!shapes.node(type)) {
    const names = shapes.ontology.nodeTypes.map(({ name }) => name);
    yield invalid(`Node "${id}": there is no node type "${type}"${suggestion(type, names)}`, ["type"]);
    return;
  }
  const standing = known.nodes.get(id) ?? (known.linkIds.has(id) ? "a link" : null);
  if (standing) {
    const message = `${type} "${id}": the id is taken by ${standing} already.`;
    yield { code: "ID_EXISTS", message, path: ["id"], details: { id } };
  }
  yield* checkNode(draft, shapes, known);
}

/** Finds why a node cannot be as it is wanted; its id and type are settled. */
export function* checkNode(draft: NodeDraft, shapes: Shapes, known: Known): Iterable<Problem> {
  const { id, type } = draft;
  const shape = shapes.node(type);
  if (!shape) return;
  const what = `${type} "${id}"`;
  const about = [...shape.given, ...shape.lists].map(({ name }) => name);
  yield* flawed(what, checkProperties(draft.properties, shape.given), ["properties"]);
  yield* flawed(what, checkLists(draft, shape), ["entries"]);
  yield* flawed(what, checkPeriod(draft.properties), ["properties"]);
  yield* flawed(what, checkTexts(draft), ["entries"]);
  yield* flawed(what, checkExternalIds(draft, known), ["entries", "externalIds"]);
  yield* flawed(what, checkStatements(draft, about, shapes, known));
}

function* checkLists({ entries }: NodeDraft, { lists }: NodeShape): Iterable<Flaw> {
  const names = lists.map(({ name }) => name);
  for (const name of Object.keys(entries)) {
    if (!names.includes(name)) yield { at: [name], words: `there is no list "${name}"${suggestion(name, names)}` };
  }
  for (const { name, given } of lists) {
    for (const [position, entry] of (entries[name] ?? []).entries()) {
      for (const { at, words } of checkProperties(entry, given)) {
        yield { at: [name, position, ...at], words: `${name}[${position}]: ${words}` };
      }
    }
  }
}

function* checkTexts({ properties, entries }: NodeDraft): Iterable<Flaw> {
  for (const { at, words } of checkTranslations(properties.language, entries.translations ?? [])) {
    yield { at, words: `translations[${at[1]}]: ${words}` };
  }
}

/** An index of PostgreSQL takes about 2,700 bytes. */
const longestExternalId = 1_000;

function* checkExternalIds({ id, entries }: NodeDraft, known: Known): Iterable<Flaw> {
  const own = new Set<string>();
  for (const [position, { scheme, value }] of (entries.externalIds ?? []).entries()) {
    const key = externalIdKey({ scheme, value });
    const other = known.externalIds.get(key);
    const owner = own.has(key) ? id : other === id ? undefined : other;
    if (owner) {
      // Of another space one may not see everything, so whose it is stays untold.
      const whose = spaceOf(owner) === spaceOf(id) ? `"${owner}"` : "a node of another space";
      yield { at: [position], words: `the external id "${value}" of "${scheme}" is that of ${whose} already` };
    }
    if (Buffer.byteLength(key) > longestExternalId) {
      const words = `expected an external id of at most ${longestExternalId} bytes with its scheme, got ${Buffer.byteLength(key)}`;
      yield { at: [position], words };
    }
    own.add(key);
  }
}
