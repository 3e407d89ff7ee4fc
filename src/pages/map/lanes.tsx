import { kindOf } from "../parts/known";
import { wordsIn } from "../words";
import { Card } from "./card";
import { type Bundle, middleOf, RowAbove, RowBelow, StemAbove, widthFor } from "./edges";
import { Fewer, Fold, More } from "./fold";
import { Lane, tieOf, weakestOf } from "./lane";
import type { NodeShown } from "./map-query";
import { capitalised, firstOf, isOpen, type OpenLane, parted, type Scene } from "./scene";

interface Options {
  readonly scene: Scene;
}

/** Mission and vision: why there is a strategy, and where it leads. */
export function TopLane({ scene }: Options) {
  const nodes = topOf(scene);
  const [holding, over] = parted(nodes, scene);
  return (
    <Lane
      name="top"
      title={scene.words.topLane}
      nodes={nodes}
      scene={scene}
      tie={tieOf(holding, ["HAS_MISSION", "HAS_VISION"], scene)}
    >
      <Fold nodes={over} scene={scene} />
      <Cards nodes={holding} scene={scene} />
    </Lane>
  );
}

/** Spearheads, between the vision that they advance and the growth platforms that they need. */
export function SpearheadLane({ scene }: Options) {
  const { words, shown } = scene;
  const [spearheads, over] = parted(shown.ofType("SPEARHEAD"), scene);
  const [platforms, overPlatforms] = parted(shown.ofType("GROWTH_PLATFORM"), scene);
  const several = spearheads.length > 1;
  const [top] = parted(topOf(scene), scene);
  const up = bundleOf(spearheads, "ADVANCES", top, words.advanceVision(several), scene);
  const down = bundleOf(spearheads, "REQUIRES", platforms, words.requirePlatform(several), scene);
  const upWidth = up && widthFor(spearheads.length, top.length);
  const downWidth = down && widthFor(spearheads.length, platforms.length);
  return (
    <Lane
      name="spearheads"
      title={capitalised(scene.kinds("SPEARHEAD"))}
      nodes={[...spearheads, ...over]}
      beside={[...platforms, ...overPlatforms]}
      scene={scene}
      tie={tieOf(spearheads, ["HAS_SPEARHEAD"], scene)}
      edge={up && upWidth && <StemAbove bundle={up} width={upWidth} />}
    >
      {up && <EdgeSaid bundle={up} width={upWidth} />}
      {up && upWidth && <RowBelow bundle={up} width={upWidth} />}
      <Cards nodes={spearheads} scene={scene} />
      {down && downWidth && <RowAbove bundle={down} width={downWidth} />}
      {down && <EdgeSaid bundle={down} width={downWidth} />}
      {platforms.length > 0 && !(down && downWidth) && (
        <p class="lane__between">
          {capitalised(scene.kinds("GROWTH_PLATFORM"))} <span class="count">{platforms.length}</span>
        </p>
      )}
      <Cards nodes={platforms} scene={scene} withKind={Boolean(down && downWidth)} />
      <Fold nodes={[...over, ...overPlatforms]} scene={scene} />
    </Lane>
  );
}

/** Values: what holds for all of it. */
export function ValueLane({ scene }: Options) {
  const nodes = scene.shown.ofType("VALUE");
  const [holding, over] = parted(nodes, scene);
  return (
    <Lane
      name="values"
      title={capitalised(scene.kinds("VALUE"))}
      nodes={nodes}
      scene={scene}
      tie={tieOf(holding, ["HAS_VALUE"], scene)}
    >
      <Cards nodes={holding} scene={scene} plain />
      <Fold nodes={over} scene={scene} />
    </Lane>
  );
}

/** Programmes: how it is carried out. */
export function ProgrammeLane({ scene }: Options) {
  const nodes = scene.shown.ofType("PROGRAMME");
  const [holding, over] = parted(nodes, scene);
  return (
    <Lane
      name="programmes"
      title={capitalised(scene.kinds("PROGRAMME"))}
      nodes={nodes}
      scene={scene}
      tie={tieOf(holding, ["HAS_PROGRAMME", "SCHEDULES"], scene)}
    >
      <LongCards nodes={holding} scene={scene} lane="programmes" />
      <Fold nodes={over} scene={scene} />
    </Lane>
  );
}

/** Whom to ask. */
export function ContactLane({ scene }: Options) {
  const nodes = scene.shown.ofType("CONTACT");
  return (
    <Lane
      name="contacts"
      title={capitalised(scene.kinds("CONTACT"))}
      nodes={nodes}
      scene={scene}
      tie={tieOf(nodes, ["CONTACT_FOR"], scene)}
    >
      <LongCards nodes={nodes} scene={scene} lane="contacts" plain />
    </Lane>
  );
}

function topOf({ shown }: Scene): NodeShown[] {
  return [...shown.ofType("MISSION"), ...shown.ofType("VISION")];
}

/** How many cards a long lane shows until it is opened. */
const FIRST_CARDS = 6;

function LongCards({ lane, nodes, scene, plain }: CardsOptions & { readonly lane: OpenLane }) {
  const some = isOpen(scene, lane) ? nodes : firstOf(nodes, FIRST_CARDS, scene);
  return (
    <>
      <Cards nodes={some} scene={scene} plain={plain} most={3} />
      <More left={nodes.length - some.length} lane={lane} anchor={`lane-${lane}`} scene={scene} />
      <Fewer lane={lane} scene={scene} />
    </>
  );
}

interface CardsOptions {
  readonly nodes: readonly NodeShown[];
  readonly scene: Scene;
  readonly plain?: boolean;
  readonly withKind?: boolean;
  /** How many stand side by side at most, where there is room. */
  readonly most?: 3 | 5;
}

function Cards({ nodes, scene, plain = false, withKind = false, most = 5 }: CardsOptions) {
  if (nodes.length === 0) return null;
  return (
    <ul class={`cards cards--${nodes.length > most ? 6 : nodes.length}`}>
      {nodes.map((node) => (
        <Card key={node.id} node={node} scene={scene} plain={plain} withKind={withKind} />
      ))}
    </ul>
  );
}

/** Edges of one type from a row of cards, where all of them lead to one card of the other row: else they would cross. */
function bundleOf(
  row: readonly NodeShown[],
  type: string,
  others: readonly NodeShown[],
  label: string,
  { shown, language }: Scene,
): Bundle | null {
  const ties = row.flatMap((node, place) =>
    shown.out(node, type).flatMap(({ link, node: to }) => {
      const at = others.indexOf(to);
      return at < 0 ? [] : [{ place, at, status: link.statement?.status ?? ("INFERRED" as const) }];
    }),
  );
  const [first] = ties;
  const status = weakestOf(ties.map(({ status }) => status));
  if (!first || !status || ties.some(({ at }) => at !== first.at)) return null;
  return {
    status,
    word: wordsIn[language][kindOf(status)],
    row: ties.map(({ place }) => middleOf(place, row.length)),
    one: middleOf(first.at, others.length),
    label,
  };
}

interface EdgeSaidOptions {
  readonly bundle: Bundle;
  readonly width: "3" | "4" | "5" | null;
}

/** An edge in words: for those who listen, and where the map is too narrow to draw it. */
function EdgeSaid({ bundle: { status, label, word }, width }: EdgeSaidOptions) {
  return (
    <p class={`edge-said edge-said--${width ?? "always"}`}>
      <span class={`line line--${kindOf(status)}`} aria-hidden="true" /> {label}: {word}
    </p>
  );
}
