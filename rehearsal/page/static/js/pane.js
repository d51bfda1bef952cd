/** The pane at the side: a day, a person, why a message came, help, or the workshop. */
import { looksAt } from "./acts.js";
import { WhoGot } from "./whogot.js";
import { html, useEffect, useRef } from "./dom.js";
import { Guide } from "./guide.js";
import { Mailbox } from "./mailbox.js";
import { Json, Workshop } from "./workshop.js";
import { state } from "./state.js";
import { t } from "./words.js";

const KINDS = { day: WhoGot, person: WhoGot, why: WhoGot, help: Guide, shop: Workshop, json: Json, mail: Mailbox };

export function Pane() {
  const { pane } = state;
  const frame = useRef(null);
  const cameFrom = useRef(null);
  const what = pane && `${pane.kind} ${pane.day ?? pane.person ?? pane.ts ?? pane.address ?? ""}`;
  useEffect(() => {
    if (!pane) return;
    if (!frame.current.contains(document.activeElement)) cameFrom.current = document.activeElement;
    frame.current.focus();
  }, [what]);
  if (!pane) return null;
  const closes = () => {
    looksAt(null);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  const onKey = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) closes();
  };
  return html`<aside class="pane" ref=${frame} tabindex="-1" aria-label=${t(LABELS[pane.kind])} onKeyDown=${onKey}>
    <button type="button" class="quiet pane-close" aria-label=${t("page.close")} onClick=${closes}>×</button>
    <${KINDS[pane.kind]} pane=${pane} />
  </aside>`;
}

const LABELS = {
  day: "day.title",
  person: "day.person",
  why: "day.why",
  help: "page.help",
  shop: "page.workshop",
  json: "shop.json",
  mail: "mail.title",
};
