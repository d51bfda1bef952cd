/** Everything the page knows, in one object; whoever changes it says so, and the page is drawn again. */
export const state = {
  language: "sv",
  theme: "auto",
  connected: true,
  hello: null, // what the server said first
  names: {}, // people and channels by id, as far as they have been spoken of
  me: null,
  direct: "",
  conversations: [],
  place: "home", // "home" or the id of a conversation
  messages: [],
  more: false,
  loading: true,
  thread: null, // {channel, ts, messages}
  stack: [],
  home: null,
  clock: null,
  reached: null, // whom the latest turn of the clock reached
  days: [],
  pane: null, // what stands at the side: {kind, ...}
  mishaps: [],
  traffic: [],
  picking: false,
  drawer: false,
  notes: [], // what went wrong just now
};

let redraw = () => {};
let waiting = false;

export function drawnBy(draw) {
  redraw = draw;
}

/** Changes the state and draws the page once everything at hand is changed. */
export function change(patch = {}) {
  Object.assign(state, patch);
  if (!waiting) {
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      redraw();
    });
  }
}

export const nameOf = (id) => state.names[id]?.name ?? id;
