import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHouse } from "./testing/house";
import { importCycles } from "./testing/import-cycles";
import { IMPORT_RULES, importRules } from "./testing/import-rules";
import { covers, isHarmless, isOurs, isTest, nameOfFile, nameOfImport, type Room, roomOf } from "./testing/rooms";
import type { Import, SourceFile } from "./testing/source-file";

const house = readHouse();
const { files, rooms, tests } = house;
const table = tests ? [tests, ...rooms] : rooms;

const WRITE_IMPORT_RULES = "npm run import-rules";

/** What breaks a rule and why it may. These lists only shrink. */
const mayBeLong: Record<string, string> = {};
const mayComputeImports: Record<string, string> = {
  "migrations/index.ts": "every file of the folder is a migration by being there",
  "src/model/index.ts": "every file of types/ and links/ is part of the model by being there",
  "src/testing/written-migration.ts": "loads the migration that it has had written",
};
const mayBeInCycle: Record<string, string> = {};
const mayBeUndocumented: Record<string, string> = {};

describe("the rooms of ARCHITECTURE.md", () => {
  it("are those that exist", () => {
    const existing = files.filter((file) => !isTest(file)).map(({ path }) => roomOf(nameOfFile(path)));
    expect(rooms.map(({ name }) => name).sort()).toEqual([...new Set(existing)].sort());
  });

  it("import nothing but what the table allows", () => {
    expect(files.flatMap((file) => outwardImports(file).filter(isRefused).map(refusal))).toEqual([]);
  });

  it("use all that the table allows", () => {
    const unused = table.flatMap((room) => {
      const used = files.filter((file) => isBoundBy(room, file)).flatMap(outwardImports);
      const isUsed = (allowed: string) => used.some(({ name }) => covers(allowed, name));
      return allowedBy(room)
        .filter((allowed) => !isUsed(allowed))
        .map((allowed) => `${room.name} → ${allowed}`);
    });
    expect(unused).toEqual([]);
  });

  it("lead downwards only", () => {
    const upwards = rooms.flatMap((room, index) => {
      const below = rooms.slice(index + 1);
      const isBelow = (allowed: string) => below.some(({ name }) => covers(name, allowed));
      return room.rooms.filter((allowed) => !isBelow(allowed)).map((allowed) => `${room.name} → ${allowed}`);
    });
    expect(upwards).toEqual([]);
  });

  it("name what they import, so that it can be seen without running it", () => {
    expectOnly(
      mayComputeImports,
      files.filter(({ computedImports }) => computedImports.length > 0).map(({ path }) => path),
    );
  });

  it("are what the linter goes by", () => {
    if (readFileSync(join(__dirname, "..", IMPORT_RULES), "utf8") === importRules(house)) return;
    throw new Error(`${IMPORT_RULES} is not what ARCHITECTURE.md says. Run: ${WRITE_IMPORT_RULES}`);
  });
});

describe("a source file", () => {
  it("imports no file that imports it, not even by way of others", () => {
    expectOnly(mayBeInCycle, importCycles(files));
  });

  it("has 250 lines at most", () => {
    expectOnly(
      mayBeLong,
      files.filter(({ lines }) => lines > 250).map(({ path }) => path),
    );
  });

  it("has a name in kebab case", () => {
    const parts = files.flatMap(({ path }) => path.split("/"));
    expect(parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?(\.tsx?)?$/.test(part))).toEqual([]);
  });

  it("exports by name only", () => {
    expect(files.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)).toEqual([]);
  });

  it("says why each thing that it exports exists", () => {
    const undocumented = files.flatMap((file) => file.undocumented.map((name) => `${file.path} ${name}`));
    // What takes them says it for options.
    expectOnly(
      mayBeUndocumented,
      undocumented.filter((name) => !name.endsWith("Options")),
    );
  });
});

/** An import of something outside the file's own room. */
interface OutwardImport extends Import {
  readonly from: SourceFile;
  readonly name: string;
}

function outwardImports(from: SourceFile): OutwardImport[] {
  const named = from.imports.map((one) => ({ ...one, from, name: nameOfImport(from.path, one) }));
  const room = roomOf(nameOfFile(from.path));
  return named.filter(({ name, specifier }) => (isOurs(specifier) ? roomOf(name) !== room : !isHarmless(specifier)));
}

function isRefused({ from, name, specifier }: OutwardImport): boolean {
  const rows = table.filter((room) => room.name === roomOf(nameOfFile(from.path)) || isBoundBy(room, from));
  const allowed = rows.flatMap((row) => (isOurs(specifier) ? row.rooms : row.packages));
  return !allowed.some((one) => covers(one, name));
}

function refusal({ from, line, specifier }: OutwardImport): string {
  const room = isTest(from) ? `a test of ${roomOf(nameOfFile(from.path))}` : roomOf(nameOfFile(from.path));
  return `${from.path}:${line} imports ${specifier}, which the table does not allow ${room}`;
}

/** Whether the files that a row of the table speaks of include a file. */
function isBoundBy(room: Room, file: SourceFile): boolean {
  return isTest(file) ? room === tests : room.name === roomOf(nameOfFile(file.path));
}

function allowedBy({ rooms, packages }: Room): readonly string[] {
  return [...rooms, ...packages];
}

/** Expects what was found to be exceptions, and every exception still to be found. */
function expectOnly(exceptions: Readonly<Record<string, string>>, found: readonly string[]): void {
  expect([...found].sort()).toEqual(Object.keys(exceptions).sort());
}
