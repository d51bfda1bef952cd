"""Mails on their way: handed to a server, one reply each, and never two lines busy with one mail."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from enum import StrEnum

import structlog
from aiosmtplib import SMTP
from aiosmtplib.errors import SMTPException, SMTPRecipientRefused

from delivery.mail.envelopes import NoAddressError, Pages, address, enveloped, is_wide
from delivery.mail.mail_verdicts import PERMANENT, TROUBLE, after_data, before_data
from delivery.sender import Told
from delivery.verdicts import SENT, Outcome, Verdict
from programme.messages.letters import Letter
from programme.messages.messages import Answer, State
from views.ground.blocks import Message

log = structlog.get_logger()

SECONDS = 20.0
"""For each of a server's replies."""
WHOLE = 60.0
"""Seconds for a mail from the first word to the last: within a claim's lease."""
NOBODY = ""
"""The envelope's sender of what must not be given back."""
LINES = 4
"""Open to the server at once."""


class Tls(StrEnum):
    """How the line to the server is kept from others."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"  # a server on this machine


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mails are handed over; ``sender`` is what stands in From. Without a ``user`` nobody logs in.

    ``mailbox`` is where answers go, and what other servers give back; None where nobody reads one for us.
    ``seconds`` are how long each of its replies is waited for.
    """

    host: str
    port: int
    sender: Address
    user: str = ""
    password: str = ""
    tls: Tls = Tls.STARTTLS
    mailbox: Address | None = None
    seconds: float = SECONDS

    @property
    def returns_to(self) -> str:
        """The envelope's sender."""
        return (self.mailbox or self.sender).addr_spec

    @classmethod
    def of(cls, host: str, port: int, sender: str, *, user: str, password: str, tls: Tls) -> "MailServer":
        """``sender`` is an address, with a name before it or not. Raises NoAddressError."""
        name, _, rest = sender.rpartition("<")
        return cls(host, port, address(rest.rstrip("> "), name.strip(' "')), user, password, tls)


async def connected(server: MailServer) -> SMTP:
    """Raises one of ``TROUBLE``."""
    line = SMTP(
        hostname=server.host,
        port=server.port,
        timeout=server.seconds,
        use_tls=server.tls is Tls.TLS,
        start_tls=server.tls is Tls.STARTTLS,
        username=server.user or None,
        password=server.password or None,
    )
    await line.connect()
    return line


class Mailer:
    """A sender of mails, as delivery/sender.py is of posts; it writes nothing down.

    A mail cannot be looked for: one whose reply was lost comes here once more, and goes under the same id.
    """

    def __init__(self, server: MailServer, now: Callable[[], datetime], pages: Pages | None = None) -> None:
        self._server, self._now, self._pages = server, now, pages
        self._room = asyncio.Semaphore(LINES)
        self._idle: list[SMTP] = []

    async def post(self, letter: Letter, said: Message) -> Told:
        try:
            made = enveloped(
                letter, said, self._server.sender, self._pages, self._now(), mailbox=self._server.mailbox
            )
        except NoAddressError:
            return _no(letter, Verdict(Outcome.REFUSED, "no address"))
        async with self._room:
            found = await self._hand_over(made, self._server.returns_to)
        if found is SENT:
            if letter.again:
                log.warning("a mail was sent once more under the same id", message=letter.message_id)
            ts = f"{self._now().timestamp():.6f}"
            return Answer(letter.message_id, State.SENT, ts=ts), SENT
        return _no(letter, found)

    async def answer(self, made: EmailMessage) -> Verdict:
        """An answer to what somebody wrote: nothing of it is ever given back (RFC 3834), and it goes once."""
        async with self._room:
            return await self._hand_over(made, NOBODY)

    async def look(self, letter: Letter) -> Told:
        """Raises NotImplementedError: no mail can be looked for."""
        raise NotImplementedError(letter.message_id)

    async def _hand_over(self, made: EmailMessage, returns_to: str) -> Verdict:
        handing = False
        line: SMTP | None = None
        try:
            async with asyncio.timeout(WHOLE):
                line = await self._line()
                await self._addressed(line, made, returns_to)
                handing = True
                await line.data(made.as_bytes())
        except TROUBLE as error:
            if line is not None:
                line.close()
            return after_data(error) if handing else before_data(error)
        except BaseException:
            if line is not None:
                line.close()
            raise
        self._idle.append(line)
        return SENT

    async def _line(self) -> SMTP:
        """One that stands open, if the server still answers on it; or a new one."""
        while self._idle:
            line = self._idle.pop()
            try:
                await line.rset()
            except TROUBLE:
                line.close()
            else:
                return line
        return await connected(self._server)

    async def _addressed(self, line: SMTP, made: EmailMessage, returns_to: str) -> None:
        to, wide = made["To"].addresses[0].addr_spec, is_wide(made)
        if wide and not await _takes_wide(line):
            raise SMTPRecipientRefused(PERMANENT, "the server knows no such letters", to)
        encoding = "utf-8" if wide else "ascii"
        await line.mail(returns_to, options=["SMTPUTF8"] if wide else [], encoding=encoding)
        await line.rcpt(to, encoding=encoding)

    async def ends(self) -> None:
        """The lines are closed; a server that has gone need not hear it."""
        while self._idle:
            with suppress(SMTPException, OSError, TimeoutError):
                await self._idle.pop().quit()


async def _takes_wide(line: SMTP) -> bool:
    """RFC 6531; a server that does not would say no to our sender, which all other mails have too."""
    await line.ehlo()
    return line.supports_extension("smtputf8")


def _no(letter: Letter, found: Verdict) -> Told:
    log.warning("the mail server did not say yes", message=letter.message_id, error=found.error)
    state = {Outcome.REFUSED: State.REFUSED, Outcome.UNCLEAR: State.UNCLEAR}.get(found.outcome, State.WAITING)
    if letter.again and found.outcome is not Outcome.REFUSED:
        # Sent perhaps, and twice now: what was never known stays unknown until somebody says yes or never.
        state = State.REFUSED if found.outcome is Outcome.UNCLEAR else State.UNCLEAR
    return Answer(letter.message_id, state, error=found.error, wait=found.wait), found
