import type { Language } from "../../ontology/labels";
import { nearOf } from "../map/near";
import { endingsIn } from "../map/over";
import { yearsOf } from "../map/scene";
import { Shown } from "../map/shown";
import { mapWordsIn } from "../map/words";
import { type Known, kindOf, type Status } from "../parts/known";
import type { RowOf } from "../parts/rows";
import { wordsIn } from "../words";
import type { Column } from "./columns";
import type { NodeInTable, TableData } from "./table-query";
import { tableWordsIn } from "./words";

/** A row: what each column says, in words, and what a page needs to draw it. */
export interface Row {
  readonly id: string;
  readonly node: NodeInTable;
  readonly cells: Readonly<Record<Column, string>>;
  /** Its strongest statement; null where none is recorded. */
  readonly statement: Known | null;
  /** How the tie to the chosen thing is known. */
  readonly tieStatus: Status | null;
}

/** Makes the rows of all things; with something chosen, of that and of what is tied to it. */
export function rowsOf(data: TableData, rowOf: RowOf, language: Language): Row[] {
  const shown = new Shown(data.graph);
  const endings = endingsIn(shown);
  const near = nearOf(data.focus ?? null);
  const words = wordsIn[language];
  const statuses = data.ontology.enumerations.find(({ name }) => name === "Status")?.values ?? [];
  const labelOf = (status: string) => statuses.find(({ value }) => value === status)?.label ?? status;
  const kindOfNode = new Map(data.ontology.nodeTypes.map(({ type, label }) => [type, label]));
  return data.graph.nodes
    .map(({ node }) => node)
    .filter(({ id }) => !data.focus || id === data.focus.id || near.has(id))
    .map((node): Row => {
      const statement = node.statements.find(({ property }) => property === null) ?? node.statements[0] ?? null;
      const nearness = near.get(node.id);
      const ending = endings.get(node.id);
      const standing = [node.status && labelOf(node.status), ending && mapWordsIn[language].ending[ending]];
      return {
        id: node.id,
        node,
        statement,
        tieStatus: nearness?.status ?? null,
        cells: {
          type: kindOfNode.get(node.type) ?? node.type,
          name: node.name,
          description: node.description ?? node.definition ?? node.title ?? "",
          standing: [...new Set(standing.filter(Boolean))].join(", "),
          period: yearsOf(node, mapWordsIn[language]),
          known: statement ? knownIn(statement, language) : "",
          source: statement ? sourceIn(statement, rowOf, language) : tableWordsIn[language].noSource,
          tie:
            node.id === data.focus?.id
              ? tableWordsIn[language].chosen
              : nearness
                ? `${nearness.labels.join(", ")}: ${words[kindOf(nearness.status)]}`
                : "",
        },
      };
    });
}

function knownIn({ status, confidence }: Known, language: Language): string {
  const words = wordsIn[language];
  return confidence ? `${words[kindOf(status)]}, ${words.confidence[confidence]}` : words[kindOf(status)];
}

function sourceIn(statement: Known, rowOf: RowOf, language: Language): string {
  const row = rowOf(statement);
  const name = statement.source?.name ?? "";
  return row === null ? name : `${name}, ${wordsIn[language].row(row)}`;
}
