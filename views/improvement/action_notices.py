"""What a letter, and Home, say of an action: what shall be done, what became of it, and what one can do."""

from collections.abc import Callable

from programme.ground.notices import Kind
from programme.improvement.actions import Purpose, Spoken
from programme.messages.letters import Line
from programme.preparations.preparations import State
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.notices import NOTHING, Reader, Shown, drawn, with_buttons
from views.improvement.actions import (
    ACTION_DONE,
    ACTION_LATER,
    ACTION_NEW_DATE,
    ACTION_NOT_MINE,
    ACTION_UNDO,
    said_of,
)
from views.people import absences

Words = Callable[[Spoken, Texts], Mrkdwn]


def on_home(spoken: Spoken, texts: Texts) -> list[Block]:
    """An action as it stands, where she sees what waits for her."""
    return _drawn(spoken, _reminds, texts)[1]


def in_brief(spoken: Spoken, texts: Texts) -> Mrkdwn:
    """What it is and by when, where several stand under each other."""
    return _settled(spoken, texts) or texts.rich("action-brief", **_facts(spoken, texts))


def _drawn(spoken: Spoken, asks: Words, texts: Texts) -> tuple[Mrkdwn, list[Block]]:
    words = _settled(spoken, texts) or asks(spoken, texts)
    return words, with_buttons(words, buttons(spoken, texts))


def _in_letter(asks: Words) -> Callable[[Line[Spoken | None], Reader], tuple[Mrkdwn, list[Block]]]:
    def draw(line: Line[Spoken | None], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
        if line.about is not None:
            return _drawn(line.about, asks, reader.texts)
        gone = reader.texts.rich("action-said-gone")
        return gone, with_buttons(gone, ())

    return draw


def _facts(spoken: Spoken, texts: Texts) -> dict[str, str]:
    one = spoken.action
    past = spoken.today > one.due_on
    due = texts.dates.passed if past else texts.dates.ahead
    return {"what": said_of(one, texts), "title": one.title, "due": due(one.due_on, spoken.today)}


def _yours(spoken: Spoken, texts: Texts) -> Mrkdwn:
    """That it is hers now, and from whom."""
    key = "action-yours" if spoken.given_by else "action-yours-nameless"
    named = {"name": spoken.given_by} if spoken.given_by else {}
    return texts.rich(key, **_facts(spoken, texts), **named)


def _reminds(spoken: Spoken, texts: Texts) -> Mrkdwn:
    one, facts = spoken.action, _facts(spoken, texts)
    if one.purpose is Purpose.LOOK_AGAIN:
        again = spoken.once_more
        key = "action-look-again-once-more" if again else "action-remind-look-again"
        facts = {"title": one.title, "due": facts["due"]} if again else {"title": one.title}
        return blocks.joined(texts.rich(key, **facts), NOTHING if again else _routine(spoken, texts))
    if spoken.today > one.due_on:
        return texts.rich("action-overdue", **facts)
    if one.purpose is Purpose.COMMUNICATE:
        return texts.rich("action-remind-communicate", title=one.title, due=facts["due"])
    return texts.rich("action-remind", **facts)


def _why(line: Line[Spoken | None], texts: Texts) -> Mrkdwn:
    """It is hers, or she stands in; what is over needs no reason."""
    spoken = line.about
    if spoken is None or _settled(spoken, texts):
        return NOTHING
    tells = spoken.action.purpose is Purpose.COMMUNICATE
    hers = texts.rich("action-why-communicate" if tells else "action-why")
    return absences.why(spoken.absence, texts) or hers


def _routine(spoken: Spoken, texts: Texts) -> Mrkdwn:
    """Where it is written and whose it is, as far as anybody has said."""
    where = texts.rich("action-look-where", where=spoken.where) if spoken.where else Mrkdwn("")
    owner = texts.rich("action-look-owner", owner=spoken.owner) if spoken.owner else Mrkdwn("")
    return blocks.joined(where, owner)


def _settled(spoken: Spoken, texts: Texts) -> Mrkdwn | None:
    """What became of it since it was said; None while it stands as it did."""
    one = spoken.action
    facts = {"what": said_of(one, texts)}
    if one.state is State.EXEMPT:
        return texts.rich("action-said-dropped", **facts)
    if one.state is State.DONE:
        hers = one.done_by is None or one.done_by.id == spoken.reader_id
        named = {} if hers or one.done_by is None else {"name": one.done_by.name}
        return texts.rich("action-said-done" if hers else "action-said-done-by", **facts, **named)
    if one.responsible is None:
        return texts.rich("action-said-nobody", **facts)
    if one.responsible.id != spoken.reader_id and spoken.absence is None:
        return texts.rich("action-said-other", **facts, name=one.responsible.name)
    if one.later_until is not None and one.later_until > spoken.today:
        return texts.rich("action-said-later", **facts, day=texts.dates.day(one.later_until))
    return None


def buttons(spoken: Spoken, texts: Texts) -> list[Element]:
    """Who stands in can do it, or let it wait; whose it is stays as it is."""
    one = spoken.action
    if one.state is not State.OPEN:
        return [blocks.button(texts("button-undo"), ACTION_UNDO, one.id)]
    not_mine = blocks.button(texts("button-not-mine"), ACTION_NOT_MINE, one.id)
    if one.responsible is None:
        return [blocks.button(texts("action-whose-title"), ACTION_NOT_MINE, one.id)]
    if one.responsible.id != spoken.reader_id and spoken.absence is None:
        return []
    return [
        blocks.button(texts("button-done"), ACTION_DONE, one.id, primary=True),
        blocks.button(texts("button-later"), ACTION_LATER, one.id),
        blocks.button(texts("action-new-date"), ACTION_NEW_DATE, one.id),
        *([not_mine] if spoken.absence is None else []),
    ]


SHOWN = (
    Shown((Kind.ACTION_YOURS,), drawn(_in_letter(_yours))),
    Shown((Kind.ACTION,), drawn(_in_letter(_reminds), reason=_why)),
)
