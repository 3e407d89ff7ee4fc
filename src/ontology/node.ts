import { Entity, TableInheritance } from "typeorm";
import { Entries } from "./entry";
import { ExternalId } from "./external-id";
import { defaultLanguage, type Language } from "./labels";
import { Property } from "./property";
import { revision, validFrom, validTo, version, visibility } from "./recorded";
import { Statement } from "./statement";
import { Translation } from "./translation";
import { TextLanguage, Visibility } from "./vocabulary";

/** A thing in a strategy: what every node type has. All nodes are rows of one table. */
@Entity("node")
@TableInheritance({ column: { name: "type", type: "varchar", length: 60 } })
export abstract class Node {
  /** The name of its type, such as `GrowthPlatform`; each type sets it on its prototype. */
  declare readonly type: string;

  @Property({
    type: "id",
    required: true,
    primary: true,
    fi: "tunniste",
    sv: "identifierare",
    en: "id",
    description:
      "Chosen once and never changed: the space, a slash and a slug; at most 200 characters. Clients treat it as opaque.",
  })
  id!: string;

  @Property({
    type: "string",
    required: true,
    longest: 1_000,
    translated: true,
    searchWeight: 8,
    fi: "nimi",
    sv: "namn",
    en: "name",
    description: "What it is called, in its own language.",
  })
  name!: string;

  @Property({
    type: "string",
    translated: true,
    searchWeight: 2,
    fi: "kuvaus",
    sv: "beskrivning",
    en: "description",
    description: "What it is, in its own language.",
  })
  description?: string | null;

  @Property({
    type: "strings",
    required: true,
    longest: 1_000,
    searchWeight: 6,
    fi: "muut nimet",
    sv: "andra namn",
    en: "aliases",
    description: "Other names that it is known by.",
  })
  aliases!: string[];

  @Property({
    type: "int",
    fi: "järjestysnumero",
    sv: "ordningsnummer",
    en: "ordinal",
    description: "Its place among its like, as the source lists them, from 1.",
  })
  ordinal?: number | null;

  @Property({
    type: TextLanguage,
    required: true,
    default: defaultLanguage,
    fi: "kieli",
    sv: "språk",
    en: "language",
    description: "The language of its own name and description; Finnish unless said.",
  })
  language!: Language;

  @Property(visibility) visibility!: Visibility;

  @Property(validFrom) validFrom?: string | null;

  @Property(validTo) validTo?: string | null;

  @Property(version) version!: number;

  @Property(revision) revision!: number;

  @Property({
    type: "dateTime",
    required: true,
    managed: true,
    fi: "luotu",
    sv: "skapad",
    en: "created at",
    description: "When it was first recorded, in UTC.",
  })
  createdAt!: string;

  @Property({
    type: "dateTime",
    required: true,
    managed: true,
    fi: "muutettu",
    sv: "ändrad",
    en: "updated at",
    description: "When it was last recorded, in UTC.",
  })
  updatedAt!: string;

  @Entries({
    of: () => Translation,
    fi: "käännökset",
    sv: "översättningar",
    en: "translations",
    description: "Its name and description in other languages, and where each comes from.",
  })
  translations!: Translation[];

  @Entries({
    of: () => ExternalId,
    fi: "ulkoiset tunnisteet",
    sv: "externa identifierare",
    en: "external ids",
    description: "What other systems call it.",
  })
  externalIds!: ExternalId[];

  @Entries({
    of: () => Statement,
    fi: "perusteet",
    sv: "belägg",
    en: "statements",
    description: "Where it comes from: of the whole and of single properties, the strongest first.",
  })
  statements!: Statement[];
}
