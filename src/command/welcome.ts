import type { Service } from "../service/create-service";

/** What someone who has just started the service wants to know: where it is, what it serves, a first question. */
export function welcome({ address, served, hasKeys }: Service, publicUrl: string | undefined): string {
  const base = publicUrl ?? address.origin;
  const question = JSON.stringify({ query: "{ spearheads { nodes { name } } }" });
  return `
  Strategy Graph serves ${served.nodes} nodes and ${served.links} links, revision ${served.revision}.

    Pages        ${base}/
    Playground   ${base}/playground
    GraphQL      ${base}/graphql
    Health       ${base}/health/ready

  A first question:

    curl -s ${base}/graphql -H 'content-type: application/json' -d '${question}'
${hasKeys ? "" : withoutKeys}
`;
}

const withoutKeys = `
  Nobody can change anything yet. A key for that: npm run key -- create --name me --role ADMIN
`;
