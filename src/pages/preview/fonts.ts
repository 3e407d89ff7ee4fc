import { readFileSync } from "node:fs";
import { type Font, parse } from "opentype.js";

/** The faces of a preview: two voices as on the pages, and the bold one for whose strategy it is. */
export type Face = "city" | "cityBold" | "ours";

/** Where the faces are. They come with the program, so that a picture looks alike on every machine. */
const files: Readonly<Record<Face, string>> = {
  city: require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  cityBold: require.resolve("@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf"),
  ours: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
};

/** The files of all faces, for whoever draws. */
export const fontFiles: readonly string[] = Object.values(files);

/** How each face is named in a drawing. */
export const faces: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  city: { family: "Source Serif 4", weight: 400 },
  cityBold: { family: "Source Serif 4", weight: 700 },
  ours: { family: "Source Sans 3", weight: 400 },
};

const read = new Map<Face, Font>();

/** How wide a text is in a face and size. Kerning is left out, which makes it a little wider than what is drawn. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = read.get(face) ?? readFace(face);
  let units = 0;
  for (const character of text) units += font.charToGlyph(character).advanceWidth ?? font.unitsPerEm;
  return (units * size) / font.unitsPerEm;
}

function readFace(face: Face): Font {
  const { buffer, byteOffset, byteLength } = readFileSync(files[face]);
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
  read.set(face, font);
  return font;
}
