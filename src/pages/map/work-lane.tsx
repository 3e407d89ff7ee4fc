import { Kept } from "../parts/kept";
import { Facets } from "./facets";
import { Fewer, Fold, More, NameItem } from "./fold";
import { Lane } from "./lane";
import { nearClass } from "./near";
import { HeardNearness, NodeLink } from "./node-link";
import { firstOf, isOpen, otherLang, type Scene, yearsOf } from "./scene";
import { type GoalShown, type WorkGroup, workOf } from "./work";

/** How many measures a goal shows until the lane is opened. */
const FIRST_MEASURES = 3;

interface Options {
  readonly scene: Scene;
}

/** Goals and measures under their programmes: what is to be achieved, and what is done for it. */
export function WorkLane({ scene }: Options) {
  const { shown, words } = scene;
  const nodes = [...shown.ofType("GOAL"), ...shown.ofType("MEASURE")];
  const { groups, over } = workOf(scene);
  if (groups.length === 0 && nodes.length === 0) return null;
  return (
    <Lane name="work" title={words.workLane} nodes={nodes} scene={scene}>
      <div class={nodes.length > 0 ? "works" : "works works--silent"}>
        {groups.map((group, place) => (
          <Group key={group.owner?.id ?? ""} group={group} anchor={`work-${place + 1}`} scene={scene} />
        ))}
      </div>
      <Fewer lane="work" scene={scene} />
      <Fold nodes={over} scene={scene} label={`${words.overEarlier} (${over.length})`} />
    </Lane>
  );
}

interface GroupOptions extends Options {
  readonly group: WorkGroup;
  readonly anchor: string;
}

function Group({ group: { owner, goals, measures, over }, anchor, scene }: GroupOptions) {
  const { words, language } = scene;
  const isEmpty = goals.length + measures.length + over.length === 0;
  return (
    <section class="work" id={anchor} aria-labelledby={`${anchor}-title`}>
      <h3
        class="work__owner"
        id={`${anchor}-title`}
        lang={owner ? otherLang(owner.localized.language, language) : undefined}
      >
        <Kept text={owner?.name ?? words.outsideProgrammes} />
      </h3>
      {isEmpty && <p class="silence">{words.noWork}</p>}
      {goals.length > 0 && (
        <ul class="cards cards--work">
          {goals.map((goal) => (
            <Goal key={goal.goal.id} shown={goal} anchor={anchor} scene={scene} />
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <>
          {goals.length > 0 && <p class="work__rest">{words.measuresOutsideGoals}</p>}
          <Measures measures={measures} anchor={anchor} scene={scene} />
        </>
      )}
      <Fold nodes={over} scene={scene} />
    </section>
  );
}

interface GoalOptions extends Options {
  readonly shown: GoalShown;
  readonly anchor: string;
}

function Goal({ shown: { goal, measures }, anchor, scene }: GoalOptions) {
  const isChosen = goal.id === scene.choice.focus;
  const standing = [goal.status && scene.status(goal.status), yearsOf(goal, scene.words)].filter(Boolean).join(" · ");
  return (
    <li class={`goal${isChosen ? " goal--chosen" : nearClass(scene.near.get(goal.id))}`}>
      <h4 class="goal__name">
        <NodeLink node={goal} scene={scene} />
        <HeardNearness node={goal} scene={scene} />
      </h4>
      {standing && <p class="goal__standing">{standing}</p>}
      <Facets node={goal} scene={scene} />
      <Measures measures={measures} anchor={anchor} scene={scene} />
    </li>
  );
}

function Measures({ measures, anchor, scene }: Pick<WorkGroup, "measures"> & Omit<GoalOptions, "shown">) {
  if (measures.length === 0) return null;
  const some = isOpen(scene, "work") ? measures : firstOf(measures, FIRST_MEASURES, scene);
  return (
    <>
      <ul class="names">
        {some.map((measure) => (
          <NameItem key={measure.id} node={measure} scene={scene} />
        ))}
      </ul>
      <More left={measures.length - some.length} lane="work" anchor={anchor} scene={scene} />
    </>
  );
}
