import { GraphQLError } from "graphql";
import { StrategyError } from "../errors";
import { formatError } from "./format-error";

describe("an error as it is answered", () => {
  it("does not say where the database is", () => {
    const place = "10.0.0.7:5432/strategy";
    const ours = new StrategyError("STORE_UNAVAILABLE", `The database at ${place} cannot be reached.`, { place });
    const error = new GraphQLError(ours.message, { originalError: ours });
    expect(formatError(error.toJSON(), error)).toEqual({
      message: "The database cannot be reached.",
      extensions: { code: "STORE_UNAVAILABLE" },
    });
  });

  it("keeps the details of what the client can mend", () => {
    const ours = new StrategyError("INVALID_ARGUMENT", "first takes a number.", { argument: "first" });
    const error = new GraphQLError(ours.message, { originalError: ours });
    expect(formatError(error.toJSON(), error)).toMatchObject({
      message: "first takes a number.",
      extensions: { code: "INVALID_ARGUMENT", details: { argument: "first" } },
    });
  });
});
