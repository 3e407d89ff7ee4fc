import { StrategyError } from "../../errors";
import type { Page } from "../../pages/page";
import { refused } from "../../pages/refused";
import { type Rendered, renderPage, type Visit } from "../../pages/site";
import { unavailable } from "../../pages/unavailable";
import { httpStatusOf } from "../http-status";

/** Makes a page; where what is asked for cannot be, the page that says so to people. */
export async function renderKindly(visit: Visit): Promise<Rendered> {
  try {
    return await renderPage(visit);
  } catch (error) {
    return renderPage({ ...visit, page: insteadOf(error) });
  }
}

/** The page that says what is wrong; an error that no reader can do anything about is thrown on. */
function insteadOf(error: unknown): Page {
  if (!(error instanceof StrategyError)) throw error;
  if (error.code === "STORE_UNAVAILABLE") return unavailable;
  if (httpStatusOf(error) >= 500) throw error;
  return refused({ message: error.message, status: httpStatusOf(error) });
}
