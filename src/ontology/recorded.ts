import type { PropertyOptions } from "./property";
import { Visibility } from "./vocabulary";

/** Who may see it. A node and a link have it alike. */
export const visibility: PropertyOptions = {
  type: Visibility,
  required: true,
  default: "PUBLIC",
  fi: "näkyvyys",
  sv: "synlighet",
  en: "visibility",
  description: "Who may see it; everyone unless said.",
};

/** The first day on which it holds. A node and a link have it alike. */
export const validFrom: PropertyOptions = {
  type: "date",
  fi: "voimassa alkaen",
  sv: "gäller från",
  en: "valid from",
  description: "The first day on which it holds; null when it has always held.",
};

/** The last day on which it holds. A node and a link have it alike. */
export const validTo: PropertyOptions = {
  type: "date",
  fi: "voimassa asti",
  sv: "gäller till",
  en: "valid to",
  description: "The last day on which it holds; null when no end is known.",
};

/** How often it was written. A node and a link have it alike. */
export const version: PropertyOptions = {
  type: "int",
  required: true,
  managed: true,
  fi: "versio",
  sv: "version",
  en: "version",
  description: "How many times it was written; from 1.",
};

/** The commit that wrote it last. A node and a link have it alike. */
export const revision: PropertyOptions = {
  type: "int",
  required: true,
  managed: true,
  fi: "revisio",
  sv: "revision",
  en: "revision",
  description: "The number of the commit that wrote it last.",
};
