/** The page's own words, in the reader's language. */
import en from "../words/en.js";
import sv from "../words/sv.js";
import { state } from "./state.js";

const WORDS = { sv, en };
const LOCALES = { sv: "sv-SE", en: "en-GB" };
const PLURALS = { sv: new Intl.PluralRules(LOCALES.sv), en: new Intl.PluralRules(LOCALES.en) };

/** The words for a key; `{name}` stands for a fact, and `count` chooses between `.one` and `.other`. */
export function t(key, facts = {}) {
  const words = WORDS[state.language];
  const plural = "count" in facts ? PLURALS[state.language].select(facts.count) : "";
  const pattern = words[`${key}.${plural}`] ?? words[`${key}.other`] ?? words[key] ?? key;
  return pattern.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? ""));
}

export function locale() {
  return LOCALES[state.language];
}

export const knows = (key) => key in WORDS[state.language];
