/** A table on the clipboard, as a spreadsheet or a document leaves it there: rows of cells, or null. */

// What Slack's table holds (docs.slack.dev/reference/block-kit/blocks/table-block); what is larger stays text.
const ROWS = 100;
const COLUMNS = 20;
const CHARACTERS = 10000;

export function tableOn(clipboard) {
  const rows = ofMarkup(clipboard.getData("text/html")) ?? ofLines(clipboard.getData("text/plain"));
  return rows && fits(rows) ? rows : null;
}

/**
 * The one table that is all there is: with words around it, it is pasted as words. The browser's own sanitizer reads it,
 * so nothing in it is run or fetched; one without it has the lines, which every spreadsheet leaves as well.
 */
function ofMarkup(markup) {
  if (!markup || !Document.parseHTML) return null;
  const { body } = Document.parseHTML(markup);
  const tables = body.querySelectorAll("table");
  if (tables.length !== 1 || body.textContent.trim() !== tables[0].textContent.trim()) return null;
  return [...tables[0].rows].map((row) => [...row.cells].flatMap(inColumns));
}

/** A cell over several columns has its words in the first, so that the others stay under their heads. */
function inColumns(cell) {
  const words = cell.textContent.trim().replace(/\s+/g, " ");
  return [words, ...Array(Math.min(cell.colSpan, COLUMNS) - 1).fill("")];
}

/** Lines that tabs part, each of them; one that ends in a line break is one line. */
function ofLines(text) {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return lines.every((line) => line.includes("\t")) ? lines.map((line) => line.split("\t").map((cell) => cell.trim())) : null;
}

function fits(rows) {
  const cells = rows.flat();
  const wide = Math.max(0, ...rows.map((row) => row.length));
  return cells.length > 1 && cells.some(Boolean) && rows.length <= ROWS && wide <= COLUMNS && cells.join("").length <= CHARACTERS;
}
