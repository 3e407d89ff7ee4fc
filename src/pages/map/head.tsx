import { address } from "../address";
import { Kept } from "../parts/kept";
import { wordsIn } from "../words";
import { type MapData, mostShown } from "./map-query";
import { Description, NodeLink } from "./node-link";
import { otherLang, type Scene } from "./scene";

interface Options {
  readonly data: MapData;
  readonly scene: Scene;
  readonly strategyId: string | undefined;
}

/** Whose strategy it is, what it says of itself, how much there is, and what came before it. */
export function MapHead({ data, scene, strategyId }: Options) {
  const { words, shown, language, choice } = scene;
  const strategy = strategyId === undefined ? undefined : shown.node(strategyId);
  const owner = strategy && shown.out(strategy, "STRATEGY_OF")[0]?.node;
  const earlier = strategy ? shown.out(strategy, "SUPERSEDES").map(({ node }) => node) : [];
  return (
    <div class="head">
      <p class="head__kind">
        {words.strategy}
        {owner && (
          <>
            {" · "}
            <NodeLink node={owner} scene={scene} />
          </>
        )}
      </p>
      <h1 lang={strategy ? otherLang(strategy.localized.language, language) : undefined}>
        <Kept text={strategy?.name ?? choice.space} />
      </h1>
      {strategy && (
        <div class="map-lead">
          <Description node={strategy} scene={scene} />
        </div>
      )}
      <p class="head__facts">
        <Facts data={data} scene={scene} />
        {earlier.map((node) => (
          <span key={node.id}>
            {" "}
            {words.replaces} <NodeLink node={node} scene={scene} />.
          </span>
        ))}{" "}
        <a
          href={address.map(language, {
            view: "table",
            space: choice.space,
            focus: choice.focus,
            ...choice.moment.asked,
          })}
        >
          {words.asTable}
        </a>
      </p>
    </div>
  );
}

function Facts({ data: { insight, graph }, scene }: Omit<Options, "strategyId">) {
  const { words, shown, language } = scene;
  const sources = shown.ofType("SOURCE");
  const derived = insight.rules.reduce((sum, { count }) => sum + count, 0);
  const [day] = sources
    .flatMap(({ modifiedOn }) => modifiedOn ?? [])
    .sort()
    .reverse();
  return (
    <>
      {words.facts(insight.nodeCount, insight.linkCount, sources.length)}{" "}
      {derived > 0 && `${words.derivedFacts(derived)} `}
      {day && sources.length === 1 && `${words.updated(wordsIn[language].day(day))} `}
      {insight.nodeCount > mostShown && words.onlyFirst(graph.nodes.length)}
    </>
  );
}
