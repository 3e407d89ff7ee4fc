import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { capitalised, otherLang } from "../map/scene";
import { mapWordsIn } from "../map/words";
import type { PageContent, PageRequest } from "../page";
import { Kept } from "../parts/kept";
import { Legend } from "../parts/legend";
import { emptyThen } from "../past/empty-then";
import { present } from "../past/moment";
import { momentInTitle } from "../past/notice";
import { PastNotice } from "../past/past-notice";
import { TimeBar } from "../past/time-bar";
import { readTimes } from "../past/times";
import { wordsIn } from "../words";
import { tableAlternates } from "./alternates";
import { sortable } from "./sorting";
import { parametersOf, readTable, type Table } from "./table";
import { Rows } from "./table-rows";
import { type TableWords, tableWordsIn } from "./words";

/** What the map shows, as a table to read, sort, filter and take along. */
export async function tablePage(request: PageRequest): Promise<PageContent | null> {
  const { language } = request;
  const table = await readTable(request);
  if (!table) return emptyThen(request);
  const words = tableWordsIn[language];
  const { chosen, focus, rows, question } = table;
  const { moment, space } = chosen;
  const times = await readTimes(space, moment, request);
  const kept = { ...parametersOf(table), asOf: undefined, validOn: undefined, view: "table" };
  const strategy = chosen.strategy?.strategy ?? chosen.space;
  const lead = focus
    ? words.leadNear(focus.name, rows.length - (table.type === null ? 1 : 0))
    : words.lead(rows.length);
  return {
    title: [`${wordsIn[language].table}: ${focus?.name ?? strategy}`, ...momentInTitle(moment, language)].join(" – "),
    summary: lead,
    section: "table",
    space: chosen.space,
    question,
    status: chosen.focus !== null && !focus ? 404 : table.hasUnknown ? 400 : 200,
    alternates: tableAlternates(language, parametersOf(table)),
    isPast: moment !== present,
    body: (
      <>
        <PastNotice {...{ moment, language, times, kept }} />
        <div class="head">
          <p class="head__kind">{strategy}</p>
          <h1 lang={focus && otherLang(focus.localized.language, language)}>
            <Kept text={focus?.name ?? wordsIn[language].table} />
          </h1>
          <p class="head__facts">{lead}</p>
        </div>
        <TimeBar {...{ moment, language, times, kept }} />
        {table.hasUnknown && (
          <p class="silence table-unknown">
            {chosen.focus !== null && !focus ? mapWordsIn[language].unknownFocus : words.unknown}
          </p>
        )}
        <Tools table={table} language={language} words={words} />
        {rows.length > 0 ? <Rows table={table} language={language} /> : <p class="silence">{words.nothing}</p>}
        <Legend language={language} wide />
      </>
    ),
  };
}

interface ToolsOptions {
  readonly table: Table;
  readonly language: Language;
  readonly words: TableWords;
}

/** What one can do with the table: choose a type, take it along, look at the same on the map. */
function Tools({ table, language, words }: ToolsOptions) {
  const { chosen, focus, types, type } = table;
  const { space, sort, order } = parametersOf(table);
  const { asked } = chosen.moment;
  return (
    <div class="tools">
      <form class="tools__choose" action={address.map(language)}>
        <input type="hidden" name="view" value="table" />
        <input type="hidden" name="space" value={space} />
        {Object.entries({ focus: focus?.id, ...asked }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label for="type">{words.type}</label>
        <select id="type" name="type">
          <option value="">{words.allTypes}</option>
          {types.map((one) => (
            <option key={one.type} value={one.type} selected={one.type === type}>
              {capitalised(one.plural)} ({one.count})
            </option>
          ))}
        </select>
        <label for="sort">{words.sort}</label>
        <select id="sort" name="sort">
          <option value="">{words.likeTheMap}</option>
          {sortable.map((column) => (
            <option key={column} value={column} selected={column === sort}>
              {words.columns[column]}
            </option>
          ))}
        </select>
        <label class="heard" for="order">
          {words.order}
        </label>
        <select id="order" name="order">
          <option value="">{words.ascending}</option>
          <option value="desc" selected={order === "desc"}>
            {words.descending}
          </option>
        </select>
        <button type="submit">{words.show}</button>
      </form>
      <ul class="links">
        <li>
          <a href={address.mapFile(language, "csv", parametersOf(table))}>{words.csv}</a>
        </li>
        <li>
          <a href={address.mapFile(language, "xlsx", parametersOf(table))}>{words.xlsx}</a>
        </li>
        <li>
          <a href={address.map(language, { space, focus: focus?.id, ...asked })}>{words.asMap}</a>
        </li>
        {focus && (
          <>
            <li>
              <a href={address.node(focus.id, { lang: language, ...asked })}>{words.wholePage}</a>
            </li>
            <li>
              <a href={address.map(language, { view: "table", space: chosen.space, type, sort, order, ...asked })}>
                {words.clear}
              </a>
            </li>
          </>
        )}
      </ul>
    </div>
  );
}
