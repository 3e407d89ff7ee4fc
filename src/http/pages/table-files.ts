import type { FastifyInstance } from "fastify";
import { StrategyError } from "../../errors";
import { languages } from "../../ontology/labels";
import type { Ask } from "../../pages/ask";
import type { Days } from "../../pages/days";
import { type TableFormat, tableFile } from "../../pages/table/table-file";
import { notReady } from "../health";

/** What the files are made from. */
interface TableParts {
  readonly isReady: () => boolean;
  readonly ask: Ask;
  readonly days: Days;
}

const formats: readonly TableFormat[] = ["csv", "xlsx"];

/** Serves the table of the map as files, each at an address that holds what is selected, as that of the page does. */
export function addTableFiles(app: FastifyInstance, { isReady, ask, days }: TableParts): void {
  for (const language of languages) {
    for (const format of formats) {
      app.get(`/${language}/map.${format}`, async (request, reply) => {
        if (!isReady()) throw notReady();
        const { searchParams } = new URL(request.url, "http://here");
        const file = await tableFile(format, { parameters: searchParams, language, ask, days });
        if (!file) throw new StrategyError("NOT_FOUND", "There is no such strategy.");
        return reply
          .type(file.type)
          .header("content-disposition", `attachment; filename="${file.name.replaceAll(/[^a-z0-9.-]/g, "-")}"`)
          .header("content-language", language)
          .header("cache-control", "no-cache")
          .send(file.body);
      });
    }
  }
}
