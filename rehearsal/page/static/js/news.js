/** What the server tells unasked, worked into the state. */
import { ask, looksAtCalendar } from "./acts.js";
import { forgetForms } from "./forms.js";
import { change, state } from "./state.js";

const LINES = 200;

const TELLS = {
  clock: ({ clock }) => change({ clock }),
  plans: () => {
    looksAtCalendar();
    change({ pane: state.pane && { ...state.pane, fresh: (state.pane.fresh ?? 0) + 1 } });
  },
  message: ({ message }) => {
    if (message.channel === state.place) {
      const shown = takesPlace(state.messages, message);
      if (shown) change({ messages: shown });
      if (document.visibilityState === "visible") ask("read", { channel: message.channel });
    }
    const { thread } = state;
    if (thread && (message.thread_ts === thread.ts || message.ts === thread.ts)) {
      change({ thread: { ...thread, messages: takesPlace(thread.messages, message, true) ?? thread.messages } });
    }
  },
  gone: ({ channel, ts }) => {
    if (channel === state.place) change({ messages: state.messages.filter((one) => one.ts !== ts) });
  },
  unread: ({ channel, count }) => {
    const seen = channel === state.place && document.visibilityState === "visible";
    change({
      conversations: state.conversations.map((one) =>
        one.id === channel ? { ...one, unread: seen ? 0 : count } : one,
      ),
    });
  },
  views: ({ stack, home }) => {
    forgetForms([...stack, home]);
    change({ stack, home });
  },
  person: ({ person }) => {
    const me = state.me?.id === person.id ? { ...state.me, ...person, unread: 0 } : state.me;
    change({ me });
  },
  mishap: ({ mishap }) => {
    const others = state.mishaps.filter((one) => one.number !== mishap.number);
    change({ mishaps: [...others, mishap].sort((a, b) => a.number - b.number) });
  },
  traffic: ({ line }) => change({ traffic: [...state.traffic.slice(1 - LINES), line] }),
};

export function hears(frame, tell) {
  if (frame.names) change({ names: { ...state.names, ...frame.names } });
  if (tell) TELLS[tell]?.(frame);
}

/** The messages with this one in its place; replies are shown in their thread, unless it is one. */
function takesPlace(messages, message, inThread = false) {
  const at = messages.findIndex((one) => one.ts === message.ts);
  if (at >= 0) return messages.with(at, message);
  if (!inThread && message.thread_ts && message.thread_ts !== message.ts) {
    return messages.map((one) => (one.ts === message.thread_ts ? { ...one, replies: one.replies + 1 } : one));
  }
  return [...messages, message].sort((a, b) => Number(a.ts) - Number(b.ts));
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "visible" || !state.me || state.place === "home") return;
  ask("read", { channel: state.place });
});
