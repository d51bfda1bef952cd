/** Where the page begins. */
import { line } from "./acts.js";
import { html, render } from "./dom.js";
import { Page } from "./page.js";
import { drawnBy } from "./state.js";
import { remembers } from "./taste.js";

const root = document.getElementById("page");
drawnBy(() => render(html`<${Page} />`, root));
remembers();
line.connect();
