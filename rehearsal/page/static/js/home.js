/** The bot's Home tab, as it published it for this person. */
import { Blocks } from "./blocks.js";
import { html } from "./dom.js";
import { Guide } from "./guide.js";
import { viewPlace } from "./places.js";
import { state } from "./state.js";
import { t } from "./words.js";

export function Home() {
  const { home, loading } = state;
  return html`<div class="home" data-keep tabindex="-1" lang=${state.me?.locale}>
    ${home?.blocks.length
      ? html`<${Blocks} blocks=${home.blocks} place=${viewPlace(home)} />`
      : html`<p class="empty" role="status">${t(loading ? "home.waiting" : "home.empty")}</p>${!loading && html`<${Guide} />`}`}
  </div>`;
}
