import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { kindOf } from "../parts/known";
import { Name } from "./name";
import type { Path } from "./paths-data";
import { pathsWords } from "./words";

/** More things than this do not fit side by side. */
const fewest = 6;

interface Options {
  readonly path: Path;
  readonly language: Language;
  /** What a type is called. */
  readonly labelOf: (type: string) => string;
}

/** A way, drawn: its things on a line that changes with how each step is known; the sentences below say the same. */
export function Chain({ path: { nodes, steps }, language, labelOf }: Options) {
  return (
    <ol class={nodes.length > fewest ? "chain chain--long" : "chain"} aria-label={pathsWords[language].drawn}>
      {nodes.map((node, index) => {
        const step = steps[index];
        return (
          <li class={step ? `chain__at chain__at--${kindOf(step.link.statement.status)}` : "chain__at"} key={node.id}>
            <a class="chain__name" href={address.node(node.id, { lang: language })}>
              <Name of={node} language={language} />
            </a>
            <span class="chain__kind">{labelOf(node.type)}</span>
          </li>
        );
      })}
    </ol>
  );
}
