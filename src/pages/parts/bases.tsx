import type { Language } from "../../ontology/labels";
import { Basis } from "./basis";
import type { Known } from "./known";
import type { RowOf } from "./rows";

interface Options {
  readonly language: Language;
  readonly statements: readonly Known[];
  readonly rule?: { readonly label: string } | null;
  readonly rowOf?: RowOf;
}

/** How something that several statements say is known, each way once: links that share a sentence often share a quote. */
export function Bases({ statements, ...options }: Options) {
  const ways = new Map(statements.map((statement) => [JSON.stringify(statement), statement]));
  return (
    <>
      {[...ways].map(([key, statement]) => (
        <Basis key={key} statement={statement} {...options} />
      ))}
    </>
  );
}
