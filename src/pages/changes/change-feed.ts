import { create } from "xmlbuilder2";
import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { readSpaces } from "../frame-data";
import type { PageRequest } from "../page";
import { byCommit, type CommitShown } from "./by-commit";
import { readChanges } from "./changes-data";
import { nameOf, readSubject } from "./subject";
import { readWanted, type Wanted } from "./wanted";
import { changesWordsIn } from "./words";

/** A feed of changes as it is sent. */
export interface ChangeFeed {
  readonly xml: string;
  /** When anything was last changed; null where nothing ever was. */
  readonly modified: string | null;
}

/** How many changes of a commit an entry tells in words. */
const MOST_TOLD = 12;

/** When the names of the feed and its entries were first given: a part of them, which stays. */
const NAMED_IN = "2026";

/** The latest changes, of a strategy or of one thing, as an Atom feed (RFC 4287): an entry for each commit. */
export async function changeFeed(request: Omit<PageRequest, "rest">): Promise<ChangeFeed> {
  const { language, origin } = request;
  const { space, id } = readWanted(request);
  const wanted: Wanted = { space, id, type: null, from: null, to: null, before: null, hasUnknown: false };
  const subject = id === null ? null : await readSubject(id, request);
  const { changes, revision } = (await readChanges(wanted, subject, request)).data;
  const commits = byCommit(changes.nodes);
  // The first of them may have begun before what was read: it is told whole or not at all.
  const whole = changes.pageInfo.hasPreviousPage && commits.length > 1 ? commits.slice(1) : commits;
  const newestFirst = whole.reverse();
  const what = subject ? nameOf(subject, changes.nodes) : await ownerOf(space, request);
  const words = changesWordsIn[language];
  const scope: Scope = { language, origin, space, id };
  const feed = element("feed", { "xml:lang": language });
  feed
    .ele("id")
    .txt(tagOf(scope))
    .up()
    .ele("title")
    .txt(what === null ? words.title : words.feedOf(what));
  feed.ele("updated").txt(newestFirst[0]?.recordedAt ?? revision.recordedAt ?? `${NAMED_IN}-01-01T00:00:00.000Z`);
  feed.ele("link", {
    rel: "self",
    type: "application/atom+xml",
    href: origin + address.changesFeed(language, { id, space }),
  });
  feed.ele("link", { rel: "alternate", type: "text/html", href: origin + address.changes(language, { id, space }) });
  feed
    .ele("author")
    .ele("name")
    .txt(what ?? "Strategy Graph");
  for (const commit of newestFirst) feed.import(entryOf(commit, scope));
  return { xml: feed.end({ prettyPrint: true }), modified: revision.recordedAt };
}

interface Scope extends Pick<Wanted, "space" | "id"> {
  readonly language: Language;
  readonly origin: string;
}

function entryOf({ revision, recordedAt, actor, reason, changes }: CommitShown, scope: Scope) {
  const { language, origin, id, space } = scope;
  const words = changesWordsIn[language];
  const [first] = changes;
  const others = changes.length - 1;
  const title = reason ?? `${first?.sentence}${others > 0 ? words.andOthers(others) : ""}`;
  const page = address.changes(language, { id, space, from: revision, to: revision });
  const entry = element("entry");
  entry
    .ele("id")
    .txt(`${tagOf(scope)}/${revision}`)
    .up()
    .ele("title")
    .txt(title);
  entry.ele("updated").txt(recordedAt).up().ele("published").txt(recordedAt);
  entry.ele("author").ele("name").txt(actor);
  entry.ele("link", { rel: "alternate", type: "text/html", href: origin + page });
  entry.ele("summary").txt(summaryOf(changes, language));
  return entry;
}

/** A text may hold characters that no XML may, such as U+0007; one of them would take the whole feed from its readers. */
function element(name: string, attributes: Readonly<Record<string, string>> = {}) {
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "" });
  return document.ele("http://www.w3.org/2005/Atom", name, attributes);
}

function summaryOf(changes: CommitShown["changes"], language: Language): string {
  const told = changes.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
  const left = changes.length - told.length;
  return `${told.join(". ")}${left > 0 ? changesWordsIn[language].andOthers(left) : ""}.`;
}

/** What the feed is called wherever it is read (RFC 4151): by the host of the service, not by how one reaches it. */
function tagOf({ language, origin, space, id }: Scope): string {
  const { hostname } = new URL(origin);
  const host = hostname.startsWith("[") ? "localhost" : hostname;
  return `tag:${host},${NAMED_IN}:${["changes", language, id ?? space].filter(Boolean).join("/")}`;
}

async function ownerOf(space: string | null, { ask, language }: Pick<PageRequest, "ask" | "language">) {
  const spaces = await readSpaces(ask, language);
  if (space !== null) return spaces.find((one) => one.space === space)?.owner ?? space;
  return spaces.length === 1 ? (spaces[0]?.owner ?? null) : null;
}
