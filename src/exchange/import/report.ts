import type { Commit } from "../../store/recorded-change";
import type { Plan } from "./planned";

/** The ids of some nodes and links. */
export interface Ids {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** What an import did, or with `dryRun` would do. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** The revision that it made; null when there was nothing to do. */
  readonly revision: number | null;
  readonly created: Ids;
  readonly changed: Ids;
  /** What was there already as the documents say. */
  readonly left: Ids;
  /** What was in the spaces and in no document, where that is to go. */
  readonly deleted: Ids;
  /** Who was erased and stays so: neither they nor their links are made again. */
  readonly erased: readonly string[];
}

/** What came of a plan. */
export function reportOf(
  { mentioned }: Plan,
  commit: Pick<Commit, "changes" | "revision"> | null,
  { dryRun, erased }: { readonly dryRun: boolean; readonly erased: readonly string[] },
): ImportReport {
  const changes = commit?.changes ?? [];
  const touched = new Set(changes.map(({ subjectId }) => subjectId));
  const idsOf = (wanted: string): Ids => {
    const of = (kind: "NODE" | "LINK") =>
      changes.flatMap(({ operation, subjectKind, subjectId }) =>
        operation === wanted && subjectKind === kind ? subjectId : [],
      );
    return { nodes: of("NODE"), links: of("LINK") };
  };
  return {
    dryRun,
    revision: changes.length ? (commit?.revision ?? null) : null,
    created: idsOf("CREATE"),
    changed: idsOf("UPDATE"),
    left: {
      nodes: [...mentioned.nodes].filter((id) => !touched.has(id)),
      links: [...mentioned.links].filter((id) => !touched.has(id)),
    },
    deleted: idsOf("DELETE"),
    erased,
  };
}
