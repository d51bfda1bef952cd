"""What a letter says to a facilitator of what is missing: what is alike together, with one decision."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from programme.ground.notices import Kind
from programme.messages.foresight import Told
from programme.messages.letters import Line
from programme.preparations.preparation_notices import Reminded
from programme.preparations.preparations import NOBODY, Owed, wish_in
from texts import Mrkdwn
from texts.lists import listed
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Piece, Reader, Shown, paragraphs, with_buttons
from views.ground.wording import written
from views.preparations import left_open, settled
from views.preparations.preparation_desk import grant_button
from views.preparations.preparations import desk_button

Whose = tuple[str, str, date]
"""Who owes something, who answers for it (an id), and its last day."""


def _owed(line: Line[Reminded]) -> Owed:
    assert line.about.owed is not None
    return line.about.owed


def _said(line: Line[Reminded], reader: Reader) -> Mrkdwn:
    one, wish, texts = _owed(line), wish_in(line.occasion), reader.texts
    due = texts.dates.ahead(one.due_on, reader.today)
    facts = {"title": written(one.item.title, texts), "owner": one.owner, "due": due}
    if wish is not None:
        key = "preparation-asks-date" if wish.day else "preparation-asks-exempt"
        day = {"day": texts.dates.ahead(wish.day, reader.today)} if wish.day else {}
        return texts.rich(key, **facts, **day)
    if line.occasion == NOBODY:
        return texts.rich("preparation-unclaimed", **facts)
    said = _of_some([line], reader)
    return said if one.responsible else blocks.joined(said, texts.rich("letter-escalation-nobody"))


def _of_some(lines: Sequence[Line[Reminded]], reader: Reader) -> Mrkdwn:
    """What is missing, from whom, and since when: the same of all of it."""
    one, texts = _owed(lines[0]), reader.texts
    titles = [written(_owed(line).item.title, texts) for line in lines]
    return texts.rich(
        "letter-escalation",
        name=one.responsible.name if one.responsible else "no",
        title=listed(titles, texts.language),
        owner=one.owner,
        due=texts.dates.passed(one.due_on, reader.today),
    )


def _of_all(line: Line[Reminded], reader: Reader) -> tuple[Mrkdwn, ...]:
    """That who answers for it knows that she is told, and what she may do: the first time."""
    answers, texts = _owed(line).responsible, reader.texts
    if answers is None or wish_in(line.occasion) is not None or line.occasion == NOBODY:
        return ()
    if Kind.ESCALATION in reader.known:
        return ()
    return texts.rich("letter-escalation-knows"), texts.rich("letter-escalation-decides")


def _to_decide(line: Line[Reminded], reader: Reader) -> list[Element]:
    wish, desk = wish_in(line.occasion), desk_button(_owed(line), reader.texts)
    return [grant_button(_owed(line), wish, reader.texts), desk] if wish else [desk]


ALONE = paragraphs(
    _said, once=_of_all, settled=settled.decided, buttons=_to_decide, ways_on=settled.at_the_desk
)


def _missing(lines: Sequence[Line[Reminded]], reader: Reader) -> Iterator[Piece]:
    """What the same ones owe since the same day together; what is settled, or asked for, by itself."""
    pairs = [(_whose(line, reader), line) for line in lines]
    ordered = sorted(pairs, key=lambda pair: _place(pair[0]))
    for key, some in groupby(ordered, key=lambda pair: pair[0]):
        together = [line for _, line in some]
        if key is None or not together[1:]:
            yield from ALONE(together, reader)
        else:
            words = _of_some(together, reader)
            made = with_buttons(words, [left_open.open_button(together[0].programme_id, reader.texts)])
            yield Piece(words, made, len(together), once=_of_all(together[0], reader))


def _whose(line: Line[Reminded], reader: Reader) -> Whose | None:
    """None for what stands alone: a wish, what nobody answers for, and what is settled."""
    one, wished = line.about.owed, wish_in(line.occasion) is not None or line.occasion == NOBODY
    if wished or one is None or one.responsible is None or settled.decided(line, reader) is not None:
        return None
    return one.owner, one.responsible.id, one.due_on


def _place(whose: Whose | None) -> tuple[str, date]:
    return (whose[0], whose[2]) if whose else ("", date.min)


def _why(told: Told) -> str:
    return "escalation" if told.owed else "facilitator"


SHOWN = (Shown((Kind.ESCALATION,), _missing, why=_why),)
