/** For builders: trouble on order with what then happened, the traffic, and the JSON behind it. */
import { ask, looksAt } from "./acts.js";
import { time } from "./dates.js";
import { html, useEffect, useState } from "./dom.js";
import { Picker } from "./picker.js";
import { nameOf, state } from "./state.js";
import { t } from "./words.js";

const CALLS = ["slow", "limited", "fails", "lost"];
const OTHERS = ["drops", "restarts", "killed", "status", "removed"];
const OF_PERSON = ["leaves", "returns"];
const METHODS = ["chat.postMessage", "chat.update", "views.open", "views.update", "views.publish"];

export function Workshop({ pane }) {
  const tab = pane.tab ?? "trouble";
  return html`<h2>${t("page.workshop")}</h2>
    <div class="tabs" role="group">
      ${["trouble", "traffic"].map((one) => html`<button type="button" class="tab" aria-pressed=${tab === one}
        onClick=${() => looksAt({ kind: "shop", tab: one })}>${t(`shop.${one}`)}</button>`)}
    </div>
    ${tab === "trouble" ? html`<${Trouble} />` : html`<${Traffic} />`}`;
}

function Trouble() {
  const [person, setPerson] = useState(null);
  const [method, setMethod] = useState(METHODS[0]);
  const [picking, setPicking] = useState(false);
  const order = (kind) => ask("trouble", { kind, method, person: person?.id });
  const row = (kind) => {
    const missing = OF_PERSON.includes(kind) && !person;
    return html`<li><span>${t(`shop.${kind}`)}</span>
      <button type="button" class="button" data-trouble=${kind} disabled=${missing} title=${missing ? t("shop.needs-person") : null}
        aria-label=${`${t("shop.order")}: ${t(`shop.${kind}`)}`} onClick=${() => order(kind)}>${t("shop.order")}</button></li>`;
  };
  return html`
    <div class="shop-aim">
      <span>${t("shop.whom")}: <b>${person?.name ?? t("shop.everyone")}</b></span>
      <button type="button" class="link" onClick=${() => setPicking(true)}>${t("shop.pick")}</button>
      ${person && html`<button type="button" class="link" onClick=${() => setPerson(null)}>${t("shop.everyone")}</button>`}
    </div>
    <label class="shop-method">${t("shop.method")}
      <select value=${method} onChange=${(event) => setMethod(event.target.value)}>${METHODS.map((one) => html`<option value=${one}>${one}</option>`)}</select></label>
    <ul class="troubles">${CALLS.map(row)}</ul>
    <ul class="troubles">${OTHERS.map(row)}</ul>
    <ul class="troubles">${OF_PERSON.map(row)}</ul>
    <button type="button" class="link" onClick=${() => ask("calm")}>${t("shop.calm")}</button>
    <h3>${t("shop.log")}</h3>
    <div role="log" aria-live="polite" aria-label=${t("shop.log")}>
      ${!state.mishaps.length && html`<p class="hint">${t("shop.log-none")}</p>`}
      ${state.mishaps.toReversed().map((one) => html`<${Mishap} key=${one.number} one=${one} />`)}
    </div>
    ${picking && html`<${Picker} title=${t("shop.pick")} picks=${(one) => { setPerson(one); setPicking(false); }} closes=${() => setPicking(false)} />`}`;
}

function Mishap({ one }) {
  const steps = one.steps.map((step) => html`<li>${worded(step)}</li>`);
  return html`<section class="mishap" data-mishap=${one.kind}>
    <strong>${t(`shop.${one.kind}`)}</strong>${one.person && html` · ${nameOf(one.person)}`}
    ${steps.length ? html`<ol>${steps}</ol>` : html`<p class="hint">${t("shop.waiting")}</p>`}
  </section>`;
}

function worded(step) {
  const facts = { ...step, time: time(new Date(step.at)), person: step.person && nameOf(step.person) };
  return t(step.key === "hit" && !step.person ? "step.hit-nobody" : `step.${step.key}`, facts);
}

function Traffic() {
  const lines = state.traffic;
  return html`<div class="traffic" role="region" aria-label=${t("traffic.label", { count: lines.length })} tabindex="0">
    ${!lines.length && html`<p class="hint">${t("traffic.none")}</p>`}
    <ol>${lines.toReversed().map((line) => html`<li key=${line.number} class=${line.ok ? "" : "failed"}>
      <button type="button" onClick=${() => looksAt({ kind: "json", number: line.number })}>
        <span class="way">${line.out ? t("traffic.to-slack") : t("traffic.to-bot")}</span>
        <b>${line.what}</b>${line.note && html`<span class="note">${line.note}</span>`}<span class="took">${line.milliseconds} ms</span>
      </button></li>`)}</ol>
  </div>`;
}

export function Json({ pane }) {
  const [found, setFound] = useState(null);
  const { number, channel, ts } = pane;
  useEffect(() => {
    ask("json", number === undefined ? { channel, ts } : { number }).then((answer) => answer && setFound(answer.json));
  }, [number, ts, pane.fresh]);
  return html`<h2>${t(number === undefined ? "json.message" : "json.line")}</h2>
    ${number !== undefined && html`<button type="button" class="link" onClick=${() => looksAt({ kind: "shop", tab: "traffic" })}>${t("json.back")}</button>`}
    <pre class="json" tabindex="0" role="region" aria-label="JSON">${found && JSON.stringify(found, null, 2)}</pre>`;
}
