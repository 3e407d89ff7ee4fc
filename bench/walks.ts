import { idIn } from "./many-cities";
import { type ServedCities, serveCities } from "./served-cities";
import { row, spread } from "./table";
import { percentile, timesOf } from "./times";

/** A walk that is measured: what is asked, with which variables each time, and how often. */
interface Walk {
  readonly name: string;
  readonly query: string;
  readonly variables: (index: number, cities: number) => object;
  readonly times: number;
}

/** How many walks go on at once when that is measured. */
const atOnce = 100;

const walks: readonly Walk[] = [
  ...[3, 8].map((depth) => ({
    name: `neighbourhood, depth ${depth}`,
    query: `query ($of: [ID!]!) { neighbourhood(of: $of, depth: ${depth}) {
      nodes { distance node { id name } } links { id } truncated { reason } } }`,
    variables: (index: number, cities: number) => ({
      of: [idIn(spread(index, 3, cities), "Programme", index % 12)],
    }),
    times: 500,
  })),
  ...(["SHORTEST", "ALL_SHORTEST", "STRONGEST", "SIMPLE"] as const).map((select) => ({
    name: `paths, ${select}`,
    query: `query ($from: [ID!]!, $to: [ID!]!) { paths(from: $from, to: $to, select: ${select}) {
      paths { cost steps { sentence link { id } } } truncated { reason } } }`,
    variables: (index: number, cities: number) => ({
      from: [idIn(spread(index, 1, cities), "Measure", index % 60)],
      to: [idIn(spread(index, 2, cities), "Measure", (index * 7) % 60)],
    }),
    times: select === "SHORTEST" || select === "ALL_SHORTEST" ? 500 : 100,
  })),
  {
    name: "reaches, 20 of a type",
    query: `query ($id: ID!) { measures(first: 20, where: { reaches: { where: { id: { eq: $id } }, maxDepth: 6 } }) {
      totalCount nodes { id name } } }`,
    variables: (index, cities) => ({ id: idIn(spread(index, 4, cities), "Value", index % 5) }),
    times: 100,
  },
];

/** Prints how long walks take over HTTP, one at a time and many at once, and how long the service is held up by them. */
async function main(cities: number): Promise<void> {
  const served = await serveCities(cities);
  process.stdout.write(`${served.nodes} nodes, ${served.links} links, over HTTP; times in milliseconds\n\n`);
  row("walk", "p50", "p99", `p50 of ${atOnce} at once`, "p99", "longest hold", "p99", "longest collection");
  row(...Array.from({ length: 8 }, () => "---"));
  for (const walk of walks) await measure(walk, served, cities);
  await served.close();
}

async function measure(walk: Walk, served: ServedCities, cities: number): Promise<void> {
  const ask = (from: number) => (index: number) => post(served.url, walk, walk.variables(from + index, cities));
  await timesOf(20, 1, ask(5_000));
  const alone = await timesOf(walk.times, 1, ask(0));
  let together: number[] = [];
  const holds = await served.holdsDuring(async () => {
    together = await timesOf(Math.max(walk.times, atOnce), atOnce, ask(1_000));
  });
  const figures = [...halfAndMost(alone), ...halfAndMost(together), holds.longest, holds.p99, holds.collecting];
  row(walk.name, ...figures.map((figure) => figure.toFixed(1)));
}

function halfAndMost(times: readonly number[]): number[] {
  return [percentile(times, 0.5), percentile(times, 0.99)];
}

async function post(url: string, { query }: Walk, variables: object): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

void main(Number(process.argv[2] ?? 300));
