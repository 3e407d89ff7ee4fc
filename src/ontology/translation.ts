import { EntryType, NodeEntry } from "./entry";
import type { Language } from "./labels";
import { Property } from "./property";
import { TextLanguage, TranslationStatus } from "./vocabulary";

/** A node's name and description in a language that is not its own. */
@EntryType({
  table: "translation",
  key: ["language"],
  description: "A node's name and description in a language that is not its own.",
})
export class Translation extends NodeEntry {
  @Property({
    type: TextLanguage,
    required: true,
    fi: "kieli",
    sv: "språk",
    en: "language",
    description: "The language of this translation.",
  })
  language!: Language;

  @Property({
    type: TranslationStatus,
    required: true,
    fi: "alkuperä",
    sv: "ursprung",
    en: "origin",
    description: "Where the translation comes from.",
  })
  status!: TranslationStatus;

  @Property({ type: "string", fi: "nimi", sv: "namn", en: "name", description: "The name in this language." })
  name?: string | null;

  @Property({
    type: "string",
    fi: "kuvaus",
    sv: "beskrivning",
    en: "description",
    description: "The description in this language.",
  })
  description?: string | null;
}
