"""Words that come by mail, read as in the conversation, and what servers gave back. Words do nothing."""

import asyncio
import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncRespond
from sqlalchemy.orm import Session

from delivery.mail.envelopes import NoAddressError, Pages, answering, in_writing
from delivery.mail.mailbox import Mailbox, Unread
from delivery.mail.mailer import Mailer, MailServer
from handlers.ground.doorway.sealing import SealingClient, Seals
from handlers.ground.house import House
from handlers.ground.visit import Visit
from handlers.messages import understood
from imports.meetings import calendar_replies
from programme.ground.calendar import local_day
from programme.messages import incoming
from programme.messages.incoming import Incoming, Sort
from programme.messages.letters import Letter
from programme.people.acts import Act
from programme.people.people import Person
from programme.screens.understanding.intents import Intent
from programme.screens.understanding.meanings import is_automatic
from storage.changes import mail_deeds
from storage.meetings.held import attendance_deeds
from storage.messages import mail_answers
from storage.messages.mail_answers import Writer
from storage.messages.rounds import bounces
from storage.people import heard_events, people
from texts import Mrkdwn, Texts, texts_in
from views.ground import blocks
from views.ground.blocks import Message
from views.messages import letter_mails, letters

ANSWERED = frozenset(
    {
        *(Intent.NEXT, Intent.MEETING, Intent.PLACE, Intent.AGENDA, Intent.WHO_ANSWERS, Intent.STANDING),
        *(Intent.CLUSTER, Intent.FACILITATOR, Intent.MATERIAL, Intent.TERM, Intent.READERS, Intent.QUIET),
        *(Intent.DONE, Intent.LATER, Intent.NEW_DATE, Intent.NOT_MINE, Intent.AWAY),
    }
)
"""What is answered with the same facts as in Slack; the rest needs what is in Slack alone."""
INSTEAD = {
    Intent.NONE: "mail-words-unkept",
    Intent.HELP: "mail-words-help",
    Intent.GREETING: "mail-words-help",
}
A_DAY = 20
"""Answers to one person within this process's day: two programs that answer each other come to an end."""
MENTION = re.compile(r"<@([A-Z0-9]+)>")
log = structlog.get_logger()


class MailedWords:
    """Answers go to ``server``, mail comes into ``box``, and letters are answered on ``pages``."""

    def __init__(self, house: House, server: MailServer, box: Mailbox, pages: Pages | None) -> None:
        self._house, self._server, self._box, self._pages = house, server, box, pages
        self._answers: dict[tuple[str, object], int] = {}

    async def looks(self) -> int:
        """Reads what has come, and marks it read once it is dealt with; how many there were.

        Raises one of the mailbox's TROUBLE. What nobody of ours wrote is left flagged, for a person to see.
        """
        some = await asyncio.to_thread(self._box.unread)
        if not some:
            return 0
        mailer = Mailer(self._server, self._house.now, self._pages)
        try:
            left = [one.uid for one in some if not await self._deals_with(one, mailer)]
        finally:
            await mailer.ends()
        uids = [one.uid for one in some]
        await asyncio.to_thread(self._box.is_read, uids, left=left)
        return len(some)

    async def _deals_with(self, one: Unread, mailer: Mailer) -> bool:
        """Whether it needs nobody else; one that cannot be read keeps none of the others."""
        try:
            if (replied := calendar_replies.in_content(one.content)) is not None:
                said, sender = replied
                now = self._house.now()
                who = await self._house.transaction(attendance_deeds.reply, said, sender=sender, now=now)
                await self._lives(who)
                return who is not None
            if calendar_replies.wants_another_time(one.content):
                return False
            came = incoming.read(one.content, self._server.sender.domain)
            came = replace(came, id=came.id or hashlib.sha256(one.content).hexdigest())
            return await self._met(came, mailer)
        except Exception:
            log.exception("a mail that came could not be dealt with", uid=one.uid)
            return False

    async def _lives(self, who: Person | None) -> None:
        """Whoever answers is reached, whatever came back before."""
        if who is not None and who.shut:
            await self._house.transaction(mail_deeds.answers, Act(who, self._house.now()))

    async def _met(self, came: Incoming, mailer: Mailer) -> bool:
        now = self._house.now()
        if came.sort is Sort.BOUNCE:
            return await self._house.transaction(bounces.returned, came.about, came.status, now=now)
        if came.sort is Sort.MACHINE or is_automatic(came.words):
            return True
        found = await self._house.answer(
            mail_answers.writer, self._house.workspace_id, came.sender, came.about
        )
        if found is None:
            log.warning("a mail came from nobody that we know")
            return False
        if not await self._house.transaction(heard_events.hear, f"mail {came.id}"[:250], now=now):
            return True
        await self._lives(found.person)
        await self._answers_to(came, found, mailer)
        return True

    async def _answers_to(self, came: Incoming, found: Writer, mailer: Mailer) -> None:
        """Once: where the answer is lost she may write again, and her words are still in the mailbox."""
        if self._too_often(found.person):
            return
        letter = await self._house.answer(
            mail_answers.letter_of, found.person.id, found.message_id, now=self._house.now()
        )
        texts = letters.texts_for(letter) if letter else self._texts(found.person)
        said = await self.said(came.words, found.person, texts)
        if said is None:
            return
        leads = await self._house.answer(_leads, found.person.id)
        body = letter_mails.answered(
            came.subject,
            with_names(said, leads),
            texts,
            page=self._page(letter),
            leads=in_writing(leads.values()),
        )
        await self._sends(came, found.person, body, mailer)

    def _texts(self, person: Person) -> Texts:
        """Where no letter of hers tells her own words."""
        today = local_day(self._house.now(), person.zone)
        return texts_in(person.language, by_mail=True).read_on(today)

    async def _sends(self, came: Incoming, person: Person, body: letter_mails.Mailed, mailer: Mailer) -> None:
        box = self._server.mailbox or self._server.sender
        try:
            made = answering(came, person, body, self._server.sender, box, self._house.now())
        except NoAddressError:
            return
        verdict = await mailer.answer(made)
        log.info("a mail was answered", outcome=verdict.outcome.value, error=verdict.error)

    async def said(self, words: str, person: Person, texts: Texts) -> Message | None:
        """What is answered, who is called in Slack still so; None where nothing needs an answer."""
        meant = await understood.meant(words, texts)
        if meant.intent is Intent.THANKS or not words:
            return None
        if meant.intent in ANSWERED:
            return await understood.answer(self._visit(person, texts), meant, words)
        return _one(texts.rich(INSTEAD.get(meant.intent, "mail-words-elsewhere")))

    def _visit(self, person: Person, texts: Texts) -> Visit:
        """Hers, with no screen to show anything on: only what is asked of it is used."""
        client = SealingClient(self._house.slack, Seals(b""), "")
        ack = AsyncAck()  # type: ignore[no-untyped-call]
        return Visit(person, texts, self._house, client, {}, ack, AsyncRespond(response_url=None), "mail")

    def _page(self, letter: Letter | None) -> str:
        return self._pages.of(letter, self._house.now()) if self._pages and letter else ""

    def _too_often(self, person: Person) -> bool:
        key = person.id, self._house.now().date()
        self._answers = {one: count for one, count in self._answers.items() if one[1] == key[1]}
        self._answers[key] = self._answers.get(key, 0) + 1
        return self._answers[key] > A_DAY


def _leads(session: Session, person_id: str) -> dict[str, Person]:
    """Those who lead where she sits, by their id in Slack."""
    programmes = {seat.programme_id for seat in people.spoken_of(session, person_id).seats}
    found = people.leads(session, programmes)
    return {str(one.slack_id): one for some in found.values() for one in some}


def with_names(said: Message, leads: Mapping[str, Person]) -> Message:
    """Who is called in Slack is named by mail."""

    def named(words: str) -> str:
        return MENTION.sub(lambda one: leads[one[1]].name if one[1] in leads else "", words)

    def all_named(part: Any) -> Any:
        if isinstance(part, str):
            return named(part)
        if isinstance(part, dict):
            return {key: all_named(one) for key, one in part.items()}
        return [all_named(one) for one in part] if isinstance(part, list) else part

    return Message(Mrkdwn(named(said.text)), all_named(said.blocks))


def _one(words: Mrkdwn) -> Message:
    return Message(words, [blocks.section(words)])
