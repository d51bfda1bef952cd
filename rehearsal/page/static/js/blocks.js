/** Block Kit, block by block. What a block stands in is its `place` (places.js). */
import { ContextActions } from "./buttons.js";
import { Alert, Card, Carousel, FileBlock, Markdown, Plan, TaskCard, Video } from "./cards.js";
import { Chart } from "./charts.js";
import { html } from "./dom.js";
import { Element, Field } from "./elements.js";
import { Picture } from "./pictures.js";
import { RichText } from "./rich.js";
import { DataTable, Table } from "./tables.js";
import { Text } from "./text.js";
import { t } from "./words.js";

const BLOCKS = {
  section: Section,
  divider: () => html`<hr />`,
  header: ({ block }) => html`<h3 class="b-header"><${Text} of=${block.text} /></h3>`,
  context: Context,
  actions: Actions,
  input: Field,
  image: ImageBlock,
  rich_text: ({ block }) => html`<${RichText} of=${block} />`,
  table: Table,
  data_table: DataTable,
  data_visualization: Chart,
  markdown: Markdown,
  alert: Alert,
  card: Card,
  carousel: Carousel,
  context_actions: ContextActions,
  file: FileBlock,
  plan: Plan,
  task_card: TaskCard,
  video: Video,
};

export function Blocks({ blocks, place }) {
  return html`<div class="blocks">
    ${blocks.map((block) => html`<${Block} key=${block.block_id} block=${block} place=${place} />`)}
  </div>`;
}

export function Block({ block, place }) {
  const kind = Object.hasOwn(BLOCKS, block.type) ? BLOCKS[block.type] : null;
  if (!kind) {
    return html`<div class="block b-unknown" data-unknown=${block.type}>${t("draw.unknown", { type: block.type })}</div>`;
  }
  return html`<div class=${`block b-${block.type}`}><${kind} block=${block} place=${place} /></div>`;
}

function Section({ block, place }) {
  const { text, fields, accessory } = block;
  return html`
    <div class="words">
      ${text && html`<div class="says"><${Text} of=${text} /></div>`}
      ${fields && html`<div class="facts">${fields.map((one) => html`<div><${Text} of=${one} /></div>`)}</div>`}
    </div>
    ${accessory && html`<div class="accessory"><${Element} block=${block} element=${accessory} place=${place} /></div>`}
  `;
}

function Context({ block }) {
  return block.elements.map((one) =>
    one.type === "image" ? html`<${Picture} of=${one} small />` : html`<span><${Text} of=${one} /></span>`,
  );
}

function Actions({ block, place }) {
  return block.elements.map(
    (one) => html`<${Element} key=${one.action_id} block=${block} element=${one} place=${place} />`,
  );
}

function ImageBlock({ block }) {
  return html`<figure>
    ${block.title && html`<figcaption><${Text} of=${block.title} /></figcaption>`}
    <${Picture} of=${block} />
  </figure>`;
}
