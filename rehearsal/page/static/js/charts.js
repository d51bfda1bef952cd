/** data_visualization: lines, areas, bars and pies as SVG, with their figures in a table beside. */
import { html } from "./dom.js";
import { t } from "./words.js";

const WIDE = 520;
const HIGH = 220;
const EDGE = { left: 44, right: 12, top: 12, bottom: 34 };
const inner = { wide: WIDE - EDGE.left - EDGE.right, high: HIGH - EDGE.top - EDGE.bottom };

export function Chart({ block }) {
  const { title, chart } = block;
  return html`<figure class="chart">
    <figcaption>${title}</figcaption>
    ${chart.type === "pie" ? html`<${Pie} segments=${chart.segments} title=${title} />` : html`<${Series} chart=${chart} title=${title} />`}
    <details><summary>${t("draw.figures")}</summary><${Figures} chart=${chart} /></details>
  </figure>`;
}

function Series({ chart, title }) {
  const { categories, x_label: across, y_label: up } = chart.axis_config;
  const values = chart.series.flatMap((one) => one.data.map((point) => point.value));
  const least = Math.min(0, ...values);
  const most = Math.max(...values, least + 1);
  const x = (at) => EDGE.left + ((at + 0.5) * inner.wide) / categories.length;
  const y = (value) => EDGE.top + inner.high * (1 - (value - least) / (most - least));
  const every = Math.ceil(categories.length / 8);
  return html`<svg viewBox=${`0 0 ${WIDE} ${HIGH}`} role="img" aria-label=${title}>
    ${[least, (least + most) / 2, most].map((value) => html`
      <line class="grid" x1=${EDGE.left} x2=${WIDE - EDGE.right} y1=${y(value)} y2=${y(value)} />
      <text class="tick" x=${EDGE.left - 6} y=${y(value) + 4} text-anchor="end">${short(value)}</text>`)}
    ${categories.map((label, at) => at % every === 0 && html`<text class="tick" x=${x(at)} y=${HIGH - 16} text-anchor="middle">${label}</text>`)}
    ${chart.series.map((one, number) => drawn(chart, one, number, categories, x, y, y(least)))}
    ${across && html`<text class="tick" x=${EDGE.left + inner.wide / 2} y=${HIGH - 2} text-anchor="middle">${across}</text>`}
    ${up && html`<text class="tick" x="4" y="10">${up}</text>`}
  </svg>
  ${chart.series.length > 1 && html`<ul class="legend">${chart.series.map((one, at) => html`<li class=${`series-${at % 6}`}>${one.name}</li>`)}</ul>`}`;
}

function drawn(chart, one, number, categories, x, y, floor) {
  const byLabel = new Map(one.data.map((point) => [point.label, point.value]));
  const points = categories.map((label, at) => [x(at), y(byLabel.get(label) ?? 0)]);
  const tone = `series-${number % 6}`;
  if (chart.type === "bar") {
    const wide = (inner.wide / categories.length) * 0.7;
    const each = wide / chart.series.length;
    return points.map(([px, py]) => html`<rect class=${`bar ${tone}`} x=${px - wide / 2 + number * each} y=${Math.min(py, floor)}
      width=${Math.max(each - 1, 1)} height=${Math.abs(floor - py)} />`);
  }
  const path = points.map(([px, py], at) => `${at ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`).join("");
  const under = `${path}L${points.at(-1)[0].toFixed(1)} ${floor}L${points[0][0].toFixed(1)} ${floor}Z`;
  return html`
    ${chart.type === "area" && html`<path class=${`area ${tone}`} d=${under} />`}
    <path class=${`curve ${tone}`} d=${path} />
    ${points.map(([px, py]) => html`<circle class=${`dot ${tone}`} cx=${px} cy=${py} r="3" />`)}`;
}

function Pie({ segments, title }) {
  const whole = segments.reduce((sum, one) => sum + one.value, 0);
  let turned = -Math.PI / 2;
  const slices = segments.map((one, at) => {
    const from = turned;
    turned += (one.value / whole) * 2 * Math.PI;
    if (segments.length === 1) return html`<circle class="slice series-0" cx="110" cy="110" r="96" />`;
    const [x1, y1, x2, y2] = [Math.cos(from), Math.sin(from), Math.cos(turned), Math.sin(turned)].map((one) => 110 + 96 * one);
    const large = turned - from > Math.PI ? 1 : 0;
    return html`<path class=${`slice series-${at % 6}`} d=${`M110 110L${x1} ${y1}A96 96 0 ${large} 1 ${x2} ${y2}Z`} />`;
  });
  return html`<svg class="pie" viewBox="0 0 220 220" role="img" aria-label=${title}>${slices}</svg>
    <ul class="legend">${segments.map((one, at) => html`<li class=${`series-${at % 6}`}>${one.label}</li>`)}</ul>`;
}

function Figures({ chart }) {
  if (chart.type === "pie") {
    return html`<table><tbody>${chart.segments.map((one) => html`<tr><th scope="row">${one.label}</th><td>${one.value}</td></tr>`)}</tbody></table>`;
  }
  const value = (one, label) => one.data.find((point) => point.label === label)?.value ?? "";
  return html`<table>
    <thead><tr><td></td>${chart.series.map((one) => html`<th scope="col">${one.name}</th>`)}</tr></thead>
    <tbody>${chart.axis_config.categories.map((label) => html`<tr><th scope="row">${label}</th>${chart.series.map((one) => html`<td>${value(one, label)}</td>`)}</tr>`)}</tbody>
  </table>`;
}

const short = (value) => (Number.isInteger(value) ? value : value.toFixed(1));
