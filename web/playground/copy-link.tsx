import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { linkTo } from "./permalink";

/** The button that copies a link to the question in the editors, or shows it where a page may not copy. */
export function CopyLink({ say }: { readonly say: (notice: string) => void }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operations = useGraphiQL((state) => state.operations);
  const operationName = useGraphiQL((state) => state.operationName);

  const copy = async (): Promise<void> => {
    const question = {
      query: queryEditor?.getValue() ?? "",
      variables: variableEditor?.getValue(),
      operationName: operations && operations.length > 1 ? operationName : undefined,
    };
    if (question.query.trim() === "") return say("There is no question to link to.");
    const link = linkTo(question, location.href);
    try {
      await navigator.clipboard.writeText(link);
      say("The link is copied.");
    } catch {
      history.replaceState(null, "", link);
      say("The link stands in the address bar.");
    }
  };

  return (
    <ToolbarButton onClick={() => void copy()} label="Copy a link to this question">
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
        <g strokeWidth="1.75" strokeLinecap="round">
          <path d="M10 14a4 4 0 0 0 5.7 0l4-4a4 4 0 0 0-5.7-5.7l-1.3 1.3" />
          <path d="M14 10a4 4 0 0 0-5.7 0l-4 4a4 4 0 0 0 5.7 5.7l1.3-1.3" />
        </g>
      </svg>
    </ToolbarButton>
  );
}
