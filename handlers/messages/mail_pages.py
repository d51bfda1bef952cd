"""Letters answered on a page: a link shows and does nothing, a press does it, and it can be undone there."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackRequestError
from sqlalchemy.orm import Session

from handlers.ground.house import House
from handlers.ground.page_rooms import Answer, Draw
from handlers.messages import page_calendars
from handlers.messages import posted as posting
from handlers.messages.page_forms import backs, forms, taps, undoing, windows
from handlers.messages.posted import Posted, Upload
from programme.ground.refusals import Refusal, Refusals
from programme.messages import mail_links
from programme.messages.letters import Letter
from programme.people.absences import Delay
from programme.people.acts import Act
from storage.changes import mail_deeds
from storage.ground.columns import new_id
from storage.messages import mail_answers
from storage.preparations import meeting_pages
from texts import Texts, texts_in
from views.ground.markup import plain
from views.messages import letters
from views.messages import mail_pages as views
from views.messages.page_fields import Held, takes_file
from views.people import delays

Page = tuple[HTTPStatus, str]
Reads = Callable[[], Awaitable[Posted]]
INVALID = HTTPStatus.NOT_FOUND
FILE = "file"
LENGTH_OF_ID = 16
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Became:
    """What is said of a press; ``back`` is a button that takes it back, ``held`` what could not be kept.

    ``opened`` is the action of the form that was saved: what comes next in it is not folded away.
    """

    told: str
    back: str = ""
    opened: str = ""
    held: Mapping[views.Pressed, Held] | None = None


class MailPages:
    """What the bot's web side asks; ``key`` is what links are sealed with."""

    def __init__(self, house: House, key: bytes) -> None:
        self._house, self._key = house, key

    async def shows(self, token: str) -> Page:
        """GET: as things stand, and nothing is done."""
        letter = await self._letter(token)
        if letter is None:
            return _invalid()
        return HTTPStatus.OK, views.page(await self._shown(letter), letters.texts_for(letter))

    async def does(self, token: str, reads: Reads) -> Page:
        """POST: what may be done now is done; what may not be any more is left as it is.

        Nothing is read from whoever has no link of ours.
        """
        letter = await self._letter(token)
        if letter is None:
            return _invalid()
        sent = await reads()
        if letter.person.shut:
            await self._house.transaction(mail_deeds.answers, Act(letter.person, self._house.now()))
        became = await self._became(letter, sent)
        letter = await self._letter(token)
        if letter is None:
            return _invalid()
        shown = replace(await self._shown(letter), held=became.held or {}, opened=became.opened)
        texts = letters.texts_for(letter)
        return HTTPStatus.OK, views.page(shown, texts, told=became.told, back=became.back)

    async def unsubscribes(self, token: str) -> Page:
        """RFC 8058: a mail program's own button."""

        async def nothing_more() -> Posted:
            return Posted({views.DO: (views.NO_MAIL,)})

        return await self.does(token, nothing_more)

    async def _letter(self, token: str) -> Letter | None:
        link = mail_links.read(self._key, token)
        if link is None or mail_links.is_over(link, self._house.now()):
            return None
        return await self._house.answer(
            mail_answers.letter_of, link.person_id, link.message_id, now=self._house.now()
        )

    async def _shown(self, letter: Letter) -> views.Shown:
        texts = letters.texts_for(letter)
        act, said = Act(letter.person, self._house.now()), letters.letter(letter, texts)
        shown = await self._house.answer(_with_forms, act, letter, said, texts)
        web = self._house.web
        return replace(shown, calendar=web is not None, codes=web.codes if web is not None else "")

    async def _became(self, letter: Letter, sent: Posted) -> Became:
        texts = letters.texts_for(letter)
        action, _, value = sent.one(views.DO).partition(" ")
        try:
            return await self._done(letter, (action, value), sent, texts)
        except Refusal as no:
            return _not_kept([no], (action, value), sent, texts)
        except Refusals as some:
            return _not_kept(some.each, (action, value), sent, texts)

    async def _done(self, letter: Letter, pressed: views.Pressed, sent: Posted, texts: Texts) -> Became:
        """Raises Refusal and Refusals."""
        act, (action, value) = Act(letter.person, self._house.now()), pressed
        if action == views.NO_MAIL:
            await self._house.transaction(mail_deeds.stop, act)
            return Became(texts("page-no-mail"))
        if action == views.MAIL_AGAIN:
            await self._house.transaction(mail_deeds.begin, act)
            return Became(texts("page-mail-back"))
        if action in page_calendars.DEEDS:
            return Became(*await page_calendars.pressed(self._house, act, action, texts))
        if action in undoing():
            await self._house.transaction(taps()[action], act, value)
            return Became(texts("page-undone"))
        shown = await self._shown(letter)
        if pressed not in views.offered(shown):
            return Became(texts("page-nothing"))
        return await self._pressed(act, pressed, sent, shown, texts)

    async def _pressed(
        self, act: Act, pressed: views.Pressed, sent: Posted, shown: views.Shown, texts: Texts
    ) -> Became:
        action, value = pressed
        if action == letters.NOT_ME:
            return Became(texts("page-not-me-ask"), views.sure(value, texts))
        if pressed in shown.forms:
            answer, form = await self._answer(shown.letter, shown.forms[pressed], sent), forms()[action]
            kept = await self._house.transaction(form.keep, act, value, answer)
            back = views.undo(form.back, kept.id, texts) if form.back and kept.id else ""
            late = await self._house.answer(form.away, act, kept) if form.away else ()
            return Became(_kept(late, texts), back, opened=action)
        await self._house.transaction(taps()[action], act, value)
        back = views.undo(backs()[action], value, texts) if action in backs() else ""
        return Became(texts("page-not-me-done" if action == views.NOT_ME_SURE else "page-done"), back)

    async def _answer(self, letter: Letter, view: Mapping[str, Any], sent: Posted) -> Answer:
        """Raises Refusal. What it is kept under names whose it is too: nobody can name another's."""
        filled = posting.filled(view, sent)
        if sent.file is not None and takes_file(view):
            filled[FILE] = [await self._uploaded(sent.file)]
        form_id = sent.one(views.FORM) or new_id()
        own = hashlib.sha256(f"{letter.person.id} {letter.message_id} {form_id}".encode()).hexdigest()
        return Answer(filled, posting.shown(view, sent), own[:LENGTH_OF_ID])

    async def _uploaded(self, file: Upload) -> dict[str, str]:
        """It lies in Slack like any other that is handed in, and is the bot's own there. Raises Refusal."""
        try:
            answer = await self._house.slack.files_upload_v2(
                filename=file.name, title=file.name, content=file.content
            )
        except (SlackApiError, SlackRequestError, ClientError, TimeoutError) as trouble:
            log.warning("a file did not reach Slack", error=type(trouble).__name__)
            raise Refusal("page-file-failed", field=FILE) from trouble
        return {"id": str(answer["files"][0]["id"]), "name": file.name}


def _with_forms(session: Session, act: Act, letter: Letter, said: Any, texts: Texts) -> views.Shown:
    """The windows of all buttons that open one, as they would open now."""
    there = list(dict.fromkeys(views.pressable(letter, said)))
    filled_in: dict[str, Draw] = {action: form.draw for action, form in forms().items()}
    drawn, read = (_drawn(session, act, there, each, texts) for each in (filled_in, windows()))
    ids = {pressed: new_id() for pressed in drawn}
    screens = meeting_pages.to_show(session, act)
    return views.Shown(letter, said, frozenset(taps()), drawn, ids, read=read, screens=screens)


def _drawn(
    session: Session, act: Act, there: list[views.Pressed], draws: Mapping[str, Draw], texts: Texts
) -> dict[views.Pressed, dict[str, Any]]:
    """Those of the buttons that open a window, as it is now."""
    found = {}
    for action, value in there:
        if action in draws:
            with suppress(Refusal):  # there is nothing to answer, or to read, any more
                found[action, value] = draws[action](session, act, value, texts)
    return found


def _not_kept(slips: Any, pressed: views.Pressed, sent: Posted, texts: Texts) -> Became:
    """The true cause at its field where it has one, and nothing that was written is lost."""
    at_fields = {one.field: texts(one.key, **one.facts) for one in slips if one.field}
    said = " ".join(dict.fromkeys(texts(one.key, **one.facts) for one in slips))
    return Became(texts("page-not-now", why=said), held={pressed: Held(sent.words, at_fields)})


def _kept(late: Sequence[Delay], texts: Texts) -> str:
    """And that who is to hear of it is away."""
    return " ".join(said for said in (texts("page-done"), plain(delays.waits(late, texts))) if said)


def _invalid() -> Page:
    """In both languages, for nobody knows who reads; and the same for every reason."""
    sv, en = texts_in("sv"), texts_in("en")
    return INVALID, views.only(sv, f"{sv('page-invalid')} {en('page-invalid')}")
