"""Letters: everything there is to say to one person, in one message."""

from itertools import accumulate, groupby

from programme.ground.notices import ON_PREPARATION, Kind
from programme.messages.letters import Letter, Line
from programme.preparations.preparations import NOBODY, Owed, State, wish_in
from texts import Mrkdwn, Texts
from views.changes import handovers
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.ground.wording import first_name, written
from views.messages.lines import SAY, SHOW
from views.people import absences, reachability
from views.preparations.preparation_desk import grant_button, stands, whose
from views.preparations.preparations import (
    ASK,
    CHANGED_IN,
    LATER,
    NOT_MINE,
    UNDO,
    desk_button,
    done_words,
    preparation_buttons,
)
from views.reflections.reflections import ANSWER
from views.screens import recaps

NOT_ME = "welcome-not-me"

IN_FULL = 12
"""Lines with buttons of their own; a letter with more says how many more there are."""
ASKS = frozenset({Kind.REMINDER, Kind.LATE, Kind.NUDGE, Kind.HANDED_OVER, Kind.READING, Kind.QUESTION})
"""The kinds that ask somebody for something."""
TOGETHER = frozenset({Kind.HANDED_OVER})
"""The kinds of which several make one paragraph."""
NOTHING = Mrkdwn("")


def letter(what: Letter, texts: Texts) -> Message:
    """The whole message, as things stand: what has been settled since it was sent is shown as settled."""
    pieces = _pieces(what)
    made = _fitting([_piece(piece, what, texts) for piece in pieces[:IN_FULL]])
    shown, hidden = pieces[: len(made)], [line for piece in pieces[len(made) :] for line in piece]
    greeting = texts.rich("letter-greeting", name=first_name(what.person))
    paragraphs = [_words(piece, what, texts) for piece in shown]
    more = texts.rich("letter-more", count=len(hidden)) if hidden else NOTHING
    parts = [block for some in made for block in some]
    closing = [blocks.context(more)] if hidden else []
    whole = blocks.joined(greeting, *paragraphs, more, by="\n\n")
    return Message(
        blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT),
        [blocks.section(greeting, accessory=_menu(what, texts)), *parts, *closing],
    )


def _pieces(what: Letter) -> list[tuple[Line, ...]]:
    """Each line by itself, but for several things that were handed over at once."""
    return [
        piece
        for several, lines in groupby(what.lines, key=lambda line: (line.kind in TOGETHER, line.programme_id))
        for piece in ([tuple(lines)] if several[0] else [(line,) for line in lines])
    ]


def _piece(piece: tuple[Line, ...], what: Letter, texts: Texts) -> list[Block]:
    return [blocks.section(_words(piece, what, texts))] if piece[1:] else _blocks(piece[0], what, texts)


def _words(piece: tuple[Line, ...], what: Letter, texts: Texts) -> Mrkdwn:
    if not piece[1:]:
        return _said(piece[0], what, texts)
    settled = [_settled(line, what, texts) for line in piece]
    return handovers.several(piece, settled, texts)


def _menu(what: Letter, texts: Texts) -> Element | None:
    """Who is asked for something can say that she is away."""
    asks = any(line.kind in ASKS for line in what.lines)
    return absences.menu(texts) if asks else None


def _fitting(made: list[list[Block]]) -> list[list[Block]]:
    """As many lines' blocks as one message holds beside a greeting and a closing."""
    sums = accumulate(len(some) for some in made)
    return [some for some, so_far in zip(made, sums, strict=True) if so_far <= blocks.MESSAGE_BLOCKS - 2]


def _blocks(line: Line, what: Letter, texts: Texts) -> list[Block]:
    settled = _settled(line, what, texts)
    buttons = _buttons_when_settled(line, what, texts) if settled else _buttons(line, texts)
    if line.kind in SHOW:
        late = _late_since(line, texts)
        return [*SHOW[line.kind](line, texts), *([blocks.context(late)] if late else [])]
    said = blocks.section(_said(line, what, texts))
    return [said, blocks.actions(*buttons)] if buttons else [said]


def _said(line: Line, what: Letter, texts: Texts) -> Mrkdwn:
    settled = _settled(line, what, texts)
    return settled or blocks.joined(SAY[line.kind](line, texts), _late_since(line, texts))


def _late_since(line: Line, texts: Texts) -> Mrkdwn:
    since = line.late_since
    return texts.rich("letter-late-since", day=texts.dates.weekday(since)) if since else NOTHING


def _settled(line: Line, what: Letter, texts: Texts) -> Mrkdwn | None:
    """What became of a thing since it was said; None while it stands as it did."""
    one = line.owed
    if line.kind is Kind.QUESTION:  # after a film it has a preparation too, which is done
        return _answered(line, texts) if line.answered and not line.in_committee else None
    if line.kind is Kind.UNREACHABLE:
        return reachability.settled(line, texts)
    if line.kind not in ON_PREPARATION:
        return None
    if one is None:
        return texts.rich("preparation-gone-line")
    if line.kind is Kind.ESCALATION:
        return _decided(line, one, what, texts)
    return _became(line, one, what, texts)


def _answered(line: Line, texts: Texts) -> Mrkdwn:
    question = line.question
    assert question is not None
    return texts.rich("question-answered", question=written(question.text, texts))


def _became(line: Line, one: Owed, what: Letter, texts: Texts) -> Mrkdwn | None:
    """What became of something the reader was responsible for."""
    title = written(one.item.title, texts)
    if one.state is State.EXEMPT:
        return texts.rich("letter-exempt", title=title)
    if one.done is not None:
        return done_words(one, one.done, texts, reader_id=what.person.id)
    if one.responsible is None:
        told = texts.rich("preparation-nobody-told", facilitator=line.facilitator)
        nobody = texts.rich("preparation-nobody-yet", title=title)
        return blocks.joined(nobody, told if line.facilitator else NOTHING)
    if not _is_for_reader(line, one, what):
        return texts.rich("letter-not-yours", title=title, name=one.responsible.name)
    if one.later_until is not None and one.later_until > what.today:
        return texts.rich("letter-later", title=title, day=texts.dates.day(one.later_until))
    return None


def _is_for_reader(line: Line, one: Owed, what: Letter) -> bool:
    """She answers for it, or stands in for who does."""
    return line.absence is not None or (one.responsible is not None and one.responsible.id == what.person.id)


def _decided(line: Line, one: Owed, what: Letter, texts: Texts) -> Mrkdwn | None:
    """What became of a thing the facilitator was told of."""
    title, wish = whose(one, texts), wish_in(line.occasion)
    if one.state is not State.OPEN:
        return stands(one, texts, reader_id=what.person.id)
    if one.let_be and not wish:
        return texts.rich("nudge-line-let-be", title=title)
    if line.occasion == NOBODY:
        if one.responsible is None:
            return None
        return texts.rich("letter-not-yours", title=title, name=one.responsible.name)
    if one.due_on == wish.day if wish else one.due_on >= what.today:
        due = texts.dates.day(one.due_on)
        return texts.rich("preparation-dated", title=title, due=due)
    return None


def _buttons_when_settled(line: Line, what: Letter, texts: Texts) -> list[Element]:
    one = line.owed
    if one is None or line.kind is Kind.QUESTION:
        return []
    if line.kind is Kind.ESCALATION:
        return [desk_button(one, texts)]
    if one.done is not None:
        undo = blocks.button(texts("button-undo"), UNDO, one.id)
        form = CHANGED_IN.get(one.done.evidence.how)
        return [blocks.button(texts("button-change"), form, one.id), undo] if form else [undo]
    if one.state is State.EXEMPT:
        return []
    if one.responsible is None:
        return [blocks.button(texts("preparation-whose-title"), NOT_MINE, one.id)]
    return _without_later(one, texts) if _is_for_reader(line, one, what) else []


def _without_later(one: Owed, texts: Texts) -> list[Element]:
    return [button for button in preparation_buttons(one, texts) if button["action_id"] != LATER]


def _buttons(line: Line, texts: Texts) -> list[Element]:
    if line.kind is Kind.WELCOME:
        not_me = blocks.button(texts("letter-not-me"), NOT_ME, line.programme_id)
        return [recaps.button(line.programme_id, texts), not_me] if line.has_begun else [not_me]
    if line.kind is Kind.QUESTION:
        return _to_answer(line, texts)
    if line.kind is Kind.UNREACHABLE and line.about is not None:
        return [reachability.stand_in_button(line.programme_id, line.about, texts)]
    if line.owed is None:
        return []
    if line.kind in {Kind.LATE, Kind.NUDGE}:
        ask = blocks.button(texts("preparation-ask"), ASK, line.owed.id)
        return [*_without_later(line.owed, texts), ask]
    if line.kind in {Kind.ESCALATION, Kind.MISSED}:
        wish = wish_in(line.occasion)
        desk = desk_button(line.owed, texts)
        return [grant_button(line.owed, wish, texts), desk] if wish else [desk]
    return preparation_buttons(line.owed, texts)


def _to_answer(line: Line, texts: Texts) -> list[Element]:
    """To write is what a question asks for; where it is for the committee that is up to her."""
    if not line.in_committee:
        return [blocks.button(texts("letter-answer"), ANSWER, line.notice_id, primary=True)]
    quiet = blocks.button(texts("letter-committee-answer"), ANSWER, line.notice_id)
    return [] if line.answered else [quiet]
