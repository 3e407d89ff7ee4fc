const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;
const language = { enum: ["fi", "sv", "en"] } as const;

function record(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}

function listOf(items: unknown): object {
  return { type: "array", items };
}

const contact = {
  ...record({ title: textOrNull, phones: listOf(text), email: textOrNull }),
  description: "How to reach a person, as far as the city shows it.",
};

const thing = record(
  {
    id: text,
    type: text,
    name: text,
    lang: { ...language, description: "The language of the name." },
    url: text,
    contact,
  },
  ["contact"],
);

const saying = record({
  text: { ...text, description: "One sentence. Never show it without its basis." },
  parts: {
    ...listOf(record({ text, node: textOrNull })),
    description: "The same in pieces; node is the id of the thing that a piece names.",
  },
  role: textOrNull,
  status: { enum: ["STATED", "COLLECTIVE", "INFERRED", "DERIVED"] },
  confidence: { enum: ["HIGH", "MEDIUM", "LOW", null] },
  basis: { ...text, description: "How it is known, in words." },
  why: { ...record({ text, lang: language }), type: ["object", "null"], description: "Why an editor concluded it." },
  things: { ...listOf(thing), description: "The things at the other end." },
});

/** The form of what `/embed/v1/links` answers, for programs: within version 1 fields may be added, and none goes away. */
export const linksSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Links of a thing in a city's strategy, version 1",
  ...record({
    version: { const: 1 },
    language,
    node: thing,
    relations: listOf(
      record({
        relation: { ...text, description: "The name of the relationship in the API." },
        label: text,
        sayings: { ...listOf(saying), description: "Empty where the source is silent." },
      }),
    ),
    sources: listOf(record({ id: text, text, lang: language, url: text })),
    words: record({ silence: text, source: text, because: text }),
  }),
} as const;
