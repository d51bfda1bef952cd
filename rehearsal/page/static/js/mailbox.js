/** The mailboxes of those who have no Slack; the links in their mails lead to the bot's own page.
 * Each mail can be answered with words, by its reader's program, or be given back. */
import { ask, looksAt } from "./acts.js";
import { dayOf, time, weekday } from "./dates.js";
import { html, useEffect, useState } from "./dom.js";
import { lines, link } from "./text.js";
import { t } from "./words.js";

const ADDRESS = /(https?:\/\/\S+)/;

export function Mailbox({ pane }) {
  const [told, setTold] = useState(null);
  const [said, setSaid] = useState("");
  const answers = async (one, how, text = "") => {
    setSaid("");
    const answer = await ask("mail_back", { address: told.address, id: one.id, how, text });
    if (!answer) return false;
    setTold(answer);
    setSaid(t(answer.came ? "mail.answered" : how === "returned" ? "mail.given-back" : "mail.unanswered"));
    return true;
  };
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
    <div aria-live="polite">${told?.mails.map((one, at) => html`<${Mail} key=${`${told.address} ${one.id} ${told.mails.length - at}`} one=${one} open=${at === 0}
      answers=${(how, text) => answers(one, how, text)} />`)}</div>
    <p class="hint" role="status" data-came>${said}</p>`;
}

function Mail({ one, open, answers }) {
  const at = new Date(one.at);
  const [text, setText] = useState("");
  const sends = async (event) => {
    event.preventDefault();
    if (text.trim() && (await answers("words", text))) setText("");
  };
  return html`<details class="mail" open=${open}>
    <summary><span class="when">${weekday(dayOf(at))} ${time(at)}</span> <b>${one.subject}</b></summary>
    <p class="hint">${one.from}</p>
    <div class="mail-text">${one.text.split(ADDRESS).map((part, number) => (number % 2 ? link(part, t("mail.link")) : lines(part)))}</div>
    <form class="mail-back" onSubmit=${sends}>
      <label>${t("mail.reply")}
        <textarea rows="2" value=${text} onInput=${(event) => setText(event.target.value)}></textarea></label>
      <button type="submit" class="button" disabled=${!text.trim()}>${t("mail.send")}</button>
      <button type="button" class="link" onClick=${() => answers("automatic")}>${t("mail.automatic")}</button>
      <button type="button" class="link" onClick=${() => answers("returned")}>${t("mail.returned")}</button>
    </form>
  </details>`;
}
