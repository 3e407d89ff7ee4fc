import { entryTypeOf } from "../../ontology/entry";
import type { Link } from "../../ontology/link";
import { suggestion } from "../../ontology/nearest-name";
import { Node } from "../../ontology/node";
import type { ListEdit, StatementDraft, Values } from "../operation";
import { draftOfLink, draftOfNode } from "./draft-of";
import { makeLink } from "./make-link";
import { makeNode } from "./make-node";
import { invalid, type Problem } from "./problem";
import type { Setting } from "./setting";

/** Puts entries into a list of a node or link, or takes some out. */
export function editList(subject: Node | Link, edit: ListEdit, setting: Setting): readonly Problem[] {
  return edit.list === "statements" ? editStatements(subject, edit, setting) : editEntries(subject, edit, setting);
}

function editEntries(subject: Node | Link, edit: ListEdit, setting: Setting): readonly Problem[] {
  const { list } = edit;
  const shape = setting.shapes.node(subject.type);
  const lists = shape?.type.entries.filter(({ name }) => name !== "statements") ?? [];
  const declared = lists.find(({ name }) => name === list);
  if (!(subject instanceof Node) || !shape || !declared) {
    const names = [...lists.map(({ name }) => name), "statements"];
    return [invalid(`"${subject.id}": there is no list "${list}"${suggestion(list, names)}`, ["list"])];
  }
  const key = entryTypeOf(declared.of()).key ?? [];
  const draft = draftOfNode(subject, shape, setting.shapes);
  const entries: Values[] = [...(draft.entries[list] ?? [])];
  const problems = (edit.remove ?? []).flatMap((entry, index) => {
    const at = entries.findIndex((one) => alike(one, entry, key));
    if (at < 0) return [absent(subject, list, index)];
    entries.splice(at, 1);
    return [];
  });
  const places: number[] = [];
  for (const entry of edit.put ?? []) {
    const at = entries.findIndex((one) => alike(one, entry, key));
    places.push(at < 0 ? entries.length : at);
    entries.splice(places.at(-1) ?? 0, at < 0 ? 0 : 1, entry);
  }
  if (problems.length) return problems;
  const { statements: kept } = draft;
  const wanted = { ...draft, entries: { ...draft.entries, [list]: entries }, statements: [] };
  const found = makeNode(wanted, { existing: subject, kept }, setting);
  return found.map((problem) => asPut(problem, ["entries", list], places));
}

function editStatements(subject: Node | Link, edit: ListEdit, setting: Setting): readonly Problem[] {
  const { shapes } = setting;
  const shape = shapes.node(subject.type);
  const draft = subject instanceof Node ? shape && draftOfNode(subject, shape, shapes) : draftOfLink(subject, shapes);
  if (!draft) return [];
  const removed = new Set((edit.remove ?? []).map(({ position }) => position));
  const problems = (edit.remove ?? []).flatMap(({ position }, index) =>
    draft.statements[Number(position)] ? [] : [absent(subject, "statements", index)],
  );
  if (problems.length) return problems;
  const kept = draft.statements.filter((_, position) => !removed.has(position));
  const put = (edit.put ?? []) as readonly unknown[] as readonly StatementDraft[];
  const statements = put.filter((one) => !kept.some((other) => alike({ ...other }, { ...one }, Object.keys(other))));
  const found =
    "entries" in draft
      ? makeNode({ ...draft, statements }, { existing: subject as Node, kept }, setting)
      : makeLink({ ...draft, statements }, { existing: subject as Link, kept }, setting);
  const places = statements.map((one) => put.indexOf(one));
  return found.map((problem) =>
    asPut(
      problem,
      ["statements"],
      put.map((_, index) => places.indexOf(index)),
    ),
  );
}

/** Whether two entries are the same one, by what tells entries apart; where a value is left out it is null. */
function alike(one: Values, other: Values, key: readonly string[]): boolean {
  return key.every((name) => (one[name] ?? null) === (other[name] ?? null));
}

function absent({ id }: Node | Link, list: string, index: number): Problem {
  return invalid(`"${id}": expected an entry of "${list}" that is there, got one that is not`, ["remove", index]);
}

/** A problem at a place of the whole list, as one at the entry that was put there; of others, as one of the edit. */
function asPut(problem: Problem, list: readonly string[], places: readonly number[]): Problem {
  const { path } = problem;
  if (!list.every((name, index) => path[index] === name)) return problem;
  const index = places.indexOf(Number(path[list.length]));
  return { ...problem, path: index < 0 ? [] : ["put", index, ...path.slice(list.length + 1)] };
}
