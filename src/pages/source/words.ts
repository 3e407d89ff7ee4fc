import type { Language } from "../../ontology/labels";
import type { LanguageWord } from "../parts/known";

/** What stands around names in a sentence that has them in the middle. */
type Around = readonly [before: string, after: string];

interface SourceWords {
  readonly summary: (name: string) => string;
  readonly published: (day: string) => string;
  readonly textIs: Readonly<Record<LanguageWord, string>>;
  readonly howToRead: (marked: number, bare: number) => string;
  readonly noText: string;
  readonly noAddress: string;
  readonly original: string;
  readonly asThing: string;
  readonly textTitle: string;
  readonly passage: (number: number) => string;
  readonly notesOf: (row: number) => string;
  readonly nothing: string;
  readonly elsewhereTitle: string;
  /** That things are named; what they are, such as "values", where their names do not say it. */
  readonly names: (what: string | null) => Around;
  /** The same where it is read between the lines. */
  readonly readsFrom: (what: string | null) => Around;
  readonly sourcesTitle: string;
  readonly sourcesLead: (count: number) => string;
}

/** What the pages of sources say in their own voice. */
export const sourceWords: Readonly<Record<Language, SourceWords>> = {
  fi: {
    summary: (name) => `${name}: koko teksti ja mitä siitä tiedetään.`,
    published: (day) => `julkaistu ${day}`,
    textIs: { FI: "Teksti on suomeksi.", SV: "Teksti on ruotsiksi.", EN: "Teksti on englanniksi." },
    howToRead: (marked, bare) =>
      [
        "Teksti on tässä kokonaan.",
        marked === 1
          ? "Siitä on merkitty yksi kohta, ja viereen on kirjoitettu, mitä se kertoo."
          : `Siitä on merkitty ${marked} kohtaa, ja viereen on kirjoitettu, mitä kukin niistä kertoo.`,
        bare === 1 ? "Yhteen kappaleeseen ei perustu mikään tieto." : "",
        bare > 1 ? `${bare} kappaleeseen ei perustu mikään tieto.` : "",
      ]
        .join(" ")
        .trim(),
    noText: "Lähteen tekstiä ei ole tallennettu tänne.",
    noAddress: "Lähteen verkko-osoitetta ei ole kerrottu.",
    original: "Alkuperäinen verkossa",
    asThing: "Mitä lähteestä itsestään tiedetään",
    textTitle: "Teksti ja mitä siitä luetaan",
    passage: (number) => `Kohta ${number}`,
    notesOf: (row) => `Mitä riviltä ${row} alkava kappale kertoo`,
    nothing: "Tähän ei perustu mikään tieto.",
    elsewhereTitle: "Tieto, jolle ei ole kohtaa tekstissä",
    names: (what) => [what ? `Tässä nimetään ${what} ` : "Tässä nimetään ", "."],
    readsFrom: (what) => [what ? `Tästä luetaan ${what} ` : "Tästä luetaan ", "."],
    sourcesTitle: "Lähteet",
    sourcesLead: (count) => `Kaikki, mitä strategiasta tiedetään, on luettu ${count} lähteestä.`,
  },
  sv: {
    summary: (name) => `${name}: hela texten och vad man vet utifrån den.`,
    published: (day) => `publicerad ${day}`,
    textIs: { FI: "Texten är på finska.", SV: "Texten är på svenska.", EN: "Texten är på engelska." },
    howToRead: (marked, bare) =>
      [
        "Här är hela texten.",
        marked === 1
          ? "Ett ställe är markerat, och bredvid står vad det berättar."
          : `${marked} ställen är markerade, och bredvid står vad vart och ett av dem berättar.`,
        bare === 1 ? "På ett stycke grundar sig ingen uppgift." : "",
        bare > 1 ? `På ${bare} stycken grundar sig ingen uppgift.` : "",
      ]
        .join(" ")
        .trim(),
    noText: "Källans text har inte sparats här.",
    noAddress: "Källans webbadress har inte angetts.",
    original: "Originalet på webben",
    asThing: "Vad man vet om själva källan",
    textTitle: "Texten och vad man läser ut ur den",
    passage: (number) => `Ställe ${number}`,
    notesOf: (row) => `Vad stycket som börjar på rad ${row} berättar`,
    nothing: "På detta grundar sig ingen uppgift.",
    elsewhereTitle: "Uppgifter utan ett ställe i texten",
    names: (what) => ["Här nämns ", what ? ` (${what}).` : "."],
    readsFrom: (what) => ["Ur detta utläses ", what ? ` (${what}).` : "."],
    sourcesTitle: "Källor",
    sourcesLead: (count) => `Allt som man vet om strategin är läst ur ${count} källor.`,
  },
  en: {
    summary: (name) => `${name}: the whole text, and what is known from it.`,
    published: (day) => `published ${day}`,
    textIs: { FI: "The text is in Finnish.", SV: "The text is in Swedish.", EN: "The text is in English." },
    howToRead: (marked, bare) =>
      [
        "This is the whole text.",
        marked === 1
          ? "One passage is marked, and beside it stands what it tells."
          : `${marked} passages are marked, and beside each stands what it tells.`,
        bare === 1 ? "No claim rests on one of its paragraphs." : "",
        bare > 1 ? `No claim rests on ${bare} of its paragraphs.` : "",
      ]
        .join(" ")
        .trim(),
    noText: "The text of the source is not kept here.",
    noAddress: "The web address of the source is not told.",
    original: "The original on the web",
    asThing: "What is known of the source itself",
    textTitle: "The text, and what is read from it",
    passage: (number) => `Passage ${number}`,
    notesOf: (row) => `What the paragraph that begins on line ${row} tells`,
    nothing: "No claim rests on this.",
    elsewhereTitle: "What has no place in the text",
    names: (what) => [what ? `This names the ${what} ` : "This names ", "."],
    readsFrom: (what) => [what ? `From this one reads the ${what} ` : "From this one reads ", "."],
    sourcesTitle: "Sources",
    sourcesLead: (count) => `All that is known of the strategy was read from ${count} sources.`,
  },
};
