import { type RunningService, startService } from "./start-service";
import { Writer, type Written } from "./writer";

/** A node as a test looks at it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** A link as a test looks at it. */
export interface Linked {
  readonly link: { readonly id: string; readonly version: number; readonly note: string | null } | null;
}

/** A statement that says words of the source of a small strategy. */
export function stated(quote: string) {
  return { status: "STATED", source: "testi/sivu", quote };
}

/** A statement that somebody concluded something. */
export const inferred = { status: "INFERRED", why: "Kokeillaan.", confidence: "LOW" } as const;

/** The id of the strategy of a small strategy. */
export const strategy = "testi/strategia";

/** A service over a database with a strategy and a source, and somebody who may change everything in it. */
export class SmallStrategy {
  private constructor(
    readonly service: RunningService,
    readonly writer: Writer,
  ) {}

  /** Starts it on an empty database. */
  static async start(databaseUrl: string): Promise<SmallStrategy> {
    const service = await startService({ DATABASE_URL: databaseUrl, SEED: "none" });
    const writer = new Writer(service);
    await writer.does("createSource", { id: "testi/sivu", name: "Sivu", text: "Rohkeus ja ilo ohjaavat strategiaa." });
    await writer.does("createStrategy", { id: strategy, name: "Strategia" });
    return new SmallStrategy(service, writer);
  }

  /** Makes a value. */
  async value(name: string): Promise<Named> {
    const input = { space: "testi", name };
    return (await this.writer.does<{ value: Named }>("createValue", input, "value { id name version }")).value;
  }

  /** Links the strategy to a value. */
  linked(target: string): Promise<Written & Linked> {
    const input = { type: "HAS_VALUE", source: strategy, target, statements: [stated("Rohkeus")] };
    return this.writer.does<Linked>("createLink", input, "link { id version note }");
  }
}
