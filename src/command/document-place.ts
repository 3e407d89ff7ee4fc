import { StrategyError } from "../errors";
import type { DocumentText, ImportOptions } from "../exchange/import/importer";
import type { ImportReport } from "../exchange/import/report";
import type { DocumentFormat } from "../exchange/write/write-document";
import type { DocumentDesk } from "../service/for-commands";
import type { Actor } from "../store/actor";
import type { Remote } from "./remote";

/** Which document is wanted. */
export interface Wish {
  readonly space: string;
  readonly format: DocumentFormat;
  readonly revision: number | null;
}

/** Where documents come from and go to: the database, or a service that runs. */
export interface DocumentPlace {
  spaces(): Promise<readonly string[]>;
  export(wish: Wish): Promise<Iterable<string> | AsyncIterable<string>>;
  import(documents: readonly DocumentText[], options: ImportOptions): Promise<ImportReport>;
}

const actor: Actor = { name: "command line", role: "ADMIN", space: null };

/** The documents of a database; with the address of their schema where people reach a service that has it. */
export function placeIn({ importer, exporter }: DocumentDesk, schema: string | null): DocumentPlace {
  return {
    spaces: () => exporter.spaces(actor),
    export: async (wish) => (await exporter.export({ ...wish, schema, actor })).text,
    import: (documents, options) => importer.import(actor, documents, options),
  };
}

/** The documents of a service that runs. */
export function placeAt(remote: Remote): DocumentPlace {
  return {
    spaces: async () => {
      const { spaces } = (await (await remote.request("/export")).json()) as { readonly spaces: readonly string[] };
      return spaces;
    },
    export: async ({ space, format, revision }) => {
      const response = await remote.request(
        `/export/${space}.${format}${revision === null ? "" : `?revision=${revision}`}`,
      );
      return textOf(response);
    },
    import: async ([document, ...others], { replace = false, dryRun = false, reason }) => {
      if (!document || others.length) {
        const message = `Expected one file with --url, which are one commit each, got ${others.length + 1}.`;
        throw new StrategyError("INVALID_SETTINGS", message);
      }
      const query = new URLSearchParams({ replace: String(replace), dryRun: String(dryRun) });
      if (reason != null) query.set("reason", reason);
      const headers = { "content-type": "application/yaml" };
      const response = await remote.request(`/import?${query}`, { method: "POST", headers, body: document.text });
      return (await response.json()) as ImportReport;
    },
  };
}

async function* textOf({ body }: Response): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const bytes of body ?? []) yield decoder.decode(bytes as Uint8Array, { stream: true });
  yield decoder.decode();
}
