"""What became of something owed since a letter told of it, and the ways on from there."""

from programme.messages.letters import Line
from programme.preparations.preparation_notices import BOOK, Missing, Reminded
from programme.preparations.preparations import NOBODY, Owed, State, wish_in
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import NOTHING, Reader
from views.ground.wording import written
from views.preparations.preparation_buttons import (
    CHANGED_IN,
    LATER,
    NOT_MINE,
    UNBOOK,
    UNDO,
    preparation_buttons,
)
from views.preparations.preparation_desk import stands, whose
from views.preparations.preparations import desk_button, done_words


def became(line: Line[Reminded], reader: Reader) -> Mrkdwn | None:
    """What became of something the reader was responsible for; None while it stands as it did."""
    one, texts = line.about.owed, reader.texts
    if one is None:
        return texts.rich("preparation-gone-line")
    title = written(one.item.title, texts)
    if one.state is State.EXEMPT:
        return texts.rich("letter-exempt", title=title)
    if one.done is not None:
        return done_words(one, one.done, texts, reader_id=reader.person.id)
    if one.responsible is None:
        return _nobodys(line, title, texts)
    if not _is_for(line, one, reader):
        return texts.rich("letter-not-yours", title=title, name=one.responsible.name)
    if line.occasion == BOOK and one.booked:
        return texts.rich("letter-booked", title=title, due=texts.dates.ahead(one.due_on, reader.today))
    if one.later_until is not None and one.later_until > reader.today:
        return texts.rich("letter-later", title=title, day=texts.dates.ahead(one.later_until, reader.today))
    return None


def _nobodys(line: Line[Reminded], title: str, texts: Texts) -> Mrkdwn:
    """And who has been told so."""
    told = line.about.overseers if isinstance(line.about, Missing) else line.facilitator
    nobody = texts.rich("preparation-nobody-yet", title=title)
    return blocks.joined(nobody, texts.rich("preparation-nobody-told", facilitator=told) if told else NOTHING)


def _is_for(line: Line[Reminded], one: Owed, reader: Reader) -> bool:
    """She answers for it, or stands in for who does."""
    hers = one.responsible is not None and one.responsible.id == reader.person.id
    return hers or line.about.absence is not None


def decided(line: Line[Reminded], reader: Reader) -> Mrkdwn | None:
    """What became of a thing the facilitator was told of."""
    one, texts, wish = line.about.owed, reader.texts, wish_in(line.occasion)
    if one is None:
        return texts.rich("preparation-gone-line")
    title = whose(one, texts)
    if one.state is not State.OPEN:
        return stands(one, texts, reader_id=reader.person.id)
    if one.let_be and not wish:
        return texts.rich("nudge-line-let-be", title=title)
    if line.occasion == NOBODY:
        return _claimed(one, title, texts)
    if one.due_on == wish.day if wish else one.due_on >= reader.today:
        return texts.rich("preparation-dated", title=title, due=texts.dates.ahead(one.due_on, reader.today))
    return None


def _claimed(one: Owed, title: str, texts: Texts) -> Mrkdwn | None:
    if one.responsible is None:
        return None
    return texts.rich("letter-not-yours", title=title, name=one.responsible.name)


def ways_on(line: Line[Reminded], reader: Reader) -> list[Element]:
    """Back, or to whom it is now for."""
    one, texts = line.about.owed, reader.texts
    if one is None:
        return []
    if one.done is not None:
        undo = blocks.button(texts("button-undo"), UNDO, one.id)
        form = CHANGED_IN.get(one.done.evidence.how)
        return [blocks.button(texts("button-change"), form, one.id), undo] if form else [undo]
    if one.state is State.EXEMPT:
        return []
    if one.responsible is None:
        return [blocks.button(texts("preparation-whose-title"), NOT_MINE, one.id)]
    if line.occasion == BOOK and one.booked:
        return [blocks.button(texts("button-undo"), UNBOOK, one.id)]
    return without_later(one, texts) if _is_for(line, one, reader) else []


def without_later(one: Owed, texts: Texts) -> list[Element]:
    """What one can do about what is not put off any more."""
    return [button for button in preparation_buttons(one, texts) if button["action_id"] != LATER]


def at_the_desk(line: Line[Reminded], reader: Reader) -> list[Element]:
    """The facilitator's."""
    return [desk_button(line.about.owed, reader.texts)] if line.about.owed is not None else []
