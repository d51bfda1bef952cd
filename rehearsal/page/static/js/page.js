/** The whole page. */
import { forget } from "./acts.js";
import { Clock } from "./clock.js";
import { Confirm } from "./confirm.js";
import { html, useEffect, useRef } from "./dom.js";
import { Home } from "./home.js";
import { Modals } from "./modal.js";
import { Pane } from "./pane.js";
import { Picker } from "./picker.js";
import { Side } from "./side.js";
import { change, state } from "./state.js";
import { Strip } from "./strip.js";
import { Talk } from "./talk.js";
import { t } from "./words.js";

export function Page() {
  document.body.dataset.now = state.clock?.now ?? "";
  if (!state.me) return html`<p class="empty" role="status">${state.connected ? "…" : t("page.lost")}</p>`;
  const place = state.conversations.find((one) => one.id === state.place);
  return html`
    <a class="skip" href="#main" onClick=${skips}>${t("page.skip")}</a>
    <div class=${`page ${state.pane ? "with-pane" : ""}`}>
      <${Side} />
      ${state.drawer && html`<div class="veil" onClick=${() => change({ drawer: false })}></div>`}
      <div class="stage">
        <${Clock} />
        <${Strip} />
        <div class="scene">
          <main id="main" tabindex="-1">
            <h2 class="scene-name">${state.place === "home" ? `${state.hello.app.name}: ${t("tab.home")}` : place?.name}</h2>
            ${state.place === "home" ? html`<${Home} />` : html`<${Talk} />`}
          </main>
          <${Pane} />
        </div>
      </div>
    </div>
    <${Modals} />
    ${state.picking && html`<${Picker} />`}
    <${Confirm} />
    <${Notes} />`;
}

/** The hash says who one is, so the way past the side is not left to it. */
function skips(event) {
  event.preventDefault();
  document.querySelector("#main").focus();
}

/** Notes stand in front of dialogs too, which only a popover that is shown after them does. */
function Notes() {
  const frame = useRef(null);
  const wanted = state.notes.length > 0 || !state.connected;
  const latest = state.notes.at(-1)?.number;
  useEffect(() => {
    if (frame.current.matches(":popover-open")) frame.current.hidePopover();
    if (wanted) frame.current.showPopover();
  }, [wanted, latest]);
  return html`<div class="notes" role="alert" popover="manual" ref=${frame}>
    ${!state.connected && html`<div class="note">${t("page.lost")}</div>`}
    ${state.notes.map((one) => html`<div class="note" key=${one.number}>
      <span>${one.words}${one.detail && html`<small>${one.detail}</small>`}</span>
      <button type="button" class="quiet" aria-label=${t("page.close")} onClick=${() => forget(one.number)}>×</button>
    </div>`)}
  </div>`;
}
