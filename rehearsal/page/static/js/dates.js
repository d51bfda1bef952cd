/** Dates as people say them; `2027-01-25` is a day, anything longer a moment. */
import { state } from "./state.js";
import { locale } from "./words.js";

export const zone = () => state.me?.zone ?? state.hello?.zone ?? "Europe/Stockholm";

const shapes = new Map();

/** A moment in a language and zone; making such a shape costs a hundred times what using it does, so it is kept. */
function formatted(moment, language, options) {
  const key = language + JSON.stringify(options);
  if (!shapes.has(key)) shapes.set(key, new Intl.DateTimeFormat(language, options));
  return shapes.get(key).format(moment);
}

/** A moment on the reader's clock, in her language. */
export const shaped = (moment, options) => formatted(moment, locale(), { timeZone: zone(), ...options });

const noon = (day) => new Date(`${day}T12:00:00Z`);
const saidDay = (day, options) => formatted(noon(day), locale(), { timeZone: "UTC", ...options });

/** måndag 25 januari */
export const weekday = (day) => saidDay(day, { weekday: "long", day: "numeric", month: "long" });
export const dayAndYear = (day) => saidDay(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const month = (day) => saidDay(day, { month: "long" });
export const monthAndYear = (day) => saidDay(day, { month: "long", year: "numeric" });
export const letter = (day) => saidDay(day, { weekday: "narrow" });
export const time = (moment) => shaped(moment, { hour: "2-digit", minute: "2-digit" });
export const year = (day) => day.slice(0, 4);

/** The day a wall clock shows at a moment, as 2027-01-25. */
export function dayOf(moment) {
  return formatted(moment, "sv-SE", { timeZone: zone(), dateStyle: "short" });
}

export const momentOf = (ts) => new Date(Number(ts) * 1000);

export function plus(day, days) {
  const moved = noon(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** 0 on a Monday. */
export const dayInWeek = (day) => (noon(day).getUTCDay() + 6) % 7;

/** The week number after ISO 8601. */
export function week(day) {
  const thursday = noon(plus(day, 3 - dayInWeek(day)));
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return 1 + Math.floor((thursday - start) / (7 * 86400000));
}

/** Unix seconds of a wall time such as 2027-01-25T13:00 in the reader's zone, and back. */
export function toUnix(local) {
  const asUtc = Date.parse(`${local}:00Z`);
  const shown = Date.parse(`${toLocal(asUtc / 1000)}:00Z`);
  return Math.round((asUtc - (shown - asUtc)) / 1000);
}

export function toLocal(unix) {
  const moment = new Date(unix * 1000);
  return `${dayOf(moment)}T${formatted(moment, "sv-SE", { timeZone: zone(), timeStyle: "short" })}`;
}
