import { Fewer, Fold, More, NameItem } from "./fold";
import { Lane } from "./lane";
import { capitalised, firstOf, isOpen, parted, type Scene } from "./scene";
import { laneTypes, placeOfType } from "./type-order";

/** How many names of a type stand there until the lane is opened. */
const FIRST_NAMES = 6;

/** Everything else, by type and by name. */
export function OtherLane({ scene }: { readonly scene: Scene }) {
  const nodes = scene.shown.nodes.filter(({ type }) => !laneTypes.includes(type));
  const types = [...new Set(nodes.map(({ type }) => type))].sort((one, other) => placeOfType(one) - placeOfType(other));
  return (
    <Lane name="others" title={scene.words.otherLane} nodes={nodes} scene={scene}>
      <div class="others">
        {types.map((type) => (
          <OfType key={type} type={type} scene={scene} />
        ))}
      </div>
      <Fewer lane="others" scene={scene} />
    </Lane>
  );
}

function OfType({ type, scene }: { readonly type: string; readonly scene: Scene }) {
  const nodes = scene.shown.ofType(type);
  const [holding, over] = parted(nodes, scene);
  const some = isOpen(scene, "others") ? holding : firstOf(holding, FIRST_NAMES, scene);
  const anchor = `others-${type.toLowerCase().replace("_", "-")}`;
  return (
    <section id={anchor}>
      <h3>
        {capitalised(scene.kinds(type))} <span class="count">{nodes.length}</span>
      </h3>
      <ul class="names">
        {some.map((node) => (
          <NameItem key={node.id} node={node} scene={scene} />
        ))}
      </ul>
      <More left={holding.length - some.length} lane="others" anchor={anchor} scene={scene} />
      <Fold nodes={over} scene={scene} />
    </section>
  );
}
