import fastify, { type FastifyInstance } from "fastify";
import type { Graph } from "../graph/graph";
import { View } from "../graph/view";
import { addErrorAnswers } from "../http/error-answers";
import { addLinkedData, type LinkedDataParts } from "../http/linked-data/linked-data";
import { Publisher } from "../linked-data/publisher";

/** Where the graphs of tests are reached. */
export const testBase = "https://strategia.example";

/** What a publisher of a graph shows to the public on a day. */
export function publisherOf(graph: Graph, day = "2026-10-01"): Publisher {
  const view = new View(graph, "PUBLIC", day);
  return new Publisher(graph.ontology, () => view);
}

/** The addresses of things over HTTP, without the rest of the service; to be asked with `inject`. */
export async function linkedDataApp(graph: Graph, more: Partial<LinkedDataParts> = {}): Promise<FastifyInstance> {
  const app = fastify();
  addErrorAnswers(app);
  const parts = { isReady: () => true, publisher: publisherOf(graph), publicUrl: testBase };
  await addLinkedData(app, { ...parts, ...more });
  return app;
}

/** Expects of an app that a GET is refused with a status, a code and a message. */
export function refusalsOf(app: () => FastifyInstance) {
  return async (url: string, status: number, code: string, message: RegExp, headers = {}): Promise<void> => {
    const { statusCode, body } = await app().inject({ method: "GET", url, headers });
    const [error] = JSON.parse(body).errors;
    expect([statusCode, error.extensions.code]).toEqual([status, code]);
    expect(error.message).toMatch(message);
  };
}
