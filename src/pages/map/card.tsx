import { Phone } from "../parts/phone";
import { Facets } from "./facets";
import type { NodeShown } from "./map-query";
import { nearClass } from "./near";
import { Description, HeardNearness, NodeLink } from "./node-link";
import { type Scene, yearsOf } from "./scene";

interface Options {
  readonly node: NodeShown;
  readonly scene: Scene;
  /** Without a frame: a name on the left and a text beside it. */
  readonly plain?: boolean;
  /** Tells above the name what kind of thing it is. */
  readonly withKind?: boolean;
}

/** A thing on the map, at its natural size. */
export function Card({ node, scene, plain = false, withKind = false }: Options) {
  const kind = scene.kind(node.type);
  const isChosen = node.id === scene.choice.focus;
  const classes = `card${plain ? " card--plain" : ""}${isChosen ? " card--chosen" : nearClass(scene.near.get(node.id))}`;
  const below = [node.title, node.status && scene.status(node.status), yearsOf(node, scene.words)]
    .filter(Boolean)
    .join(" · ");
  return (
    <li class={classes}>
      {withKind && kind.toLowerCase() !== node.name.toLowerCase() && <p class="card__kind">{kind}</p>}
      <h3 class="card__name">
        <NodeLink node={node} scene={scene} />
        <HeardNearness node={node} scene={scene} />
      </h3>
      {below && <p class="card__sub">{below}</p>}
      <Description node={node} scene={scene} />
      <Facets node={node} scene={scene} />
      {node.phones && node.phones.length > 0 && (
        <ul class="card__phones">
          {node.phones.map((number) => (
            <li key={number}>
              <Phone number={number} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
