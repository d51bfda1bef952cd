/** The stack of modals: the one in front is shown, focus goes into it and back where it came from. */
import { ask } from "./acts.js";
import { Blocks } from "./blocks.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "./dom.js";
import { settled } from "./forms.js";
import { viewPlace } from "./places.js";
import { state } from "./state.js";
import { knows, t } from "./words.js";

let cameFrom = null;

export function Modals() {
  const front = state.stack.at(-1);
  const open = Boolean(front);
  useEffect(() => {
    if (open) return undefined;
    const back = cameFrom?.isConnected ? cameFrom : document.querySelector("[data-composer]");
    if (cameFrom) setTimeout(() => document.activeElement === document.body && back?.focus(), 30);
    cameFrom = null;
    return undefined;
  }, [open]);
  return front ? html`<${Modal} key=${`${front.id} ${front.callback_id}`} view=${front} />` : null;
}

/** Whatever had the focus when the first modal opened gets it back. */
function remembers() {
  if (!cameFrom && document.activeElement !== document.body) cameFrom = document.activeElement;
}

function Modal({ view }) {
  const frame = useRef(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(view.errors ?? {});
  useLayoutEffect(() => {
    remembers();
    frame.current.showModal();
    focusOn(frame.current, "input:not([type=file]), select, textarea, .dialog-body button");
  }, []);
  useEffect(() => {
    if (Object.keys(wrong).length) focusOn(frame.current, "[data-wrong] :is(input, select, textarea, button)");
  }, [wrong]);

  const close = async () => {
    if (!busy) await ask("close", { view: view.id });
    const stays = state.stack.some((one) => one.id === view.id) && frame.current;
    if (stays && !frame.current.open) frame.current.showModal();
  };
  const submit = async (event) => {
    event.preventDefault();
    if (busy || !view.submit) return;
    setBusy(true);
    const answer = await ask("submit", { view: view.id, values: settled(view) });
    setBusy(false);
    if (answer) setWrong({ ...answer.errors, ...worded(answer.wrong) });
  };
  const cancelled = (event) => {
    event.preventDefault();
    close();
  };
  const depth = state.stack.length;
  return html`<dialog ref=${frame} class=${`dialog modal depth-${depth}`} aria-labelledby="modal-title" onCancel=${cancelled} onClose=${close} data-view=${view.callback_id} data-shown=${`${view.id} ${view.hash}`}>
    <form novalidate onSubmit=${submit}>
      <header>
        <h2 id="modal-title">${view.title?.text}</h2>
        ${depth > 1 && html`<span class="depth">${t("form.depth", { count: depth })}</span>`}
        <button type="button" class="quiet" aria-label=${t("form.close")} onClick=${close}>×</button>
      </header>
      <div class="dialog-body" tabindex="-1" data-keep lang=${state.me?.locale}>
        <${Blocks} blocks=${view.blocks} place=${viewPlace(view, wrong)} />
      </div>
      <footer>
        <button type="button" class="button" onClick=${close}>${view.close?.text ?? t("form.close")}</button>
        ${view.submit && html`<button type="submit" class="button primary" aria-busy=${busy}>${busy ? t("form.sending") : view.submit.text}</button>`}
      </footer>
    </form>
  </dialog>`;
}

function focusOn(frame, wanted) {
  (frame.querySelector(wanted) ?? frame.querySelector(".dialog-body"))?.focus();
}

/** The kinds of fields that were wrong, in words. */
function worded(wrong = {}) {
  return Object.fromEntries(
    Object.entries(wrong).map(([block, kind]) => [block, t(knows(`wrong.${kind}`) ? `wrong.${kind}` : "wrong.otherwise")]),
  );
}
