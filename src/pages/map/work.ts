import type { NodeShown } from "./map-query";
import type { Scene } from "./scene";
import { inOrder } from "./shown";

/** A goal that holds, with what is done for it. */
export interface GoalShown {
  readonly goal: NodeShown;
  readonly measures: readonly NodeShown[];
}

/** Goals and measures of one programme; of none, where `owner` is null. */
export interface WorkGroup {
  readonly owner: NodeShown | null;
  readonly goals: readonly GoalShown[];
  /** Measures of the programme that belong to no goal. */
  readonly measures: readonly NodeShown[];
  /** What of it is over. */
  readonly over: readonly NodeShown[];
}

/** All goals and measures, each once, under the programme that they belong to; those of programmes that are over last. */
export interface Work {
  readonly groups: readonly WorkGroup[];
  readonly over: readonly NodeShown[];
}

/** Puts goals and measures under their programmes. */
export function workOf(scene: Scene): Work {
  const { shown, endings } = scene;
  const all = [...shown.ofType("GOAL"), ...shown.ofType("MEASURE")];
  const owners = new Map(all.map((node) => [node.id, ownerOf(node, scene)]));
  const programmes = shown.ofType("PROGRAMME").filter(({ id }) => !endings.has(id));
  const groups = programmes.map((programme) =>
    groupOf(
      programme,
      all.filter(({ id }) => owners.get(id) === programme),
      scene,
    ),
  );
  const rest = all.filter(({ id }) => !owners.get(id) || endings.has(owners.get(id)?.id ?? ""));
  const stray = rest.filter(({ id }) => !endings.has(id));
  if (stray.length > 0) groups.push(groupOf(null, stray, scene));
  return { groups, over: rest.filter(({ id }) => endings.has(id)) };
}

function groupOf(owner: NodeShown | null, members: readonly NodeShown[], scene: Scene): WorkGroup {
  const holding = members.filter(({ id }) => !scene.endings.has(id));
  const goals = wholesFirst(
    holding.filter(({ type }) => type === "GOAL"),
    scene,
  );
  const measures = holding.filter(({ type }) => type === "MEASURE");
  const goalOf = new Map(measures.map((measure) => [measure, goals.find((goal) => has(goal, measure, scene))]));
  return {
    owner,
    goals: goals.map((goal) => ({ goal, measures: measures.filter((measure) => goalOf.get(measure) === goal) })),
    measures: measures.filter((measure) => !goalOf.get(measure)),
    over: members.filter(({ id }) => scene.endings.has(id)),
  };
}

/** A whole stands before its parts. */
function wholesFirst(goals: readonly NodeShown[], { shown }: Scene): NodeShown[] {
  const placed = new Set<NodeShown>();
  const place = (goal: NodeShown): void => {
    if (placed.has(goal) || !goals.includes(goal)) return;
    placed.add(goal);
    for (const part of inOrder(shown.in(goal, "PART_OF").map(({ node }) => node))) place(part);
  };
  const isPart = (goal: NodeShown) => shown.out(goal, "PART_OF").some(({ node }) => goals.includes(node));
  for (const goal of goals) if (!isPart(goal)) place(goal);
  for (const goal of goals) place(goal);
  return [...placed];
}

function has(goal: NodeShown, measure: NodeShown, { shown }: Scene): boolean {
  return shown.in(measure, "HAS_MEASURE").some(({ node }) => node === goal);
}

/** The programme that a goal or measure belongs to, by itself or by way of the goals above it: one that holds, if any does. */
function ownerOf(node: NodeShown, scene: Scene, seen: ReadonlySet<NodeShown> = new Set()): NodeShown | null {
  if (seen.has(node)) return null;
  const { shown, endings } = scene;
  const above = [...shown.in(node, "HAS_GOAL"), ...shown.in(node, "HAS_MEASURE"), ...shown.out(node, "PART_OF")];
  const owners = above.flatMap(({ node: whole }) => {
    if (whole.type === "PROGRAMME") return whole;
    return (whole.type === "GOAL" && ownerOf(whole, scene, new Set([...seen, node]))) || [];
  });
  return owners.find(({ id }) => !endings.has(id)) ?? owners[0] ?? null;
}
