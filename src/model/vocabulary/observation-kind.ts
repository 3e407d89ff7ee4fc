import { enumeration, type ValueOf } from "../../ontology/enumeration";

/** Keeps what is hoped for apart from what was seen. */
export const ObservationKind = enumeration("ObservationKind", "Whether a value is aimed at or was observed.", {
  TARGET: { fi: "tavoite", sv: "mål", en: "target", description: "The value that is aimed at." },
  ACTUAL: { fi: "toteutuma", sv: "utfall", en: "actual", description: "The value that was observed." },
});
export type ObservationKind = ValueOf<typeof ObservationKind>;
