/** The way through a first rehearsal, in the words of whoever runs the bot. */
import { html } from "./dom.js";
import { state } from "./state.js";
import { t } from "./words.js";

export function Guide() {
  const hints = state.hello.app.hints;
  if (!hints.length) return html`<p class="empty">${t("talk.empty")}</p>`;
  return html`<section class="guide" aria-label=${t("page.help")}>
    <h3>${t("page.help")}</h3>
    <ol>${hints.map((hint) => html`<li>${hint}</li>`)}</ol>
  </section>`;
}
