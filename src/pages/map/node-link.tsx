import { Kept } from "../parts/kept";
import { kindOf } from "../parts/known";
import { wordsIn } from "../words";
import type { NodeShown } from "./map-query";
import { otherLang, type Scene } from "./scene";

interface Options {
  readonly node: NodeShown;
  readonly scene: Scene;
}

/** The name of a thing, which chooses it. */
export function NodeLink({ node, scene }: Options) {
  const { id, name, localized } = node;
  return (
    <a
      href={scene.choose(id)}
      lang={otherLang(localized.language, scene.language)}
      aria-current={id === scene.choice.focus ? "true" : undefined}
    >
      <Kept text={name} />
    </a>
  );
}

/** What a thing is, in the language that there is. */
export function Description({ node, scene }: Options) {
  const { description, localized, language } = node;
  if (!description) return null;
  const word = localized.description === null ? language : localized.language;
  return (
    <p class="card__text" lang={otherLang(word, scene.language)}>
      {withNumbersWhole(description)}
    </p>
  );
}

/** For those who listen: how a thing is tied to the chosen one, which others see by its line. */
export function HeardNearness({ node, scene }: Options) {
  const nearness = scene.near.get(node.id);
  if (!nearness) return null;
  const how = wordsIn[scene.language][kindOf(nearness.status)];
  return <span class="heard">{` (${nearness.labels.join(", ")}: ${how})`}</span>;
}

/** Numbers that are written in groups, such as 12 500, are not broken either. */
function withNumbersWhole(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0");
}
