/** Elements one writes in, picks a date in, or puts files in. */
import { shares } from "./acts.js";
import { confirms } from "./confirm.js";
import { toLocal, toUnix, week, weekday } from "./dates.js";
import { html, useEffect, useRef, useState } from "./dom.js";
import { t } from "./words.js";

const KINDS = { email_text_input: "email", url_text_input: "url" };
const MODES = { number_input: "decimal" };
const NEAR = 0.8; // so full, it is worth telling how much room is left
const SLACKS_OWN = 3000;

export function Writing({ block, element, place, ids }) {
  const field = useRef(null);
  useEffect(() => {
    if (element.focus_on_load) field.current?.focus();
  }, []);
  const value = place.value(block, element) ?? "";
  const most = element.type === "plain_text_input" ? (element.max_length ?? SLACKS_OWN) : null;
  const tellsOn = block.dispatch_action ? (element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"]) : [];
  const writes = (event) => {
    place.set(block, element, event.target.value);
    if (tellsOn.includes("on_character_entered")) place.tells(block, element);
  };
  const onKey = (event) => {
    if (event.key !== "Enter" || !tellsOn.includes("on_enter_pressed")) return;
    event.preventDefault();
    place.tells(block, element);
  };
  const shared = {
    id: ids.field,
    ref: field,
    value,
    placeholder: element.placeholder?.text,
    maxlength: most,
    "aria-describedby": ids.about,
    "aria-invalid": ids.wrong || null,
    "data-action": element.action_id,
    onInput: writes,
    onKeyDown: onKey,
  };
  const long = element.multiline || element.type === "rich_text_input";
  return html`
    ${long
      ? html`<textarea rows=${element.min_lines ?? 4} ...${shared}></textarea>`
      : html`<input type=${KINDS[element.type] ?? "text"} inputmode=${MODES[element.type]} autocomplete="off" ...${shared} />`}
    ${most && value.length > most * NEAR && html`<div class="hint">${t("form.left", { count: most - value.length })}</div>`}`;
}

const PICKS = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local" };

export function DatePick({ block, element, place, ids }) {
  const held = place.value(block, element);
  const whole = element.type === "datetimepicker";
  const value = whole && held ? toLocal(held) : (held ?? "");
  const choose = async (event) => {
    const chosen = event.target.value;
    if (chosen && whole) return place.set(block, element, toUnix(chosen));
    if (await confirms(element.confirm)) return place.set(block, element, chosen || null);
    event.target.value = value;
    return null;
  };
  return html`<span class="date-row"><input type=${PICKS[element.type]} class="date" id=${ids.field} value=${value} max=${element.type === "datepicker" ? "9999-12-31" : null}
    aria-describedby=${ids.about} aria-invalid=${ids.wrong || null} aria-label=${ids.label ? null : (element.placeholder?.text ?? t("form.choose"))}
    data-action=${element.action_id} onChange=${choose} />
    ${value && !PICKS[element.type].startsWith("time") && html`<span class="hint day-said">${inWords(value.slice(0, 10))}</span>`}</span>`;
}

/** A browser shows a date its own way; which weekday and week it is, is said beside. */
const inWords = (day) => `${weekday(day)}, ${t("clock.week", { week: week(day) })}`;

const names = new Map(); // of files that were uploaded from here, by id

export function FileInput({ block, element, place, ids }) {
  const [coming, setComing] = useState("");
  const value = place.value(block, element) ?? [];
  const takes = async (event) => {
    const kept = [];
    for (const file of event.target.files) {
      setComing(file.name);
      const known = await shares(file);
      if (known) {
        names.set(known.id, known.name);
        kept.push(known.id);
      }
    }
    setComing("");
    event.target.value = "";
    place.set(block, element, [...value, ...kept].slice(-(element.max_files ?? 10)));
  };
  const kinds = element.filetypes?.map((kind) => `.${kind}`).join(",");
  return html`<div class="file-input">
    ${value.map((id) => html`<span class="chip" key=${id}>${names.get(id) ?? id}
      <button type="button" aria-label=${t("form.remove", { name: names.get(id) ?? id })}
        onClick=${() => place.set(block, element, value.filter((one) => one !== id))}>×</button></span>`)}
    <input type="file" id=${ids.field} multiple=${(element.max_files ?? 10) > 1} accept=${kinds} aria-describedby=${ids.about}
      aria-invalid=${ids.wrong || null} data-action=${element.action_id} onChange=${takes} />
    ${coming && html`<div class="hint" role="status">${t("form.uploading", { name: coming })}</div>`}
  </div>`;
}
