/** Pictures and files. Only what is kept in the rehearsal is shown; nothing is fetched from outside. */
import { html } from "./dom.js";
import { t } from "./words.js";

const KEPT = /\/files\/(F\d+)\/([^/?#]+)/;

export const addressOf = (file) => `files/${file.id}/${encodeURIComponent(file.name)}`;

/** An image element or block: `slack_file` is ours, `image_url` mostly is not. */
export function Picture({ of, small = false }) {
  const { id, url } = of.slack_file ?? {};
  const kept = KEPT.exec(url ?? of.image_url ?? "");
  const address = id ? `files/${id}/bild` : kept && `files/${kept[1]}/${kept[2]}`;
  if (address) return html`<img class=${small ? "small" : ""} src=${address} alt=${of.alt_text} loading="lazy" />`;
  return html`<span class=${small ? "outside small" : "outside"} title=${t("draw.image-outside")}>${of.alt_text}</span>`;
}

export function Files({ files }) {
  return html`<div class="files">${files.map((file) => html`<${File} key=${file.id} file=${file} />`)}</div>`;
}

function File({ file }) {
  const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.mimetype);
  return html`<div class="file">
    ${picture && html`<img src=${addressOf(file)} alt=${file.title || file.name} loading="lazy" />`}
    <a href=${`${addressOf(file)}?download`} download=${file.name} aria-label=${t("draw.download", { name: file.name })}>
      <span class="file-kind" aria-hidden="true">${(file.filetype || "?").slice(0, 4)}</span>
      <span class="file-name">${file.title || file.name}</span>
      <span class="file-size">${size(file.size)}</span>
    </a>
  </div>`;
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1048576).toFixed(1)} MB`;
}
