/** A small menu that opens from a button: arrows move in it, Escape closes it and gives the button back. */
import { html, useEffect, useRef, useState } from "./dom.js";

export function Menu({ label, items, sign, action, kind = "quiet" }) {
  const [open, setOpen] = useState(false);
  const frame = useRef(null);
  const button = useRef(null);

  useEffect(() => {
    if (!open) return undefined;
    frame.current.querySelector('[role="menuitem"]')?.focus();
    const outside = (event) => frame.current?.contains(event.target) || setOpen(false);
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const closes = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event) => {
    if (!open) return;
    const all = [...frame.current.querySelectorAll('[role="menuitem"]')];
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      closes();
    } else if (event.key === "Tab") {
      setOpen(false);
    } else if (to !== undefined) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    }
  };
  const chooses = (item) => {
    closes();
    item.does();
  };

  return html`<div class="menu" ref=${frame} onKeyDown=${onKey}>
    <button type="button" ref=${button} class=${kind} aria-haspopup="menu" aria-expanded=${open} aria-label=${label}
      title=${label} data-action=${action} onClick=${() => setOpen(!open)}>${sign}</button>
    ${open && html`<div class="menu-items" role="menu" aria-label=${label}>
      ${items.map((item) => html`<button type="button" role="menuitem" tabindex="-1" onClick=${() => chooses(item)}>
        ${item.words}${item.more && html`<small>${item.more}</small>`}
      </button>`)}
    </div>`}
  </div>`;
}
