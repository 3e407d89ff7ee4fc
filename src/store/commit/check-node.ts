import { checkPeriod } from "../../ontology/check-period";
import { checkTranslations } from "../../ontology/check-translations";
import { idFormInWords, isId } from "../../ontology/id";
import { suggestion } from "../../ontology/nearest-name";
import type { NodeDraft } from "../operation";
import { checkProperties } from "./check-properties";
import { checkStatements } from "./check-statements";
import { externalIdKey, type Known } from "./known";
import { invalid, type Problem } from "./problem";
import type { NodeShape, Shapes } from "./shapes";

/** Finds why a node cannot be created. */
export function* checkNode(draft: NodeDraft, shapes: Shapes, known: Known): Iterable<Problem> {
  const { id, type } = draft;
  if (!isId(id)) yield invalid(`Expected an id (${idFormInWords}), got ${JSON.stringify(id)}.`);
  const shape = shapes.node(type);
  if (!shape) {
    const names = shapes.ontology.nodeTypes.map(({ name }) => name);
    yield invalid(`Node "${id}": there is no node type "${type}"${suggestion(type, names)}`);
    return;
  }
  const what = `${type} "${id}"`;
  const standing = known.nodes.get(id) ?? (known.linkIds.has(id) ? "a link" : null);
  if (standing) yield { code: "ID_EXISTS", message: `${what}: the id is taken by ${standing} already.` };
  for (const problem of checkProperties(draft.properties, shape.given)) yield invalid(`${what}: ${problem}`);
  for (const problem of checkLists(draft, shape)) yield invalid(`${what}: ${problem}`);
  for (const { words } of checkPeriod(draft.properties)) yield invalid(`${what}: ${words}`);
  for (const problem of checkTexts(draft)) yield invalid(`${what}: ${problem}`);
  for (const problem of checkExternalIds(draft, known)) yield invalid(`${what}: ${problem}`);
  const about = [...shape.given, ...shape.lists].map(({ name }) => name);
  for (const problem of checkStatements(draft, about, shapes, known)) yield invalid(`${what}: ${problem}`);
}

function* checkLists({ entries }: NodeDraft, { lists }: NodeShape): Iterable<string> {
  const names = lists.map(({ name }) => name);
  for (const name of Object.keys(entries)) {
    if (!names.includes(name)) yield `there is no list "${name}"${suggestion(name, names)}`;
  }
  for (const { name, given } of lists) {
    for (const [position, entry] of (entries[name] ?? []).entries()) {
      for (const problem of checkProperties(entry, given)) yield `${name}[${position}]: ${problem}`;
    }
  }
}

function* checkTexts({ properties, entries }: NodeDraft): Iterable<string> {
  for (const { at, words } of checkTranslations(properties.language, entries.translations ?? [])) {
    yield `translations[${at[1]}]: ${words}`;
  }
}

/** An index of PostgreSQL takes about 2,700 bytes. */
const longestExternalId = 1_000;

function* checkExternalIds({ id, entries }: NodeDraft, known: Known): Iterable<string> {
  const own = new Set<string>();
  for (const { scheme, value } of entries.externalIds ?? []) {
    const key = externalIdKey({ scheme, value });
    const owner = own.has(key) ? id : known.externalIds.get(key);
    if (owner) yield `the external id "${value}" of "${scheme}" is that of "${owner}" already`;
    if (Buffer.byteLength(key) > longestExternalId) {
      yield `expected an external id of at most ${longestExternalId} bytes with its scheme, got ${Buffer.byteLength(key)}`;
    }
    own.add(key);
  }
}
