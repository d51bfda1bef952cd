/** Places: what blocks stand in, and what using an element there does. */
import { ask } from "./acts.js";
import { fills, held, plain, unsent } from "./forms.js";

/** A message: everything in it is told to the bot at once. */
export function messagePlace(message) {
  const at = { channel: message.channel, ts: message.ts };
  return {
    id: message.ts,
    wrong: {},
    value: (block, element) => plain(element.type, message.state?.[block.block_id]?.[element.action_id]),
    set: (block, element, value) => act("choose", at, block, element, { value }),
    press: (block, element, more = {}) => act("press", at, block, element, more),
    search: (block, element, typed) => act("search", at, block, element, { typed }),
  };
}

/** A modal or Home; `wrong` are the words under its fields. What stands in inputs waits until it is sent. */
export function viewPlace(view, wrong = {}) {
  const at = { view: view.id };
  const withValues = (more) => ({ ...more, values: unsent(view) });
  return {
    id: view.id,
    wrong,
    value: (block, element) => held(view, block.block_id, element),
    set: (block, element, value) => {
      fills(view, block.block_id, element.action_id, value);
      const waits = block.type === "input" && (!block.dispatch_action || isWritten(element));
      return waits ? null : act("choose", at, block, element, withValues({ value }));
    },
    tells: (block, element) =>
      act("choose", at, block, element, withValues({ value: held(view, block.block_id, element) })),
    press: (block, element, more = {}) => act("press", at, block, element, withValues(more)),
    search: (block, element, typed) => act("search", at, block, element, { typed }),
  };
}

export const isWritten = (element) => element.type.endsWith("_input") && element.type !== "file_input";

/** Does it, and keeps the keyboard where it was when what was used is drawn anew. */
async function act(what, at, block, element, more) {
  const used = document.activeElement;
  const kept = used?.closest("[data-keep]");
  const answer = await ask(what, { ...at, block: block.block_id, action: element.action_id, ...more });
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const back = used?.isConnected ? used : kept;
    if (back?.isConnected) back.focus({ preventScroll: true });
  }, 60);
  return answer;
}
