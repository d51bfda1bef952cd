/** Interactive elements, and the input block around one. */
import { Button, Overflow, WorkflowButton } from "./buttons.js";
import { Checkboxes, Radio, Select } from "./choices.js";
import { Combo } from "./combo.js";
import { html, useId } from "./dom.js";
import { Picture } from "./pictures.js";
import { Text } from "./text.js";
import { t } from "./words.js";
import { DatePick, FileInput, Writing } from "./writing.js";

const ELEMENTS = {
  button: Button,
  workflow_button: WorkflowButton,
  icon_button: Button,
  overflow: Overflow,
  image: ({ element }) => html`<${Picture} of=${element} />`,
  static_select: Select,
  external_select: Combo,
  users_select: Combo,
  conversations_select: Combo,
  channels_select: Combo,
  multi_static_select: Combo,
  multi_external_select: Combo,
  multi_users_select: Combo,
  multi_conversations_select: Combo,
  multi_channels_select: Combo,
  radio_buttons: Radio,
  checkboxes: Checkboxes,
  datepicker: DatePick,
  timepicker: DatePick,
  datetimepicker: DatePick,
  plain_text_input: Writing,
  email_text_input: Writing,
  url_text_input: Writing,
  number_input: Writing,
  rich_text_input: Writing,
  file_input: FileInput,
};
const GROUPS = new Set(["radio_buttons", "checkboxes"]);

export function Element({ block, element, place, ids = null }) {
  const kind = Object.hasOwn(ELEMENTS, element.type) ? ELEMENTS[element.type] : null;
  if (!kind) {
    return html`<span class="b-unknown" data-unknown=${element.type}>${t("draw.unknown", { type: element.type })}</span>`;
  }
  const own = useId();
  const names = ids ?? { field: own, label: null, about: null, wrong: false };
  return html`<${kind} block=${block} element=${element} place=${place} ids=${names} />`;
}

/** An input block: label, element, hint, and what is wrong with it. */
export function Field({ block, place }) {
  const own = useId();
  const { element, label, hint, optional } = block;
  const wrong = place.wrong[block.block_id];
  const about = [hint && `${own}-hint`, wrong && `${own}-wrong`].filter(Boolean).join(" ") || null;
  const ids = { field: `${own}-field`, label: `${own}-label`, about, wrong: Boolean(wrong), optional };
  const name = html`<${Text} of=${label} />${optional && html` <span class="optional">(${t("form.optional")})</span>`}`;
  return html`<div class="field" data-field=${block.block_id} data-wrong=${wrong ? "" : null}>
    ${GROUPS.has(element.type)
      ? html`<div class="label" id=${ids.label}>${name}</div>`
      : html`<label class="label" id=${ids.label} for=${ids.field}>${name}</label>`}
    <${Element} block=${block} element=${element} place=${place} ids=${ids} />
    ${hint && html`<div class="hint" id=${`${own}-hint`}><${Text} of=${hint} /></div>`}
    ${wrong && html`<div class="wrong" id=${`${own}-wrong`}>${wrong}</div>`}
  </div>`;
}
