import { enumeration, type ValueOf } from "../../ontology/enumeration";

/** Where planned work stands, in the order in which work usually goes. */
export const Status = enumeration("Status", "Where the work stands.", {
  PLANNED: {
    fi: "suunniteltu",
    sv: "planerad",
    en: "planned",
    description: "It is decided on or proposed; not begun.",
  },
  ACTIVE: { fi: "käynnissä", sv: "pågående", en: "active", description: "It is under way, or in force." },
  PAUSED: { fi: "tauolla", sv: "pausad", en: "paused", description: "It was begun, rests, and is meant to go on." },
  DONE: { fi: "valmis", sv: "slutförd", en: "done", description: "It was carried through to its end." },
  CANCELLED: { fi: "peruttu", sv: "inställd", en: "cancelled", description: "It was given up before its end." },
});
export type Status = ValueOf<typeof Status>;
