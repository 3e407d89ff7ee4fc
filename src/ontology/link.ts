import { Entity, ForeignKey, Index } from "typeorm";
import { Entries } from "./entry";
import { Property } from "./property";
import { revision, validFrom, validTo, version, visibility } from "./recorded";
import { Statement } from "./statement";
import { Visibility } from "./vocabulary";

/** A typed, directed statement between two nodes, with properties of its own. */
@Entity("link")
@Index("link_source", ["sourceId"])
@Index("link_target", ["targetId"])
export class Link {
  @Property({
    type: "id",
    required: true,
    primary: true,
    fi: "tunniste",
    sv: "identifierare",
    en: "id",
    description: "Chosen once and never changed. Clients treat it as opaque.",
  })
  id!: string;

  @Property({
    type: "string",
    required: true,
    managed: true,
    fi: "tyyppi",
    sv: "typ",
    en: "type",
    description: "The name of its link type.",
  })
  type!: string;

  @ForeignKey("Node")
  @Property({
    type: "id",
    required: true,
    column: "source",
    managed: true,
    fi: "lähtöpää",
    sv: "källnod",
    en: "source",
    description: "The node that it leads from.",
  })
  sourceId!: string;

  @ForeignKey("Node")
  @Property({
    type: "id",
    required: true,
    column: "target",
    managed: true,
    fi: "kohde",
    sv: "målnod",
    en: "target",
    description: "The node that it leads to.",
  })
  targetId!: string;

  @Property({
    type: "int",
    fi: "järjestysnumero",
    sv: "ordningsnummer",
    en: "ordinal",
    description: "Its place among the links of its type and source, as the source lists them, from 1.",
  })
  ordinal?: number | null;

  @Property({
    type: "string",
    fi: "rooli",
    sv: "roll",
    en: "role",
    description: "In which role, as a word of the link type's own list.",
  })
  role?: string | null;

  @Property({
    type: "string",
    fi: "huomautus",
    sv: "anmärkning",
    en: "note",
    description: "What else there is to say about it.",
  })
  note?: string | null;

  @Property({
    type: "float",
    fi: "painoarvo",
    sv: "vikt",
    en: "weight",
    description: "How much it weighs, where a source says so; no unit.",
  })
  weight?: number | null;

  @Property(visibility) visibility!: Visibility;

  @Property(validFrom) validFrom?: string | null;

  @Property(validTo) validTo?: string | null;

  @Property(version) version!: number;

  @Property(revision) revision!: number;

  @Entries({
    of: () => Statement,
    fi: "perusteet",
    sv: "belägg",
    en: "statements",
    description: "Where it comes from, the strongest first.",
  })
  statements!: Statement[];
}
