/** A conversation: what has been said, and the place to write. */
import { looksBack } from "./acts.js";
import { Composer } from "./composer.js";
import { dayOf, momentOf, weekday } from "./dates.js";
import { html, useLayoutEffect, useRef } from "./dom.js";
import { Guide } from "./guide.js";
import { Message } from "./message.js";
import { change, state } from "./state.js";
import { t } from "./words.js";

const NEAR_END = 120;

export function Talk() {
  const log = useRef(null);
  const was = useRef({ place: null, first: null, height: 0, atEnd: true });
  const { messages, place, more, loading, thread } = state;

  useLayoutEffect(() => {
    const frame = log.current;
    const before = was.current;
    const first = messages[0]?.ts;
    if (before.place !== place || before.atEnd) frame.scrollTop = frame.scrollHeight;
    else if (first !== before.first) frame.scrollTop += frame.scrollHeight - before.height;
    was.current = { ...before, place, first, height: frame.scrollHeight };
    if (before.place !== place) was.current.atEnd = true;
  }, [messages, place, loading]);
  const scrolls = () => {
    const { scrollHeight, scrollTop, clientHeight } = log.current;
    was.current.atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    was.current.height = scrollHeight;
  };

  return html`<div class="talk">
    <div class="log" ref=${log} onScroll=${scrolls} tabindex="0" role="log" aria-label=${t("talk.log")} aria-live="polite">
      ${more && html`<button type="button" class="quiet older" onClick=${looksBack}>${t("talk.older")}</button>`}
      ${!messages.length && !loading && (place === state.direct ? html`<${Guide} />` : html`<p class="empty">${t("talk.empty")}</p>`)}
      <${Said} messages=${messages} />
    </div>
    ${thread && html`<${Thread} thread=${thread} />`}
    <${Composer} key=${`${state.me.id} ${place} ${thread?.ts ?? ""}`} channel=${place} thread=${thread} />
  </div>`;
}

function Said({ messages, inThread = false }) {
  let shown = "";
  return messages.map((message) => {
    const day = dayOf(momentOf(message.ts));
    const turns = day !== shown && !inThread;
    shown = day;
    return [
      turns && html`<h3 class="day-line" key=${day}><span>${weekday(day)}</span></h3>`,
      html`<${Message} key=${message.ts} message=${message} language=${state.language} names=${state.names} inThread=${inThread} />`,
    ];
  });
}

function Thread({ thread }) {
  return html`<section class="thread" aria-label=${t("talk.thread")}>
    <header><strong>${t("talk.thread")}</strong>
      <button type="button" class="quiet" aria-label=${t("page.close")} onClick=${() => change({ thread: null })}>×</button></header>
    <${Said} messages=${thread.messages} inThread />
  </section>`;
}
