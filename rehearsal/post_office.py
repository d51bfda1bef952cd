"""A post office on this machine: a real SMTP server that keeps what it takes, and may misbehave."""

import asyncio
import ssl
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from itertools import count
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HOST = "127.0.0.1"
TAKEN = "250 taken"


@dataclass
class PostOffice:
    """``mails`` are those it took, whatever it answered; watchers hear a step's name when it is reached.

    ``written`` is what people have written to whoever sends them, by number, and nobody has read.
    """

    port: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    written: dict[str, bytes] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    lines: int = 0
    _refused: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _lost: int = 0
    _slow: float = 0.0
    _watchers: list[Callable[[str], None]] = field(default_factory=list)
    _addressed: list[str] = field(default_factory=list)

    def refuses(self, address: str, answer: str, *, times: int = 1) -> None:
        """The next mails to that address get this answer, such as *550 5.1.1 nobody*."""
        self._refused[address] += [answer] * times

    def takes_again(self, address: str) -> None:
        """What was still to be refused there is not."""
        self._refused.pop(address, None)

    def loses_reply(self, *, times: int = 1) -> None:
        """The next mails are taken, and the line breaks before it can be said."""
        self._lost += times

    def gets(self, mail: Message | bytes) -> None:
        """Somebody, or another server, has answered."""
        self.written[str(next(self._numbers))] = mail if isinstance(mail, bytes) else mail.as_bytes()

    def is_slow(self, seconds: float) -> None:
        self._slow = seconds

    def watch(self, watcher: Callable[[str], None]) -> None:
        self._watchers.append(watcher)

    def unwatch(self, watcher: Callable[[str], None]) -> None:
        self._watchers.remove(watcher)

    def to(self, address: str) -> list[EmailMessage]:
        """Read once of each mail: Python takes its time to read a header."""
        self._addressed += [str(one["To"]) for one in self.mails[len(self._addressed) :]]
        return [one for one, to in zip(self.mails, self._addressed, strict=True) if address in to]

    def mailboxes(self) -> dict[str, list[EmailMessage]]:
        """By address; who got something last comes first, and so does each one's latest mail."""
        found: dict[str, list[EmailMessage]] = {}
        for mail in reversed(self.mails):
            found.setdefault(mail["To"].addresses[0].addr_spec, []).append(mail)
        return found

    def _step(self, name: str) -> None:
        for one in tuple(self._watchers):
            one(name)

    async def handle_RCPT(  # noqa: N802  the library's own name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self._refused[address]:
            return self._refused[address].pop(0)
        envelope.rcpt_tos.append(address)
        return "250 known"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        self._step("arrived")
        await asyncio.sleep(self._slow)
        content = envelope.content
        assert isinstance(content, bytes)
        mail = message_from_bytes(content, policy=policy.default)
        if envelope.mail_from:
            mail["X-MailFrom"] = envelope.mail_from  # as servers write down where it returns to
        self.mails.append(mail)
        self._step("taken")
        if self._lost:
            self._lost -= 1
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return TAKEN


@dataclass(frozen=True)
class Lock:
    """Who may hand over mails: over a line that is kept from others, and by a name and a password."""

    tls: ssl.SSLContext
    user: str
    password: str
    from_first_byte: bool = False

    def lets_in(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, given: object
    ) -> AuthResult:
        mine = LoginPassword(self.user.encode(), self.password.encode())
        return AuthResult(success=given == mine, handled=False)


@asynccontextmanager
async def open_post_office(lock: Lock | None = None, *, smtputf8: bool = True) -> AsyncIterator[PostOffice]:
    """On a port of its own, in this loop; without a ``lock`` anybody may hand over.

    ``smtputf8`` is whether it knows addresses with other letters than ASCII's (RFC 6531).
    """
    office = PostOffice()
    first = lock.tls if lock and lock.from_first_byte else None
    locked: dict[str, Any] = {"authenticator": lock.lets_in} if lock else {}
    if first:  # it does not see that the line is kept already
        locked |= {"auth_require_tls": False}
    elif lock:
        locked |= {"auth_required": True, "tls_context": lock.tls, "require_starttls": True}

    def line() -> SMTP:
        office.lines += 1
        return SMTP(office, enable_SMTPUTF8=smtputf8, hostname="post.example", **locked)

    server = await asyncio.get_running_loop().create_server(line, HOST, 0, ssl=first)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
