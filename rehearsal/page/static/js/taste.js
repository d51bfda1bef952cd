/** What the reader prefers: language and light or dark; kept in the browser. */
import { line, looksAtCalendar } from "./acts.js";
import { change, state } from "./state.js";
import { t } from "./words.js";

const KEY = "rehearsal-taste";

export function remembers() {
  const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  const foreign = !/^(sv|nb|nn|no|da|fi)/i.test(navigator.language);
  change({ language: kept.language ?? (foreign ? "en" : "sv"), theme: kept.theme ?? "auto" });
  shows();
}

/** Keeps what is preferred now, and asks for the calendar's words again in another language. */
export async function prefers(taste) {
  change(taste);
  localStorage.setItem(KEY, JSON.stringify({ language: state.language, theme: state.theme }));
  shows();
  if (!taste.language) return;
  change({ hello: await line.ask("hello", { language: state.language }) });
  await looksAtCalendar();
  change({ pane: state.pane && { ...state.pane, fresh: (state.pane.fresh ?? 0) + 1 } });
}

function shows() {
  document.documentElement.lang = state.language;
  document.documentElement.dataset.theme = state.theme;
  document.title = `${t("page.title")} · Hemmaplan`;
}
