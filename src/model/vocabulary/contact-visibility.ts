import { enumeration, type ValueOf } from "../../ontology/enumeration";

/** How much of a contact the public sees, so that nobody's details are shown unless someone chose it. */
export const ContactVisibility = enumeration("ContactVisibility", "How much of a contact the public sees.", {
  NONE: { fi: "ei mitään", sv: "ingenting", en: "nothing", description: "The public does not see the contact." },
  NAME: { fi: "vain nimi", sv: "endast namnet", en: "name only", description: "The public sees the name alone." },
  ALL: { fi: "kaikki", sv: "allt", en: "everything", description: "The public sees the name and all details." },
});
export type ContactVisibility = ValueOf<typeof ContactVisibility>;
