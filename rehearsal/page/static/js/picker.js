/** Choosing whom to be, also among thousands. */
import { ask, be } from "./acts.js";
import { Avatar } from "./avatar.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "./dom.js";
import { change, state } from "./state.js";
import { t } from "./words.js";

const WAIT_MS = 120;

export function Picker({ title = t("picker.title"), picks = (one) => be(one.id, "messages"), closes = () => change({ picking: false }) }) {
  const frame = useRef(null);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState({ people: [], of: 0 });
  useLayoutEffect(() => {
    frame.current.showModal();
  }, []);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      const answer = await ask("people", { query, unread_first: true });
      if (answer && !stale) setFound(answer);
    };
    const waiting = setTimeout(look, query ? WAIT_MS : 0);
    return () => {
      stale = true;
      clearTimeout(waiting);
    };
  }, [query]);
  const cancelled = (event) => {
    event.preventDefault();
    closes();
  };
  const submits = (event) => {
    event.preventDefault();
    if (found.people.length) picks(found.people[0]);
  };
  const outside = (event) => event.target === frame.current && closes();
  return html`<dialog ref=${frame} class="dialog picker" aria-labelledby="picker-title" onCancel=${cancelled} onClose=${closes} onClick=${outside}>
    <header><h2 id="picker-title">${title}</h2>
      <button type="button" class="quiet" aria-label=${t("page.close")} onClick=${closes}>×</button></header>
    <form class="picker-search" onSubmit=${submits}>
      <input type="text" role="searchbox" autocomplete="off" autofocus value=${query} placeholder=${t("picker.search")} aria-label=${t("picker.search")}
        onInput=${(event) => setQuery(event.target.value)} />
    </form>
    <ul class="dialog-body">
      ${found.people.map((one) => html`<${Who} key=${one.id} one=${one} picks=${picks} />`)}
      ${!found.people.length && html`<li class="none">${t("picker.none")}</li>`}
    </ul>
    <p class="hint" role="status">${t("picker.found", { shown: found.people.length, of: found.of })}</p>
  </dialog>`;
}

function Who({ one, picks }) {
  return html`<li class="who">
    <button type="button" class="who-pick" onClick=${() => picks(one)} aria-current=${one.id === state.me?.id || null} data-person=${one.name}>
      <${Avatar} id=${one.id} name=${one.name} />
      <span><b>${one.name}</b><small>${one.gone ? t("picker.gone") : one.title}</small></span>
      ${one.unread > 0 && html`<span class="count">${t("picker.unread", { count: one.unread })}</span>`}
    </button>
    <a class="quiet" href=${`#${one.id}/messages`} target="_blank" rel="noopener" title=${t("picker.window")}
      aria-label=${`${t("picker.window")}: ${one.name}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" /></svg></a>
  </li>`;
}
