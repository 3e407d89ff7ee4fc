import type { Language } from "../ontology/labels";
import type { Statement } from "../ontology/statement";
import type { View } from "./view";

/** The language of a statement's reason: that of the node it is about; of a link, that of the node it leads from. */
export function whyLanguage(view: View, statement: Statement): Language | null {
  if (!statement.why) return null;
  const { nodeId, linkId } = statement;
  const id = nodeId ?? (linkId ? view.graph.link(linkId)?.sourceId : undefined);
  return (id && view.graph.node(id)?.language) || null;
}
