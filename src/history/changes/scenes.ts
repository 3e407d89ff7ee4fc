import { Graph } from "../../graph/graph";
import type { View } from "../../graph/view";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import type { Seen } from "./seen-change";

/** A node or link at some time, with the nodes that it names as they were then: its ends, and the sources of statements. */
export interface Appearance {
  readonly subject: Node | Link;
  readonly named: readonly Node[];
}

/**
 * Shows nodes and links of different times as views of small graphs: those of them go together in which nothing is
 * there twice in different states. What a view of a graph shows and hides then holds for single states as well.
 */
export class Scenes {
  private readonly scenes: Scene[] = [];

  constructor(
    private readonly ontology: Ontology,
    private readonly makeView: (graph: Graph) => View,
  ) {}

  /** Adds one; what is answered tells, once all are added, how it is seen: null when it is not. */
  add(appearance: Appearance): () => Seen | null {
    const known = this.scenes.find((one) => one.takes(appearance));
    const scene = known ?? new Scene(this.ontology, this.makeView);
    if (!known) this.scenes.push(scene);
    scene.add(appearance);
    return () => scene.seen(appearance.subject);
  }
}

class Scene {
  private readonly nodes = new Map<string, Node>();
  private readonly links = new Map<string, Link>();
  private view: View | null = null;

  constructor(
    private readonly ontology: Ontology,
    private readonly makeView: (graph: Graph) => View,
  ) {}

  takes({ subject, named }: Appearance): boolean {
    if (isLink(subject)) return free(this.links, subject) && named.every((node) => free(this.nodes, node));
    return [subject, ...named].every((node) => free(this.nodes, node));
  }

  add({ subject, named }: Appearance): void {
    for (const node of named) this.nodes.set(node.id, node);
    if (isLink(subject)) this.links.set(subject.id, subject);
    else this.nodes.set(subject.id, subject);
  }

  seen(subject: Node | Link): Seen | null {
    this.view ??= this.show();
    const { view } = this;
    if (!isLink(subject)) {
      const node = view.node(subject.id);
      return node ? { subject: node, view } : null;
    }
    const link = view.graph.link(subject.id);
    return link && view.hasLink(link) ? { subject: link, view } : null;
  }

  /** A link without one of its ends cannot be shown, and is left out. */
  private show(): View {
    const links = [...this.links.values()].filter(
      ({ sourceId, targetId }) => this.nodes.has(sourceId) && this.nodes.has(targetId),
    );
    const recorded = { revision: 0, recordedAt: null, nodes: [...this.nodes.values()], links };
    return this.makeView(new Graph(this.ontology, recorded));
  }
}

function isLink(subject: Node | Link): subject is Link {
  return "sourceId" in subject;
}

/** Whether it is not there in another state: no two states of a thing were written by one commit. */
function free<T extends Node | Link>(known: ReadonlyMap<string, T>, one: T): boolean {
  const there = known.get(one.id);
  return there === undefined || there.revision === one.revision;
}
