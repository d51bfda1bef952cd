/** Elements one presses: buttons, overflow menus, and the small ones beside an answer. */
import { confirms } from "./confirm.js";
import { html, useState } from "./dom.js";
import { Menu } from "./menu.js";
import { visit } from "./text.js";
import { t } from "./words.js";

export function Button({ block, element, place }) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy || !(await confirms(element.confirm))) return;
    visit(element.url);
    setBusy(true);
    await place.press(block, element);
    setBusy(false);
  };
  return html`<button type="button" class=${`button ${element.style ?? ""}`} aria-busy=${busy}
    aria-label=${element.accessibility_label} data-action=${element.action_id} data-value=${element.value} onClick=${press}>
    ${element.text.text}
  </button>`;
}

export function Overflow({ block, element, place }) {
  const choose = async (option) => {
    if (!(await confirms(element.confirm))) return;
    visit(option.url);
    await place.press(block, element, { value: option.value });
  };
  const items = element.options.map((option) => ({
    words: option.text.text,
    more: option.description?.text,
    does: () => choose(option),
  }));
  return html`<${Menu} label=${t("draw.menu")} items=${items} sign="⋯" action=${element.action_id} />`;
}

/** icon_button and feedback_buttons. */
export function ContextActions({ block, place }) {
  return block.elements.flatMap((element) => {
    if (element.type === "feedback_buttons") {
      return [element.positive_button, element.negative_button].map((one) => html`<button type="button" class="quiet"
        aria-label=${one.accessibility_label} onClick=${() => place.press(block, element, { value: one.value })}>${one.text.text}</button>`);
    }
    return [html`<${Button} block=${block} element=${element} place=${place} />`];
  });
}

export function WorkflowButton({ element }) {
  return html`<button type="button" class=${`button ${element.style ?? ""}`} disabled>${element.text.text}</button>`;
}
