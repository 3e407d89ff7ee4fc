/** The question with which the playground opens: what a widget on a page about one spearhead would show. */
const FIRST_QUESTION = `# Kouvola's strategy as a graph. This question has been run: its answer is on the right.
# Change it and press Ctrl+Enter. Ctrl+Space suggests what can stand at the cursor.
# The book on the left explains every type and field.

{
  # One of the spearheads of the strategy, by its id.
  spearhead(id: "kouvola/lasten-kasvu") {
    name
    # What it concentrates on.
    focusAreas {
      nodes {
        name
      }
    }
    # Who answers for it. An edge holds the node, and the link that leads there.
    responsible {
      edges {
        node {
          name
          ... on Contact {
            title
            phones
          }
        }
        link {
          # How we know: the source says so, an editor inferred it, or a rule derived it …
          statement {
            status
            confidence
          }
          # … and if a rule did, from which links.
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

/** Presses the run button once it is there, when the tab still holds the first question. */
function runFirstQuestion(container) {
  const observer = new MutationObserver(() => {
    const button = container.querySelector(".graphiql-execute-button");
    const editor = container.querySelector(".graphiql-query-editor .CodeMirror");
    if (!button || !editor) return;
    observer.disconnect();
    if (editor.CodeMirror.getValue() === FIRST_QUESTION) button.click();
  });
  observer.observe(container, { childList: true, subtree: true });
}

const container = document.getElementById("playground");
runFirstQuestion(container);
const logo = React.createElement(GraphiQL.Logo, null, "Strategy Graph");
ReactDOM.createRoot(container).render(
  React.createElement(GraphiQL, { fetcher, storage, defaultQuery: FIRST_QUESTION, shouldPersistHeaders: false }, logo),
);
