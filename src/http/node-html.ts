import type { FastifyRequest } from "fastify";
import { type Language, languages } from "../ontology/labels";
import { address } from "../pages/address";
import { nodePage } from "../pages/node/node-page";
import { renderPage } from "../pages/site";
import type { NodePage } from "./linked-data";
import { originOf } from "./origin";
import { asPage } from "./page-headers";
import { pageStyles } from "./page-styles";
import type { PageParts } from "./pages";
import { preferredLanguage } from "./preferred-language";

/** Makes the page for people at the address of a node: in the language of `?lang=`, else in that of the browser. */
export function nodeHtml({ ask, days, publicUrl }: Omit<PageParts, "isReady">): NodePage {
  return async (id, request, reply) => {
    const language = languageOf(request);
    const { html, status } = await renderPage({
      page: id === null ? undefined : nodePage,
      language,
      rest: id ?? "",
      style: pageStyles().address,
      ask,
      days,
      parameters: new URL(request.url, "http://here").searchParams,
      origin: originOf(request, publicUrl),
      inLanguage: (one) => address.node(id ?? "", { lang: one }),
    });
    asPage(reply, language).code(status);
    return html;
  };
}

function languageOf({ url, headers }: FastifyRequest): Language {
  const asked = new URL(url, "http://here").searchParams.get("lang");
  return languages.find((one) => one === asked) ?? preferredLanguage(headers["accept-language"]) ?? "fi";
}
