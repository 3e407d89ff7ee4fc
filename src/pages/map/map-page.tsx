import type { Language } from "../../ontology/labels";
import type { PageContent, PageRequest } from "../page";
import { Legend } from "../parts/legend";
import { readRows } from "../parts/read-rows";
import { emptyThen } from "../past/empty-then";
import { present } from "../past/moment";
import { momentInTitle } from "../past/notice";
import { PastNotice } from "../past/past-notice";
import { TimeBar } from "../past/time-bar";
import { readTimes } from "../past/times";
import { tableAlternates } from "../table/alternates";
import { tablePage } from "../table/table-page";
import { type Chosen, readChoice } from "./choice";
import { MapHead } from "./head";
import { Jump } from "./jump";
import { ContactLane, ProgrammeLane, SpearheadLane, TopLane, ValueLane } from "./lanes";
import { type GapsData, gapsQuery, type MapData, mapQuery } from "./map-query";
import { OtherLane } from "./other-lane";
import { Panel } from "./panel";
import { type Scene, sceneOf } from "./scene";
import { mapWordsIn } from "./words";
import { WorkLane } from "./work-lane";

/** The strategy of a city in lanes, from its vision to those whom one may ask; with a thing chosen, what is said of it. */
export async function mapPage(request: PageRequest): Promise<PageContent | null> {
  const { language, rest, parameters, ask } = request;
  if (rest) return null;
  if (parameters.get("view") === "table") return tablePage(request);
  const choice = await readChoice(request);
  if (!choice) return noStrategy(language);
  const { space, strategy, focus, focusVariables, moment } = choice;
  const variables = { space, language: language.toUpperCase(), ...focusVariables, ...moment.variables };
  const question = { query: mapQuery, variables };
  const data = await ask<MapData>(question, language);
  const times = await readTimes(space, moment, request);
  const kept = { space, focus, lane: parameters.get("lane") };
  if (data.graph.nodes.length === 0) return emptyThen(request);
  const scene = sceneOf(data, { space, focus, lane: parameters.get("lane"), moment }, language);
  const chosen = focus === null ? undefined : scene.shown.node(focus);
  const title = strategy?.strategy ?? space;
  return {
    title: [...(chosen ? [chosen.name] : []), title, ...momentInTitle(moment, language)].join(" – "),
    summary: chosen?.description ?? mapWordsIn[language].facts(data.insight.nodeCount, data.insight.linkCount, 1),
    section: "map",
    space,
    question,
    alternates: tableAlternates(language, { space, focus: chosen?.id, ...moment.asked }),
    isPast: moment !== present,
    status: focus !== null && !chosen ? 404 : 200,
    body: (
      <>
        <PastNotice {...{ moment, language, times, kept }} />
        <MapHead data={data} scene={scene} strategyId={strategy?.strategyId} />
        <TimeBar {...{ moment, language, times, kept }} />
        <Jump scene={scene} />
        {focus !== null && !chosen && <p class="silence map-unknown">{scene.words.unknownFocus}</p>}
        <div class={chosen ? "with-panel" : undefined}>
          {chosen && data.focus && (
            <Panel
              focus={data.focus}
              missing={await askMissing(data.focus.id, choice, { ask, language })}
              rowOf={await readRows(space, { ask, language, moment })}
              scene={scene}
            />
          )}
          <Lanes scene={scene} />
        </div>
        {!chosen && (
          <div class="map-legend">
            <Legend language={language} wide />
          </div>
        )}
      </>
    ),
  };
}

function Lanes({ scene }: { readonly scene: Scene }) {
  return (
    <div class="map" id="map" tabindex={-1}>
      <div class="trunk">
        <TopLane scene={scene} />
        <SpearheadLane scene={scene} />
        <ValueLane scene={scene} />
        <ProgrammeLane scene={scene} />
        <WorkLane scene={scene} />
        <ContactLane scene={scene} />
        <OtherLane scene={scene} />
      </div>
    </div>
  );
}

async function askMissing(
  id: string,
  { space, moment }: Chosen,
  { ask, language }: Pick<PageRequest, "ask" | "language">,
): Promise<string[]> {
  const { gaps } = await ask<GapsData>({ query: gapsQuery, variables: { space, ...moment.variables } }, language);
  return gaps.nodes.filter(({ node }) => node.id === id).map(({ sentence }) => sentence);
}

/** What is shown where no space has a strategy, such as in an empty database. */
function noStrategy(language: Language): PageContent {
  const words = mapWordsIn[language];
  return {
    title: words.noStrategy,
    summary: words.noStrategyHow,
    section: "map",
    space: null,
    question: null,
    body: (
      <div class="head">
        <h1>{words.noStrategy}</h1>
        <p class="head__lead">{words.noStrategyHow}</p>
      </div>
    ),
  };
}
