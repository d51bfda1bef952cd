"""People of the demo without Slack: they read their mail, and answer on the page that its link leads to."""

import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from http import HTTPStatus
from itertools import count

from aiohttp import ClientSession

from bot.demo.acts.browsing import Sheet, sheets
from bot.demo.acts.meeting_up import SAID, SAID_IN_ENGLISH
from bot.demo.cast import BY_MAIL, COMES_BACK, EVERY_THIRD, Part
from bot.demo.diary import Diary
from bot.demo.people import A_DAY, A_WEEK, FOLLOWED, IN_THREE_WEEKS, OPENNESS, PATIENCE
from programme.ground.roles import Role
from rehearsal import mail_back
from rehearsal.post_office import PostOffice
from views.meetings import attendance, feedback
from views.messages import mail_pages
from views.preparations import preparation_buttons as owed
from views.preparations import preparations as owed_views
from views.preparations import readings, shadowings
from views.reflections import reflections

LINK = re.compile(r"https?://\S+/m/\S+")
WAYS = (owed.FILL_IN, owed.PAIR, owed.DONE, owed.HAND_IN)
"""How something owed is done on the page; the first that is there."""
WRITES_AT, RETURNED_AT = 4, 8
"""The mail that somebody answers in words, and the one that comes back."""


@dataclass
class Correspondent:
    """Somebody with a temper, as a Player is; ``read`` is how many of her mails she has seen.

    ``looks`` has the bot look into its mailbox.
    """

    part: Part
    office: PostOffice
    browser: ClientSession
    diary: Diary
    looks: Callable[[], Awaitable[object]]
    english: bool = False
    read: int = 0
    told: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    written: "count[int]" = field(default_factory=count)

    def reads(self, now: datetime) -> None:
        for mail in self._new():
            self.read += 1
            self._considers(mail, now)

    def _new(self) -> list[EmailMessage]:
        """Answers to what she wrote herself ask nothing of her."""
        return self.office.to(self.part.email)[self.read :]

    def _considers(self, mail: EmailMessage, now: datetime) -> None:
        page = link_in(mail)
        if mail["Auto-Submitted"] == "auto-replied" or page is None:
            return
        self.diary.write(now + A_DAY, lambda: self._answers(page, now))
        comes_back = self.part.name == COMES_BACK
        if comes_back and self.read == RETURNED_AT:
            self.diary.write(now, lambda: self._is_returned(mail, now))
        if self.read == (RETURNED_AT if comes_back else WRITES_AT):
            self.diary.write(now + A_WEEK, lambda: self._writes(mail, now))

    async def _writes(self, mail: EmailMessage, now: datetime) -> None:
        self.office.gets(mail_back.words(mail, BY_MAIL[self.english], now))
        await self.looks()

    async def _is_returned(self, mail: EmailMessage, now: datetime) -> None:
        self.office.gets(mail_back.returned(mail, "", now))
        await self.looks()

    async def _answers(self, page: str, now: datetime) -> None:
        """What is owed once she has been told of it as often as she needs to be; a question at once."""
        there = await self._sees(page)
        for subject in dict.fromkeys(sheet.subject for sheet in there):
            mine = {sheet.action: sheet for sheet in there if sheet.subject == subject}
            way = next((mine[one] for one in WAYS if one in mine), None)
            if way is not None and self._is_time(subject, late=owed_views.ASK in mine):
                await self._sends(page, way.filled(now, **_with_whom(way.action, now)))
            for action, writes in self._at_once().items():
                if action in mine and (action != reflections.ANSWER or self._has_something_to_say()):
                    await self._sends(page, mine[action].filled(now, **writes()))

    def _is_time(self, subject: str, *, late: bool) -> bool:
        self.told[subject] += 1
        patience = PATIENCE[self.part.temper]
        return self.told[subject] == patience or (late and self.told[subject] < patience)

    def _at_once(self) -> dict[str, Callable[[], dict[str, str]]]:
        """By action, what she writes."""
        return {
            attendance.YES: dict,
            readings.READ: dict,
            feedback.SAY: self._how_it_was,
            shadowings.SAW: lambda: {"saw": self._words()},
            reflections.ANSWER: self._reflection,
        }

    def _has_something_to_say(self) -> bool:
        """A politician has it now and then: nothing is asked of her but to ask."""
        self.asked += 1
        here = len(self.part.name) % EVERY_THIRD
        return self.part.role is not Role.POLITICIAN or self.asked % EVERY_THIRD == here

    def _how_it_was(self) -> dict[str, str]:
        lines = SAID_IN_ENGLISH if self.english else SAID
        said = lines[next(self.written) % len(lines)]
        return {name: words for name, words in zip(feedback.PARTS, said, strict=True) if words}

    def _reflection(self) -> dict[str, str]:
        return {"text": self._words(), "may_read": OPENNESS[self.asked % len(OPENNESS)].value}

    def _words(self) -> str:
        lines = self.part.lines(english=self.english)
        return lines[(next(self.written) + len(self.part.name)) % len(lines)]

    async def _sees(self, page: str) -> list[Sheet]:
        async with self.browser.get(page) as answer:
            assert answer.status == HTTPStatus.OK, f"the link of {self.part.name} does not work"
            return sheets(await answer.text(), button=mail_pages.DO, english=self.english)

    async def _sends(self, page: str, filled: dict[str, list[str]]) -> None:
        data = [(name, value) for name, some in filled.items() for value in some]
        async with self.browser.post(page, data=data) as answer:
            assert answer.status == HTTPStatus.OK, f"a press of {self.part.name} was not taken"
            said = await answer.text()
        slips = re.findall(r'class="slip">([^<]*)', said)
        assert not slips, f"{self.part.name} could not send {filled[mail_pages.DO]}: {slips}"


def _with_whom(action: str, now: datetime) -> dict[str, str]:
    """Managers who follow each other: one who is not in the programme, and a day."""
    on = (now + IN_THREE_WEEKS).date().isoformat()
    return {"named-0": FOLLOWED, "on-0": on} if action == owed.PAIR else {}


def link_in(mail: EmailMessage) -> str | None:
    """Where a mail is answered."""
    body = mail.get_body(("plain",))
    found = LINK.search(body.get_content()) if body is not None else None
    return found[0] if found else None
