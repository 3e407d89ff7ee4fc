import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { contactVisibility, email, phones, title } from "../properties/contact-details";
import { postalCode, postalTown, streetAddress } from "../properties/postal-address";
import type { ContactVisibility } from "../vocabulary/contact-visibility";

/** A person to ask; what the public sees of them is theirs or the city's choice. */
@NodeType({
  fi: "yhteyshenkilö",
  sv: "kontaktperson",
  en: "contact",
  plural: { fi: "yhteyshenkilöt", sv: "kontaktpersoner", en: "contacts" },
  forms: {
    fi: { genitive: "yhteyshenkilön", partitive: "yhteyshenkilöä", illative: "yhteyshenkilöön" },
    sv: { definite: "kontaktpersonen" },
  },
  pluralForms: {
    fi: {
      illative: "yhteyshenkilöihin",
    },
    sv: { definite: "kontaktpersonerna" },
  },
  description: "A person to ask, with what is needed to reach them.",
})
export class Contact extends Node {
  @Property(title) title?: string | null;
  @Property(phones) phones?: string[] | null;
  @Property(email) email?: string | null;
  @Property({ ...streetAddress, personal: true }) streetAddress?: string | null;
  @Property({ ...postalCode, personal: true }) postalCode?: string | null;
  @Property({ ...postalTown, personal: true }) postalTown?: string | null;
  @Property(contactVisibility) contactVisibility!: ContactVisibility;
}
