/** rich_text blocks: sections, lists, quotations and code. */
import { html } from "./dom.js";
import { nameOf } from "./state.js";
import { dateSaid, lines, link, mention } from "./text.js";

const STYLES = [
  ["code", "code"],
  ["bold", "strong"],
  ["italic", "em"],
  ["strike", "s"],
  ["underline", "u"],
];

const PIECES = {
  text: (piece) => lines(piece.text),
  link: (piece) => link(piece.url, piece.text),
  emoji: (piece) => (piece.unicode ? fromCodes(piece.unicode) : `:${piece.name}:`),
  user: (piece) => mention(piece.user_id),
  channel: (piece) => html`<span class="mention">#${nameOf(piece.channel_id)}</span>`,
  usergroup: (piece) => html`<span class="mention">@${piece.usergroup_id}</span>`,
  team: (piece) => html`<span class="mention">@${piece.team_id}</span>`,
  broadcast: (piece) => html`<span class="mention">@${piece.range}</span>`,
  date: (piece) => html`<time>${dateSaid(new Date(piece.timestamp * 1000), piece.format)}</time>`,
  color: (piece) => html`<code>${piece.value}</code>`,
};

const PARTS = {
  rich_text_section: (part) => html`<p>${pieces(part.elements)}</p>`,
  rich_text_quote: (part) => html`<blockquote>${pieces(part.elements)}</blockquote>`,
  rich_text_preformatted: (part) => html`<pre><code>${pieces(part.elements)}</code></pre>`,
  rich_text_list: (part) => {
    const tag = part.style === "ordered" ? "ol" : "ul";
    const items = part.elements.map((item) => html`<li>${pieces(item.elements)}</li>`);
    return html`<${tag} class=${`indent-${part.indent ?? 0}`} start=${1 + (part.offset ?? 0)}>${items}<//>`;
  },
};

export function RichText({ of }) {
  return html`<div class="rich">${of.elements.map((part) => PARTS[part.type]?.(part) ?? null)}</div>`;
}

const pieces = (some) => some.map(piece);

function piece(one) {
  const drawn = PIECES[one.type]?.(one) ?? null;
  return STYLES.reduce((inner, [style, tag]) => (one.style?.[style] ? html`<${tag}>${inner}<//>` : inner), drawn);
}

function fromCodes(codes) {
  const points = codes.split("-").map((code) => Number.parseInt(code, 16));
  return points.some((point) => !(point <= 0x10ffff)) ? "" : String.fromCodePoint(...points);
}
