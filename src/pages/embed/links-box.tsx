import { Phone } from "../parts/phone";
import type { LinksAnswer, RelationShown, SayingShown, ThingShown } from "./links-answer";

interface Options {
  readonly answer: LinksAnswer;
  /** The level of its heading among those of the page around it. */
  readonly level: number;
  /** Where its links open: within a frame, in the window around it. */
  readonly target?: "_top" | undefined;
}

/**
 * What is said of a thing, in a box on somebody else's page. The server writes it as HTML, and the widget makes elements
 * of the very same component in the browser: nothing in it but plain elements.
 */
export function LinksBox({ answer, level, target }: Options) {
  const { node, relations, sources, words, language } = answer;
  const Heading = `h${level}` as "h3";
  return (
    <section class="box" part="box" aria-label={node.name} lang={language}>
      <Heading class="title" part="title">
        <NameLink thing={node} language={language} target={target} />
      </Heading>
      {relations.length === 0 && <Silence words={words} />}
      {relations.map((relation) => (
        <Relation key={relation.relation} relation={relation} answer={answer} level={level + 1} target={target} />
      ))}
      {sources.length > 0 && (
        <p class="from" part="source">
          {words.source}:{" "}
          {sources.map(({ id, text, url, lang }, index) => (
            <span key={id}>
              {index > 0 && "; "}
              <a href={url} target={target} lang={otherThan(language, lang)}>
                {text}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Relation({ relation, answer, level, target }: Options & { readonly relation: RelationShown }) {
  const { label, sayings } = relation;
  const Heading = `h${level}` as "h4";
  return (
    <>
      <Heading class="relation" part="relation">
        {label}
      </Heading>
      {sayings.length === 0 && <Silence words={answer.words} />}
      {sayings.map((saying) => (
        <Saying key={saying.text} saying={saying} answer={answer} level={level} target={target} />
      ))}
    </>
  );
}

/** One thing is told in a sentence; several, and people with ways to reach them, stand below one another. */
function Saying({ saying, answer, target }: Options & { readonly saying: SayingShown }) {
  const { things, role, status, basis, why } = saying;
  const isList = things.length > 1 || things.some(hasContact);
  // The name of the relation does not say in which role; the sentence does.
  const isTold = !isList || (role !== null && role !== "UNSPECIFIED");
  return (
    <>
      {isTold && <Sentence saying={saying} answer={answer} isLinked={!isList} target={target} level={0} />}
      {isList && (
        <ul>
          {things.map((thing) => (
            <li class="item" part="item" key={thing.id}>
              <NameLink thing={thing} language={answer.language} target={target} />
              <Contact thing={thing} target={target} />
            </li>
          ))}
        </ul>
      )}
      <p class="basis" part="basis">
        <span class={`line ${status.toLowerCase()}`} aria-hidden="true" /> {basis}
        {status === "INFERRED" && why && (
          <>
            . {answer.words.because}: <span lang={otherThan(answer.language, why.lang)}>{why.text}</span>
          </>
        )}
      </p>
    </>
  );
}

function Sentence({ saying, answer, isLinked, target }: Options & { saying: SayingShown; isLinked: boolean }) {
  const { parts, things } = saying;
  return (
    <p class="item" part="item">
      {parts.map(({ text, node }, index) => {
        const thing = isLinked && things.find(({ id }) => id === node);
        const named = { ...thing, name: text } as ThingShown;
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have their place and no other name
        return thing ? <NameLink key={index} thing={named} language={answer.language} target={target} /> : text;
      })}
    </p>
  );
}

function Contact({ thing: { contact }, target }: { readonly thing: ThingShown; readonly target: Options["target"] }) {
  if (!contact) return null;
  const [phone] = contact.phones;
  return (
    <span class="sub">
      {contact.title}
      {contact.title && phone && ", "}
      {phone && <Phone number={phone} />}
      {!phone && contact.email && (
        <>
          {contact.title && ", "}
          <a href={`mailto:${contact.email}`} target={target}>
            {contact.email}
          </a>
        </>
      )}
    </span>
  );
}

interface NameOptions {
  readonly thing: ThingShown;
  readonly language: string;
  readonly target: Options["target"];
}

function NameLink({ thing: { name, url, lang }, language, target }: NameOptions) {
  return (
    <a href={url} target={target} lang={otherThan(language, lang)}>
      {name}
    </a>
  );
}

function Silence({ words }: Pick<LinksAnswer, "words">) {
  return (
    <p class="none" part="empty">
      {words.silence}
    </p>
  );
}

function hasContact({ contact }: ThingShown): boolean {
  return Boolean(contact && (contact.title || contact.phones.length > 0 || contact.email));
}

function otherThan(language: string, lang: string): string | undefined {
  return lang === language ? undefined : lang;
}
