"""People of the demo without Slack: they read their mail, and answer on the page that its link leads to."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from html import unescape
from http import HTTPStatus

from aiohttp import ClientSession

from bot.demo.cast import Part
from bot.demo.diary import Diary
from bot.demo.people import A_DAY, PATIENCE
from rehearsal.post_office import PostOffice
from views.messages import mail_pages
from views.preparations import preparation_buttons

LINK = re.compile(r"https?://\S+/m/\S+")
BUTTON = re.compile(rf'name="{mail_pages.DO}" value="([^"]+)"')


@dataclass
class Correspondent:
    """Somebody with a temper, as a Player is; ``read`` is how many of her mails she has seen."""

    part: Part
    office: PostOffice
    browser: ClientSession
    diary: Diary
    read: int = 0
    told: Counter[str] = field(default_factory=Counter)

    def reads(self, now: datetime) -> None:
        mails = self.office.to(self.part.email)
        if len(mails) > self.read:
            self.read = len(mails)
            page = link_in(mails[-1])
            self.diary.write(now + A_DAY, lambda: self._answers(page))

    async def _answers(self, page: str) -> None:
        """Ticks off what she has been told of as often as she needs to be."""
        for pressed in await self._offered(page):
            action, _, subject = pressed.partition(" ")
            if action == preparation_buttons.DONE:
                self.told[subject] += 1
                if self.told[subject] >= PATIENCE[self.part.temper]:
                    await self._presses(page, pressed)

    async def _offered(self, page: str) -> list[str]:
        async with self.browser.get(page) as answer:
            assert answer.status == HTTPStatus.OK, f"the link of {self.part.name} does not work"
            return [unescape(one) for one in BUTTON.findall(await answer.text())]

    async def _presses(self, page: str, pressed: str) -> None:
        async with self.browser.post(page, data={mail_pages.DO: pressed}) as answer:
            assert answer.status == HTTPStatus.OK, f"a press of {self.part.name} was not taken"


def link_in(mail: EmailMessage) -> str:
    """Where a mail is answered."""
    body = mail.get_body(("plain",))
    assert body is not None
    found = LINK.search(body.get_content())
    assert found is not None, "a mail has no link to its page"
    return found[0]
