import { StrategyError } from "../../errors";
import type { CommitRefused } from "../../store/refusal";
import type { Problem } from "../read/problems";
import type { YamlPath } from "../read/read-yaml";
import type { Planned } from "./planned";

/** Names by which an operation keeps apart what stands side by side in a document. */
const apart: ReadonlySet<string | number> = new Set(["node", "link", "properties", "entries"]);

const renamed: Readonly<Record<string, string>> = { sourceId: "source", targetId: "target" };

/** A refusal of the store in the words of documents: each problem at the place that it is about. */
export function refusedAt({ problems, code }: CommitRefused, planned: readonly Planned[]): StrategyError {
  const found = problems.map((problem): Problem => {
    const { message, operation, details } = problem;
    const { read, place } = planned[operation] as Planned;
    const path = [...place.path, ...pathInDocument(problem.path)];
    const { line, column } = read.problems.positionOf(path);
    return {
      code: problem.code,
      document: read.problems.name,
      line,
      column,
      path,
      subject: place.subject,
      message,
      details,
    };
  });
  const lines = found.map(
    ({ document, line, column, message }) => `- ${document}, line ${line}, column ${column}: ${message}`,
  );
  return new StrategyError(code, `Nothing was imported:\n${lines.join("\n")}`, { problems: found });
}

function pathInDocument(path: YamlPath): YamlPath {
  return path.filter((part) => !apart.has(part)).map((part) => renamed[part] ?? part);
}
