import { Index } from "typeorm";
import { EntryType, NodeEntry } from "./entry";
import { Property } from "./property";

/** What another system calls the node; no two nodes have the same scheme and value. */
@EntryType({
  table: "external_id",
  key: ["scheme", "value"],
  description: "What another system calls the node; no two nodes share a scheme and value.",
})
@Index("external_id_scheme_value", ["scheme", "value"], { unique: true })
export class ExternalId extends NodeEntry {
  @Property({
    type: "string",
    required: true,
    fi: "tunnistejärjestelmä",
    sv: "identifierarsystem",
    en: "scheme",
    description: "The system or register that gives the identifier, such as `wikidata` or a URI.",
  })
  scheme!: string;

  @Property({
    type: "string",
    required: true,
    fi: "tunniste",
    sv: "identifierare",
    en: "value",
    description: "The identifier within that system, exactly as it writes it.",
  })
  value!: string;
}
