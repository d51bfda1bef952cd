/** One message, drawn again only when it changed. */
import { ask, looksAt, looksInThread } from "./acts.js";
import { Avatar } from "./avatar.js";
import { Blocks } from "./blocks.js";
import { momentOf, time } from "./dates.js";
import { Component, html } from "./dom.js";
import { Menu } from "./menu.js";
import { Files } from "./pictures.js";
import { messagePlace } from "./places.js";
import { nameOf, state } from "./state.js";
import { mrkdwn } from "./text.js";
import { t } from "./words.js";

export class Message extends Component {
  shouldComponentUpdate({ message, language, names, inThread }) {
    const before = this.props;
    return message !== before.message || language !== before.language || names !== before.names || inThread !== before.inThread;
  }

  render({ message, inThread }) {
    const name = nameOf(message.user);
    const moment = momentOf(message.ts);
    return html`<article class=${`message ${message.only_for ? "only-you" : ""}`} data-ts=${message.ts} data-keep tabindex="-1"
      aria-label=${`${name} ${time(moment)}`}>
      <${Avatar} id=${message.user} name=${name} bot=${message.bot} />
      <div class="message-body">
        <div class="message-head">
          <strong>${name}</strong>
          ${message.bot && html`<span class="badge">${t("talk.app")}</span>`}
          <time datetime=${moment.toISOString()}>${time(moment)}</time>
          ${message.edited && html`<span class="hint">(${t("talk.edited")})</span>`}
        </div>
        ${message.only_for && html`<div class="hint">${t("talk.only-you")} ·
          <button type="button" class="link" onClick=${() => ask("dismiss", at(message))}>${t("talk.dismiss")}</button></div>`}
        <div lang=${message.bot ? state.me?.locale : null}>
          ${message.blocks?.length
            ? html`<${Blocks} blocks=${message.blocks} place=${messagePlace(message)} />`
            : message.text && html`<div class="says">${mrkdwn(message.text)}</div>`}
        </div>
        ${message.attachments?.map((one) => one.blocks && html`<${Blocks} blocks=${one.blocks} place=${messagePlace(message)} />`)}
        ${message.files && html`<${Files} files=${message.files} />`}
        ${message.reactions && html`<div class="reactions">${message.reactions.map((one) => html`<span class="badge">:${one.name}: ${one.count}</span>`)}</div>`}
        ${message.replies > 0 && !inThread && html`<button type="button" class="link" onClick=${() => looksInThread(message.channel, message.ts)}>
          ${t("talk.replies", { count: message.replies })}</button>`}
      </div>
      <div class="message-tools"><${Menu} label=${t("talk.more")} sign="⋯" items=${items(message, inThread)} /></div>
    </article>`;
  }
}

const at = (message) => ({ channel: message.channel, ts: message.ts });

function items(message, inThread) {
  const shortcuts = state.hello.app.shortcuts.filter((one) => one.on === "message");
  return [
    message.bot && message.explained && {
      words: t("talk.why"),
      does: () => looksAt({ kind: "why", ...at(message) }),
    },
    !message.only_for && !inThread && {
      words: t("talk.reply"),
      does: () => looksInThread(message.channel, message.ts),
    },
    ...(message.only_for ? [] : shortcuts).map((one) => ({
      words: one.name,
      more: one.description,
      does: () => ask("shortcut", { callback: one.callback_id, ...at(message) }),
    })),
    { words: t("talk.json"), does: () => looksAt({ kind: "json", ...at(message) }) },
  ].filter(Boolean);
}
