import { capitalised, type OpenLane, type Scene } from "./scene";

/** The lanes by name, with how many things each has: an overview, and a way to each. */
export function Jump({ scene }: { readonly scene: Scene }) {
  const { words, shown } = scene;
  const plural = (type: string) => capitalised(scene.kinds(type));
  const lanes: readonly (readonly [OpenLane, string, readonly string[]])[] = [
    ["top", words.topLane, ["MISSION", "VISION"]],
    ["spearheads", plural("SPEARHEAD"), ["SPEARHEAD"]],
    ["values", plural("VALUE"), ["VALUE"]],
    ["programmes", plural("PROGRAMME"), ["PROGRAMME"]],
    ["work", words.workLane, ["GOAL", "MEASURE"]],
    ["contacts", plural("CONTACT"), ["CONTACT"]],
  ];
  const counts = lanes.map(([, , types]) => shown.nodes.filter(({ type }) => types.includes(type)).length);
  return (
    <nav class="jump" aria-label={words.lanes}>
      <ul class="links">
        {lanes.map(([lane, title], place) => (
          <li key={lane}>
            <a href={`#lane-${lane}`}>{title}</a> <span class="count">{counts[place]}</span>
          </li>
        ))}
        <li>
          <a href="#lane-others">{words.otherLane}</a>
        </li>
      </ul>
    </nav>
  );
}
