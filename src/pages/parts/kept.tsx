/** What stays on one line: a name with its "-ohjelma", and years with a dash between them. */
const together = /(\S+ -\S+|\d+–\d+)/;

/** A text whose lines break where a reader would break them. */
export function Kept({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(together).map((piece, index) =>
        // Every second piece is one that was split at.
        index % 2 === 1 ? (
          <span class="nowrap" key={piece}>
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
