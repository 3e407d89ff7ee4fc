import type { ComponentChildren } from "preact";
import { kindOf, type Status } from "../parts/known";
import { wordsIn } from "../words";
import type { NodeShown } from "./map-query";
import type { OpenLane, Scene } from "./scene";

interface Options {
  readonly name: OpenLane;
  readonly title: string;
  /** The things that the lane counts. */
  readonly nodes: readonly NodeShown[];
  /** Others that stand in it too. */
  readonly beside?: readonly NodeShown[];
  readonly scene: Scene;
  /** How it is known that they are of the strategy; null where no link says it. */
  readonly tie?: Status | null;
  /** What stands over the head and the line beneath it, such as an edge. */
  readonly edge?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A lane of the map: its name, how many there are, how they belong to the strategy, and how they are near the chosen one. */
export function Lane({ name, title, nodes, beside = [], scene, tie = null, edge, children }: Options) {
  const { words, language } = scene;
  return (
    <section class="lane" id={`lane-${name}`} aria-labelledby={`lane-${name}-title`}>
      <div class={`lane__head${tie ? ` tick tick--${kindOf(tie)}` : ""}`}>
        <h2 id={`lane-${name}-title`}>{title}</h2>
        <span class="count">
          {nodes.length} <span class="heard">{words.things(nodes.length)}</span>
        </span>
        {tie && (
          <span class="lane__tie">
            <span class={`line line--${kindOf(tie)}`} aria-hidden="true" /> {words.ofStrategy}:{" "}
            {wordsIn[language][kindOf(tie)]}
          </span>
        )}
        <NearNotes nodes={[...nodes, ...beside]} scene={scene} />
        {edge}
      </div>
      {children}
    </section>
  );
}

/** How the things of a lane are tied to the chosen one: each way once, with its line and its word. */
function NearNotes({ nodes, scene }: Pick<Options, "nodes" | "scene">) {
  const ways = new Map<string, { readonly status: Status; readonly labels: readonly string[] }>();
  for (const { id } of nodes) {
    const nearness = scene.near.get(id);
    if (nearness) ways.set(`${nearness.status} ${nearness.labels.join()}`, nearness);
  }
  return (
    <>
      {[...ways].map(([key, { status, labels }]) => (
        <p class="lane__note" key={key}>
          <span class={`line line--${kindOf(status)}`} aria-hidden="true" /> {labels.join(", ")}:{" "}
          {wordsIn[scene.language][kindOf(status)]}
        </p>
      ))}
    </>
  );
}

const weakestFirst: readonly Status[] = ["DERIVED", "INFERRED", "COLLECTIVE", "STATED"];

/** The weakest of some ways of knowing: what may be said of all of them together. */
export function weakestOf(statuses: readonly Status[]): Status | null {
  return weakestFirst.find((status) => statuses.includes(status)) ?? null;
}

/** How it is known that things are of the strategies that hold: the weakest of the links that say so. */
export function tieOf(nodes: readonly NodeShown[], types: readonly string[], scene: Scene): Status | null {
  const statuses = nodes.flatMap((node) =>
    types.flatMap((type) =>
      [...scene.shown.in(node, type), ...scene.shown.out(node, type)]
        .filter(({ node: other }) => other.type === "STRATEGY" && !scene.endings.has(other.id))
        .flatMap(({ link }) => link.statement?.status ?? []),
    ),
  );
  return weakestOf(statuses);
}
