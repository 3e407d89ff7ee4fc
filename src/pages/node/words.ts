import type { Language } from "../../ontology/labels";
import type { Asked } from "./asked";

/** What the page of a node says in its own voice. */
export interface NodeWords {
  readonly asked: Readonly<Record<Asked, string>>;
  readonly notSaid: string;
  readonly otherNames: string;
  readonly language: Readonly<Record<Language, string>>;
  readonly translatedBy: Readonly<Record<"SOURCE" | "EDITOR" | "MACHINE", string>>;
  readonly aliases: string;
  readonly identifier: string;
  readonly otherIdentifiers: string;
  readonly facts: string;
  readonly period: string;
  readonly status: string;
  readonly progress: string;
  readonly observed: string;
  readonly aimedFor: string;
  readonly otherForms: string;
  readonly onMap: string;
  readonly connect: string;
  readonly history: string;
  /** Where it was deleted since, or was not there at the time that is looked at. */
  readonly gone: string;
  readonly notThen: string;
  readonly aside: string;
  readonly title: string;
  readonly telephone: string;
  readonly mail: string;
  readonly postalAddress: string;
  readonly webPage: string;
  readonly text: string;
}

/** The words of each language. */
export const nodeWords: Readonly<Record<Language, NodeWords>> = {
  fi: {
    asked: {
      aim: "Mihin se tähtää?",
      parts: "Mitä siihen kuuluu?",
      need: "Mitä se tarvitsee?",
      whole: "Mihin se kuuluu?",
      guide: "Mikä ohjaa?",
      schedule: "Missä se aikataulutetaan?",
      measure: "Miten sitä mitataan?",
      contact: "Keneltä voi kysyä?",
      responsible: "Kuka vastaa?",
      place: "Missä?",
      about: "Mitä muuta siitä sanotaan?",
    },
    notSaid: "Mitä lähde ei kerro?",
    otherNames: "Nimi muilla kielillä",
    language: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" },
    translatedBy: { SOURCE: "lähteestä", EDITOR: "toimituksen käännös", MACHINE: "konekäännös" },
    aliases: "Muita nimiä",
    identifier: "Tunniste",
    otherIdentifiers: "Tunnisteet muualla",
    facts: "Tietoja",
    period: "Aika",
    status: "Tila",
    progress: "Valmiina",
    observed: "Havainnot",
    aimedFor: "tavoite",
    otherForms: "Muissa muodoissa",
    onMap: "Näytä kartalla",
    connect: "Miten tämä liittyy muihin?",
    history: "Mitä tässä on muutettu?",
    gone: "Tätä ei enää ole strategiassa.",
    notThen: "Tätä ei silloin ollut strategiassa.",
    aside: "Tietoja sivusta",
    title: "Nimike",
    telephone: "Puhelin",
    mail: "Sähköposti",
    postalAddress: "Osoite",
    webPage: "Verkkosivu",
    text: "Lue teksti",
  },
  sv: {
    asked: {
      aim: "Vad siktar den på?",
      parts: "Vad hör till den?",
      need: "Vad behöver den?",
      whole: "Vart hör den?",
      guide: "Vad styr?",
      schedule: "Var tidsätts den?",
      measure: "Hur mäts den?",
      contact: "Vem kan man fråga?",
      responsible: "Vem ansvarar?",
      place: "Var?",
      about: "Vad sägs annars om den?",
    },
    notSaid: "Vad berättar källan inte?",
    otherNames: "Namn på andra språk",
    language: { fi: "på finska", sv: "på svenska", en: "på engelska" },
    translatedBy: { SOURCE: "ur källan", EDITOR: "redaktionens översättning", MACHINE: "maskinöversättning" },
    aliases: "Andra namn",
    identifier: "Identifierare",
    otherIdentifiers: "Identifierare på annat håll",
    facts: "Uppgifter",
    period: "Tid",
    status: "Läge",
    progress: "Färdigt",
    observed: "Observationer",
    aimedFor: "mål",
    otherForms: "I andra format",
    onMap: "Visa på kartan",
    connect: "Hur hänger detta ihop med annat?",
    history: "Vad har ändrats i detta?",
    gone: "Det här finns inte längre i strategin.",
    notThen: "Det här fanns inte i strategin då.",
    aside: "Om sidan",
    title: "Titel",
    telephone: "Telefon",
    mail: "E-post",
    postalAddress: "Adress",
    webPage: "Webbsida",
    text: "Läs texten",
  },
  en: {
    asked: {
      aim: "What does it aim at?",
      parts: "What belongs to it?",
      need: "What does it need?",
      whole: "What does it belong to?",
      guide: "What guides?",
      schedule: "Where is it scheduled?",
      measure: "How is it measured?",
      contact: "Whom can one ask?",
      responsible: "Who is responsible?",
      place: "Where?",
      about: "What else is said of it?",
    },
    notSaid: "What does the source not say?",
    otherNames: "Name in other languages",
    language: { fi: "in Finnish", sv: "in Swedish", en: "in English" },
    translatedBy: { SOURCE: "from the source", EDITOR: "translated by the editors", MACHINE: "machine translation" },
    aliases: "Other names",
    identifier: "Identifier",
    otherIdentifiers: "Identifiers elsewhere",
    facts: "Facts",
    period: "Time",
    status: "State",
    progress: "Done",
    observed: "Observations",
    aimedFor: "target",
    otherForms: "In other formats",
    onMap: "Show on the map",
    connect: "How is this connected with other things?",
    history: "What has changed in this?",
    gone: "This is no longer in the strategy.",
    notThen: "This was not in the strategy then.",
    aside: "About this page",
    title: "Title",
    telephone: "Telephone",
    mail: "Mail",
    postalAddress: "Address",
    webPage: "Web page",
    text: "Read the text",
  },
};
