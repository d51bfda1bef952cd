/** A person's initials on a colour of her own; the bot has its mark. */
import { html } from "./dom.js";

const COLOURS = 8;

export function Avatar({ id, name, bot = false, size = "" }) {
  if (bot) return html`<img class=${`avatar ${size}`} src="icon.svg" alt="" />`;
  const initials = name.split(/\s+/).map((part) => [...part][0] ?? "").slice(0, 2).join("");
  const colour = [...id].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 997, 7) % COLOURS;
  return html`<span class=${`avatar colour-${colour} ${size}`} aria-hidden="true">${initials}</span>`;
}
