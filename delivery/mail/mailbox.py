"""The mailbox that answers and what servers give back come to, read over IMAP in a thread."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from imaplib import IMAP4
from typing import Protocol

from imap_tools import AND, BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted, MailMessageFlags
from imap_tools.errors import ImapToolsError

from delivery.mail.mailer import Tls

AT_ONCE = 50
"""Mails in one look."""
LARGEST = 5_000_000
"""Bytes; what is larger is left unread, for whoever looks into the mailbox."""
SECONDS = 30.0
TROUBLE = (ImapToolsError, IMAP4.error, OSError, TimeoutError)
"""Every way in which talking to the server fails."""
WAYS: dict[Tls, Callable[..., BaseMailBox]] = {
    Tls.TLS: MailBox,
    Tls.STARTTLS: MailBoxStartTls,
    Tls.NONE: MailBoxUnencrypted,
}


@dataclass(frozen=True, slots=True)
class Unread:
    """A mail by its number in the mailbox."""

    uid: str
    content: bytes


class Mailbox(Protocol):
    """Where mail comes in. Both block, and raise one of ``TROUBLE``."""

    def unread(self) -> list[Unread]:
        """The oldest that nobody has read; they stay unread."""
        ...

    def is_read(self, uids: Sequence[str], *, left: Sequence[str] = ()) -> None:
        """They are not met again; ``left`` are flagged besides, for a person."""
        ...


@dataclass(frozen=True, slots=True)
class MailboxServer:
    """A Mailbox by IMAP: where it is, and the ``address`` under which others write to it."""

    host: str
    port: int
    user: str
    password: str
    address: str
    tls: Tls = Tls.TLS
    folder: str = "INBOX"

    def unread(self) -> list[Unread]:
        with self._open() as box:
            some = box.fetch(AND(seen=False, size_lt=LARGEST), limit=AT_ONCE, mark_seen=False, bulk=True)
            return [Unread(str(one.uid), one.obj.as_bytes()) for one in some if one.uid]

    def is_read(self, uids: Sequence[str], *, left: Sequence[str] = ()) -> None:
        with self._open() as box:
            if uids:
                box.flag(list(uids), [MailMessageFlags.SEEN], True)
            if left:
                box.flag(list(left), [MailMessageFlags.FLAGGED], True)

    def lets_in(self) -> None:
        """Logs in and out. Blocks; raises one of ``TROUBLE``."""
        with self._open():
            pass

    @contextmanager
    def _open(self) -> Iterator[BaseMailBox]:
        box = WAYS[self.tls](self.host, self.port, timeout=SECONDS)
        try:
            box.login(self.user, self.password, initial_folder=self.folder)
            yield box
        finally:
            with suppress(*TROUBLE):  # a server that has gone need not hear it
                box.logout()
