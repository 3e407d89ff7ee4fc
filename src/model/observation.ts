import { EntryType, NodeEntry } from "../ontology/entry";
import { Property } from "../ontology/property";
import { ObservationKind } from "./vocabulary/observation-kind";

/** One value of an indicator, on a day or over a period. */
@EntryType({
  table: "observation",
  key: ["date", "period", "kind"],
  description: "One value of an indicator, aimed at or observed, on a day or over a period.",
})
export class Observation extends NodeEntry {
  @Property({
    type: "date",
    fi: "päivä",
    sv: "datum",
    en: "date",
    description: "The day of the value; null when it is of a period.",
  })
  date?: string | null;

  @Property({
    type: "string",
    fi: "ajanjakso",
    sv: "period",
    en: "period",
    description: "The period of the value, such as `2024` or `2024-Q1`; null when it is of a day.",
  })
  period?: string | null;

  @Property({
    type: ObservationKind,
    required: true,
    fi: "laji",
    sv: "typ",
    en: "kind",
    description: "Whether the value is aimed at or was observed.",
  })
  kind!: ObservationKind;

  @Property({
    type: "float",
    required: true,
    fi: "arvo",
    sv: "värde",
    en: "value",
    description: "The value, in the unit of the indicator.",
  })
  value!: number;
}
