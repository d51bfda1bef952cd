"""Mail that comes in: given back by a server, written by a machine, or somebody's words about a letter."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from enum import StrEnum
from html.parser import HTMLParser

REFERENCES = ("In-Reply-To", "References")
FAILED = re.compile(r"(?im)^action:\s*failed")
"""The server has given up (RFC 3464, 2.3.3), also where each try was refused for the moment only."""
STATUS = re.compile(r"(?im)^status:\s*([45]\.\d{1,3}\.\d{1,3})")
OURS = re.compile(r"<([A-Za-z0-9]{1,64})@([^<>@\s]+)>")
NAMED = re.compile(r"(?im)^(?:message-id|references|in-reply-to):\s*(<[^<>\s]+>)")
"""Where a report says which mail it is about; our address in its From is of the same shape as our ids."""
REPORTS = frozenset(
    {
        *("message/delivery-status", "message/rfc822"),
        *("message/rfc822-headers", "text/rfc822-headers"),
    }
)
"""The parts of a report that say what became of which mail."""
MACHINES = frozenset({"bulk", "junk", "list", "auto_reply"})
"""What programs that write for somebody say in Precedence."""
QUOTED = re.compile(
    r"^(?:>|-{2,}\s*(?:original message|ursprungligt meddelande|forwarded message)|_{10,}|-- $"
    r"|(?:den|on|mån|tis|ons|tors|fre|lör|sön)\b.{0,200}(?:skrev|wrote)\s?.{0,120}:\s*$"
    r"|(?:från|from):\s.+)",
    re.IGNORECASE,
)
"""Where somebody's own words end: her program repeats ours from there."""


class Sort(StrEnum):
    """What has come."""

    BOUNCE = "bounce"  # it will never arrive
    MACHINE = "machine"  # nobody wrote it: on holiday, delayed, a list
    WORDS = "words"  # somebody wrote


@dataclass(frozen=True, slots=True)
class Incoming:
    """``about`` is the id of the letter it is about, if it says; ``status`` that of a bounce (RFC 3463).

    ``sender`` is an address, ``id`` the mail's own, and ``words`` what she wrote herself.
    """

    id: str
    sort: Sort
    about: str
    sender: str = ""
    subject: str = ""
    words: str = ""
    status: str = ""


def read(content: bytes, domain: str) -> Incoming:
    """``domain`` is that of our own message ids. Whatever stands in a mail, it is one of the three sorts."""
    mail = message_from_bytes(content, policy=policy.default)
    own, subject = _header(mail, "Message-ID"), _header(mail, "Subject")
    sender = parseaddr(_header(mail, "From"))[1].casefold()
    if (bounce := _bounce(mail, domain)) is not None:
        return Incoming(own, Sort.BOUNCE, bounce[0], sender, subject, status=bounce[1])
    about = _ours(" ".join(_header(mail, name) for name in REFERENCES), domain)
    if _is_by_machine(mail):
        return Incoming(own, Sort.MACHINE, about, sender, subject)
    return Incoming(own, Sort.WORDS, about, sender, subject, own_words(_text(mail)))


def own_words(text: str) -> str:
    """Without what her program repeats of ours, and without what stands beneath her name."""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if QUOTED.match(line):
            break
        lines.append(line)
    return "\n".join(lines).strip()


def _bounce(mail: EmailMessage, domain: str) -> tuple[str, str] | None:
    """The letter and the status, of a report after RFC 3464 that says failed for good."""
    if mail.get_content_type() != "multipart/report":
        return None
    told = "\n".join(_source(part) for part in mail.walk() if part.get_content_type() in REPORTS)
    status = STATUS.search(told)
    if status is None or not FAILED.search(told):
        return None
    return _ours(" ".join(NAMED.findall(told)), domain), status[1]


def _source(part: EmailMessage) -> str:
    return part.as_bytes().decode("utf-8", "replace")


def _is_by_machine(mail: EmailMessage) -> bool:
    """RFC 3834, and what programs said before it; a report that is no bounce among them."""
    auto = _header(mail, "Auto-Submitted").casefold()
    return (
        auto not in {"", "no"}
        or _header(mail, "Precedence").casefold() in MACHINES
        or any(mail[name] is not None for name in ("X-Autoreply", "X-Autorespond", "List-Id"))
        or _header(mail, "Return-Path") == "<>"
        or mail.get_content_type() == "multipart/report"
    )


def _ours(told: str, domain: str) -> str:
    """The first of our own message ids in it."""
    return next((one for one, at in OURS.findall(told) if at.casefold() == domain.casefold()), "")


def _header(mail: EmailMessage, name: str) -> str:
    """What stands there, whatever it is: a header may be anything at all."""
    try:
        return str(mail[name] or "").strip()
    except (ValueError, IndexError, AttributeError, TypeError):  # of the library's own parsers
        return ""


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        said = body.get_content()
    except (LookupError, ValueError):  # a charset that is none
        coded = body.get_payload(decode=True)
        said = coded.decode("utf-8", "replace") if isinstance(coded, bytes) else ""
    return said if body.get_content_subtype() == "plain" else _without_tags(said)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in {"style", "script", "blockquote", "head"}
        if tag in {"br", "p", "div", "li", "tr"}:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"style", "script", "blockquote", "head"}

    def handle_data(self, data: str) -> None:
        if self._silent <= 0:
            self.said.append(data)


def _without_tags(said: str) -> str:
    words = _Words()
    words.feed(said)
    return re.sub(r"\n{3,}", "\n\n", "".join(words.said))
