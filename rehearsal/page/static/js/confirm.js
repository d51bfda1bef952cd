/** Confirmations: the bot's own question before something is done. */
import { html, useLayoutEffect, useRef } from "./dom.js";
import { change, state } from "./state.js";
import { Text } from "./text.js";

let answers = null;

/** True at once where nothing is asked, else what the person chose. */
export function confirms(asked) {
  if (!asked) return Promise.resolve(true);
  return new Promise((resolve) => {
    answers = resolve;
    change({ confirming: asked });
  });
}

export function Confirm() {
  const frame = useRef(null);
  const asked = state.confirming;
  useLayoutEffect(() => {
    if (asked && !frame.current.open) frame.current.showModal();
  }, [asked]);
  if (!asked) return null;
  const settle = (yes) => {
    change({ confirming: null });
    answers?.(yes);
  };
  const cancelled = (event) => {
    event.preventDefault();
    settle(false);
  };
  return html`<dialog ref=${frame} class="dialog confirm" aria-labelledby="confirm-title" onCancel=${cancelled} onClose=${() => settle(false)}>
    <h2 id="confirm-title"><${Text} of=${asked.title} /></h2>
    <div class="dialog-body"><${Text} of=${asked.text} /></div>
    <footer>
      <button type="button" class="button" onClick=${() => settle(false)}><${Text} of=${asked.deny} /></button>
      <button type="button" class=${`button ${asked.style ?? "primary"}`} onClick=${() => settle(true)}><${Text} of=${asked.confirm} /></button>
    </footer>
  </dialog>`;
}
