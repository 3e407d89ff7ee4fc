import { Graph } from "../../graph/graph";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { Shapes } from "../../store/commit/shapes";
import { snapshotOf } from "../../store/commit/snapshot";
import type { Database } from "../../store/database/database";
import { CommitRecord } from "../../store/entities/commit-record";
import { readCommitsAfter } from "../../store/read-commits";
import type { Commit } from "../../store/recorded-change";
import type { Store } from "../../store/store";
import { ontology } from "../world";
import { expected, type Said } from "./writer";

/** What is wrong with a record after a crash, in words; nothing when it is as it must be. */
export async function problemsAfterCrash(database: Database, store: Store, said: readonly Said[]): Promise<string[]> {
  const shapes = new Shapes(ontology);
  const commits: Commit[] = [];
  for (;;) {
    const next = await database.read((transaction) =>
      readCommitsAfter(transaction, shapes, commits.at(-1)?.revision ?? 0, 500),
    );
    if (!next.length) break;
    commits.push(...next);
  }
  return [
    ...wrongNumbers(commits, await counters(database)),
    ...brokenPromises(commits, said),
    ...contradictions(commits, new Graph(ontology, await store.load()), shapes),
  ];
}

/** Every number from 1 on once, and the counter at the last. */
function wrongNumbers(commits: readonly Commit[], [value, count]: readonly [number, number]): string[] {
  const gaps = commits.filter(({ revision }, index) => revision !== index + 1).map(({ revision }) => revision);
  const problems = gaps.length ? [`revisions are not in a row at ${gaps.slice(0, 3)}`] : [];
  if (value !== commits.length || count !== commits.length)
    problems.push(`${commits.length} commits were read, but the counter is at ${value} and ${count} are counted`);
  const torn = commits.filter(({ changes }) => changes.some(({ position }, index) => position !== index));
  return [...problems, ...torn.map(({ revision }) => `revision ${revision} has a gap in its changes`)];
}

/** What was acknowledged is there, whole, under its number; what was refused is not there at all. */
function brokenPromises(commits: readonly Commit[], said: readonly Said[]): string[] {
  const byTag = new Map(commits.map((commit) => [commit.reason, commit]));
  const twice = commits.length - new Set(commits.map(({ id }) => id)).size;
  const broken = said.flatMap(({ tag, revision, changes, code }) => {
    const commit = byTag.get(tag);
    if (code !== undefined && !expected.includes(code))
      return [`${tag} was refused with ${code}, which nothing explains`];
    if (revision === null) return commit ? [`${tag} was refused with ${code}, and is there as ${commit.revision}`] : [];
    if (revision === undefined) return [];
    if (!commit) return [`${tag} was acknowledged as ${revision}, and is lost`];
    const isWhole = commit.revision === revision && commit.changes.length === changes;
    return isWhole ? [] : [`${tag} was acknowledged as ${revision} with ${changes} changes, and is another`];
  });
  return twice ? [...broken, `${twice} commits are there twice`] : broken;
}

/** The rows say what the changes say, and the graph in memory says so too, loaded or taken from commit to commit. */
function contradictions(commits: readonly Commit[], loaded: Graph, shapes: Shapes): string[] {
  const replayed = new Map<string, string>();
  const empty = new Graph(ontology, { revision: 0, recordedAt: null, nodes: [], links: [] });
  const followed = commits.reduce((graph, commit) => graph.after(commit), empty);
  for (const { subjectId, after } of commits.flatMap(({ changes }) => changes)) {
    if (after) replayed.set(subjectId, snapshotOf(after, shapes));
    else replayed.delete(subjectId);
  }
  return [
    ...differing("the rows", replayed, snapshotsIn(loaded, shapes)),
    ...differing("the graph that followed", replayed, snapshotsIn(followed, shapes)),
  ];
}

function snapshotsIn(graph: Graph, shapes: Shapes): Map<string, string> {
  const all: (Node | Link)[] = [...graph.nodes(), ...graph.links()];
  return new Map(all.map((one) => [one.id, snapshotOf(one, shapes)]));
}

function differing(what: string, one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const ids = new Set([...one.keys(), ...other.keys()]);
  const different = [...ids].filter((id) => one.get(id) !== other.get(id));
  if (!different.length) return [];
  return [`${what} differ from the record of changes in ${different.length} things, such as ${different[0]}`];
}

async function counters(database: Database): Promise<readonly [value: number, count: number]> {
  return database.read(async (transaction) => {
    const [row] = await transaction.query<{ value: number }[]>('SELECT "value" FROM "revision_counter"');
    return [Number(row?.value), await transaction.count(CommitRecord)];
  });
}
