"""A real IMAP server on this machine, with one mailbox in it."""

import asyncio
from argparse import Namespace
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage

from imap_tools import AND, MailBoxUnencrypted
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import DictBackend
from pymap.imap import IMAPServer
from pysasl.hashing import BuiltinHash

from delivery.mail.mailbox import MailboxServer
from delivery.mail.mailer import Tls

USER, PASSWORD = "hemmaplan", "a password of a test"
ADDRESS = "svar@hemmaplan.example"


@dataclass
class Letterbox:
    """What is put into it is unread."""

    port: int

    @property
    def server(self) -> MailboxServer:
        return MailboxServer("127.0.0.1", self.port, USER, PASSWORD, ADDRESS, Tls.NONE)

    async def gets(self, *mails: EmailMessage | bytes) -> None:
        contents = [one if isinstance(one, bytes) else one.as_bytes() for one in mails]
        await asyncio.to_thread(self._put, *contents)

    async def left(self) -> tuple[int, int]:
        """How many are unread, and how many are flagged for a person."""
        return await asyncio.to_thread(self._counted)

    def _put(self, *contents: bytes) -> None:
        with MailBoxUnencrypted("127.0.0.1", self.port).login(USER, PASSWORD) as box:
            for content in contents:
                box.append(content, "INBOX")

    def _counted(self) -> tuple[int, int]:
        with MailBoxUnencrypted("127.0.0.1", self.port).login(USER, PASSWORD) as box:
            return len(box.uids(AND(seen=False))), len(box.uids(AND(flagged=True)))


@asynccontextmanager
async def open_letterbox() -> AsyncIterator[Letterbox]:
    args = Namespace(
        host=None,
        port="0",
        cert=None,
        key=None,
        tls=False,
        proxy_protocol=None,
        inherited_sockets=None,
        passlib_cfg=None,
        demo_data=False,
        demo_user=USER,
        demo_password=PASSWORD,
        debug=False,
        insecure_login=True,
    )
    backend, config = await DictBackend.init(
        args, hash_context=BuiltinHash(hash_name="sha256", salt_len=8, rounds=1)
    )
    config.apply_context()
    serves = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(backend.login, config))
    server = await asyncio.start_server(serves, "127.0.0.1", 0)
    async with server:
        yield Letterbox(server.sockets[0].getsockname()[1])
