import { Command, Option } from "commander";
import type { KeyFacts, MadeKey } from "../store/keys/key-table";
import { type KeyWish, roles } from "../store/keys/key-wish";
import type { KeyBook } from "./key-book";
import { urlOption } from "./remote";

/** What the commands about keys need: the keys at an address, or in the database, and where to write. */
export interface KeyParts {
  readonly withKeys: (url: string | undefined, work: (keys: KeyBook) => Promise<void>) => Promise<void>;
  readonly print: (text: string) => void;
  /** What people should read, and programs that read the output should not. */
  readonly tell: (text: string) => void;
}

interface Wanted {
  readonly url?: string;
  readonly name: string;
  readonly role: KeyWish["role"];
  readonly space?: string;
  readonly allSpaces?: boolean;
  readonly expires?: string;
}

/** The command `key` with what it can do: create, list, revoke. */
export function keyCommand(parts: KeyParts): Command {
  const key = new Command("key").description(
    "Make, list and revoke the keys that let people and programs in. It works also while the service runs.",
  );
  key
    .command("create")
    .description("Make a key and print it: it is shown this once. Only what it hashes to is kept.")
    .requiredOption("--name <name>", "what its changes are recorded under: all who read the history see it")
    .addOption(new Option("--role <role>", rolesInWords()).choices(Object.keys(roles)).makeOptionMandatory())
    .option("--space <space>", "the one space that the role is for: the first part of ids, such as kouvola")
    .option("--all-spaces", "the role is for all spaces (a READER or EDITOR needs this or --space)")
    .option("--expires <day>", "the last day on which it is taken, as 2027-12-31, or how many days from today, as 90")
    .option(...urlOption)
    .action((wanted: Wanted) => parts.withKeys(wanted.url, (keys) => create(wanted, keys, parts)));
  key
    .command("list")
    .description("List all keys that were ever made, without the keys themselves.")
    .option(...urlOption)
    .action(({ url }: Wanted) => parts.withKeys(url, (keys) => list(keys, parts)));
  key
    .command("revoke")
    .description("Revoke a key for good; a service that runs refuses it from then on.")
    .argument("<id>", "the id of the key, as list shows it")
    .option(...urlOption)
    .action((id: string, { url }: Wanted) => parts.withKeys(url, (keys) => revoke(id, keys, parts)));
  return key;
}

function rolesInWords(): string {
  return Object.entries(roles)
    .map(([role, what]) => `${role}: ${what.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, "")}`)
    .join("; ");
}

async function create(wanted: Wanted, keys: KeyBook, { print, tell }: KeyParts): Promise<void> {
  const { key, secret }: MadeKey = await keys.create(wishOf(wanted));
  print(`${secret}\n`);
  const end = key.expiresOn ? `, to the end of ${key.expiresOn}` : "";
  tell(
    `The key of "${key.name}", ${key.role} of ${spaceInWords(key)}${end}; its id is ${key.id}. It is not shown again.
It works at once, also in a service that runs: send it as the header "Authorization: Bearer <key>".\n`,
  );
}

function wishOf({ name, role, space, allSpaces = false, expires }: Wanted): KeyWish {
  const wish = { name, role, space: space ?? null, allSpaces };
  if (expires === undefined) return wish;
  return /^\d{1,9}$/.test(expires) ? { ...wish, expiresInDays: Number(expires) } : { ...wish, expiresOn: expires };
}

async function list(keys: KeyBook, { print, tell }: KeyParts): Promise<void> {
  const all = await keys.list();
  if (!all.length) return tell("There are no keys. Make one with: npm run key -- create --help\n");
  const head = ["id", "role", "space", "made", "last day", "revoked", "name"];
  const rows = [head, ...all.map(rowOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  print(rows.map((row) => `${lineOf(row).trimEnd()}\n`).join(""));
}

function rowOf(key: KeyFacts): string[] {
  const { id, name, role, createdAt, expiresOn, revokedAt } = key;
  const [made, revoked] = [createdAt.slice(0, 10), revokedAt?.slice(0, 10) ?? "-"];
  return [id, role, key.space ?? "(all)", made, expiresOn ?? "-", revoked, name];
}

async function revoke(id: string, keys: KeyBook, { print }: KeyParts): Promise<void> {
  const { name, revokedAt } = await keys.revoke(id);
  print(`The key ${id} of "${name}" is revoked, since ${revokedAt}.\n`);
}

function spaceInWords({ space }: KeyFacts): string {
  return space === null ? "all spaces" : `the space ${space}`;
}
