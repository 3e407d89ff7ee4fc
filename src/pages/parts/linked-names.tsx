/** Something that a sentence names, and where its name leads. */
export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** A sentence in which names are links, each where it first stands; one that does not stand in it is passed over. */
export function LinkedNames({ text, links }: { readonly text: string; readonly links: readonly NamedLink[] }) {
  const [first, ...others] = links
    .map((link) => ({ ...link, start: text.indexOf(link.name) }))
    .filter(({ name, start }) => name !== "" && start >= 0)
    .sort((one, other) => one.start - other.start || other.name.length - one.name.length);
  if (!first) return <>{text}</>;
  const { name, href, start } = first;
  return (
    <>
      {text.slice(0, start)}
      <a href={href}>{name}</a>
      <LinkedNames text={text.slice(start + name.length)} links={others} />
    </>
  );
}
