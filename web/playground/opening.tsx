import { type MonacoEditor, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { questions } from "./questions";

/** What happens once, when the editors are there: tabs get their names, and the first of our questions its answer. */
export function Opening({ operationName }: { readonly operationName?: string }): null {
  const { run, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const canAsk = useGraphiQL(({ responseEditor, schema }) => Boolean(responseEditor && schema));
  const isOver = useRef(false);

  // A change that changes nothing: tabs are named whenever something changes.
  useEffect(() => updateActiveTabValues({}), [updateActiveTabValues]);

  useEffect(() => {
    if (!editor || !canAsk || isOver.current) return;
    isOver.current = true;
    if (operationName) {
      setOperationName(operationName);
      goTo(operationName, editor);
    } else if (editor.getValue() === questions[0]) void run();
  }, [editor, canAsk, operationName, run, setOperationName]);

  return null;
}

/** Puts the cursor where an operation begins: Ctrl+Enter runs the one in which it is. */
function goTo(operationName: string, editor: MonacoEditor): void {
  const start = editor.getValue().search(new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`));
  const position = start < 0 ? undefined : editor.getModel()?.getPositionAt(start);
  if (!position) return;
  editor.setPosition(position);
  editor.revealPositionInCenter(position);
  editor.focus();
}
