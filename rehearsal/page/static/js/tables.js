/** Tables: the plain one, and the one with a caption that turns pages. */
import { html, useState } from "./dom.js";
import { RichText } from "./rich.js";

const PAGE = 20;

const cell = (one) => (one.type === "rich_text" ? html`<${RichText} of=${one} />` : one.text);
const side = (settings, at) => `align-${settings?.[at]?.align ?? "left"}`;

export function Table({ block }) {
  const [head, ...rows] = block.rows;
  const columns = block.column_settings;
  return html`<div class="table-frame" tabindex="0" role="region" aria-label=${head.map((one) => one.text ?? "").join(", ")}>
    <table>
      <thead><tr>${head.map((one, at) => html`<th scope="col" class=${side(columns, at)}>${cell(one)}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((one, at) => html`<td class=${side(columns, at)}>${cell(one)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}

export function DataTable({ block }) {
  const [page, turn] = useState(0);
  const [head, ...rows] = block.rows;
  const size = block.page_size ?? PAGE;
  const pages = Math.ceil(rows.length / size);
  const first = block.row_header_column_index ?? 0;
  const figures = rows[0].map((one) => (one.type === "raw_number" ? "align-right" : "align-left"));
  return html`<div class="table-frame" tabindex="0" role="region" aria-label=${block.caption}>
    <table>
      <caption>${block.caption}</caption>
      <thead><tr>${head.map((one, at) => html`<th scope="col" class=${figures[at]}>${cell(one)}</th>`)}</tr></thead>
      <tbody>
        ${rows.slice(page * size, (page + 1) * size).map(
          (row) => html`<tr>${row.map((one, at) =>
            at === first
              ? html`<th scope="row" class=${figures[at]}>${cell(one)}</th>`
              : html`<td class=${figures[at]}>${cell(one)}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
    ${pages > 1 && html`<div class="pages">
      <button class="quiet" disabled=${page === 0} onClick=${() => turn(page - 1)} aria-label="←">←</button>
      <span>${page + 1} / ${pages}</span>
      <button class="quiet" disabled=${page + 1 >= pages} onClick=${() => turn(page + 1)} aria-label="→">→</button>
    </div>`}
  </div>`;
}
