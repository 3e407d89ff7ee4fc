import type { Language } from "../ontology/labels";
import { address } from "./address";
import type { PageContent, PageRequest } from "./page";
import { wordsIn } from "./words";

/** What is said where a page needs what was recorded, and the record cannot be reached: the present is still there. */
export async function unavailable({ language }: PageRequest): Promise<PageContent> {
  const { title, lead } = words[language];
  return {
    title,
    summary: lead,
    section: null,
    space: null,
    question: null,
    status: 503,
    body: (
      <div class="head">
        <h1>{title}</h1>
        <p class="head__lead">{lead}</p>
        <p>
          <a href={address.map(language)}>{wordsIn[language].backToMap}</a>
        </p>
      </div>
    ),
  };
}

const words: Readonly<Record<Language, { readonly title: string; readonly lead: string }>> = {
  fi: {
    title: "Menneeseen ei juuri nyt pääse",
    lead: "Muutosten tallennuspaikkaan ei saada yhteyttä. Nykyinen strategia on silti luettavissa. Yritä hetken kuluttua uudelleen.",
  },
  sv: {
    title: "Det förflutna går inte att nå just nu",
    lead: "Platsen där ändringarna sparas kan inte nås. Strategin som den är nu går ändå att läsa. Försök igen om en stund.",
  },
  en: {
    title: "The past cannot be reached just now",
    lead: "The place where changes are kept cannot be reached. The strategy as it is now can still be read. Try again in a moment.",
  },
};
