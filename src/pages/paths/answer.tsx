import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { Legend } from "../parts/legend";
import type { RowOf } from "../parts/rows";
import { type Asked, parametersOf, withMore } from "./asked";
import { mostSteps, type PathsData } from "./paths-data";
import { WaySection } from "./way-section";
import { waysOf } from "./ways";
import { pathsWords } from "./words";

interface Options {
  readonly found: PathsData["paths"];
  readonly asked: Asked;
  readonly language: Language;
  readonly rowOf: RowOf;
  readonly labelOf: (type: string) => string;
}

/** The ways that were found, and whether there are more; or that there is none, and where else one could look. */
export function Answer({ found, asked, language, rowOf, labelOf }: Options) {
  const ways = waysOf(found.paths);
  if (ways.length === 0) return <None asked={asked} stopped={found.truncated !== null} language={language} />;
  const shown = ways.slice(0, asked.ways);
  return (
    <>
      {shown.map((way, index) => (
        <WaySection
          way={way}
          place={index + 1}
          language={language}
          rowOf={rowOf}
          labelOf={labelOf}
          weighed={asked.order === "strongest"}
          key={way.path.nodes.map(({ id }) => id).join(" ")}
        />
      ))}
      <More asked={asked} hidden={ways.length - shown.length} truncated={found.truncated} language={language} />
      <Legend language={language} wide />
    </>
  );
}

interface MoreOptions {
  readonly asked: Asked;
  /** How many ways were found and are not shown. */
  readonly hidden: number;
  readonly truncated: PathsData["paths"]["truncated"];
  readonly language: Language;
}

function More({ asked, hidden, truncated, language }: MoreOptions) {
  if (hidden === 0 && truncated === null) return null;
  const words = pathsWords[language];
  const more = withMore(asked);
  const isStopped = hidden === 0 && truncated?.reason === "BUDGET";
  return (
    <p class="silence">
      {isStopped ? words.notFinished : words.moreThere}{" "}
      {!isStopped && more && <a href={address.paths(language, parametersOf(more))}>{words.more}</a>}
    </p>
  );
}

function None({
  asked,
  stopped,
  language,
}: {
  readonly asked: Asked;
  readonly stopped: boolean;
  readonly language: Language;
}) {
  const words = pathsWords[language];
  const { derived, everywhere } = asked;
  const wider = [
    ...(everywhere ? [] : [{ label: words.tryEverywhere, to: { ...asked, everywhere: true } }]),
    ...(derived ? [] : [{ label: words.tryDerived, to: { ...asked, derived: true } }]),
    ...(derived || everywhere ? [] : [{ label: words.tryBoth, to: { ...asked, derived: true, everywhere: true } }]),
  ];
  return (
    <section class="silence none" aria-labelledby="none">
      <h2 id="none">{words.none}</h2>
      <p>
        {stopped && `${words.notFinished} `}
        {wider.length === 0 ? words.noneAtAll : words.noneWithout({ derived: !derived, sources: !everywhere })}{" "}
        {words.within(mostSteps)}
      </p>
      {wider.length > 0 && (
        <ul class="none__wider">
          {wider.map(({ label, to }) => (
            <li key={label}>
              <a href={address.paths(language, parametersOf(to))}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
