import type { Language } from "../../ontology/labels";
import { wordsIn } from "../words";
import type { Observation } from "./node-data";
import { nodeWords } from "./words";

interface Options {
  readonly observations: readonly Observation[];
  readonly unit: string | null;
  readonly language: Language;
}

/** What was observed over time, and what is aimed at, as a table: the figures themselves, for anyone to read. */
export function Observations({ observations, unit, language }: Options) {
  const words = nodeWords[language];
  const inTime = [...observations].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
  return (
    <section class="ask" aria-labelledby="observed">
      <h2 id="observed">{words.observed}</h2>
      <table class="figures">
        <caption class="heard">{words.observed}</caption>
        <tbody>
          {inTime.map((one) => (
            <tr key={`${timeOf(one)} ${one.kind}`}>
              <th scope="row">{one.period ?? (one.date && wordsIn[language].day(one.date))}</th>
              <td>
                {one.value.toLocaleString(language)} {unit}
                {one.kind === "TARGET" && <span class="quiet"> ({words.aimedFor})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timeOf({ date, period }: Observation): string {
  return date ?? period ?? "";
}
