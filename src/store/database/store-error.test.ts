import { SqliteError } from "better-sqlite3";
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from "typeorm";
import { StrategyError } from "../../errors";
import { createOntology } from "../../model";
import { openDatabase } from "./database";
import { storeError } from "./store-error";

/** A driver's error as it comes to us: with a code, or with words alone. */
function failed(code: string, message = "raw words"): QueryFailedError {
  const driverError = code.startsWith("SQLITE")
    ? new SqliteError(message, code)
    : Object.assign(new Error(message), { code });
  return new QueryFailedError("INSERT", ["Virtanen"], driverError);
}

describe("an error of a driver", () => {
  it.each([
    ["SQLITE_BUSY", "STORE_LOCKED"],
    ["SQLITE_BUSY_SNAPSHOT", "STORE_LOCKED"],
    ["SQLITE_READONLY", "STORE_READ_ONLY"],
    ["SQLITE_READONLY_DIRECTORY", "STORE_READ_ONLY"],
    ["SQLITE_CANTOPEN", "STORE_UNAVAILABLE"],
    ["SQLITE_IOERR_WRITE", "STORE_UNAVAILABLE"],
    ["SQLITE_FULL", "STORE_FULL"],
    ["SQLITE_NOTADB", "STORE_NOT_A_DATABASE"],
    ["SQLITE_CORRUPT_VTAB", "STORE_NOT_A_DATABASE"],
    ["ECONNREFUSED", "STORE_UNAVAILABLE"],
    ["57P01", "STORE_UNAVAILABLE"],
    ["08006", "STORE_UNAVAILABLE"],
    ["28P01", "STORE_UNAVAILABLE"],
    ["3D000", "STORE_UNAVAILABLE"],
    ["53100", "STORE_FULL"],
    ["25006", "STORE_READ_ONLY"],
  ])("%s is told as %s, with the place and without what was to be written", (code, expected) => {
    const error = storeError(failed(code), "the/place");
    expect(error).toMatchObject({ code: expected, message: expect.stringContaining("the/place") });
    expect(String(error)).not.toMatch(/Virtanen|raw words/);
  });

  it("is told as a lost connection when only its words say so", () => {
    expect(storeError(failed("", "Connection terminated unexpectedly"), "x")).toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
  });

  it.each([
    ["before a query", new QueryRunnerAlreadyReleasedError()],
    ["within a transaction", new QueryRunnerProviderAlreadyReleasedError()],
  ])("is told as a lost connection when the mapper has given it up %s", (_, released) => {
    expect(storeError(released, "x")).toMatchObject({ code: "STORE_UNAVAILABLE", cause: released });
  });

  it("stays as it is when it says nothing of the store's condition", () => {
    const ours = new StrategyError("ID_EXISTS", "Taken.");
    const broken = failed("SQLITE_CONSTRAINT_PRIMARYKEY");
    expect([storeError(ours, "x"), storeError(broken, "x")]).toEqual([ours, broken]);
  });
});

describe("a PostgreSQL that cannot be reached", () => {
  it("is told with host and port and without the password", async () => {
    const opening = openDatabase("postgres://user:secret@127.0.0.1:1/graph", createOntology());
    const error: unknown = await opening.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "STORE_UNAVAILABLE", message: expect.stringContaining("127.0.0.1:1/graph") });
    expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  });

  it("is told of a URL that cannot be read, without repeating it", async () => {
    const opening = openDatabase("postgres://user:secret@host:port/graph", createOntology());
    const error: unknown = await opening.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INVALID_SETTINGS" });
    expect(String(error)).not.toContain("secret");
  });
});
