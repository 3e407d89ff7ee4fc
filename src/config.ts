import { IsIn, IsInt, IsOptional, IsTimeZone, IsUrl, Length, Matches, Max, Min, validateSync } from "class-validator";
import { StrategyError } from "./errors";
import { type Setting, type SettingName, settings } from "./settings";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const SEEDS = ["kouvola", "sample", "all", "none"] as const;

const ORIGIN = "https?://(\\*\\.)?[a-z0-9.-]+(:\\d+)?";
const ORIGINS = new RegExp(`^${ORIGIN}(\\s+${ORIGIN})*$`, "i");

/** What an `Authorization` header can carry (RFC 6750). */
const KEY = /^[A-Za-z0-9._~+/-]+=*$/;

/** What one operation may ask for, so that no request can hurt the others. */
export interface Limits {
  readonly bodyBytes: number;
  /** How long the body of a request may be, in bytes, when its key may change something. */
  readonly writeBytes: number;
  /** How long a document that is imported may be, in bytes. */
  readonly importBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly objects: number;
  readonly walkedLinks: number;
  readonly streams: number;
}

/** Everything that can be set from outside, validated once and handed on by the composition root. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The file in which it stands who was erased, where it is not the usual one. */
  readonly erasureLedger: string | undefined;
  readonly seed: (typeof SEEDS)[number];
  readonly timeZone: string;
  readonly publicUrl: string | undefined;
  /** The origins whose pages may show parts of the strategy in a frame. */
  readonly embedOrigins: readonly string[];
  /** A key that may do everything; none when it is not set. */
  readonly adminKey: string | undefined;
  /** The key by which commands ask a service that runs. */
  readonly apiKey: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** How many proxies in front are believed. */
  readonly trustedProxies: number;
  readonly limits: Limits;
  /** How much memory the kept states of the graph at other times may take, in bytes. */
  readonly pastBytes: number;
  /** Which receivers webhooks may have: those of the internet, or any. */
  readonly webhookReach: "PUBLIC" | "ALL";
  readonly testDatabaseUrl: string | undefined;
}

/** Reads the environment, the only place that does, and refuses all wrong values at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const values = Object.assign(new Settings(), Object.fromEntries(settings.map((s) => [s.name, read(s, env)])));
  const wrong = new Set(validateSync(values).map(({ property }) => property));
  if (wrong.size > 0)
    refuse(
      settings.filter(({ name }) => wrong.has(name)),
      env,
    );
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    erasureLedger: values.ERASURE_LEDGER,
    seed: values.SEED,
    timeZone: values.TIME_ZONE,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ""),
    embedOrigins: Object.freeze(values.EMBED_ORIGINS?.split(/\s+/) ?? []),
    adminKey: values.ADMIN_KEY,
    apiKey: values.STRATEGY_GRAPH_KEY ?? values.ADMIN_KEY,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUST_PROXY === "off" ? 0 : Number(values.TRUST_PROXY),
    limits: Object.freeze({
      bodyBytes: values.MAX_BODY_BYTES,
      writeBytes: values.MAX_WRITE_BYTES,
      importBytes: values.MAX_IMPORT_BYTES,
      tokens: values.MAX_TOKENS,
      depth: values.MAX_DEPTH,
      aliases: values.MAX_ALIASES,
      objects: values.MAX_OBJECTS,
      walkedLinks: values.MAX_WALKED_LINKS,
      streams: values.MAX_STREAMS,
    }),
    pastBytes: values.MAX_PAST_BYTES,
    webhookReach: values.WEBHOOK_PRIVATE === "allow" ? "ALL" : "PUBLIC",
    testDatabaseUrl: values.TEST_DATABASE_URL,
  });
}

class Settings implements Partial<Record<SettingName, unknown>> {
  @IsInt() @Min(0) @Max(65_535) PORT!: number;
  @Matches(/^[A-Za-z0-9.:_-]+$/) HOST!: string;
  @Matches(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/) DATABASE_URL!: string;
  @IsOptional() @Matches(/^[^\0]+$/) ERASURE_LEDGER?: string;
  @IsIn(SEEDS) SEED!: (typeof SEEDS)[number];
  @IsTimeZone() TIME_ZONE!: string;
  @IsOptional()
  @IsUrl({ protocols: ["http", "https"], require_protocol: true, require_tld: false })
  PUBLIC_URL?: string;
  @IsOptional() @Matches(ORIGINS) EMBED_ORIGINS?: string;
  @IsOptional() @Matches(KEY) @Length(32, 512) ADMIN_KEY?: string;
  @IsOptional() @Matches(KEY) STRATEGY_GRAPH_KEY?: string;
  @IsIn(LOG_LEVELS) LOG_LEVEL!: (typeof LOG_LEVELS)[number];
  @Matches(/^(off|[1-9])$/) TRUST_PROXY!: string;
  @IsInt() @Min(1024) @Max(104_857_600) MAX_BODY_BYTES!: number;
  @IsInt() @Min(1024) @Max(104_857_600) MAX_WRITE_BYTES!: number;
  @IsInt() @Min(1024) @Max(1_073_741_824) MAX_IMPORT_BYTES!: number;
  @IsInt() @Min(500) @Max(10_000) MAX_TOKENS!: number;
  @IsInt() @Min(1) @Max(100) MAX_DEPTH!: number;
  @IsInt() @Min(0) @Max(10_000) MAX_ALIASES!: number;
  @IsInt() @Min(100) @Max(1_000_000_000) MAX_OBJECTS!: number;
  @IsInt() @Min(1_000) @Max(1_000_000_000) MAX_WALKED_LINKS!: number;
  @IsInt() @Min(1) @Max(100_000) MAX_STREAMS!: number;
  @IsIn(["refuse", "allow"]) WEBHOOK_PRIVATE!: "refuse" | "allow";
  @IsInt() @Min(1_048_576) @Max(10_737_418_240) MAX_PAST_BYTES!: number;
  @IsOptional() @Matches(/^postgres(ql)?:\/\/.+$/) TEST_DATABASE_URL?: string;
}

function read(setting: Setting, env: Readonly<Record<string, string | undefined>>): unknown {
  const text = env[setting.name]?.trim() || setting.default;
  if (!setting.numeric || text === undefined) return text;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

function refuse(wrong: readonly Setting[], env: Readonly<Record<string, string | undefined>>): never {
  const lines = wrong.map(({ name, form, secret }) => {
    const came = secret ? "something else (not shown, as it may hold a password)" : JSON.stringify(env[name]);
    return `${name}: expected ${form}, got ${came}`;
  });
  throw new StrategyError("INVALID_SETTINGS", lines.join("\n"), { settings: wrong.map(({ name }) => name) });
}
