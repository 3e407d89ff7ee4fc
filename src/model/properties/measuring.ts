import type { PropertyOptions } from "../../ontology/property";
import { IndicatorDirection } from "../vocabulary/indicator-direction";

/** What a number counts; a target and its indicator can be compared when it is the same. */
export const unit: PropertyOptions = {
  type: "string",
  fi: "yksikkö",
  sv: "enhet",
  en: "unit",
  description: "What the number counts, such as `asukasta` or `%`.",
};

/** Without it a rise of an indicator says nothing of how things go. */
export const direction: PropertyOptions = {
  type: IndicatorDirection,
  fi: "toivottu suunta",
  sv: "önskad riktning",
  en: "desired direction",
  description: "Which way the indicator should go.",
};
