/** What a person does on the page, and what is then shown. */
import { Line } from "./line.js";
import { hears } from "./news.js";
import { change, state } from "./state.js";
import { knows, t } from "./words.js";

export const line = new Line({
  heard: hears,
  opened: () => begins(),
  lost: () => change({ connected: false }),
});

/** Asks, and tells the person when it did not work; answers null then. */
export async function ask(what, of) {
  try {
    const answer = await line.ask(what, of);
    for (const words of answer.failures ?? []) {
      note(t("error.no-answer", { name: state.hello.app.name }), words);
    }
    return answer;
  } catch (refused) {
    if (!refused.error) throw refused;
    if (refused.error !== "lost") {
      const key = `error.${refused.error}`;
      note(knows(key) ? t(key, refused) : t("error.fault"), refused.words ?? "");
    }
    return null;
  }
}

let notes = 0;
export function note(words, detail = "") {
  const number = ++notes;
  change({ notes: [...state.notes.slice(-2), { number, words, detail }] });
  setTimeout(() => forget(number), 9000);
}

export function forget(number) {
  change({ notes: state.notes.filter((one) => one.number !== number) });
}

/** At every connection: everything is looked at afresh, and the person stays where she was. */
async function begins() {
  const hello = await ask("hello", { language: state.language });
  if (!hello) return;
  change({ connected: true, hello, clock: hello.clock, mishaps: hello.mishaps });
  const [wanted, place] = location.hash.slice(1).split("/");
  await be(state.me?.id || wanted || hello.first, state.me ? state.place : place);
  await looksAtCalendar();
  if (state.pane?.kind === "shop") await listens(true);
}

export async function be(person, place = "") {
  const screen = (await ask("be", { person })) ?? (await ask("be", { person: state.hello.first }));
  if (!screen) return;
  const { me, direct, conversations, stack, home } = screen;
  const there = conversations.some((one) => one.id === place) ? place : "home";
  change({ me, direct, conversations, stack, home, picking: false, drawer: false, thread: null });
  await goes(place === "messages" ? direct : there);
}

/** On a telephone the pane covers what one goes to. */
const narrow = () => window.matchMedia("(max-width: 820px)").matches;

/** Opens Home or a conversation. */
export async function goes(place) {
  if (narrow()) looksAt(null);
  change({ place, messages: [], more: false, loading: true, drawer: false, thread: null });
  history.replaceState(null, "", `#${state.me.id}/${place}`);
  if (place === "home") {
    await ask("home");
    change({ loading: false });
    return;
  }
  const page = await ask("conversation", { channel: place });
  if (page && state.place === place) change({ messages: page.messages, more: page.more, loading: false });
  await ask("read", { channel: place });
}

export async function looksBack() {
  const { place, messages } = state;
  const before = messages.find((one) => !one.only_for)?.ts;
  const page = await ask("conversation", { channel: place, before });
  if (page && state.place === place) {
    change({ messages: [...page.messages, ...state.messages], more: page.more });
  }
}

export async function looksAtCalendar() {
  const strip = await ask("strip");
  if (strip) change({ days: strip.days });
}

/** Turns the clock: to "event", "close", a number of days, or a date. */
export async function turns(to) {
  change({ reached: null });
  const turned = await ask("turn", { to });
  if (turned) change({ reached: turned, clock: turned.clock });
}

/** The traffic is told only to windows that look at it. */
export async function listens(on) {
  const told = await ask("traffic", { on });
  if (told) change({ traffic: told.lines });
}

export async function looksAt(pane) {
  if (state.pane?.kind === "shop" && pane?.kind !== "shop") listens(false);
  change({ pane });
  if (pane?.kind === "shop" && !state.traffic.length) await listens(true);
}

export async function shares(file, channel = "", words = "") {
  const form = new FormData();
  form.append("person", state.me.id);
  form.append("channel", channel);
  form.append("words", words);
  form.append("file", file);
  const answer = await fetch("files", { method: "POST", body: form });
  if (!answer.ok) {
    note(t("error.upload"));
    return null;
  }
  return answer.json();
}

export async function looksInThread(channel, ts) {
  const found = await ask("thread", { channel, ts });
  if (found) change({ thread: { channel, ts, messages: found.messages } });
}
