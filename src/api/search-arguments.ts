import { MaxLength, ValidateBy, type ValidationArguments, type ValidationOptions } from "class-validator";
import { askedWords } from "../graph/search/search";
import { PageArguments, says } from "./arguments";

/** The longest question, in characters: a sentence; a whole page is looked for by its words. */
export const longestSearch = 200;

/** The most different words of a question: each has to be looked for in all its forms. */
export const mostWords = 10;

/** What is looked for, and which page of what was found is wanted. */
export class SearchArguments extends PageArguments {
  @MaxLength(longestSearch, says("INVALID_ARGUMENT", `text takes ${longestSearch} characters at most; more came.`))
  @HasWords(says("INVALID_ARGUMENT", wordsInWords))
  text!: string;
}

function wordsInWords({ value }: ValidationArguments): string {
  const count = askedWords(String(value)).length;
  const came = count ? `${count} came` : `none came in ${JSON.stringify(value)}`;
  return `text takes 1 to ${mostWords} different words, of letters or digits; ${came}.`;
}

function HasWords(options: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => {
    const { length } = askedWords(String(value).slice(0, longestSearch));
    return length > 0 && length <= mostWords;
  };
  return ValidateBy({ name: "hasWords", validator: { validate } }, options);
}
