/** The side: who one is, the conversations with what is new in them, and the page's own settings. */
import { goes, looksAt } from "./acts.js";
import { Avatar } from "./avatar.js";
import { html } from "./dom.js";
import { change, state } from "./state.js";
import { prefers } from "./taste.js";
import { t } from "./words.js";

const THEMES = ["auto", "light", "dark"];

export function Side() {
  const { me, conversations, direct, place, hello } = state;
  const app = conversations.find((one) => one.id === direct);
  const channels = conversations.filter((one) => one.id !== direct);
  return html`<nav class=${`side ${state.drawer ? "open" : ""}`} aria-label=${t("side.talks")}>
    <div class="brand"><img src="icon.svg" alt="" /><div><b>${hello.app.name}</b><span>${t("page.title")}</span></div>
      <button type="button" class="quiet drawer-close" aria-label=${t("page.close")} onClick=${() => change({ drawer: false })}>×</button></div>
    <button type="button" class="me" data-me onClick=${() => change({ picking: true })} title=${t("me.change")}>
      <${Avatar} id=${me.id} name=${me.name} />
      <span><small>${t("me.label")}</small><b>${me.name}</b>${me.title && html`<small>${me.title}</small>`}</span>
      <span class="me-change" aria-hidden="true">⇄</span>
      <span class="hidden">${t("me.change")}</span>
    </button>
    <h2>${hello.app.name}</h2>
    <ul>
      <${Item} on=${place === "home"} words=${t("tab.home")} does=${() => goes("home")} />
      <${Item} on=${place === direct} words=${t("tab.messages")} unread=${app?.unread} does=${() => goes(direct)} />
    </ul>
    ${channels.length > 0 && html`<h2>${t("side.channels")}</h2>
      <ul>${channels.map((one) => html`<${Item} key=${one.id} on=${place === one.id} words=${`# ${one.name}`} unread=${one.unread} does=${() => goes(one.id)} />`)}</ul>`}
    <div class="side-foot">
      <button type="button" class="link" onClick=${() => looksAt({ kind: "person", person: me.id })}>${t("day.of-me")}</button>
      <button type="button" class="link" data-mail onClick=${() => looksAt({ kind: "mail" })}>${t("mail.title")}</button>
      <button type="button" class="link" onClick=${() => looksAt({ kind: "help" })}>${t("page.help")}</button>
      <button type="button" class="link" onClick=${() => looksAt({ kind: "shop", tab: "trouble" })}>${t("page.workshop")}</button>
      <button type="button" class="link" lang=${state.language === "sv" ? "en" : "sv"}
        onClick=${() => prefers({ language: state.language === "sv" ? "en" : "sv" })}>${t("page.language")}</button>
      <button type="button" class="link" onClick=${() => prefers({ theme: THEMES[(THEMES.indexOf(state.theme) + 1) % 3] })}>${t(`page.theme.${state.theme}`)}</button>
    </div>
  </nav>`;
}

function Item({ on, words, unread = 0, does }) {
  return html`<li><button type="button" class=${`place ${unread ? "unread" : ""}`} aria-current=${on ? "page" : null} onClick=${does}>
    <span>${words}</span>${unread > 0 && html`<span class="count" aria-label=${t("side.new", { count: unread })}>${unread > 99 ? "99+" : unread}</span>`}
  </button></li>`;
}
