import { enumeration, type ValueOf } from "../../ontology/enumeration";

/** Which way an indicator should go, without which a rise says nothing. */
export const IndicatorDirection = enumeration("IndicatorDirection", "Which way an indicator should go.", {
  UP: { fi: "nouseva", sv: "stigande", en: "rising", description: "More is better." },
  DOWN: { fi: "laskeva", sv: "sjunkande", en: "falling", description: "Less is better." },
});
export type IndicatorDirection = ValueOf<typeof IndicatorDirection>;
