import type { NodeShown } from "./map-query";
import { nearClass } from "./near";
import { HeardNearness, NodeLink } from "./node-link";
import { type OpenLane, type Scene, yearsOf } from "./scene";

interface Options {
  readonly nodes: readonly NodeShown[];
  readonly scene: Scene;
  /** What it is called, when not by how many are over. */
  readonly label?: string;
}

/** What is over: there, by name, but behind what holds. It is open where something in it is chosen or near. */
export function Fold({ nodes, scene, label }: Options) {
  const { words, choice, near } = scene;
  if (nodes.length === 0) return null;
  const isOpen = nodes.some(({ id }) => id === choice.focus || near.has(id));
  return (
    <details class="fold" open={isOpen}>
      <summary>{label ?? words.over(nodes.length)}</summary>
      <ul class="names">
        {nodes.map((node) => (
          <NameItem key={node.id} node={node} scene={scene} />
        ))}
      </ul>
    </details>
  );
}

/** A thing by its name only, with where it stands. */
export function NameItem({ node, scene }: { readonly node: NodeShown; readonly scene: Scene }) {
  const { endings, near, words } = scene;
  const ending = endings.get(node.id);
  const standing = ending ? words.ending[ending] : node.status && scene.status(node.status);
  const about = [standing, yearsOf(node, words)].filter(Boolean).join(" ");
  return (
    <li class={`name${nearClass(near.get(node.id))}`}>
      <NodeLink node={node} scene={scene} />
      <HeardNearness node={node} scene={scene} />
      {about && <span class="name__about"> {about}</span>}
    </li>
  );
}

interface MoreOptions {
  readonly left: number;
  readonly lane: OpenLane;
  readonly anchor: string;
  readonly scene: Scene;
}

/** How many more there are, with a link that shows them; or, where all are shown, one that folds them again. */
export function More({ left, lane, anchor, scene }: MoreOptions) {
  if (left <= 0) return null;
  return (
    <p class="more">
      <a href={scene.open(lane, anchor)}>{scene.words.more(left)}</a>
    </p>
  );
}

/** Folds a lane again that shows everything. */
export function Fewer({ lane, scene }: Pick<MoreOptions, "lane" | "scene">) {
  if (scene.choice.lane !== lane) return null;
  return (
    <p class="more">
      <a href={scene.open(null, `lane-${lane}`)}>{scene.words.fewer}</a>
    </p>
  );
}
