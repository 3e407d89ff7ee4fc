import type { Node } from "../../ontology/node";
import { forbidden } from "./existing";
import type { Problem } from "./problem";
import type { Setting } from "./setting";

/** Takes a node away, with its links where that is wanted. */
export function removeNode(node: Node, cascade: boolean, setting: Setting): readonly Problem[] {
  const { workspace } = setting;
  const links = workspace.linksAt(node.id);
  const problems = cascade ? links.flatMap((link) => [...forbidden(setting, link)]) : [];
  const ids = links.map(({ id }) => id);
  if (!cascade && links.length) problems.push(linked(node, ids));
  const citing = workspace.citing(node.id).filter(({ id }) => id !== node.id && !ids.includes(id));
  if (citing.length)
    problems.push(
      cited(
        node,
        citing.map(({ id }) => id),
      ),
    );
  if (problems.length) return problems;
  for (const id of [...ids, node.id]) workspace.remove(id);
  return [];
}

function linked({ id, type }: Node, links: readonly string[]): Problem {
  const message = `${type} "${id}" has ${links.length} ${links.length === 1 ? "link" : "links"}, such as ${some(links)}. Delete them first, or with it: cascade.`;
  return { code: "NODE_LINKED", message, path: ["id"], details: { links: links.length } };
}

function cited({ id, type }: Node, subjects: readonly string[]): Problem {
  const message = `${type} "${id}" is named as a source by ${subjects.length} others, such as ${some(subjects)}. Change their statements first.`;
  return { code: "NODE_LINKED", message, path: ["id"], details: { statements: subjects.length } };
}

function some(ids: readonly string[]): string {
  return ids
    .slice(0, 3)
    .map((id) => `"${id}"`)
    .join(", ");
}
