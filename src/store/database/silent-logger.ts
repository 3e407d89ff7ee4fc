import type { Logger } from "typeorm";

const nothing = () => undefined;

/** Keeps the mapper from writing to the console, past the service's log and with values of rows; errors are thrown. */
export const silentLogger: Logger = {
  log: nothing,
  logMigration: nothing,
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
};
