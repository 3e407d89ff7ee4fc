import etag from "@fastify/etag";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Language, languages } from "../../ontology/labels";
import type { Page } from "../../pages/page";
import { pages } from "../../pages/pages";
import type { Visit } from "../../pages/site";
import { notReady } from "../health";
import { originOf } from "../origin";
import { preferredLanguage } from "../preferred-language";
import { addChangeFeeds } from "./change-feeds";
import { asPage } from "./page-headers";
import type { PageParts } from "./page-parts";
import { addPageStyles, pageStyles } from "./page-styles";
import { addPreviewPictures } from "./preview-pictures";
import { renderKindly } from "./render-kindly";
import { addTableFiles } from "./table-files";

/** The language of those whose browser asks for none of ours. */
const USUAL: Language = "fi";

/** Serves the pages for people, whole as they come from here: they work without a script. */
export async function addPages(app: FastifyInstance, parts: PageParts): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(etag, { weak: true });
    addPageStyles(scope);
    addTableFiles(scope, parts);
    addChangeFeeds(scope, parts);
    addPreviewPictures(scope, parts);
    scope.get("/", (request, reply) => reply.redirect(`/${languageOf(request)}/map`, 302));
    for (const language of languages) {
      scope.get(`/${language}`, (_, reply) => reply.redirect(`/${language}/map`, 302));
      scope.get<{ Params: { page: string } }>(`/${language}/:page`, (request, reply) => {
        const { page } = request.params;
        return answer(request, reply, { language, page: pageNamed(page), rest: "", parts });
      });
      scope.get<{ Params: { page: string; "*": string } }>(`/${language}/:page/*`, (request, reply) => {
        const { page, "*": rest } = request.params;
        return answer(request, reply, { language, page: pageNamed(page), rest, parts });
      });
    }
  });
}

/** Which page is asked for, and what it is made of. */
interface Wanted {
  readonly language: Language;
  readonly page: Page | undefined;
  readonly rest: string;
  readonly parts: PageParts;
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { language, page, rest, parts }: Wanted,
): Promise<FastifyReply> {
  if (!parts.isReady()) throw notReady();
  const url = new URL(request.url, "http://here");
  const visit: Visit = {
    page,
    language,
    rest,
    style: pageStyles().address,
    ask: parts.ask,
    days: parts.days,
    parameters: url.searchParams,
    origin: originOf(request, parts.publicUrl),
    inLanguage: (one) => `/${one}${url.pathname.slice(1 + language.length)}${fromTheBeginning(url)}`,
  };
  const { status, html } = await renderKindly(visit);
  return asPage(reply, language).code(status).send(html);
}

/** What is asked for, from the beginning of its list: a place in a list holds in the language of its order alone. */
function fromTheBeginning({ search }: URL): string {
  return search.replace(/([?&])(?:after|before)=[^&]*(&|$)/, (_, before, then) => (then ? before : ""));
}

function pageNamed(name: string): Page | undefined {
  return Object.hasOwn(pages, name) ? pages[name] : undefined;
}

function languageOf(request: FastifyRequest): Language {
  return preferredLanguage(request.headers["accept-language"]) ?? USUAL;
}
