/** Slack's mrkdwn as nodes. Everything becomes text or an element made here; nothing is ever parsed as HTML. */
import { shaped } from "./dates.js";
import { html } from "./dom.js";
import { nameOf, state } from "./state.js";

const FENCE = /```\n?([\s\S]*?)```/g;
const ATOM = /<([^<>\n]+)>|`([^`\n]+)`/g;
const HOLD = "\uE000";
const HELD = /\uE000(\d+)\uE001/;
const STYLED = /(^|[\s(\[{"'.,:;!?\u2013\u2014\uE001/>-])([*_~])(?=\S)((?:(?!\2)[^\n])*\S|\S)\2(?=$|[\s)\]}"'.,:;!?\u2013\u2014\uE000/<-])/;
const TAGS = { "*": "strong", _: "em", "~": "s" };
const SAFE = /^(https?:\/\/|mailto:)/i;
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

const decoded = (text) => text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** A text object, or a bare mrkdwn string. */
export function Text({ of }) {
  if (!of) return null;
  if (typeof of === "string") return mrkdwn(of);
  return of.type === "mrkdwn" ? mrkdwn(of.text) : lines(of.text);
}

/** Plain text: only its line breaks mean anything. */
export function lines(text) {
  return String(text ?? "")
    .split("\n")
    .flatMap((line, at) => (at ? [html`<br />`, line] : [line]));
}

export function mrkdwn(text) {
  const clean = String(text ?? "").replace(/[\uE000\uE001]/g, "");
  const parts = [];
  let from = 0;
  for (const fence of clean.matchAll(FENCE)) {
    parts.push(...paragraphs(clean.slice(from, fence.index)));
    parts.push(html`<pre><code>${decoded(fence[1])}</code></pre>`);
    from = fence.index + fence[0].length;
  }
  return [...parts, ...paragraphs(clean.slice(from))];
}

/** Lines, with those that begin with > gathered in a quotation. */
function paragraphs(text) {
  const parts = [];
  let quoted = [];
  const ends = () => {
    if (quoted.length) parts.push(html`<blockquote>${joined(quoted)}</blockquote>`);
    quoted = [];
  };
  let open = [];
  const flush = () => {
    if (open.length) parts.push(...joined(open));
    open = [];
  };
  for (const line of text ? text.split("\n") : []) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) {
      flush();
      quoted.push(quote[1]);
    } else {
      ends();
      open.push(line);
    }
  }
  flush();
  ends();
  return parts;
}

const joined = (some) => some.flatMap((line, at) => (at ? [html`<br />`, ...inline(line)] : inline(line)));

/** Links, mentions and code are set aside first, so that no style begins or ends within them. */
function inline(line) {
  const atoms = [];
  const rest = line.replace(ATOM, (_, angled, code) => {
    atoms.push(code === undefined ? reference(angled) : html`<code>${decoded(code)}</code>`);
    return `${HOLD}${atoms.length - 1}\uE001`;
  });
  return styled(rest, atoms);
}

function styled(text, atoms) {
  const found = STYLED.exec(text);
  if (!found) return filled(text, atoms);
  const start = found.index + found[1].length;
  const inner = styled(found[3], atoms);
  const tag = TAGS[found[2]];
  const after = text.slice(start + found[3].length + 2);
  return [...filled(text.slice(0, start), atoms), html`<${tag}>${inner}<//>`, ...styled(after, atoms)];
}

function filled(text, atoms) {
  const parts = text.split(HELD);
  return parts.flatMap((part, at) => (at % 2 ? [atoms[Number(part)]] : part ? [decoded(part)] : []));
}

function reference(inside) {
  const [target, label] = split(inside);
  if (target.startsWith("@")) return mention(target.slice(1), label);
  if (target.startsWith("#")) return html`<span class="mention">#${label || nameOf(target.slice(1))}</span>`;
  if (target.startsWith("!date^")) return dated(target, label);
  if (target.startsWith("!")) return html`<span class="mention">@${label || target.slice(1).split("^")[0]}</span>`;
  return link(decoded(target), label ? decoded(label) : "");
}

function split(inside) {
  const bar = inside.indexOf("|");
  return bar < 0 ? [inside, ""] : [inside.slice(0, bar), inside.slice(bar + 1)];
}

export function mention(id, label = "") {
  return html`<span class="mention ${id === state.me?.id ? "mention-me" : ""}">@${label || nameOf(id)}</span>`;
}

/** Opens an address that is on the web; anything else a bot may have written is left alone. */
export function visit(address) {
  if (SAFE.test(address ?? "")) window.open(address, "_blank", "noopener,noreferrer");
}

export function link(address, label = "") {
  if (!SAFE.test(address)) return label || address;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${label || address}</a>`;
}

/** <!date^1392734382^{date_long} {time}^https://…|fallback> */
function dated(target, fallback) {
  const [, seconds, format, address] = target.split("^");
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.getTime()) || !format) return decoded(fallback);
  const said = dateSaid(moment, format);
  return address ? link(decoded(address), said) : html`<time>${said}</time>`;
}

const TOKENS = {
  date_num: { dateStyle: "short" },
  date: { dateStyle: "long" },
  date_short: { dateStyle: "medium" },
  date_long: { dateStyle: "full" },
  time: { hour: "2-digit", minute: "2-digit" },
  time_secs: { timeStyle: "medium" },
};

export function dateSaid(moment, format) {
  return format.replace(/\{(\w+?)(?:_pretty)?\}/g, (token, name) => {
    const options = TOKENS[name];
    return options ? shaped(moment, options) : token;
  });
}
