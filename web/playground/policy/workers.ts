import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";
import { applyRenamedStyles, renameStyles } from "./inline-styles";

interface TrustedTypeRules {
  readonly createHTML?: (html: string) => string;
}

/** Monaco asks this global for its workers, and for how to treat HTML before it writes it into the page. */
const environment = {
  getWorker(_id: string, label: string): Worker {
    if (label === "json") return new JsonWorker();
    if (label === "graphql") return new GraphQLWorker();
    return new EditorWorker();
  },
  createTrustedTypesPolicy: (_name: string, rules: TrustedTypeRules) => ({
    ...rules,
    createHTML: (html: string) => renameStyles(rules.createHTML?.(html) ?? html),
  }),
};

Object.assign(globalThis, { MonacoEnvironment: environment });
applyRenamedStyles();
