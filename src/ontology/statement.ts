import { ForeignKey, Index, PrimaryColumn } from "typeorm";
import { EntryType } from "./entry";
import { Property } from "./property";
import { Confidence, StatementStatus } from "./vocabulary";

/** Where a node or link, or one property of it, comes from (PROV: a primary source, or a derivation from one). */
@EntryType({
  table: "statement",
  description:
    "Where a node or link, or one property of it, comes from: how it is known, the source and the words in it.",
})
@Index("statement_node", ["nodeId"])
@Index("statement_link", ["linkId"])
@Index("statement_source", ["sourceId"])
export class Statement {
  /** The id of the node or link that it is about, `#`, and its position. */
  @PrimaryColumn({ type: "varchar", length: 210 })
  id!: string;

  @ForeignKey("Node", { onDelete: "CASCADE" })
  @Property({
    type: "id",
    column: "node",
    managed: true,
    fi: "asia",
    sv: "sak",
    en: "node",
    description: "The node that it is about; null when it is about a link.",
  })
  nodeId?: string | null;

  @ForeignKey("Link", { onDelete: "CASCADE" })
  @Property({
    type: "id",
    column: "link",
    managed: true,
    fi: "yhteys",
    sv: "samband",
    en: "link",
    description: "The link that it is about; null when it is about a node.",
  })
  linkId?: string | null;

  @Property({
    type: "int",
    required: true,
    managed: true,
    fi: "järjestys",
    sv: "ordning",
    en: "position",
    description: "Its place among the statements of its subject, from 0.",
  })
  position!: number;

  @Property({
    type: "string",
    fi: "ominaisuus",
    sv: "egenskap",
    en: "property",
    description: "The property that it is about; null when it is about the whole.",
  })
  property?: string | null;

  @Property({
    type: StatementStatus,
    required: true,
    fi: "miten tiedetään",
    sv: "hur det är känt",
    en: "status",
    description: "How it is known.",
  })
  status!: StatementStatus;

  @ForeignKey("Node")
  @Property({
    type: "id",
    column: "source",
    fi: "lähde",
    sv: "källa",
    en: "source",
    description: "The source that says it.",
  })
  sourceId?: string | null;

  @Property({
    type: "string",
    fi: "lainaus",
    sv: "citat",
    en: "quote",
    description: "The words of the source, as they stand there but for no-break spaces.",
  })
  quote?: string | null;

  @Property({
    type: "int",
    fi: "alku",
    sv: "början",
    en: "start",
    description: "Where the quote begins in the source's text, in Unicode code points from 0.",
  })
  start?: number | null;

  @Property({
    type: "int",
    fi: "loppu",
    sv: "slut",
    en: "end",
    description: "Where the quote ends in the source's text, in Unicode code points; the first one after it.",
  })
  end?: number | null;

  @Property({
    type: "string",
    fi: "perustelu",
    sv: "motivering",
    en: "why",
    description: "Why an editor concluded it, or why what is said of a group holds here.",
  })
  why?: string | null;

  @Property({
    type: Confidence,
    fi: "varmuus",
    sv: "säkerhet",
    en: "confidence",
    description: "How sure a conclusion is; null for what is said.",
  })
  confidence?: Confidence | null;
}
