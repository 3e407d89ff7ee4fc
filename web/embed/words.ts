/** What the widget says before it knows anything: the rest of its words come with the answer. */
interface Words {
  readonly loading: string;
  readonly failed: string;
  readonly unreachable: string;
  readonly retry: string;
  readonly readOn: string;
}

export const words: Readonly<Record<string, Words>> = {
  fi: {
    loading: "Haetaan strategiasta…",
    failed: "Tietoja ei saatu haettua.",
    unreachable: "Palvelu ei vastaa juuri nyt.",
    retry: "Yritä uudelleen",
    readOn: "Lue strategian sivulta",
  },
  sv: {
    loading: "Hämtar från strategin…",
    failed: "Uppgifterna kunde inte hämtas.",
    unreachable: "Tjänsten svarar inte just nu.",
    retry: "Försök igen",
    readOn: "Läs på strategins sida",
  },
  en: {
    loading: "Fetching from the strategy…",
    failed: "Nothing could be fetched.",
    unreachable: "The service is not answering right now.",
    retry: "Try again",
    readOn: "Read on the strategy’s page",
  },
};
