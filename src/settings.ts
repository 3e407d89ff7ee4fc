/** One environment variable: what the program, its help and the README say about it. */
export interface Setting {
  readonly name: string;
  /** What holds when the variable is absent or empty; undefined where there is none. */
  readonly default?: string;
  /** What a value may look like, in words that fit after "expected". */
  readonly form: string;
  readonly what: string;
  /** Whether it is a whole number. */
  readonly numeric?: boolean;
  /** Whether a value may hold a password and is therefore never repeated in a message. */
  readonly secret?: boolean;
}

const DATABASE_FORM = "sqlite:<path of a file> or postgres://<user>@<host>/<database>";

/** Every environment variable that the program reads, in the order in which people meet them. */
export const settings = [
  {
    name: "PORT",
    default: "4000",
    numeric: true,
    form: "a whole number from 0 to 65535",
    what: "The port to listen on; 0 takes a free one.",
  },
  {
    name: "HOST",
    default: "127.0.0.1",
    form: "an address or host name",
    what: "The address to listen on; 0.0.0.0 lets other machines in.",
  },
  {
    name: "DATABASE_URL",
    default: "sqlite:./data/strategy-graph.db",
    secret: true,
    form: DATABASE_FORM,
    what: "Where the graph is recorded.",
  },
  {
    name: "ERASURE_LEDGER",
    form: "a path of a file",
    what: "Where it stands who was erased, outside the database; beside an SQLite file when not set.",
  },
  {
    name: "SEED",
    default: "kouvola",
    form: "kouvola, sample, all or none",
    what: "What an empty database is filled with at the start.",
  },
  {
    name: "TIME_ZONE",
    default: "Europe/Helsinki",
    form: "an IANA time zone such as Europe/Helsinki",
    what: "The zone whose calendar says which day it is.",
  },
  {
    name: "PUBLIC_URL",
    form: "an address that begins with http:// or https://",
    what: "Where people reach the service, when that is not where it listens.",
  },
  {
    name: "EMBED_ORIGINS",
    form: "origins parted by spaces, such as https://intra.kouvola.example",
    what: "Whose pages may show the strategy in a frame; the widget needs no leave.",
  },
  {
    name: "ADMIN_KEY",
    secret: true,
    form: "32 to 512 letters, digits and signs of - . _ ~ + /",
    what: "A key that may do everything, for containers and tests; others are made by `npm run key`.",
  },
  {
    name: "STRATEGY_GRAPH_KEY",
    secret: true,
    form: "a key",
    what: "The key by which a command with `--url` asks a running service; else `ADMIN_KEY`.",
  },
  {
    name: "LOG_LEVEL",
    default: "info",
    form: "fatal, error, warn, info, debug, trace or silent",
    what: "The least serious kind of line that is logged.",
  },
  {
    name: "TRUST_PROXY",
    default: "off",
    form: "off, or how many proxies stand in front: 1 to 9",
    what: "Whether `X-Forwarded-…` headers are believed, and through how many proxies.",
  },
  {
    name: "MAX_BODY_BYTES",
    default: "102400",
    numeric: true,
    form: "a whole number from 1024 to 104857600",
    what: "The longest request body.",
  },
  {
    name: "MAX_WRITE_BYTES",
    default: "2097152",
    numeric: true,
    form: "a whole number from 1024 to 104857600",
    what: "The longest request body of a key that may change something.",
  },
  {
    name: "MAX_IMPORT_BYTES",
    default: "52428800",
    numeric: true,
    form: "a whole number from 1024 to 1073741824",
    what: "The longest graph document that is imported over HTTP.",
  },
  {
    name: "MAX_TOKENS",
    default: "2000",
    numeric: true,
    form: "a whole number from 500 to 10000",
    what: "The most words and signs in an operation.",
  },
  {
    name: "MAX_DEPTH",
    default: "25",
    numeric: true,
    form: "a whole number from 1 to 100",
    what: "How deeply fields may be nested in an operation.",
  },
  {
    name: "MAX_ALIASES",
    default: "30",
    numeric: true,
    form: "a whole number from 0 to 10000",
    what: "The most aliases in an operation, its fragments spread out.",
  },
  {
    name: "MAX_OBJECTS",
    default: "25000",
    numeric: true,
    form: "a whole number from 100 to 1000000000",
    what: "The most objects that one operation may read.",
  },
  {
    name: "MAX_WALKED_LINKS",
    default: "500000",
    numeric: true,
    form: "a whole number from 1000 to 1000000000",
    what: "The most links that one walk may look at.",
  },
  {
    name: "MAX_STREAMS",
    default: "50",
    numeric: true,
    form: "a whole number from 1 to 100000",
    what: "The most streams of changes that one key or address may have open.",
  },
  {
    name: "WEBHOOK_PRIVATE",
    default: "refuse",
    form: "refuse or allow",
    what: "Whether webhooks may lead into private networks and to this machine, and over plain http.",
  },
  {
    name: "MAX_PAST_BYTES",
    default: "67108864",
    numeric: true,
    form: "a whole number from 1048576 to 10737418240",
    what: "The most memory for states of the graph at other times, in bytes.",
  },
  {
    name: "TEST_DATABASE_URL",
    secret: true,
    form: "postgres://<user>@<host>/<database>",
    what: "The PostgreSQL database that tests may empty; only tests read it.",
  },
] as const satisfies readonly Setting[];

/** The name of an environment variable that the program reads. */
export type SettingName = (typeof settings)[number]["name"];

/** The settings as the command line's help shows them. */
export function settingsHelp(): string {
  const rows = (settings as readonly Setting[]).map((setting) => {
    const value = setting.default === undefined ? "" : ` Default: ${setting.default}`;
    return `  ${setting.name.padEnd(18)} ${setting.what}\n${" ".repeat(21)}Form: ${setting.form}.${value}`;
  });
  return ["Environment variables:", ...rows].join("\n");
}

/** The settings as the README shows them. */
export function settingsTable(): string {
  const rows = (settings as readonly Setting[]).map((setting) => {
    const value = setting.default === undefined ? "" : `\`${setting.default}\``;
    return `| \`${setting.name}\` | ${value} | ${setting.what} | ${setting.form.replaceAll("<", "\\<")} |`;
  });
  return ["| variable | default | what it does | form |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
