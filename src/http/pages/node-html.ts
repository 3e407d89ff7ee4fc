import type { FastifyRequest } from "fastify";
import { isId } from "../../ontology/id";
import { type Language, languages } from "../../ontology/labels";
import { address } from "../../pages/address";
import { nodePage } from "../../pages/node/node-page";
import type { NodePage } from "../linked-data/linked-data";
import { originOf } from "../origin";
import { preferredLanguage } from "../preferred-language";
import { asPage } from "./page-headers";
import type { PageParts } from "./page-parts";
import { pageStyles } from "./page-styles";
import { renderKindly } from "./render-kindly";

/** Makes the page for people at the address of a node: in the language of `?lang=`, else in that of the browser. */
export function nodeHtml({ ask, days, publicUrl }: Omit<PageParts, "isReady">): NodePage {
  return async (id, request, reply) => {
    const language = languageOf(request);
    const parameters = new URL(request.url, "http://here").searchParams;
    const [asOf, validOn] = [parameters.get("asOf"), parameters.get("validOn")];
    const { html, status } = await renderKindly({
      page: isId(id) ? nodePage : undefined,
      language,
      rest: id,
      style: pageStyles().address,
      ask,
      days,
      parameters,
      origin: originOf(request, publicUrl),
      inLanguage: (one) => address.node(id, { lang: one, asOf, validOn }),
    });
    asPage(reply, language).code(status);
    return html;
  };
}

function languageOf({ url, headers }: FastifyRequest): Language {
  const asked = new URL(url, "http://here").searchParams.get("lang");
  return languages.find((one) => one === asked) ?? preferredLanguage(headers["accept-language"]) ?? "fi";
}
