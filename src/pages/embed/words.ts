import type { Language } from "../../ontology/labels";

/** What the page on which one makes a piece to embed says in its own voice, and what stands in the piece. */
export interface EmbedWords {
  /** What stands around the links in the embedded piece itself. */
  readonly around: {
    readonly silence: string;
    readonly source: string;
    readonly sources: string;
    readonly because: string;
  };
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly thing: string;
  readonly find: string;
  readonly onlySome: (shown: number) => string;
  readonly relations: string;
  readonly relationsHint: string;
  readonly noRelations: string;
  readonly widgetLanguage: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly show: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly take: string;
  readonly copy: string;
  readonly copied: string;
  readonly element: string;
  readonly elementHint: string;
  readonly frame: string;
  readonly frameHint: string;
  readonly frameOrigins: string;
  readonly program: string;
  readonly programHint: string;
  readonly script: string;
  readonly form: string;
  readonly look: string;
  readonly lookHint: string;
  readonly variables: readonly (readonly [name: string, what: string])[];
  readonly dark: string;
  readonly attributes: string;
  readonly parts: string;
  readonly events: string;
  /** The link that stays where scripts do not run. */
  readonly fallback: (name: string) => string;
  readonly frameTitle: (name: string) => string;
  readonly noThing: (id: string) => string;
  readonly badLanguage: string;
  readonly frameNotFound: string;
  readonly frameBroken: string;
}

/** The words of each language. */
export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  fi: {
    around: { silence: "Lähde ei kerro.", source: "Lähde", sources: "Lähteet", because: "Perustelu" },
    title: "Upota omalle sivullesi",
    lead: "Valitse asia ja mitä siitä näytetään. Saat koodin, jonka voi liittää intranetin tai muun palvelun sivulle. Tiedot pysyvät ajan tasalla itsestään.",
    choose: "Valitse",
    thing: "Asia",
    find: "Rajaa luetteloa",
    onlySome: (shown) => `Luettelossa on ${shown} asiaa, ei kaikkia. Rajaa sitä nimellä.`,
    relations: "Mitä näytetään",
    relationsHint: "Jos et valitse mitään, näytetään kaikki.",
    noRelations: "Lähde ei kerro tästä asiasta muuta.",
    widgetLanguage: "Upotuksen kieli",
    languageNames: { fi: "suomi", sv: "ruotsi", en: "englanti" },
    show: "Näytä upotus",
    preview: "Näin se näkyy",
    previewHint: "Upotus perii kirjasimen ja leveyden sivulta, jolle se liitetään.",
    take: "Ota käyttöön",
    copy: "Kopioi",
    copied: "Kopioitu",
    element: "Sivulle, jolle saa lisätä skriptin",
    elementHint:
      "Linkki elementin sisällä jää näkyviin, jos skriptejä ei ajeta. Jos sivulla on Content-Security-Policy, salli tämä palvelu kohdissa script-src ja connect-src.",
    frame: "Kehyksessä, esimerkiksi SharePointissa",
    frameHint: "Skripti sovittaa kehyksen korkeuden. Ilman sitä kehyksen sisältöä vieritetään.",
    frameOrigins: "Kehyksessä näyttäminen sallitaan vain palvelimille, jotka on lueteltu asetuksessa EMBED_ORIGINS.",
    program: "Ohjelmalle",
    programHint:
      "Sama tieto JSON-muodossa, mistä tahansa osoitteesta pyydettynä. Muoto pysyy samana niin kauan kuin osoitteessa lukee v1.",
    script: "Skriptille",
    form: "Vastauksen muoto (JSON Schema)",
    look: "Sivun oma ulkoasu",
    lookHint: "Aseta muuttujat elementille strategy-links:",
    variables: [
      ["--sl-font", "kirjasin"],
      ["--sl-paper", "tausta"],
      ["--sl-ink", "teksti"],
      ["--sl-ink-2", "himmeämpi teksti"],
      ["--sl-link", "linkit"],
      ["--sl-line", "ohuet viivat"],
      ["--sl-edge", "viiva, joka kertoo, mistä tieto tulee"],
      ["--sl-accent", "yläreuna"],
      ["--sl-focus", "kohdistuksen kehys"],
    ],
    dark: "Upotus on tumma vain, jos sivu sallii sen: color-scheme: light dark.",
    attributes:
      "Otsikon tason voi antaa attribuutilla heading (2–5). Jos skripti on kopioitu toiseen paikkaan, tämän palvelun osoite annetaan attribuutilla service.",
    parts: "Osat, joihin ::part() ulottuu:",
    events: "Tapahtumat:",
    fallback: (name) => `${name} strategiassa`,
    frameTitle: (name) => `${name} strategiassa`,
    noThing: (id) => `Asiaa ”${id}” ei ole, tai se ei ole julkinen. Valitse toinen.`,
    badLanguage: "Upotuksen kieli voi olla suomi, ruotsi tai englanti. Näytetään suomeksi.",
    frameNotFound: "Asiaa ei ole strategiassa, tai se ei ole julkinen.",
    frameBroken: "Upotuksessa on virhe. Kerro siitä sivun ylläpidolle.",
  },
  sv: {
    around: { silence: "Källan berättar inte.", source: "Källa", sources: "Källor", because: "Motivering" },
    title: "Bädda in på din egen sida",
    lead: "Välj en sak och vad som ska visas om den. Du får en kod som kan läggas in på en sida på intranätet eller i en annan tjänst. Uppgifterna hålls aktuella av sig själva.",
    choose: "Välj",
    thing: "Sak",
    find: "Begränsa listan",
    onlySome: (shown) => `Listan visar ${shown} saker, inte alla. Begränsa den med ett namn.`,
    relations: "Vad som visas",
    relationsHint: "Om du inte väljer något visas allt.",
    noRelations: "Källan berättar inget annat om den här saken.",
    widgetLanguage: "Inbäddningens språk",
    languageNames: { fi: "finska", sv: "svenska", en: "engelska" },
    show: "Visa inbäddningen",
    preview: "Så här ser den ut",
    previewHint: "Inbäddningen ärver typsnitt och bredd av sidan där den läggs in.",
    take: "Ta i bruk",
    copy: "Kopiera",
    copied: "Kopierat",
    element: "På en sida där skript får läggas till",
    elementHint:
      "Länken inne i elementet blir kvar om skript inte körs. Om sidan har en Content-Security-Policy ska den tillåta den här tjänsten i script-src och connect-src.",
    frame: "I en ram, till exempel i SharePoint",
    frameHint: "Skriptet anpassar ramens höjd. Utan det rullar man innehållet i ramen.",
    frameOrigins: "Bara de servrar som räknas upp i inställningen EMBED_ORIGINS får visa den i en ram.",
    program: "För ett program",
    programHint:
      "Samma uppgifter som JSON, från vilken adress som helst. Formen består så länge det står v1 i adressen.",
    script: "För ett skript",
    form: "Svarets form (JSON Schema)",
    look: "Sidans eget utseende",
    lookHint: "Ange variablerna för elementet strategy-links:",
    variables: [
      ["--sl-font", "typsnitt"],
      ["--sl-paper", "bakgrund"],
      ["--sl-ink", "text"],
      ["--sl-ink-2", "svagare text"],
      ["--sl-link", "länkar"],
      ["--sl-line", "tunna linjer"],
      ["--sl-edge", "linjen som berättar var uppgiften kommer ifrån"],
      ["--sl-accent", "överkanten"],
      ["--sl-focus", "ramen kring det som har fokus"],
    ],
    dark: "Inbäddningen är mörk bara om sidan tillåter det: color-scheme: light dark.",
    attributes:
      "Rubriknivån kan anges med attributet heading (2–5). Om skriptet har kopierats till en annan plats anges den här tjänstens adress med attributet service.",
    parts: "Delar som ::part() når:",
    events: "Händelser:",
    fallback: (name) => `${name} i strategin`,
    frameTitle: (name) => `${name} i strategin`,
    noThing: (id) => `Saken ”${id}” finns inte, eller så är den inte offentlig. Välj en annan.`,
    badLanguage: "Inbäddningens språk kan vara finska, svenska eller engelska. Den visas på svenska.",
    frameNotFound: "Saken finns inte i strategin, eller så är den inte offentlig.",
    frameBroken: "Inbäddningen innehåller ett fel. Meddela den som ansvarar för sidan.",
  },
  en: {
    around: { silence: "The source does not say.", source: "Source", sources: "Sources", because: "Why" },
    title: "Embed it in a page of your own",
    lead: "Choose a thing and what to show of it. You get a piece of code for a page of an intranet or another service. What it shows stays up to date by itself.",
    choose: "Choose",
    thing: "Thing",
    find: "Shorten the list",
    onlySome: (shown) => `The list has ${shown} things, not all. Shorten it by a name.`,
    relations: "What to show",
    relationsHint: "When you choose none, all are shown.",
    noRelations: "The source says nothing else about this.",
    widgetLanguage: "Language of what is embedded",
    languageNames: { fi: "Finnish", sv: "Swedish", en: "English" },
    show: "Show it",
    preview: "This is how it looks",
    previewHint: "It takes its typeface and its width from the page that it is put into.",
    take: "Put it to use",
    copy: "Copy",
    copied: "Copied",
    element: "In a page that may have a script",
    elementHint:
      "The link within the element stays where scripts do not run. If the page has a Content-Security-Policy, it has to allow this service in script-src and connect-src.",
    frame: "In a frame, such as in SharePoint",
    frameHint: "The script fits the height of the frame. Without it the frame scrolls.",
    frameOrigins: "Only the servers that the setting EMBED_ORIGINS lists may show it in a frame.",
    program: "For a program",
    programHint:
      "The same as JSON, to whoever asks from wherever. Its form stays the same as long as the address says v1.",
    script: "For a script",
    form: "The form of the answer (JSON Schema)",
    look: "The looks of your page",
    lookHint: "Set these variables on the element strategy-links:",
    variables: [
      ["--sl-font", "typeface"],
      ["--sl-paper", "background"],
      ["--sl-ink", "text"],
      ["--sl-ink-2", "quieter text"],
      ["--sl-link", "links"],
      ["--sl-line", "thin lines"],
      ["--sl-edge", "the line that tells where a claim comes from"],
      ["--sl-accent", "the upper edge"],
      ["--sl-focus", "the ring around what has the focus"],
    ],
    dark: "It is dark only where the page allows it: color-scheme: light dark.",
    attributes:
      "The attribute heading gives the level of its heading (2–5). Where the script was copied to another place, the attribute service gives the address of this service.",
    parts: "Parts that ::part() reaches:",
    events: "Events:",
    fallback: (name) => `${name} in the strategy`,
    frameTitle: (name) => `${name} in the strategy`,
    noThing: (id) => `There is no “${id}”, or it is not public. Choose another.`,
    badLanguage: "The language can be Finnish, Swedish or English. It is shown in English.",
    frameNotFound: "This is not in the strategy, or it is not public.",
    frameBroken: "There is a mistake in how this was embedded. Please tell whoever keeps the page.",
  },
};
