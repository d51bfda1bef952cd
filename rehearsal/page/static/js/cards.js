/** Blocks with a look of their own: alerts, cards, plans, videos, files and markdown. */
import { html } from "./dom.js";
import { Element } from "./elements.js";
import { Picture } from "./pictures.js";
import { RichText } from "./rich.js";
import { Text, lines, link } from "./text.js";
import { t } from "./words.js";

export function Alert({ block }) {
  const grave = block.level === "error" || block.level === "warning";
  return html`<div class=${`alert alert-${block.level ?? "default"}`} role=${grave ? "alert" : "status"}><${Text} of=${block.text} /></div>`;
}

export function Markdown({ block }) {
  return html`<div class="markdown">${lines(block.text)}</div>`;
}

export function Card({ block, place }) {
  const { hero_image: hero, icon, title, subtitle, body, actions } = block;
  return html`<article class="card">
    ${hero && html`<${Picture} of=${hero} />`}
    <div class="card-head">
      ${icon && html`<${Picture} of=${icon} small />`}
      <div>
        ${title && html`<strong><${Text} of=${title} /></strong>`}
        ${subtitle && html`<div class="hint"><${Text} of=${subtitle} /></div>`}
      </div>
    </div>
    ${body && html`<div><${Text} of=${body} /></div>`}
    ${actions && html`<div class="b-actions">${actions.map((one) => html`<${Element} block=${block} element=${one} place=${place} />`)}</div>`}
  </article>`;
}

export function Carousel({ block, place }) {
  return html`<div class="carousel" tabindex="0" role="region">
    ${block.elements.map((one) => html`<${Card} key=${one.block_id} block=${one} place=${place} />`)}
  </div>`;
}

export function FileBlock({ block }) {
  return html`<div class="file"><span class="file-name">${block.external_id}</span></div>`;
}

export function Plan({ block }) {
  return html`<div class="card">
    <strong>${block.title}</strong>
    ${(block.tasks ?? []).map((one) => html`<${TaskCard} block=${one} />`)}
  </div>`;
}

export function TaskCard({ block }) {
  return html`<div class="task">
    <span class=${`status status-${block.status}`}>${t(`draw.status.${block.status}`)}</span> ${block.title}
    ${block.details && html`<${RichText} of=${block.details} />`}
    ${block.output && html`<${RichText} of=${block.output} />`}
    ${block.sources && html`<div class="hint">${t("draw.sources")}: ${block.sources.map((one) => html`${link(one.url, one.text)} `)}</div>`}
  </div>`;
}

export function Video({ block }) {
  return html`<div class="card">
    <strong>${block.title_url ? link(block.title_url, block.title.text) : block.title.text}</strong>
    ${block.author_name && html`<div class="hint">${block.author_name}</div>`}
    ${block.description && html`<div><${Text} of=${block.description} /></div>`}
    <div>${link(block.video_url, block.alt_text)}</div>
  </div>`;
}
