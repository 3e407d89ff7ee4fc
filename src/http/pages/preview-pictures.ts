import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../../errors";
import { languages } from "../../ontology/labels";
import type { Ask } from "../../pages/ask";
import { nodePreview } from "../../pages/preview/node-preview";
import type { Preview } from "../../pages/preview/preview";
import { previewPng } from "../../pages/preview/preview-png";
import { previewSvg } from "../../pages/preview/preview-svg";
import { spacePreview } from "../../pages/preview/space-preview";
import { isKnown } from "../conditional";
import { notReady } from "../health";
import type { NodePicture } from "../linked-data/linked-data";

/** What the pictures are made from. */
interface PictureParts {
  readonly isReady: () => boolean;
  readonly ask: Ask;
}

/** Makes the picture that previews of a node's address show: in the language of `?lang=`, else in Finnish. */
export function nodePicture({ ask }: Pick<PictureParts, "ask">): NodePicture {
  return async (id, request, reply) => {
    const asked = parametersOf(request).get("lang");
    const language = languages.find((one) => one === asked) ?? "fi";
    return answer(await nodePreview(id, language, ask), request, reply);
  };
}

/** Serves the pictures that previews of the pages show: whose strategy it is, and what it is called. */
export function addPreviewPictures(app: FastifyInstance, { isReady, ask }: PictureParts): void {
  for (const language of languages) {
    app.get(`/${language}/map.png`, async (request, reply) => {
      if (!isReady()) throw notReady();
      return answer(await spacePreview(parametersOf(request).get("space"), language, ask), request, reply);
    });
  }
}

async function answer(preview: Preview | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!preview) throw new StrategyError("NOT_FOUND", "There is nothing to make a picture of.");
  const svg = previewSvg(preview);
  // The picture is made of nothing but the drawing, so that it need not be drawn to tell whether it is another.
  const isSame = isKnown(request, reply, `W/"${createHash("sha256").update(svg).digest("base64url").slice(0, 22)}"`);
  reply.header("cache-control", "public, max-age=3600").header("content-language", preview.language);
  if (isSame) return reply.code(304).send();
  return reply.type("image/png").send(await previewPng(svg));
}

function parametersOf({ url }: FastifyRequest): URLSearchParams {
  return new URL(url, "http://here").searchParams;
}
