import { Phone } from "../parts/phone";
import type { NodeSaying, Person } from "./node-data";

interface Options {
  readonly said: NodeSaying;
  readonly about: string;
  /** Where a name leads. */
  readonly linkTo: (id: string) => string;
}

/** The people of a sentence, each with how to reach them, as far as the city shows it. */
export function People({ said, about, linkTo }: Options) {
  const people = new Map(
    said.links.map(({ source, target }) => other(source, target, about)).map((one) => [one.id, one]),
  );
  const reachable = [...people.values()].filter(({ phones, email }) => phones?.length || email);
  if (reachable.length === 0) return null;
  return (
    <ul class="people">
      {reachable.map(({ id, name, title, phones = [], email }) => (
        <li key={id}>
          <p class="people__name">
            <a href={linkTo(id)}>{name}</a>
          </p>
          {title && <p class="small quiet">{title}</p>}
          {phones.map((phone) => (
            <p class="small" key={phone}>
              <Phone number={phone} />
            </p>
          ))}
          {email && (
            <p class="small">
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function other(source: Person, target: Person, about: string): Person {
  return source.id === about ? target : source;
}
