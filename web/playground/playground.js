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

function fetcher(question, { headers = {} } = {}) {
  return fetch(ENDPOINT, {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json", ...headers },
    body: JSON.stringify(question),
  }).then((response) => response.json());
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

/** Runs the first question once the page is built, unless the open tab holds another by then. */
function runFirstQuestion(container) {
  const observer = new MutationObserver(() => {
    const button = container.querySelector(".graphiql-execute-button");
    const answer = container.querySelector(".result-window");
    const question = container.querySelector(".graphiql-query-editor .CodeMirror")?.CodeMirror.getValue();
    if (!button || !answer?.CodeMirror || !question) return;
    observer.disconnect();
    if (question === FIRST_QUESTION) button.click();
  });
  observer.observe(container, { childList: true, subtree: true, characterData: true });
}

const container = document.getElementById("playground");
const logo = React.createElement(GraphiQL.Logo, null, "Strategy Graph");
ReactDOM.createRoot(container).render(
  React.createElement(GraphiQL, { fetcher, storage, defaultQuery: FIRST_QUESTION, shouldPersistHeaders: false }, logo),
);
runFirstQuestion(container);
