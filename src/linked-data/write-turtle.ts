import { Writer } from "n3";
import { quadsOf } from "./quads";
import type { Resource } from "./resource";
import { namespaces } from "./standard-terms";
import type { Vocabulary } from "./vocabulary";

/** Where the vocabulary is, seen from where ids are: the writer shortens by the base before it shortens by prefixes. */
const VOCABULARY = "../vocab#";

/** Writes things as Turtle, a text for each, so that large graphs need not be held as one. */
export function* turtle({ addresses }: Vocabulary, resources: Iterable<Resource>): Iterable<string> {
  let written = "";
  const output = {
    write(chunk: string, _encoding: string, done?: () => void): void {
      written += chunk;
      done?.();
    },
  };
  const take = (): string => {
    const text = written;
    written = "";
    return text;
  };
  const writer = new Writer(
    output as unknown as NodeJS.WritableStream,
    {
      prefixes: { ...namespaces, vocab: VOCABULARY },
      baseIRI: addresses.ids,
      writeBase: true,
      end: false,
    } as ConstructorParameters<typeof Writer>[1],
  );
  for (const resource of resources) {
    writer.addQuads([...quadsOf(resource)]);
    yield take();
  }
  writer.end();
  yield take();
}
