import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "@graphiql/plugin-explorer/style.css";
import "graphiql/graphiql.css";
import "./styles/playground.css";
import "./styles/narrow.css";
import { CopyLink } from "./copy-link";
import { ask } from "./endpoint";
import { Opening } from "./opening";
import { type Link, readLink } from "./permalink";
import { nameTabs, questions } from "./questions";
import { storage } from "./storage";

const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** Puts the playground into the page, with the question that its address holds or those that we suggest. */
export function showPlayground(): void {
  const place = document.getElementById("playground");
  if (!place) throw new Error('The page has no element "playground".');
  const link = readLink(location.hash);
  // From here on the visitor's own tabs count; a link that is pasted into the address bar opens the page anew.
  history.replaceState(null, "", location.pathname + location.search);
  addEventListener("hashchange", () => location.reload());
  createRoot(place).render(<Playground link={link} />);
}

function Playground({ link }: { readonly link: Link }) {
  const linked = link.kind === "question" ? link.question : undefined;
  const [notice, setNotice] = useState(link.kind === "unreadable" ? "That link holds no question." : "");
  const suggested = questions.map((query) => ({ query }));
  return (
    <GraphiQL
      fetcher={ask}
      storage={storage}
      defaultTabs={linked ? [linked, ...suggested] : suggested}
      initialQuery={linked?.query}
      initialVariables={linked && (linked.variables ?? "")}
      plugins={plugins}
      onTabChange={nameTabs}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>Strategy Graph</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink say={setNotice} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <p className="notice" role="status">
          {notice}
        </p>
      </GraphiQL.Footer>
      <Opening operationName={linked?.operationName} />
    </GraphiQL>
  );
}
