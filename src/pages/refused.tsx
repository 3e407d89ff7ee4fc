import type { Language } from "../ontology/labels";
import { address } from "./address";
import type { Page, PageContent } from "./page";
import { wordsIn } from "./words";

/** What is refused, as every error of the API tells it. */
interface Refusal {
  readonly message: string;
  readonly status: number;
}

/** What is said when an address asks for something that cannot be, such as an id that has not the form of one. */
export function refused({ message, status }: Refusal): Page {
  return async ({ language }): Promise<PageContent> => {
    const { title, lead } = words[language];
    return {
      title,
      summary: lead,
      section: null,
      space: null,
      question: null,
      status,
      body: (
        <div class="head">
          <h1>{title}</h1>
          <p class="head__lead">{lead}</p>
          <p class="head__facts" lang="en">
            {message}
          </p>
          <p>
            <a href={address.map(language)}>{wordsIn[language].backToMap}</a>
          </p>
        </div>
      ),
    };
  };
}

const words: Readonly<Record<Language, { readonly title: string; readonly lead: string }>> = {
  fi: {
    title: "Osoitetta ei ymmärretä",
    lead: "Osoitteessa pyydetään jotakin, mihin ei voi vastata. Ehkä siitä on jäänyt osa pois.",
  },
  sv: {
    title: "Adressen går inte att förstå",
    lead: "Adressen ber om något som inte går att besvara. Kanske har en del av den fallit bort.",
  },
  en: {
    title: "The address cannot be understood",
    lead: "The address asks for something that cannot be answered. Perhaps a part of it is missing.",
  },
};
