"""Mails: text to copy for those who have no Slack, and their addresses."""

from collections.abc import Iterable, Sequence
from typing import Any

from programme.meetings.meetings import Meeting
from programme.messages.letters import Letter
from programme.messages.mails import Mail
from programme.preparations.preparations import Owed
from programme.programmes.template import Question
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element, Message
from views.ground.wording import first_name, written
from views.messages import letter_mails

MAIL = "mail-open"
COPY = "mail-copy"
IN_HAND, PASSED_ON = "mail-in-hand", "mail-passed-on"

THINGS = 8
"""Preparations a mail tells of; with their help texts they fit in one field."""
FIELDS = 20
"""Fields of addresses: some sixty fit in each."""


def mail_button(organisation_id: str, texts: Texts, *, person_id: str = "") -> Element:
    """What an organisation, or somebody in it, would have been told; as text to copy."""
    return blocks.button(texts("mail-button"), MAIL, f"{organisation_id} {person_id}".strip())


def passing_on(message_id: str, texts: Texts) -> list[Element]:
    """A letter that she sends from her own mailbox: its text, and that it is sent."""
    return [
        blocks.button(texts("to-mail-open"), IN_HAND, message_id),
        blocks.button(texts("to-mail-sent"), PASSED_ON, message_id, primary=True),
    ]


def in_hand(what: Letter, said: Message, texts: Texts, theirs: Texts) -> dict[str, Any]:
    """The letter as text to copy, in the language of who will read it."""
    about = texts.rich("mail-about", name=what.person.name)
    address = [what.person.email] if what.person.email else []
    return to_copy(about, letter_mails.in_hand(said, theirs), address, texts)


def window(what: Mail, texts: Texts, theirs: Texts) -> dict[str, Any]:
    """``theirs`` are the texts in the language of those who will read it."""
    name = what.person.name if what.person else what.organisation
    about = texts.rich("mail-about" if what.addresses else "mail-about-no-address", name=name)
    return to_copy(about, told(what, theirs), what.addresses, texts)


def to_copy(about: Mrkdwn, text: str, addresses: Sequence[str], texts: Texts) -> dict[str, Any]:
    """Text in a field, and addresses in as many as they need; nothing of it is kept."""
    label = texts("mail-addresses")
    fields = [
        blocks.field_block(name, label, blocks.text_input(name, initial=some), optional=True)
        for name, some in _in_fields(addresses)
    ]
    words = blocks.text_input("text", initial=blocks.clip(text, blocks.INPUT), lines=True)
    copied = blocks.field_block("text", texts("mail-text"), words, optional=True)
    return blocks.modal(
        COPY,
        texts("mail-window"),
        [blocks.section(about), copied, *fields],
        submit=texts("mail-copied"),
        close=texts("button-close"),
    )


def _in_fields(addresses: Iterable[str]) -> list[tuple[str, str]]:
    """Addresses put together as an e-mail's own field takes them, none cut in two; each with a name."""
    fields: list[str] = []
    for address in addresses:
        if fields and len(fields[-1]) + len(address) + 2 <= blocks.INPUT:
            fields[-1] += f"; {address}"
        else:
            fields.append(address)
    return [(f"addresses-{at}", some) for at, some in enumerate(fields[:FIELDS])]


def told(what: Mail, theirs: Texts) -> str:
    """The mail itself, plain, with a greeting and a name."""
    name = first_name(what.person) if what.person else ""
    parts = [
        greeting(name, theirs),
        theirs("mail-why", programme=what.programme.title, organisation=what.organisation),
        *([] if what.question and not what.owed else [_things(what, theirs)]),
        *([_in_committee(what.question, theirs)] if what.question else []),
        _meeting(what.meeting, theirs) if what.meeting else "",
        theirs("mail-answer") if what.owed else "",
        goodbye(what.sender.name, theirs),
    ]
    return "\n\n".join(part for part in parts if part)


def greeting(name: str, theirs: Texts) -> str:
    return theirs("letter-greeting", name=name) if name else theirs("mail-greeting")


def goodbye(name: str, theirs: Texts) -> str:
    return f"{theirs('mail-goodbye')}\n{name}"


def _things(what: Mail, theirs: Texts) -> str:
    if not what.owed:
        return theirs("mail-nothing")
    lines = [_thing(one, what, theirs) for one in what.owed[:THINGS]]
    if len(what.owed) > THINGS:
        lines.append(theirs("mail-more", count=len(what.owed) - THINGS))
    return "\n".join([theirs("mail-things"), *lines])


def _in_committee(question: Question, theirs: Texts) -> str:
    ask = theirs("mail-committee", question=written(question.text, theirs))
    return f"{written(question.why, theirs)} {ask}"


def _thing(one: Owed, what: Mail, theirs: Texts) -> str:
    late = one.is_late(what.today)
    tell = theirs.dates.passed if late else theirs.dates.ahead
    return theirs(
        "mail-thing-late" if late else "mail-thing",
        title=written(one.item.title, theirs),
        due=tell(one.due_on, what.today),
        help=blocks.clip(written(one.item.help, theirs), 200),
    )


def _meeting(one: Meeting, theirs: Texts) -> str:
    hours = theirs.dates.hours(one.starts_at, one.until)
    at = theirs("next-time", time=hours) if hours else ""
    when = ", ".join(part for part in (theirs.dates.day(one.on), at, one.place, one.link) if part)
    return theirs("mail-meeting", meeting=written(one.title, theirs), when=when)
