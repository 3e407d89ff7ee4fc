/** The question with which the playground opens: what a widget on a page about one spearhead would show. */
const FIRST_QUESTION = `# Kouvola's strategy as a graph.
# The answer to this question is beside it.
# Change it, then run it with Ctrl+Enter.
# Ctrl+Space tells what can stand here; the
# book on the left explains every type.

query Spearhead {
  # One spearhead of the strategy, by its id
  spearhead(id: "kouvola/lasten-kasvu") {
    name
    # What it concentrates on
    focusAreas {
      nodes {
        name
      }
    }
    # Who answers for it
    responsible {
      edges {
        node {
          name
          ... on Contact {
            title
            phones
          }
        }
        # How we know it
        link {
          statement {
            status
            confidence
          }
          # What a derived link rests on
          derivedFrom {
            sentence
          }
        }
      }
    }
  }
}
`;

const ENDPOINT = "/graphql";

/** GraphiQL asks for the schema first; by the time that is answered, the page is built and can be used. */
let isBuilt = false;

async function fetcher(question, { headers = {} } = {}) {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json", ...headers },
    body: JSON.stringify(question),
  });
  if (!isBuilt) requestAnimationFrame(runFirstQuestion);
  isBuilt = true;
  return response.json();
}

/** Shows the answer to the first question at once, unless the open tab holds another from an earlier visit. */
function runFirstQuestion() {
  const editor = document.querySelector(".graphiql-query-editor .CodeMirror");
  if (editor?.CodeMirror.getValue() === FIRST_QUESTION) document.querySelector(".graphiql-execute-button").click();
}

/** What was typed stays where it was typed, under a name that changes when its form does. */
const storage = {
  getItem: (key) => localStorage.getItem(`playground-1:${key}`),
  setItem: (key, value) => localStorage.setItem(`playground-1:${key}`, value),
  removeItem: (key) => localStorage.removeItem(`playground-1:${key}`),
  clear: () => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("playground-1:")) localStorage.removeItem(key);
    }
  },
  get length() {
    return localStorage.length;
  },
};

const logo = React.createElement(GraphiQL.Logo, null, "Strategy Graph");
ReactDOM.createRoot(document.getElementById("playground")).render(
  React.createElement(GraphiQL, { fetcher, storage, defaultQuery: FIRST_QUESTION, shouldPersistHeaders: false }, logo),
);
