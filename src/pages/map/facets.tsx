import type { Language } from "../../ontology/labels";
import { kindOf, type Status } from "../parts/known";
import { wordsIn } from "../words";
import type { NodeShown } from "./map-query";
import { NodeLink } from "./node-link";
import type { Scene } from "./scene";
import type { Tie } from "./shown";
import type { Facet } from "./words";

interface FacetOf {
  readonly facet: Facet;
  readonly link: string;
  readonly direction: "out" | "in";
  /** Only things of this type at the other end. */
  readonly type?: string;
}

/** What the card of each type tells of its links, in this order. */
const facetsOf: Readonly<Record<string, readonly FacetOf[]>> = {
  MISSION: [{ facet: "aimsAt", link: "AIMS_AT", direction: "out" }],
  VISION: [{ facet: "targets", link: "HAS_TARGET", direction: "out" }],
  SPEARHEAD: [{ facet: "focusAreas", link: "FOCUSES_ON", direction: "out" }],
  GROWTH_PLATFORM: [
    { facet: "examples", link: "EXEMPLIFIED_BY", direction: "out" },
    { facet: "involves", link: "INVOLVES", direction: "out" },
    { facet: "investors", link: "INVESTS_THROUGH", direction: "in" },
  ],
  PROGRAMME: [
    { facet: "programmeOf", link: "HAS_PROGRAMME", direction: "in", type: "SPEARHEAD" },
    { facet: "partOf", link: "PART_OF", direction: "out" },
    { facet: "themes", link: "ADDRESSES", direction: "out" },
  ],
  CONTACT: [{ facet: "memberOf", link: "MEMBER_OF", direction: "out" }],
  GOAL: [{ facet: "targets", link: "HAS_TARGET", direction: "out" }],
};

/** How many names a card tells at most of one kind. */
const MOST_NAMES = 4;

const locales: Readonly<Record<Language, string>> = { fi: "fi", sv: "sv", en: "en-GB" };

/** What the links of a thing say of it, on its card: in a word or two, and what is read between the lines told as such. */
export function Facets({ node, scene }: { readonly node: NodeShown; readonly scene: Scene }) {
  const said = (facetsOf[node.type] ?? []).flatMap(({ facet, link, direction, type }) => {
    const ties = (direction === "out" ? scene.shown.out(node, link) : scene.shown.in(node, link)).filter(
      (tie) => !type || tie.node.type === type,
    );
    return [...byCertainty(ties)].map(([status, some]) => ({ facet, status, ties: some }));
  });
  if (said.length === 0) return null;
  return (
    <ul class="card__more">
      {said.map(({ facet, status, ties }) => (
        <li key={facet + status}>
          {status && (
            <>
              <span class={`line line--${kindOf(status)}`} aria-hidden="true" />{" "}
              {wordsIn[scene.language][kindOf(status)]}:{" "}
            </>
          )}
          {scene.words.facets[facet]} <Names ties={ties} scene={scene} />
        </li>
      ))}
    </ul>
  );
}

/** What is said first, without a word of its own; then what is concluded, by how. */
function byCertainty(ties: readonly Tie[]): ReadonlyMap<Status | null, Tie[]> {
  const parts = new Map<Status | null, Tie[]>();
  for (const tie of ties) {
    const status = tie.link.statement?.status ?? "INFERRED";
    const key = status === "STATED" || status === "COLLECTIVE" ? null : status;
    parts.set(key, [...(parts.get(key) ?? []), tie]);
  }
  return new Map([...parts].sort(([one]) => (one === null ? -1 : 1)));
}

function Names({ ties, scene }: { readonly ties: readonly Tie[]; readonly scene: Scene }) {
  const named = ties.length > MOST_NAMES ? ties.slice(0, MOST_NAMES - 1) : ties;
  const nodes = new Map(named.map(({ node }) => [node.id, node]));
  const items = [...nodes.keys()];
  const left = new Set(ties.map(({ node }) => node.id)).size - items.length;
  if (left > 0) items.push(scene.words.andOthers(left));
  const list = new Intl.ListFormat(locales[scene.language]).formatToParts(items);
  return (
    <>
      {list.map(({ value }) => {
        const node = nodes.get(value);
        return node ? <NodeLink key={value} node={node} scene={scene} /> : value;
      })}
    </>
  );
}
