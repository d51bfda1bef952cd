/** Choosing by typing: people, conversations, options the bot looks up, and any of many. */
import { ask } from "./acts.js";
import { html, useEffect, useRef, useState } from "./dom.js";
import { nameOf } from "./state.js";
import { t } from "./words.js";

const WAIT_MS = 150;
const MOST = 50;

/** What a kind of select offers for what was typed: [{key, words, more, value}], and how a value is worded. */
const SOURCES = {
  static: {
    find: async ({ element }, typed) => options(element).filter((one) => fits(one.text.text, typed)).map(offered((one) => one.value)),
    said: (value, element) => options(element).find((one) => one.value === value)?.text.text ?? value,
  },
  external: {
    find: async ({ block, element, place }, typed) =>
      ((await place.search(block, element, typed))?.options ?? []).map(offered((one) => one)),
    said: (value) => value.text.text,
  },
  users: {
    find: async (_, typed) => ((await ask("people", { query: typed }))?.people ?? []).filter((one) => !one.gone).map(entity("title")),
    said: nameOf,
  },
  conversations: { find: channels, said: (id) => `#${nameOf(id)}` },
  channels: { find: channels, said: (id) => `#${nameOf(id)}` },
};

const options = (element) => element.options ?? element.option_groups.flatMap((group) => group.options);
const fits = (words, typed) => words.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
const offered = (value) => (one) => ({ key: one.value, words: one.text.text, more: one.description?.text, value: value(one) });
const entity = (more) => (one) => ({ key: one.id, words: one.name, more: one[more], value: one.id });
async function channels(_, typed) {
  return ((await ask("channels", { query: typed }))?.channels ?? []).map(entity("topic"));
}
const keyOf = (value) => value?.value ?? value;

export function Combo({ block, element, place, ids }) {
  const many = element.type.startsWith("multi_");
  const source = SOURCES[element.type.replace("multi_", "").replace("_select", "")];
  const value = place.value(block, element);
  const chosen = many ? (value ?? []) : value ? [value] : [];
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState(null); // null: the list is closed
  const [foundFor, setFoundFor] = useState("");
  const [at, setAt] = useState(0);
  const input = useRef(null);
  const latest = useRef(0);

  const look = async (words) => {
    const number = ++latest.current;
    const answer = await source.find({ block, element, place }, words);
    if (number !== latest.current) return;
    const left = answer.filter((one) => !chosen.some((other) => keyOf(other) === one.key));
    setFound(left.slice(0, MOST));
    setFoundFor(words);
    setAt(0);
  };
  // Until the answer to what was typed is here, what was found before is shown as far as it fits.
  const shown = found && foundFor !== typed ? found.filter((one) => fits(`${one.words} ${one.more ?? ""}`, typed)) : found;
  useEffect(() => {
    if (found === null) return undefined;
    const least = element.min_query_length ?? (element.type.includes("external") ? 3 : 0);
    if (typed.length < least) return undefined;
    const waiting = setTimeout(() => look(typed), WAIT_MS);
    return () => clearTimeout(waiting);
  }, [typed]);

  const opens = () => {
    if (found !== null) return;
    setFound([]);
    if (!element.type.includes("external") || element.min_query_length === 0) look(typed);
  };
  const closes = () => {
    latest.current += 1;
    setFound(null);
    setTyped("");
  };
  const picks = (one) => {
    place.set(block, element, many ? [...chosen, one.value] : one.value);
    closes();
  };
  const drops = (one) => {
    const left = chosen.filter((other) => keyOf(other) !== keyOf(one));
    place.set(block, element, many ? left : null);
    input.current?.focus();
  };
  const onKey = (event) => {
    const open = shown?.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) opens();
      else setAt((at + (event.key === "ArrowDown" ? 1 : open - 1)) % open);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open) picks(shown[Math.min(at, open - 1)]);
    } else if (event.key === "Escape" && found !== null) {
      event.preventDefault();
      event.stopPropagation();
      closes();
    } else if (event.key === "Backspace" && !typed && chosen.length) {
      drops(chosen.at(-1));
    }
  };

  const full = many && element.max_selected_items && chosen.length >= element.max_selected_items;
  const list = `${ids.field}-list`;
  const words = element.placeholder?.text ?? t("form.search");
  return html`<div class="combo" data-action=${element.action_id}>
    <div class="combo-frame">
      ${chosen.map((one) => html`<span class="chip" key=${keyOf(one)}>${source.said(one, element)}
        <button type="button" aria-label=${t("form.remove", { name: source.said(one, element) })} onClick=${() => drops(one)}>×</button></span>`)}
      ${!full && (many || !chosen.length) && html`<input ref=${input} id=${ids.field} type="text" role="combobox" autocomplete="off"
        aria-autocomplete="list" aria-expanded=${found !== null} aria-controls=${list} aria-describedby=${ids.about}
        aria-invalid=${ids.wrong || null} aria-label=${ids.label ? null : words}
        aria-activedescendant=${shown?.length ? `${list}-${at}` : null} placeholder=${words} value=${typed}
        onInput=${(event) => { setTyped(event.target.value); if (found === null) setFound([]); }}
        onFocus=${opens} onClick=${opens} onBlur=${() => setTimeout(closes, 120)} onKeyDown=${onKey} />`}
    </div>
    ${found !== null && html`<ul class="combo-list" id=${list} role="listbox" aria-label=${t("form.options")}>
      ${shown.map((one, number) => html`<li id=${`${list}-${number}`} role="option" aria-selected=${number === at} key=${one.key}
        onMouseDown=${(event) => { event.preventDefault(); picks(one); }}>${one.words}${one.more && html`<small>${one.more}</small>`}</li>`)}
      ${!shown.length && html`<li class="none" role="option" aria-disabled="true" aria-selected="false">${t("form.nothing")}</li>`}
    </ul>`}
  </div>`;
}
