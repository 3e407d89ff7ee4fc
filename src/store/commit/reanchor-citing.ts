import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { readProperty } from "../../ontology/property";
import type { Statement } from "../../ontology/statement";
import { SourceText } from "../quote";
import type { Problem } from "./problem";
import type { Setting } from "./setting";

/**
 * Follows the words that are quoted from a source to their places in its new text. Where some are not in it any more the
 * new text is refused: a quote that is nowhere would say that the source says it.
 */
export function reanchorCiting(source: Node, { workspace }: Setting): readonly Problem[] {
  const words = readProperty(source, "text");
  if (typeof words !== "string" || !words) return [];
  const text = new SourceText(words);
  const problems: Problem[] = [];
  for (const subject of workspace.citing(source.id)) {
    const statements = subject.statements.map((statement) => {
      const anchored = statement.sourceId === source.id ? reanchor(statement, text) : statement;
      if (!anchored) problems.push(lost(source.id, subject, statement));
      return anchored ?? statement;
    });
    if (statements.some((statement, index) => statement !== subject.statements[index])) {
      workspace.put(copyOf(subject, { statements }));
    }
  }
  return problems;
}

/** A statement where its source has got another text; null when its words are not in it any more. */
function reanchor(statement: Statement, text: SourceText): Statement | null {
  const { quote, start, end } = statement;
  if (quote == null || (start != null && end != null && text.hasAt(quote, start, end))) return statement;
  const found = text.find(quote, start ?? 0);
  return found && copyOf(statement, { quote: found.text, start: found.start, end: found.end });
}

/** What is loaded or in the graph is not ours to change. */
function copyOf<T extends object>(record: T, changes: Partial<T>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(record)), record, changes);
}

function lost(sourceId: string, { id }: Node | Link, { quote }: Statement): Problem {
  const words = `"${id}" quotes ${JSON.stringify(quote)} from it, which the new text does not say`;
  const advice = "Change that statement first, or in the same commit.";
  return {
    code: "QUOTE_NOT_FOUND",
    message: `Source "${sourceId}": ${words}. ${advice}`,
    path: ["properties", "text"],
    details: { id, quote },
  };
}
