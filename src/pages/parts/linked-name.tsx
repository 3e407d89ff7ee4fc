interface Options {
  readonly text: string;
  readonly name: string;
  readonly href: string;
}

/** A sentence in which a name is a link; the whole sentence where the name does not stand in it as it is. */
export function LinkedName({ text, name, href }: Options) {
  const start = text.lastIndexOf(name);
  if (start < 0) return <a href={href}>{text}</a>;
  return (
    <>
      {text.slice(0, start)}
      <a href={href}>{name}</a>
      {text.slice(start + name.length)}
    </>
  );
}
