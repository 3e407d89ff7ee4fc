import type { PropertyOptions } from "../../ontology/property";
import { ContactVisibility } from "../vocabulary/contact-visibility";

/** What a contact does, so that a caller knows whom they are about to ask. */
export const title: PropertyOptions = {
  type: "string",
  personal: true,
  fi: "tehtävänimike",
  sv: "tjänstebeteckning",
  en: "job title",
  description: "What the person's post is called.",
};

/** Several, for a page often gives a desk and a mobile number. */
export const phones: PropertyOptions = {
  type: "strings",
  personal: true,
  fi: "puhelinnumerot",
  sv: "telefonnummer",
  en: "phone numbers",
  description: "The phone numbers, as the source writes them, in its order.",
};

/** Where a contact can be written to. */
export const email: PropertyOptions = {
  type: "string",
  personal: true,
  fi: "sähköpostiosoite",
  sv: "e-postadress",
  en: "e-mail address",
  description: "The e-mail address.",
};

/** What the public sees of a contact: nothing, until someone says otherwise. */
export const contactVisibility: PropertyOptions = {
  type: ContactVisibility,
  required: true,
  default: "NONE",
  fi: "yhteystietojen näkyvyys",
  sv: "kontaktuppgifternas synlighet",
  en: "visibility of contact details",
  description: "How much of the contact the public sees; nothing unless said.",
};
