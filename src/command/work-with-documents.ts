import type { Config } from "../config";
import { StrategyError } from "../errors";
import { documentSchemaPath } from "../exchange/schema/document-schema";
import { withDocuments } from "../service/for-commands";
import { type DocumentPlace, placeAt, placeIn } from "./document-place";
import { remoteAt } from "./remote";

/** Does something with the documents of the service at an address, or else of the database. */
export async function workWithDocuments(
  config: Config,
  url: string | undefined,
  work: (place: DocumentPlace) => Promise<void>,
): Promise<void> {
  if (url !== undefined) return work(placeAt(remoteAt(url, config.apiKey)));
  const schema = config.publicUrl === undefined ? null : `${config.publicUrl}${documentSchemaPath}`;
  try {
    await withDocuments(config, (desk) => work(placeIn(desk, schema)));
  } catch (error) {
    if (!(error instanceof StrategyError) || error.code !== "STORE_LOCKED") throw error;
    const way = "Or go through the service that has it open: --url <address>, with a key in STRATEGY_GRAPH_KEY.";
    throw new StrategyError(error.code, `${error.message} ${way}`, error.details);
  }
}
