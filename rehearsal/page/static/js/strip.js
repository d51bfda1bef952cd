/** The calendar strip: every day from here to the close, how many hear something on it, and the meetings. */
import { looksAt } from "./acts.js";
import { dayAndYear, dayInWeek, dayOf, letter, month, plus, week, weekday } from "./dates.js";
import { html, memo, useEffect, useRef, useState } from "./dom.js";
import { state } from "./state.js";
import { t } from "./words.js";

const BEFORE = 7;
const AFTER = 56;
const AT_MOST = 800;
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 };

export function Strip() {
  const frame = useRef(null);
  const today = dayOf(new Date(state.clock.now));
  const known = new Map(state.days.map((one) => [one.on, one]));
  const days = span(today);
  const [at, setAt] = useState(today);
  const focused = days.includes(at) ? at : today;
  const chosen = state.pane?.kind === "day" ? state.pane.day : "";

  useEffect(() => {
    setAt(today);
    const cell = frame.current?.querySelector(`[data-day="${today}"]`);
    if (cell) frame.current.scrollTo({ left: cell.offsetLeft - frame.current.clientWidth * 0.22 });
  }, [today, state.days.length > 0]);

  const onKey = (event) => {
    const step = STEPS[event.key];
    const to = event.key === "Home" ? today : event.key === "End" ? days.at(-1) : step && plus(at, step);
    if (!to || !days.includes(to)) return;
    event.preventDefault();
    setAt(to);
    frame.current.querySelector(`[data-day="${to}"]`)?.focus();
  };
  return html`<section class="strip" aria-label=${t("strip.label")}>
    ${!state.days.length && html`<p class="strip-empty hint">${t("strip.empty")}</p>`}
    <div class="strip-days" ref=${frame} onKeyDown=${onKey}>
      ${weeks(days).map((some) => html`<div class="week" key=${some[0]}>
        <div class="week-name">v. ${week(some[0])}${some.some((day) => day.endsWith("-01") || day === days[0]) ? html` · <b>${month(some.at(-1))}</b>` : ""}</div>
        <div class="week-days">${some.map((day) => html`<${Day} key=${day} day=${day} past=${day < today} now=${day === today} people=${known.get(day)?.people ?? 0}
          occasions=${(known.get(day)?.occasions ?? []).join(", ")} focused=${day === focused} chosen=${day === chosen} language=${state.language} />`)}</div>
      </div>`)}
    </div>
  </section>`;
}

function span(today) {
  const [first, last] = [state.days[0]?.on ?? today, state.days.at(-1)?.on ?? today];
  let day = plus(first < today ? first : today, -BEFORE);
  day = plus(day, -dayInWeek(day));
  const least = plus(today, AFTER);
  const end = last > least ? plus(last, BEFORE) : least;
  const days = [];
  while (day <= end && days.length < AT_MOST) {
    days.push(day);
    day = plus(day, 1);
  }
  return days;
}

function weeks(days) {
  const some = [];
  for (let at = 0; at < days.length; at += 7) some.push(days.slice(at, at + 7));
  return some;
}

/** It is given words and numbers only, which are the same until it is another day: of hundreds two are drawn again. */
const Day = memo(({ day, past, now, people, occasions, focused, chosen }) => {
  const said = people ? t(past ? "strip.was" : "strip.people", { count: people }) : t("strip.nothing");
  const label = [weekday(day), now ? t("strip.today") : "", said, occasions].filter(Boolean).join(", ");
  const tall = people ? Math.min(6, 1 + Math.ceil(Math.log2(people + 1))) : 0;
  const kinds = [past ? "past" : "", now ? "today" : "", dayInWeek(day) > 4 ? "weekend" : "", occasions ? "occasion" : ""];
  return html`<button type="button" class=${`day ${kinds.join(" ")}`} data-day=${day} tabindex=${focused ? 0 : -1}
    aria-current=${now ? "date" : null} aria-pressed=${chosen} title=${`${dayAndYear(day)}: ${[said, occasions].filter(Boolean).join(", ")}`}
    onClick=${() => looksAt({ kind: "day", day })}>
    <span class="hidden">${label}</span>
    <span class=${`bar tall-${tall}`} aria-hidden="true">${people > 0 && html`<i>${people > 99 ? "99+" : people}</i>`}</span>
    <span class="number" aria-hidden="true">${Number(day.slice(8))}</span><span class="letter" aria-hidden="true">${letter(day)}</span>
    ${occasions && html`<span class="flag" aria-hidden="true"></span>`}
  </button>`;
});
