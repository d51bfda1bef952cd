/** Writing in a conversation: words, slash commands with completion, shortcuts, files, tables that are pasted. */
import { ask, shares } from "./acts.js";
import { html, useId, useRef, useState } from "./dom.js";
import { Menu } from "./menu.js";
import { tableOn } from "./pasted.js";
import { nameOf, state } from "./state.js";
import { Table } from "./tables.js";
import { t } from "./words.js";

const NONE = -1;

export function Composer({ channel, thread }) {
  const [text, setText] = useState("");
  const [table, setTable] = useState(null);
  const [at, setAt] = useState(0);
  const [hidden, setHidden] = useState(false);
  const [over, setOver] = useState(false);
  const field = useRef(null);
  const files = useRef(null);
  const own = useId();
  const offers = hidden ? [] : completions(text);
  const place = state.conversations.find((one) => one.id === channel);

  const writes = (words) => {
    setText(words);
    setHidden(false);
    setAt(words.endsWith(" ") ? NONE : 0); // a whole command may be sent as it stands
    fits(field.current);
  };
  const takes = (offer) => {
    writes(offer.whole);
    field.current.focus();
  };
  const sends = async () => {
    const words = text.trim();
    if (!words && !table) return;
    setText("");
    setTable(null);
    setTimeout(() => fits(field.current), 0);
    const [command, ...rest] = words.split(/\s+/);
    const answer = words.startsWith("/") && !table
      ? await ask("run", { command, text: rest.join(" "), channel })
      : await ask("say", { text: words, channel, thread: thread?.ts, table });
    if (answer) return;
    setText(words);
    setTable(table);
  };
  /** A spreadsheet leaves a picture of the cells beside them; one table goes with a message, as in Slack. */
  const pastes = (event) => {
    const found = tableOn(event.clipboardData);
    if (!found) return;
    event.preventDefault();
    setTable(found);
  };
  /** What is written already goes with the first of them, as in Slack; a command does not. */
  const sharesAll = (found) => {
    const words = text.startsWith("/") ? "" : text.trim();
    if (words) writes("");
    [...found].forEach((file, number) => shares(file, channel, number ? "" : words));
  };
  const onKey = (event) => {
    if (event.isComposing) return;
    const open = offers.length > 0;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      setAt(event.key === "ArrowDown" ? (at + 1) % offers.length : (Math.max(at, 0) || offers.length) - 1);
    } else if (open && event.key === "Tab" && !event.shiftKey && at !== NONE) {
      event.preventDefault();
      takes(offers[at]);
    } else if (open && event.key === "Enter" && !event.shiftKey && at !== NONE && offers[at].whole.trim() !== text.trim()) {
      event.preventDefault();
      takes(offers[at]);
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      setHidden(true);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      sends();
    }
  };
  const drops = (event) => {
    event.preventDefault();
    setOver(false);
    sharesAll(event.dataTransfer.files);
  };
  const drags = (event) => {
    event.preventDefault();
    setOver(true);
  };

  const shortcuts = state.hello.app.shortcuts
    .filter((one) => one.on === "anywhere")
    .map((one) => ({ words: one.name, more: one.description, does: () => ask("shortcut", { callback: one.callback_id }) }));
  if (state.me.gone) return html`<p class="composer gone" role="status">${t("me.gone")}</p>`;
  return html`<form class=${`composer ${over ? "over" : ""}`} onSubmit=${(event) => { event.preventDefault(); sends(); }}
    onDragOver=${drags} onDragLeave=${() => setOver(false)} onDrop=${drops}>
    ${offers.length > 0 && html`<ul class="completions" id=${`${own}-list`} role="listbox" aria-label=${t("write.commands")}>
      ${offers.map((one, number) => html`<li id=${`${own}-${number}`} role="option" aria-selected=${number === at}
        onMouseDown=${(event) => { event.preventDefault(); takes(one); }}><b>${one.whole}</b><small>${one.more}</small></li>`)}
    </ul>`}
    ${thread && html`<div class="hint">${t("write.reply-to")}</div>`}
    ${table && html`<div class="pasted"><${Table} block=${{ rows: table.map((row) => row.map((text) => ({ text }))) }} />
      <button type="button" class="quiet" aria-label=${t("write.table-away")} title=${t("write.table-away")}
        onClick=${() => { setTable(null); field.current.focus(); }}>×</button></div>`}
    <textarea ref=${field} rows="1" data-composer value=${text} aria-label=${t("write.label", { name: place ? place.name : nameOf(channel) })}
      placeholder=${over ? t("write.drop") : t("write.placeholder")} role="combobox" aria-autocomplete="list" aria-expanded=${offers.length > 0}
      aria-controls=${`${own}-list`} aria-activedescendant=${offers.length && at !== NONE ? `${own}-${at}` : null}
      onInput=${(event) => writes(event.target.value)} onPaste=${pastes} onKeyDown=${onKey} onBlur=${() => setHidden(true)}></textarea>
    <div class="composer-tools">
      ${shortcuts.length > 0 && html`<${Menu} label=${t("write.shortcuts")} sign="+" items=${shortcuts} />`}
      <button type="button" class="quiet" title=${t("write.commands")} aria-label=${t("write.commands")}
        onClick=${() => { writes("/"); field.current.focus(); }}>/</button>
      <button type="button" class="quiet" title=${t("write.file")} aria-label=${t("write.file")} onClick=${() => files.current.click()}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M13.5 6.5 8 12a1.6 1.6 0 0 0 2.3 2.3l6-6a3.3 3.3 0 0 0-4.7-4.7l-6.3 6.3a5 5 0 0 0 7 7L17 12" /></svg></button>
      <input ref=${files} type="file" multiple hidden aria-label=${t("write.file")} tabindex="-1"
        onChange=${(event) => { sharesAll(event.target.files); event.target.value = ""; }} />
      <button type="submit" class="button primary send" disabled=${!text.trim() && !table}>${t("write.send")}</button>
    </div>
  </form>`;
}

/** Commands that begin so, and the words that may follow the one that stands there. */
function completions(text) {
  if (!text.startsWith("/") || text.includes("\n")) return [];
  const [name, ...rest] = text.split(" ");
  const { commands } = state.hello.app;
  if (!rest.length) {
    return commands.filter((one) => one.name.startsWith(name)).map((one) => ({ whole: `${one.name} `, more: one.description }));
  }
  const command = commands.find((one) => one.name === name);
  const typed = rest.join(" ").toLowerCase();
  return (command?.words ?? []).filter((word) => word.startsWith(typed) && word !== typed).map((word) => ({ whole: `${name} ${word}`, more: "" }));
}

function fits(field) {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
}
