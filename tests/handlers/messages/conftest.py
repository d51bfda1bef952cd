"""Per, who has no Slack and writes back by mail, and the mailbox that it comes to."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from email.headerregistry import Address
from email.message import EmailMessage

import pytest

from delivery.mail.envelopes import Pages
from delivery.rounds import Mails, Rounds
from handlers.messages.mailed_words import MailedWords
from programme.ground.notices import Kind
from programme.people.people import Person
from storage.messages.tables import Message
from storage.people import people
from tests.bot.alone import ADDRESS, KEY, URL, Alone, somebody_alone
from tests.delivery.place import slack_of
from tests.imap import ADDRESS as MAILBOX
from tests.imap import Letterbox, open_letterbox
from tests.returned import report


@dataclass
class Writing:
    """Per, who writes back; ``box`` is where it comes."""

    alone: Alone
    box: Letterbox
    words: MailedWords

    async def round(self) -> int:
        alone = self.alone
        server = replace(alone.mailing.mails.server, mailbox=Address(addr_spec=MAILBOX))
        async with slack_of(alone.place) as slack:
            mails = Mails(server, pages=Pages(URL, KEY))
            return await Rounds(alone.place.database, slack, alone.place.clock.now, mails=mails).run()

    def latest(self) -> EmailMessage:
        return self.alone.mailing.office.to(ADDRESS)[-1]

    def mail(self, text: str, *, sender: str = ADDRESS, of: str = "", **headers: str) -> EmailMessage:
        """An answer to his latest mail."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, MAILBOX, "Sv: Exempelrundan"
        mail["Message-ID"] = f"<{of or len(self.alone.mailing.office.mails)}-{abs(hash(text))}@ekeby.example>"
        mail["In-Reply-To"] = str(self.latest()["Message-ID"])
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(text)
        return mail

    async def hears(self, text: str, **facts: str) -> str:
        """The answer in plain text; nothing where there was none."""
        before = len(self.alone.mailing.office.mails)
        await self.box.gets(self.mail(text, **facts))
        await self.words.looks()
        if len(self.alone.mailing.office.mails) == before:
            return ""
        body = self.latest().get_body(("plain",))
        assert body is not None
        return str(body.get_content())

    async def is_returned(self, status: str = "5.1.1", action: str = "failed") -> None:
        await self.box.gets(report(str(self.latest()["Message-ID"]), action, status))
        await self.words.looks()

    def message(self) -> Message:
        return self.alone.place.message_to(self.alone.per)

    def per(self) -> Person:
        return self.alone.place.database.read(people.by_id, self.alone.per.id)


@pytest.fixture
async def writing(database_url: str) -> AsyncIterator[Writing]:
    async with somebody_alone(database_url) as alone, open_letterbox() as box:
        server = replace(alone.mailing.mails.server, mailbox=Address(addr_spec=MAILBOX))
        words = MailedWords(alone.house, server, box.server, Pages(URL, KEY))
        made = Writing(alone, box, words)
        alone.round = made.round  # type: ignore[method-assign]
        await alone.lives_until(Kind.REMINDER)
        yield made
