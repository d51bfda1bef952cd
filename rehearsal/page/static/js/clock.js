/** The clock on the wall: the day in large, and the ways to turn it. */
import { ask, be, looksAt, turns } from "./acts.js";
import { dayOf, time, week, weekday, year } from "./dates.js";
import { html } from "./dom.js";
import { change, state } from "./state.js";
import { t } from "./words.js";

const WAYS = [
  ["event", "clock.event", "M4 4l7 6-7 6zM14 4h2v12h-2z"],
  [1, "clock.day", "M5 4l6 6-6 6"],
  [7, "clock.seven", "M3 4l6 6-6 6M10 4l6 6-6 6"],
  ["close", "clock.close", "M5 17V3l10 3.5L5 10"],
];

export function Clock() {
  const { clock } = state;
  const now = new Date(clock.now);
  const day = dayOf(now);
  const goes = clock.turning || clock.playing;
  return html`<header class="top" aria-label=${t("clock.label")}>
    <button type="button" class="quiet drawer-open" aria-label=${t("page.open-side")} onClick=${() => change({ drawer: true })}>☰</button>
    <div class="wall">
      <h1><span class="date">${weekday(day)}</span> <span class="year">${year(day)}</span></h1>
      <div class="hour"><span>${time(now)}</span><span>${t("clock.week", { week: week(day) })}</span></div>
    </div>
    <div class="hands" role="group" aria-label=${t("clock.label")}>
      ${goes
        ? html`<button type="button" class="turn" data-turn="pause" onClick=${() => ask("pause")}><${Sign} d="M6 4h3v12H6zM11 4h3v12h-3z" /><span>${t("clock.pause")}</span></button>`
        : html`<button type="button" class="turn" data-turn="play" onClick=${() => ask("play")}><${Sign} d="M5 3l12 7-12 7z" /><span>${t("clock.play")}</span></button>`}
      ${WAYS.map(([to, words, d]) => html`<button type="button" class="turn" data-turn=${to} aria-disabled=${goes} onClick=${() => goes || turns(to)}>
        <${Sign} d=${d} line=${to !== "event"} /><span>${t(words)}</span></button>`)}
    </div>
    <div class="reached" role="status">${goes ? t("clock.turning") : html`<${Reached} />`}</div>
  </header>`;
}

function Sign({ d, line = false }) {
  return html`<svg viewBox="0 0 20 20" class=${line ? "line" : ""} aria-hidden="true"><path d=${d} /></svg>`;
}

/** Whom the latest turn reached, one click away from being them. */
function Reached() {
  const { reached } = state;
  if (!reached) return null;
  if (!reached.of) return t("clock.reached-none");
  const more = reached.of - reached.reached.length - reached.mailed.length;
  return html`${t("clock.reached", { count: reached.messages })}${" "}
    ${reached.reached.map((one) => html`<button type="button" class="chip" key=${one.id} title=${t("clock.be", { name: one.name })}
      onClick=${() => be(one.id, "messages")}>${one.name}</button>`)}
    ${reached.mailed.map((one) => html`<button type="button" class="chip" key=${one.id} title=${t("mail.title")}
      onClick=${() => looksAt({ kind: "mail", address: one.id })}>${one.name}</button>`)}
    ${more > 0 && html`<button type="button" class="link" onClick=${() => looksAt({ kind: "day", day: dayOf(new Date(state.clock.now)) })}>
      ${t("clock.and-more", { count: more })}</button>`}`;
}
