/** The line to the rehearsal: questions with answers, and what the server tells unasked. */
const AGAIN_MS = [300, 600, 1200, 2500];

export class Line {
  #socket = null;
  #asked = new Map();
  #number = 0;
  #tries = 0;

  /** `heard(frame)` for what is told, `opened()` at every (re)connection, `lost()` when it breaks. */
  constructor({ heard, opened, lost }) {
    this.heard = heard;
    this.opened = opened;
    this.lost = lost;
  }

  connect() {
    const address = new URL("line", document.baseURI);
    address.protocol = "ws:";
    address.hash = "";
    this.#socket = new WebSocket(address);
    this.#socket.onopen = () => {
      this.#tries = 0;
      this.opened();
    };
    this.#socket.onmessage = (event) => this.#takes(JSON.parse(event.data));
    this.#socket.onclose = () => this.#breaks();
  }

  /** Asks the server; rejects with {error, ...} when it says no, or when the line breaks. */
  ask(what, of = {}) {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      if (this.#socket?.readyState !== WebSocket.OPEN) {
        reject({ error: "lost" });
        return;
      }
      this.#asked.set(number, { resolve, reject });
      this.#socket.send(JSON.stringify({ number, ask: what, of }));
    });
  }

  #takes(frame) {
    this.heard(frame, "answer" in frame ? null : frame.tell);
    const waiting = this.#asked.get(frame.answer);
    if (!waiting) return;
    this.#asked.delete(frame.answer);
    if (frame.error) waiting.reject(frame);
    else waiting.resolve(frame);
  }

  #breaks() {
    for (const { reject } of this.#asked.values()) reject({ error: "lost" });
    this.#asked.clear();
    this.lost();
    setTimeout(() => this.connect(), AGAIN_MS[Math.min(this.#tries++, AGAIN_MS.length - 1)]);
  }
}
