/** What is filled in and not yet sent, by view: kept when the bot draws the view anew, and at the server. */
import { ask } from "./acts.js";
import { change } from "./state.js";

const touched = new Map(); // view id → {block: {action: value}}
const SAVE_MS = 400;
const saving = new Map();

/** Keeps what was filled in where the form still stands and still asks for it. */
export function forgetForms(views) {
  const up = new Map(views.filter(Boolean).map((view) => [view.id, view.blocks.map((block) => block.block_id)]));
  for (const [id, values] of touched) {
    if (!up.has(id)) touched.delete(id);
    for (const block of Object.keys(values)) if (!up.get(id)?.includes(block)) delete values[block];
  }
}

/** What is unsent, on its way: it need not be saved for later any more. */
export function settled(view) {
  clearTimeout(saving.get(view.id));
  return unsent(view);
}

export function unsent(view) {
  if (!touched.has(view.id)) touched.set(view.id, structuredClone(view.draft ?? {}));
  return touched.get(view.id);
}

export function fills(view, block, action, value) {
  const values = unsent(view);
  values[block] = { ...values[block], [action]: value };
  change();
  clearTimeout(saving.get(view.id));
  if (view.type !== "modal") return;
  saving.set(view.id, setTimeout(() => ask("draft", { view: view.id, values }), SAVE_MS));
}

/** What an element holds: what stands unsent, else what Slack's state says. */
export function held(view, block, element) {
  const values = unsent(view)[block];
  if (values && element.action_id in values) return values[element.action_id];
  return plain(element.type, view.state?.values?.[block]?.[element.action_id]);
}

const KEYS = {
  plain_text_input: "value",
  email_text_input: "value",
  url_text_input: "value",
  number_input: "value",
  rich_text_input: "rich_text_value",
  datepicker: "selected_date",
  timepicker: "selected_time",
  datetimepicker: "selected_date_time",
  radio_buttons: "selected_option",
  checkboxes: "selected_options",
  static_select: "selected_option",
  external_select: "selected_option",
  users_select: "selected_user",
  conversations_select: "selected_conversation",
  channels_select: "selected_channel",
  multi_static_select: "selected_options",
  multi_external_select: "selected_options",
  multi_users_select: "selected_users",
  multi_conversations_select: "selected_conversations",
  multi_channels_select: "selected_channels",
  file_input: "files",
};

/** Slack's state of an element as the page holds it: options by value, except those the bot looks up. */
export function plain(type, state) {
  const value = state?.[KEYS[type]] ?? null;
  if (type === "file_input") return (value ?? []).map((file) => file.id);
  if (type.includes("external") || value === null) return value;
  if (type === "rich_text_input") return textOf(value);
  if (Array.isArray(value)) return value.map((one) => one.value ?? one);
  return value.value ?? value;
}

function textOf(part) {
  if (Array.isArray(part)) return part.map(textOf).join("");
  return part?.text ?? textOf(part?.elements ?? []);
}
