import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Asked } from "./asked";
import type { ChoiceData, Choosable, Named } from "./paths-data";
import { pathsWords } from "./words";

interface Options {
  readonly asked: Asked;
  readonly ends: readonly (Named | null)[];
  readonly choice: ChoiceData;
  readonly space: string | null;
  readonly language: Language;
}

/** Where one chooses two things and how to look for the ways between them; it works by its address alone. */
export function Choose({ asked, ends: [from, to], choice, space, language }: Options) {
  const words = pathsWords[language];
  const shown = { choice, language };
  return (
    <form class="choose" action={address.paths(language)}>
      {space && <input type="hidden" name="space" value={space} />}
      <End name="from" label={words.from} chosen={from ?? null} {...shown} />
      <End name="to" label={words.to} chosen={to ?? null} {...shown} />
      <div>
        <label for="select">{words.order}</label>
        <select id="select" name="select">
          <option value="strongest" selected={asked.order === "strongest"}>
            {words.strongest}
          </option>
          <option value="shortest" selected={asked.order === "shortest"}>
            {words.shortest}
          </option>
        </select>
      </div>
      <div class="choose__through">
        <label>
          <input type="checkbox" name="derived" value="include" checked={asked.derived} /> {words.derivedToo}
        </label>
        <label>
          <input type="checkbox" name="avoid" value="nothing" checked={asked.everywhere} /> {words.everywhereToo}
        </label>
      </div>
      <button type="submit">{words.show}</button>
      {choice.graph.truncated && <p class="note quiet choose__note">{words.notAllListed(choice.graph.nodes.length)}</p>}
    </form>
  );
}

interface EndOptions extends Pick<Options, "choice" | "language"> {
  readonly name: "from" | "to";
  readonly label: string;
  readonly chosen: Named | null;
}

function End({ name, label, chosen, choice, language }: EndOptions) {
  const words = pathsWords[language];
  const groups = groupsOf(choice, language);
  const isListed = choice.graph.nodes.some(({ node }) => node.id === chosen?.id);
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name} required>
        <option value="">{words.choose}</option>
        {chosen && !isListed && (
          <optgroup label={words.elsewhere}>
            <option value={chosen.id} selected>
              {chosen.name}
            </option>
          </optgroup>
        )}
        {groups.map(({ label: plural, nodes }) => (
          <optgroup label={plural} key={plural}>
            {nodes.map((node) => (
              <option value={node.id} selected={node.id === chosen?.id} key={node.id}>
                {node.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

interface Group {
  readonly label: string;
  readonly nodes: readonly Choosable[];
}

/** What can be chosen by its types, both in the order of the alphabet. */
function groupsOf({ graph, ontology }: ChoiceData, language: Language): Group[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const nodes = graph.nodes.map(({ node }) => node).sort((one, other) => compare(one.name, other.name));
  return ontology.nodeTypes
    .map(({ type, plural }) => ({ label: plural, nodes: nodes.filter((node) => node.type === type) }))
    .filter((group) => group.nodes.length > 0)
    .sort((one, other) => compare(one.label, other.label));
}
