/** Who got what, and why: of a day, of a person, of one message. */
import { ask, be, looksAt, turns } from "./acts.js";
import { Avatar } from "./avatar.js";
import { dayOf, weekday } from "./dates.js";
import { html, useEffect, useState } from "./dom.js";
import { Picker } from "./picker.js";
import { nameOf, state } from "./state.js";
import { t } from "./words.js";

export function WhoGot({ pane }) {
  const [told, setTold] = useState(null);
  const [picking, setPicking] = useState(false);
  const asked = JSON.stringify([pane.day, pane.person, pane.ts]);
  useEffect(() => {
    let stale = false;
    const { day, person, channel, ts } = pane;
    ask("who_got", { day, person, channel, ts }).then((answer) => answer && !stale && setTold({ ...answer, asked }));
    return () => {
      stale = true;
    };
  }, [asked, pane.fresh]);
  const ready = told?.asked === asked ? told : null;
  const picks = (one) => {
    setPicking(false);
    looksAt({ kind: "person", person: one.id });
  };
  return html`
    ${pane.kind === "day" && html`<${DayHead} day=${pane.day} />`}
    ${pane.kind === "person" && html`<h2>${nameOf(pane.person)}</h2>`}
    ${pane.kind === "why" && html`<h2>${t("day.why")}</h2>`}
    ${pane.kind !== "why" && html`<button type="button" class="link" onClick=${() => setPicking(true)}>${t("day.person")} …</button>`}
    <div aria-live="polite">
      ${ready && ready.said.length === 0 && html`<p class="empty">${nothing(pane)}</p>`}
      ${ready && (pane.kind === "day" ? byPerson(ready.said) : byState(ready.said))}
      ${ready && ready.of > ready.said.length && html`<p class="hint">${t("day.some", { count: ready.said.length, of: ready.of })}</p>`}
    </div>
    ${picking && html`<${Picker} title=${t("day.person")} picks=${picks} closes=${() => setPicking(false)} />`}`;
}

const isPast = (day) => day < dayOf(new Date(state.clock.now));

function nothing(pane) {
  if (pane.kind === "why") return t("day.why-none");
  if (pane.kind === "person") return t("day.person-none");
  return t(isPast(pane.day) ? "day.none-past" : "day.none");
}

function DayHead({ day }) {
  const occasions = state.days.find((one) => one.on === day)?.occasions ?? [];
  const ahead = day > dayOf(new Date(state.clock.now));
  const goesThere = async () => {
    if (state.clock.turning) return;
    await turns(day);
    if (document.activeElement === document.body) document.querySelector(".pane")?.focus(); // the button is gone
  };
  return html`<h2>${t(isPast(day) ? "day.title-past" : "day.title")}<small>${weekday(day)}</small></h2>
    ${occasions.map((one) => html`<p class="occasion-line">${one}</p>`)}
    ${ahead && html`<button type="button" class="button primary" data-go=${day} aria-disabled=${state.clock.turning} onClick=${goesThere}>${t("day.go")}</button>`}`;
}

function byPerson(said) {
  const people = [...new Set(said.map((one) => one.person))];
  return people.map((person) => html`<section class="got" key=${person}>
    <h3><${Avatar} id=${person} name=${nameOf(person)} size="tiny" />
      <${Goes} person=${person} /></h3>
    <ul>${said.filter((one) => one.person === person).map((one) => html`<${Line} one=${one} />`)}</ul>
  </section>`);
}

/** To be her in Slack; who has none is known by her address, and has a mailbox. */
function Goes({ person }) {
  const mails = person.includes("@");
  const title = mails ? t("mail.title") : t("clock.be", { name: nameOf(person) });
  const goes = () => (mails ? looksAt({ kind: "mail", address: person }) : be(person, "messages"));
  return html`<button type="button" class="link" title=${title} onClick=${goes}>${nameOf(person)}</button>`;
}

function byState(said) {
  return ["coming", "said"].map((kind) => {
    const some = said.filter((one) => one.state === kind);
    return some.length > 0 && html`<section class="got" key=${kind}>
      <h3>${t(`day.${kind}`)}</h3>
      <ul>${some.map((one) => html`<${Line} one=${one} dated />`)}</ul>
    </section>`;
  });
}

function Line({ one, dated = false }) {
  return html`<li class=${one.state}>
    ${dated && html`<button type="button" class="link when" onClick=${() => looksAt({ kind: "day", day: one.on })}>${weekday(one.on)}</button>`}
    <span class="what">${one.what}</span><span class="why">${one.why}</span>
  </li>`;
}
