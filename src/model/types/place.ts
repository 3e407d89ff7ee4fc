import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { latitude, longitude } from "../properties/coordinates";
import { postalCode, postalTown, streetAddress } from "../properties/postal-address";

/** A spot on the map, so that it can be said where things are. */
@NodeType({
  fi: "paikka",
  sv: "plats",
  en: "place",
  plural: { fi: "paikat", sv: "platser", en: "places" },
  forms: {
    fi: { genitive: "paikan", partitive: "paikkaa", elative: "paikasta", illative: "paikkaan", inessive: "paikassa" },
    sv: { definite: "platsen" },
  },
  pluralForms: {
    fi: {
      genitive: "paikkojen",
      partitive: "paikkoja",
      illative: "paikkoihin",
      inessive: "paikoissa",
    },
    sv: { definite: "platserna" },
  },
  description: "A building, an area or another spot on the map.",
})
export class Place extends Node {
  @Property(streetAddress) streetAddress?: string | null;
  @Property(postalCode) postalCode?: string | null;
  @Property(postalTown) postalTown?: string | null;
  @Property(latitude) latitude?: number | null;
  @Property(longitude) longitude?: number | null;
}
