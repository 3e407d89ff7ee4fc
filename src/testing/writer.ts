import { adminKey, type RunningService } from "./start-service";

/** What a client reads of a mutation that was refused. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What every mutation answers. */
export interface Written {
  readonly revision: number | null;
  readonly changes: readonly { readonly operation: string; readonly subjectId: string }[] | null;
  readonly errors: readonly ToldError[];
}

type Input = Readonly<Record<string, unknown>>;

const common = "revision changes { operation subjectId } errors { code message path }";

/** Somebody who changes a service over HTTP, with a key or without one. */
export class Writer {
  constructor(
    private readonly service: RunningService,
    readonly key: string | null = adminKey,
  ) {}

  /** Asks for one mutation, with its input in a variable, and reads some of its own fields beside the common ones. */
  async ask<Fields = unknown>(mutation: string, input: Input, fields = ""): Promise<Written & Fields> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${common} ${fields} } }`;
    const { data, errors } = await this.service.ask<{ done: Written & Fields }>(query, { input }, this.key);
    if (errors.length)
      throw new Error(`${mutation} of ${JSON.stringify(input)} is no answer: ${JSON.stringify(errors)}`);
    return data.done;
  }

  /** Asks for a mutation that has to be done. */
  async does<Fields = unknown>(mutation: string, input: Input, fields = ""): Promise<Written & Fields> {
    const answer = await this.ask<Fields>(mutation, input, fields);
    if (!answer.errors.length) return answer;
    throw new Error(`${mutation} of ${JSON.stringify(input)} is refused: ${JSON.stringify(answer.errors)}`);
  }

  /** The errors with which a mutation has to be refused: codes, and the places where they stand. */
  async refusals(mutation: string, input: Input): Promise<string[]> {
    const { errors, revision, changes } = await this.ask(mutation, input);
    if (errors.length && revision === null && changes === null) {
      return errors.map(({ code, path }) => `${code} at ${path.join(".")}`);
    }
    throw new Error(`${mutation} of ${JSON.stringify(input)} is not refused`);
  }

  /** What a query answers, which nothing may have gone wrong with. */
  async read<Data>(query: string, variables: Input = {}): Promise<Data> {
    const { data, errors } = await this.service.ask<Data>(query, variables, this.key);
    if (errors.length) throw new Error(`${query} is refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** A new key for somebody else, of one space or of all. */
  async keyFor(name: string, role: "READER" | "EDITOR", space: string | null = null): Promise<string> {
    const query = "mutation ($input: CreateKeyInput!) { createKey(input: $input) { secret errors { message } } }";
    const input = { name, role, ...(space === null ? { allSpaces: true } : { space }) };
    const { createKey } = await this.read<{ createKey: { secret: string } }>(query, { input });
    return createKey.secret;
  }
}
