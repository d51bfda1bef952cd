"""Messages to many: written, looked over, sent, and shown as the facilitator's own words."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.messages.circulars import (
    LONGEST,
    Aim,
    Circular,
    Named,
    Posting,
    Recipient,
    Waiting,
    target_in,
    worded,
)
from programme.programmes.programmes import Programme
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, names, windows
from views.ground.blocks import Block, Element, Message, Option
from views.ground.forms import Form, Ticked
from views.ground.forms import names as names_of
from views.ground.windows import Memory
from views.ground.wording import written
from views.messages.mails import goodbye, greeting, to_copy
from views.people import delays

CIRCULAR_NEW = "circular-new"
WRITING = "circular-writing"
TO = "circular-to"
LOOKING = "circular-looking"
CHANGE = "circular-change"
WAITS = "circular-waits"
TAKE_BACK = "circular-take-back"
CHANGE_SENT = "circular-change-sent"
TO_ORGANISATION = "circular-to-organisation"
WHO = "circular-who"
SHOW_WHO = "circular-show-who"
AS_MAIL = "circular-as-mail"

WAITING = "circular-waiting"

SHOWN = 3
"""Words that wait, shown above the form, the latest."""
QUOTED = 80
"""Characters of them there."""
A_PAGE = 30
"""People on a page, a line each: within one section however long their names."""
NAMES = 190
"""Characters of one person's line."""


def _known(key: str) -> str:
    return target_in(key).key


class CircularForm(Form):
    text: Annotated[str, AfterValidator(worded)] = ""
    to: Annotated[str, AfterValidator(_known)] = ""
    urgent: Ticked = False


class CircularMemory(Memory):
    """The draft's id, made when its form was opened: however often it is sent, it is sent once."""

    programme: str
    circular: str


FIELDS = names_of(CircularForm)


def circular_button(programme_id: str, texts: Texts) -> Element:
    """Own words to many."""
    return blocks.button(texts("circular-new"), CIRCULAR_NEW, programme_id)


def organisation_button(organisation_id: str, texts: Texts) -> Element:
    """Own words to one organisation."""
    return blocks.button(texts("circular-to-them"), TO_ORGANISATION, organisation_id)


def which(programmes: Iterable[Programme], texts: Texts) -> Message:
    """In which of her programmes?"""
    asked = texts.rich("circular-which")
    doors = [blocks.button(one.title, f"{CIRCULAR_NEW}-{at}", one.id) for at, one in enumerate(programmes)]
    return Message(asked, [blocks.section(asked), blocks.actions(*doors[:25])])


def form(
    programme: Programme,
    texts: Texts,
    *,
    text: str = "",
    to: Named | None = None,
    urgent: bool = False,
    waiting: Sequence[Waiting] = (),
    memory: str,
) -> dict[str, Any]:
    """The words, whom they are for, and whether they can wait; before them those that do wait."""
    parts = [
        *(_waiting(one, texts) for one in waiting[:SHOWN]),
        *windows.more(len(waiting), SHOWN, texts),
        blocks.section(texts.rich("circular-intro", programme=programme.title)),
        blocks.field_block(
            FIELDS.to,
            texts("circular-to"),
            blocks.search_menu(texts("window-choose"), TO, chosen=option(to, texts) if to else None),
            hint=texts("circular-to-hint"),
        ),
        blocks.field_block(
            FIELDS.text,
            texts("circular-text"),
            blocks.text_input(FIELDS.text, initial=text, lines=True, most=LONGEST),
        ),
        blocks.field_block(
            FIELDS.urgent,
            texts("circular-when"),
            blocks.checkboxes(
                FIELDS.urgent,
                [(FIELDS.urgent, texts("circular-urgent"))],
                chosen=[FIELDS.urgent] if urgent else [],
            ),
            hint=texts("circular-when-hint"),
            optional=True,
        ),
    ]
    return windows.form(WRITING, texts("circular-window"), parts, texts, memory=memory, submit="button-next")


def _waiting(one: Waiting, texts: Texts) -> Block:
    words = blocks.clip(one.circular.text, QUOTED)
    said = texts.rich("circular-waits", to=called(one.named, texts), count=one.waits, words=words)
    return blocks.section(said, accessory=blocks.button(texts("circular-look"), WAITS, one.circular.id))


def waits(one: Waiting, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What waits, with the ways back: other words, or none."""
    heard = texts.rich("circular-heard", count=one.heard) if one.heard else Mrkdwn("")
    said = texts.rich("circular-waits-for", to=called(one.named, texts), count=one.waits)
    parts = [
        blocks.section(blocks.joined(said, heard)),
        *blocks.quoted(one.circular.text),
        *_ways_back(one, texts),
    ]
    return blocks.modal(
        WAITING, texts("circular-waiting-title"), parts, close=texts("button-close"), memory=memory
    )


def _ways_back(one: Waiting, texts: Texts) -> list[Block]:
    """Other words only while nobody has heard these."""
    if not one.waits:
        return []
    change = [] if one.heard else [blocks.button(texts("circular-change"), CHANGE_SENT, one.circular.id)]
    return [blocks.actions(*change, blocks.button(texts("circular-take-back"), TAKE_BACK, one.circular.id))]


def taken_back(one: Waiting, texts: Texts, *, memory: str) -> dict[str, Any]:
    """For how many it came in time, and who has heard it already."""
    said = texts.rich("circular-taken-back", count=one.waits)
    heard = texts.rich("circular-heard-already", count=one.heard) if one.heard else Mrkdwn("")
    doors = [] if one.heard else [blocks.button(texts("circular-change"), CHANGE_SENT, one.circular.id)]
    title = texts("circular-taken-back-title")
    return windows.saved(title, blocks.joined(said, heard), texts, *doors, memory=memory)


def option(one: Named, texts: Texts) -> Option:
    return one.target.key, blocks.clip(called(one, texts), blocks.OPTION)


def called(one: Named, texts: Texts) -> str:
    """Whom it is for, in words."""
    match one.target.aim:
        case Aim.EVERYONE:
            return texts("circular-everyone")
        case Aim.ROLE:
            return texts("circular-role", role=texts("member-role", role=one.name))
        case Aim.CLUSTER:
            return texts("circular-cluster", cluster=one.name)
        case Aim.ORGANISATION:
            return texts("circular-organisation", organisation=one.name)
        case Aim.LACKING:
            return texts("circular-lacking", title=written(one.title, texts) if one.title else "")


def preview(what: Posting, texts: Texts, *, page: int | None = None, memory: str) -> dict[str, Any]:
    """How it will look, and to whom it goes: the first names, or with ``page`` all of them."""
    words = what.circular
    parts = [
        blocks.section(_goes_to(what, texts)),
        *(_first(what, texts) if page is None else _all(what, page, texts)),
        *delays.section(what.away, texts),
        *_not_reached(what, texts),
        blocks.divider(),
        blocks.section(said_by(words, what.programme.title, texts)),
        *blocks.quoted(words.text),
        blocks.actions(blocks.button(texts("circular-change"), CHANGE)),
    ]
    return windows.form(LOOKING, texts("circular-looking"), parts, texts, memory=memory, submit="button-send")


def _goes_to(what: Posting, texts: Texts) -> Mrkdwn:
    goes = texts.rich("circular-goes-to", to=called(what.named, texts), count=len(what.reached))
    return blocks.joined(goes, _when(what.circular, texts))


def _when(circular: Circular, texts: Texts) -> Mrkdwn:
    return texts.rich("circular-at-once" if circular.urgent else "circular-in-the-morning")


def _first(what: Posting, texts: Texts) -> list[Block]:
    if not what.reached:
        return []
    some = names.some([one.person.name for one in what.reached], texts)
    door = blocks.button(texts("circular-who"), SHOW_WHO)
    return [blocks.section(texts.rich("circular-names", names=some), accessory=door)]


def _all(what: Posting, page: int, texts: Texts) -> list[Block]:
    everybody = (*what.reached, *what.unreached)
    shown, page, pages = windows.page_of(everybody, page, A_PAGE)
    lines = [escaped(blocks.clip(_line(one), NAMES)) for one in shown]
    return [
        blocks.section(blocks.joined(*lines[: A_PAGE // 2], by="\n")),
        *([blocks.section(blocks.joined(*lines[A_PAGE // 2 :], by="\n"))] if lines[A_PAGE // 2 :] else []),
        *windows.turning(WHO, page, pages, texts),
    ]


def _line(one: Recipient) -> str:
    return ", ".join((one.person.name, *one.organisations))


def _not_reached(what: Posting, texts: Texts) -> list[Block]:
    said = [_unreached("circular-unreached", what, texts)] if what.unreached else []
    if what.unanswered:
        said.append(texts.rich("circular-unanswered", owners=names.some(what.unanswered, texts)))
    return [blocks.section(one) for one in said]


def _unreached(key: str, what: Posting, texts: Texts) -> Mrkdwn:
    some = names.some([one.person.name for one in what.unreached], texts)
    return texts.rich(key, names=some, count=len(what.unreached))


def sent(what: Posting, texts: Texts, *, memory: str) -> dict[str, Any]:
    """It is on its way; those whom it does not reach can be sent an e-mail."""
    said = blocks.joined(texts.rich("circular-sent", count=len(what.reached)), _when(what.circular, texts))
    said = blocks.joined(said, delays.waits(what.away, texts))
    doors = _while_it_waits(what, texts)
    if what.unreached:
        said = blocks.joined(said, _unreached("circular-left", what, texts), by="\n\n")
        doors.append(blocks.button(texts("mail-button"), AS_MAIL, what.circular.id))
    return windows.saved(texts("circular-sent-title"), said, texts, *doors, memory=memory)


def _while_it_waits(what: Posting, texts: Texts) -> list[Element]:
    if not what.reached:
        return []
    return [
        blocks.button(texts("circular-change"), CHANGE_SENT, what.circular.id),
        blocks.button(texts("circular-take-back"), TAKE_BACK, what.circular.id),
    ]


def as_mail(what: Posting, texts: Texts, theirs: Texts) -> dict[str, Any]:
    """The words as text to copy, with the addresses of those they do not reach."""
    words = what.circular
    text = "\n\n".join((greeting("", theirs), words.text, goodbye(words.author.name, theirs)))
    addresses = [one.person.email for one in what.unreached if one.person.email]
    homeless = [one.person.name for one in what.unreached if not one.person.email]
    about = texts.rich("circular-mail", count=len(what.unreached))
    if homeless:
        about = blocks.joined(about, texts.rich("mail-no-address", names=names.some(homeless, texts)))
    return to_copy(about, text, addresses, texts)


def said_by(words: Circular, programme: str, texts: Texts) -> Mrkdwn:
    """Whose words they are."""
    return texts.rich("circular-from", author=words.author.name, programme=programme)


def fitting(every: Sequence[Named], typed: str, texts: Texts) -> list[Option]:
    """Those in whose names somebody's letters are found."""
    options = [option(one, texts) for one in every]
    return [one for one in options if typed.casefold() in one[1].casefold()][: blocks.OPTIONS]
