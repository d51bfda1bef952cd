"""Envelopes: a mail as the network knows it, after RFC 5322, 2369 and 8058."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from typing import Any

from exports.meetings.letter_calendars import of_letter
from programme.messages.incoming import Incoming
from programme.messages.letters import Letter
from programme.messages.mail_links import LASTS, Link, token_for
from programme.people.people import Person
from storage.ground.columns import new_id
from views.ground.blocks import Message
from views.messages.letter_mails import Mailed, mailed
from views.messages.letters import texts_for

WHOLE = frozenset({"list-unsubscribe", "references", "in-reply-to"})
"""Headers of addresses and ids: the library writes a long one in a code (RFC 2047) that is for words."""
THREAD = re.compile(r"<[!-;=?-~]{1,200}>")
"""A message id that may stand in a header of ours."""
NAME = 60
"""Characters of a name in a header."""


class _Policy(EmailPolicy):
    """How a mail is written down: bodies that any server takes, and ``WHOLE`` headers on one line."""

    def fold(self, name: str, value: Any) -> str:
        whole = name.lower() in WHOLE
        return f"{name}: {value}{self.linesep}" if whole else super().fold(name, value)

    def fold_binary(self, name: str, value: Any) -> bytes:
        whole = name.lower() in WHOLE
        return self.fold(name, value).encode() if whole else super().fold_binary(name, value)


PLAIN = _Policy(linesep="\r\n", cte_type="7bit")
WIDE = PLAIN.clone(utf8=True)
"""For an address with other letters than ASCII's before its @ (RFC 6532)."""


class NoAddressError(ValueError):
    """What stands as somebody's address is none."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Where letters can be answered: ``url`` without a slash at its end, and what seals the links."""

    url: str
    key: bytes

    def of(self, letter: Letter, now: datetime) -> str:
        link = Link(letter.person.id, letter.message_id, now + LASTS)
        return f"{self.url}/m/{token_for(self.key, link)}"


def address(email: str, name: str = "") -> Address:
    """Raises NoAddressError. A name is one line, whatever is in it."""
    try:
        made = _made(_one_line(name), _in_ascii(email))
    except (ValueError, IndexError, HeaderParseError) as error:
        raise NoAddressError(email) from error
    if not made.username or "." not in made.domain:
        raise NoAddressError(email)
    return made


def _made(name: str, email: str) -> Address:
    """Raises HeaderParseError and others; the library reads no other letters than ASCII's before the @."""
    local, _, domain = email.partition("@")
    return Address(name, addr_spec=email) if local.isascii() else Address(name, username=local, domain=domain)


def _in_ascii(email: str) -> str:
    """The domain as the network knows it; what is before the @ is for its own server to know."""
    if any(sign.isspace() or ord(sign) < ord(" ") for sign in email) or email.count("@") != 1:
        raise ValueError(email)
    local, _, domain = email.partition("@")
    return f"{local}@{domain.encode('idna').decode()}"


def _one_line(name: str) -> str:
    printable = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(printable.split())[:NAME]


def message_id(of: str, sender: Address) -> str:
    """Stable: whatever is sent twice is seen to be the same."""
    return f"<{of}@{sender.domain}>"


def enveloped(
    letter: Letter,
    said: Message,
    sender: Address,
    pages: Pages | None,
    now: datetime,
    *,
    mailbox: Address | None = None,
) -> EmailMessage:
    """The whole mail; an answer goes to ``mailbox``, else to her facilitators. Raises NoAddressError."""
    texts = texts_for(letter)
    page = pages.of(letter, now) if pages else ""
    leads = [one for lead in letter.leads if (one := _known(lead)) is not None]
    body = mailed(letter, said, texts, page=page, heard=_written(leads) if mailbox else None)
    made = _addressed_to(letter.person)
    made["From"] = Address(_one_line(_names(letter.leads)) or sender.display_name, addr_spec=sender.addr_spec)
    if answers := [mailbox] if mailbox else leads:
        made["Reply-To"] = answers
    made["Subject"] = body.subject
    made["Date"] = format_datetime(now)
    made["Message-ID"] = message_id(letter.message_id, sender)
    made["Auto-Submitted"] = "auto-generated"
    _unsubscribing(made, page, leads)
    made.set_content(body.text)
    made.add_alternative(body.html, subtype="html")
    for file in of_letter(letter, organiser=_names(letter.leads), address=sender.addr_spec, now=now):
        made.add_attachment(
            file.content,
            maintype="text",
            subtype="calendar",
            filename=file.name,
            params={"method": file.method, "charset": "utf-8"},
        )
    return made


def answering(
    to: Incoming, person: Person, body: Mailed, sender: Address, mailbox: Address, now: datetime
) -> EmailMessage:
    """An answer to what somebody wrote, in its thread. Raises NoAddressError."""
    made = _addressed_to(person)
    made["From"], made["Reply-To"] = sender, mailbox
    made["Subject"], made["Date"] = body.subject, format_datetime(now)
    made["Message-ID"] = message_id(new_id(), sender)
    if THREAD.fullmatch(to.id):
        made["In-Reply-To"] = made["References"] = to.id
    made["Auto-Submitted"] = "auto-replied"
    made.set_content(body.text)
    made.add_alternative(body.html, subtype="html")
    return made


def _addressed_to(person: Person) -> EmailMessage:
    to = address(person.email or "", person.name)
    made = EmailMessage(policy=PLAIN if to.addr_spec.isascii() else WIDE)
    made["To"] = to
    return made


def is_wide(made: EmailMessage) -> bool:
    """Whether it takes a server that knows other letters than ASCII's."""
    return made.policy is WIDE


def in_writing(leads: Iterable[Person]) -> str:
    """Those who have an address, as one writes to them."""
    return _written([one for lead in leads if (one := _known(lead)) is not None])


def _written(leads: Sequence[Address]) -> str:
    return ", ".join(f"{one.display_name} ({one.addr_spec})" for one in leads)


def _names(leads: tuple[Person, ...]) -> str:
    return " & ".join(one.name for one in leads)


def _known(lead: Person) -> Address | None:
    """A facilitator whose address is none is left out: the mail is sent all the same."""
    try:
        return address(lead.email or "", lead.name)
    except NoAddressError:
        return None


def _unsubscribing(made: EmailMessage, page: str, answers: list[Address]) -> None:
    if page:
        made["List-Unsubscribe"] = f"<{page}/no-mail>"
        made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    elif answers:
        made["List-Unsubscribe"] = f"<mailto:{answers[0].addr_spec}?subject=unsubscribe>"
