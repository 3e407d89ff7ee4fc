import { enumeration, type ValueOf } from "../../ontology/enumeration";

/** Tells groups such as entrepreneurs from single organisations and people. */
export const StakeholderKind = enumeration("StakeholderKind", "What kind of stakeholder it is.", {
  GROUP: { fi: "ryhmä", sv: "grupp", en: "group", description: "People or organisations of one kind." },
  ORGANISATION: { fi: "organisaatio", sv: "organisation", en: "organisation", description: "A single organisation." },
  PERSON: { fi: "henkilö", sv: "person", en: "person", description: "A single person." },
});
export type StakeholderKind = ValueOf<typeof StakeholderKind>;
