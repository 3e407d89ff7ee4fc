import type { Language } from "../../ontology/labels";
import type { Ending } from "./over";

/** What only the map says. */
export interface MapWords {
  readonly strategy: string;
  readonly noStrategy: string;
  readonly noStrategyHow: string;
  /** How much there is: things, links, sources. */
  readonly facts: (things: number, links: number, sources: number) => string;
  readonly derivedFacts: (links: number) => string;
  readonly onlyFirst: (count: number) => string;
  readonly updated: (day: string) => string;
  readonly replaces: string;
  readonly topLane: string;
  readonly workLane: string;
  readonly otherLane: string;
  readonly things: (count: number) => string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly over: (count: number) => string;
  readonly overEarlier: string;
  readonly ending: Readonly<Record<Ending, string>>;
  readonly since: (year: number) => string;
  readonly until: (year: number) => string;
  readonly lanes: string;
  readonly ofStrategy: string;
  readonly noWork: string;
  readonly outsideProgrammes: string;
  readonly measuresOutsideGoals: string;
  /** Under the cards: what a thing's links say of it, before the names. */
  readonly facets: Readonly<Record<Facet, string>>;
  readonly advanceVision: (several: boolean) => string;
  readonly requirePlatform: (several: boolean) => string;
  readonly chosen: (kind: string) => string;
  readonly mapBelow: string;
  readonly fromSource: string;
  readonly concluded: string;
  readonly notTold: string;
  readonly nothingSaid: string;
  readonly unknownFocus: string;
  readonly wholePage: string;
  readonly unchoose: string;
  readonly asTable: string;
  readonly andOthers: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly takeAlong: string;
}

/** What a card tells of the links of its thing. */
export type Facet =
  | "focusAreas"
  | "aimsAt"
  | "targets"
  | "themes"
  | "examples"
  | "involves"
  | "investors"
  | "memberOf"
  | "partOf"
  | "programmeOf";

const fi: MapWords = {
  strategy: "Strategia",
  noStrategy: "Strategiaa ei ole vielä",
  noStrategyHow: "Tietokannassa ei ole vielä yhtään julkista strategiaa.",
  facts: (things, links, sources) =>
    `${things} ${things === 1 ? "asia" : "asiaa"} ja ${links} ${links === 1 ? "yhteys" : "yhteyttä"} ${
      sources === 1 ? "yhdestä lähteestä" : `${sources} lähteestä`
    }.`,
  derivedFacts: (links) =>
    links === 1 ? "Niiden lisäksi yksi yhteys on päätelty." : `Niiden lisäksi ${links} yhteyttä on päätelty.`,
  onlyFirst: (count) => `Kartta näyttää niistä ${count}.`,
  updated: (day) => `Lähde on päivitetty ${day}.`,
  replaces: "Aiempi strategia:",
  topLane: "Missio ja visio",
  workLane: "Tavoitteet ja toimenpiteet",
  otherLane: "Muut asiat",
  things: (count) => (count === 1 ? "asia" : "asiaa"),
  more: (count) => `+ ${count} muuta`,
  fewer: "Näytä vähemmän",
  over: (count) => `Aiemmat ja päättyneet (${count})`,
  overEarlier: "Aiemmista ohjelmista ja päättyneet",
  ending: { DONE: "valmis", CANCELLED: "peruttu", SUPERSEDED: "korvattu", OF_EARLIER: "aiempi" },
  since: (year) => `vuodesta ${year}`,
  until: (year) => `vuoteen ${year}`,
  lanes: "Kartan osat",
  ofStrategy: "osa strategiaa",
  noWork: "Lähde ei kerro tavoitteita eikä toimenpiteitä.",
  outsideProgrammes: "Ohjelmien ulkopuolella",
  measuresOutsideGoals: "Ohjelman muut toimenpiteet",
  facets: {
    focusAreas: "fokuksena",
    aimsAt: "tähtää:",
    targets: "tavoitearvo:",
    themes: "teemana",
    examples: "esimerkkinä",
    involves: "mukana",
    investors: "investoi",
    memberOf: "",
    partOf: "osana:",
    programmeOf: "toteuttaa:",
  },
  advanceVision: (several) => (several ? "edistävät visiota" : "edistää visiota"),
  requirePlatform: (several) => (several ? "tarvitsevat toteutuakseen" : "tarvitsee toteutuakseen"),
  chosen: (kind) => `Valittu ${kind}`,
  mapBelow: "Kartta on alempana",
  fromSource: "Lähteestä",
  concluded: "Päätelty strategiasta",
  notTold: "Mitä lähde ei kerro",
  nothingSaid: "Tästä ei ole kirjattu yhtään yhteyttä.",
  unknownFocus: "Valittua asiaa ei ole, tai se ei ole julkinen. Valitse kartalta jokin muu.",
  wholePage: "Koko sivu",
  unchoose: "Poista valinta",
  asTable: "Sama taulukkona",
  andOthers: (count) => `${count} muuta`,
  andMore: (count) => ` ja ${count} muuta`,
  takeAlong: "Vie mukanasi",
};

const sv: MapWords = {
  strategy: "Strategi",
  noStrategy: "Det finns ingen strategi ännu",
  noStrategyHow: "Databasen har ännu ingen offentlig strategi.",
  facts: (things, links, sources) =>
    `${things} ${things === 1 ? "sak" : "saker"} och ${links} ${links === 1 ? "samband" : "samband"} ur ${
      sources === 1 ? "en källa" : `${sources} källor`
    }.`,
  derivedFacts: (links) =>
    links === 1 ? "Dessutom är ett samband härlett." : `Dessutom är ${links} samband härledda.`,
  onlyFirst: (count) => `Kartan visar ${count} av dem.`,
  updated: (day) => `Källan är uppdaterad ${day}.`,
  replaces: "Tidigare strategi:",
  topLane: "Mission och vision",
  workLane: "Mål och åtgärder",
  otherLane: "Andra saker",
  things: (count) => (count === 1 ? "sak" : "saker"),
  more: (count) => `+ ${count} till`,
  fewer: "Visa färre",
  over: (count) => `Tidigare och avslutade (${count})`,
  overEarlier: "Ur tidigare program och avslutade",
  ending: { DONE: "slutförd", CANCELLED: "inställd", SUPERSEDED: "ersatt", OF_EARLIER: "tidigare" },
  since: (year) => `från ${year}`,
  until: (year) => `till ${year}`,
  lanes: "Kartans delar",
  ofStrategy: "del av strategin",
  noWork: "Källan nämner varken mål eller åtgärder.",
  outsideProgrammes: "Utanför programmen",
  measuresOutsideGoals: "Programmets övriga åtgärder",
  facets: {
    focusAreas: "med fokus på",
    aimsAt: "siktar mot:",
    targets: "målvärde:",
    themes: "tema:",
    examples: "till exempel",
    involves: "deltar:",
    investors: "investerar:",
    memberOf: "",
    partOf: "del av:",
    programmeOf: "förverkligar:",
  },
  advanceVision: () => "främjar visionen",
  requirePlatform: () => "behöver för att förverkligas",
  chosen: (kind) => `Vald: ${kind}`,
  mapBelow: "Kartan finns längre ned",
  fromSource: "Ur källan",
  concluded: "Härlett ur strategin",
  notTold: "Vad källan inte säger",
  nothingSaid: "Inga samband är antecknade för detta.",
  unknownFocus: "Det valda finns inte eller är inte offentligt. Välj något annat på kartan.",
  wholePage: "Hela sidan",
  unchoose: "Ta bort valet",
  asTable: "Samma som tabell",
  andOthers: (count) => `${count} till`,
  andMore: (count) => ` och ${count} till`,
  takeAlong: "Ta med dig",
};

const en: MapWords = {
  strategy: "Strategy",
  noStrategy: "There is no strategy yet",
  noStrategyHow: "The database has no public strategy yet.",
  facts: (things, links, sources) =>
    `${things} ${things === 1 ? "thing" : "things"} and ${links} ${links === 1 ? "link" : "links"} from ${
      sources === 1 ? "one source" : `${sources} sources`
    }.`,
  derivedFacts: (links) => (links === 1 ? "One more link is derived." : `Another ${links} links are derived.`),
  onlyFirst: (count) => `The map shows ${count} of them.`,
  updated: (day) => `The source was updated on ${day}.`,
  replaces: "Earlier strategy:",
  topLane: "Mission and vision",
  workLane: "Goals and measures",
  otherLane: "Other things",
  things: (count) => (count === 1 ? "thing" : "things"),
  more: (count) => `+ ${count} more`,
  fewer: "Show fewer",
  over: (count) => `Earlier and finished (${count})`,
  overEarlier: "Of earlier programmes, and finished",
  ending: { DONE: "done", CANCELLED: "cancelled", SUPERSEDED: "superseded", OF_EARLIER: "earlier" },
  since: (year) => `from ${year}`,
  until: (year) => `until ${year}`,
  lanes: "Parts of the map",
  ofStrategy: "part of the strategy",
  noWork: "The source tells neither goals nor measures.",
  outsideProgrammes: "Outside the programmes",
  measuresOutsideGoals: "Other measures of the programme",
  facets: {
    focusAreas: "with a focus on",
    aimsAt: "aims at:",
    targets: "target:",
    themes: "theme:",
    examples: "for example",
    involves: "taking part:",
    investors: "investing:",
    memberOf: "",
    partOf: "part of:",
    programmeOf: "carries out:",
  },
  advanceVision: (several) => (several ? "advance the vision" : "advances the vision"),
  requirePlatform: (several) => (several ? "require" : "requires"),
  chosen: (kind) => `Chosen: ${kind}`,
  mapBelow: "The map is further down",
  fromSource: "From the source",
  concluded: "Derived from the strategy",
  notTold: "What the source does not say",
  nothingSaid: "No links are recorded for this.",
  unknownFocus: "There is no such thing, or it is not public. Choose another on the map.",
  wholePage: "The whole page",
  unchoose: "Clear the choice",
  asTable: "The same as a table",
  andOthers: (count) => `${count} others`,
  andMore: (count) => ` and ${count} others`,
  takeAlong: "Take it along",
};

/** What only the map says, in each language. */
export const mapWordsIn: Readonly<Record<Language, MapWords>> = { fi, sv, en };
