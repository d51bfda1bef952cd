/** Choosing among options that are all there: select menus, radio buttons, checkboxes. */
import { confirms } from "./confirm.js";
import { html } from "./dom.js";
import { Text } from "./text.js";
import { t } from "./words.js";

/** A native menu: it opens and reads well everywhere, on a telephone too. */
export function Select({ block, element, place, ids }) {
  const value = place.value(block, element) ?? "";
  const choose = async (event) => {
    const chosen = event.target.value;
    if (await confirms(element.confirm)) place.set(block, element, chosen || null);
    else event.target.value = value;
  };
  const empty = element.placeholder?.text ?? t("form.choose");
  const options = (some) => some.map((one) => html`<option value=${one.value} selected=${one.value === value}>
    ${one.text.text}${one.description ? ` – ${one.description.text}` : ""}</option>`);
  return html`<select id=${ids.field} class="select" aria-describedby=${ids.about} aria-invalid=${ids.wrong || null}
    aria-label=${ids.label ? null : empty} data-action=${element.action_id} value=${value} onChange=${choose}>
    <option value="" disabled=${Boolean(value) && !ids.optional} selected=${!value}>${empty}</option>
    ${element.options ? options(element.options) : element.option_groups.map(
      (group) => html`<optgroup label=${group.label.text}>${options(group.options)}</optgroup>`)}
  </select>`;
}

export function Radio({ block, element, place, ids }) {
  const value = place.value(block, element);
  const choose = async (option) => {
    if (await confirms(element.confirm)) place.set(block, element, option.value);
  };
  return html`<div class="choices" role="radiogroup" aria-labelledby=${ids.label} aria-describedby=${ids.about} data-action=${element.action_id}>
    ${element.options.map((option, at) => html`<label class="choice">
      <input type="radio" name=${ids.field} id=${at ? null : ids.field} value=${option.value}
        checked=${option.value === value} onChange=${() => choose(option)} />
      <${Said} option=${option} />
    </label>`)}
  </div>`;
}

export function Checkboxes({ block, element, place, ids }) {
  const value = place.value(block, element) ?? [];
  const choose = async (option, ticked) => {
    const kept = value.filter((one) => one !== option.value);
    if (await confirms(element.confirm)) place.set(block, element, ticked ? [...kept, option.value] : kept);
  };
  return html`<div class="choices" role="group" aria-labelledby=${ids.label} aria-describedby=${ids.about} data-action=${element.action_id}>
    ${element.options.map((option, at) => html`<label class="choice">
      <input type="checkbox" id=${at ? null : ids.field} value=${option.value} checked=${value.includes(option.value)}
        onChange=${(event) => choose(option, event.target.checked)} />
      <${Said} option=${option} />
    </label>`)}
  </div>`;
}

function Said({ option }) {
  return html`<span><${Text} of=${option.text} />${option.description && html`<small><${Text} of=${option.description} /></small>`}</span>`;
}
