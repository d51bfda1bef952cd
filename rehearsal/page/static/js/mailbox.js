/** The mailboxes of those who have no Slack; the links in their mails lead to the bot's own page. */
import { ask, looksAt } from "./acts.js";
import { dayOf, time, weekday } from "./dates.js";
import { html, useEffect, useState } from "./dom.js";
import { lines, link } from "./text.js";
import { t } from "./words.js";

const ADDRESS = /(https?:\/\/\S+)/;

export function Mailbox({ pane }) {
  const [told, setTold] = useState(null);
  useEffect(() => {
    let stale = false;
    ask("mails", { address: pane.address }).then((answer) => answer && !stale && setTold(answer));
    return () => {
      stale = true;
    };
  }, [pane.address, pane.fresh]);
  return html`<h2>${t("mail.title")}</h2>
    <p class="hint">${t("mail.hint")}</p>
    ${told && !told.boxes.length && html`<p class="empty">${t("mail.none")}</p>`}
    ${told && told.boxes.length > 0 && html`<label class="shop-method">${t("mail.whose")}
      <select data-mailbox value=${told.address} onChange=${(event) => looksAt({ kind: "mail", address: event.target.value })}>
        ${told.boxes.map((one) => html`<option key=${one.address} value=${one.address}>${one.name || one.address} (${one.count})</option>`)}
      </select></label>`}
    <div aria-live="polite">${told?.mails.map((one, at) => html`<${Mail} key=${`${told.address} ${one.id} ${told.mails.length - at}`} one=${one} open=${at === 0} />`)}</div>`;
}

function Mail({ one, open }) {
  const at = new Date(one.at);
  return html`<details class="mail" open=${open}>
    <summary><span class="when">${weekday(dayOf(at))} ${time(at)}</span> <b>${one.subject}</b></summary>
    <p class="hint">${one.from}</p>
    <div class="mail-text">${one.text.split(ADDRESS).map((part, number) => (number % 2 ? link(part, t("mail.link")) : lines(part)))}</div>
  </details>`;
}
