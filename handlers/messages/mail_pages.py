"""Letters answered on a page: a link shows and does nothing, a press does it, and it can be undone there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from http import HTTPStatus
from typing import Any

from sqlalchemy.orm import Session

from handlers.ground.house import House
from handlers.meetings import mail_forms
from programme.ground.refusals import Refusal
from programme.messages import mail_links
from programme.messages.letters import Letter
from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, Evidence, HandedIn
from programme.reflections.reflections import Paper
from storage.changes import mail_deeds
from storage.messages import mail_answers
from storage.preparations import preparation_deeds
from storage.reflections import reflections
from texts import Texts, texts_in
from views.messages import letters
from views.messages import mail_pages as views
from views.preparations import preparation_buttons as buttons
from views.reflections.reflections import ANSWER

Page = tuple[HTTPStatus, str]
Fields = Mapping[str, str]
Deed = Callable[..., Any]
TAPS: Mapping[str, Deed] = {
    buttons.DONE: partial(preparation_deeds.finish, evidence=Evidence(DoneHow.TICK)),
    buttons.UNDO: preparation_deeds.reopen,
    buttons.LATER: preparation_deeds.postpone,
    buttons.BOOKED: preparation_deeds.book,
    buttons.UNBOOK: partial(preparation_deeds.book, booked=False),
    buttons.NOT_MINE: preparation_deeds.let_go,
    **mail_forms.TAPS,
}
INVALID = HTTPStatus.NOT_FOUND


class MailPages:
    """What the bot's web side asks; ``key`` is what links are sealed with."""

    def __init__(self, house: House, key: bytes) -> None:
        self._house, self._key = house, key

    async def shows(self, token: str) -> Page:
        """GET: as things stand, and nothing is done."""
        letter = await self._letter(token)
        if letter is None:
            return _invalid()
        texts = _texts(letter)
        return HTTPStatus.OK, views.page(await self._shown(letter), texts)

    async def does(self, token: str, fields: Fields) -> Page:
        """POST: what may be done now is done; what may not be any more is left as it is."""
        letter = await self._letter(token)
        if letter is None:
            return _invalid()
        texts, undo = _texts(letter), ""
        try:
            told, undo = await self._done(letter, fields, texts)
        except Refusal as no:
            told = texts("page-not-now", why=texts(no.key, **no.facts))
        letter = await self._letter(token)
        if letter is None:
            return _invalid()
        return HTTPStatus.OK, views.page(await self._shown(letter), texts, told=told, undo=undo)

    async def unsubscribes(self, token: str) -> Page:
        """RFC 8058: a mail program's own button."""
        return await self.does(token, {views.DO: views.NO_MAIL})

    async def _letter(self, token: str) -> Letter | None:
        link = mail_links.read(self._key, token)
        if link is None or mail_links.is_over(link, self._house.now()):
            return None
        return await self._house.answer(
            mail_answers.letter_of, link.person_id, link.message_id, now=self._house.now()
        )

    async def _shown(self, letter: Letter) -> views.Shown:
        said = letters.letter(letter, _texts(letter))
        asked = [value for action, value in views.offered(views.Shown(letter, said, {})) if action == ANSWER]
        act = Act(letter.person, self._house.now())
        return views.Shown(letter, said, await self._house.answer(_papers, act, asked))

    async def _done(self, letter: Letter, fields: Fields, texts: Texts) -> tuple[str, str]:
        """What is said of it, and the reflection that it wrote, if it did. Raises Refusal."""
        act = Act(letter.person, self._house.now())
        action, _, value = fields.get(views.DO, "").partition(" ")
        if action == views.NO_MAIL:
            await self._house.transaction(mail_deeds.stop, act)
            return texts("page-no-mail"), ""
        if action == views.MAIL_AGAIN:
            await self._house.transaction(mail_deeds.begin, act)
            return texts("page-mail-back"), ""
        if action == views.TAKE_AWAY:
            await self._house.transaction(reflections.remove, act, value)
            return texts("page-done"), ""
        shown = await self._shown(letter)
        if (action, value) not in views.offered(shown):
            return texts("page-nothing"), ""
        return await self._pressed(act, action, value, fields, shown, texts)

    async def _pressed(
        self, act: Act, action: str, value: str, fields: Fields, shown: views.Shown, texts: Texts
    ) -> tuple[str, str]:
        if action == ANSWER:
            kept = await self._house.transaction(_reflect, act, value, fields)
            return texts("page-done"), kept
        if action == buttons.HAND_IN:
            given = HandedIn(link=fields.get(views.LINK, ""))
            await self._house.transaction(preparation_deeds.hand_in, act, value, given)
        elif action in mail_forms.FORMS:
            await self._house.transaction(mail_forms.FORMS[action], act, value, fields)
        elif action == views.MINE:
            await self._house.transaction(preparation_deeds.hand_over, act, value, to=act.by.id)
        else:
            await self._house.transaction(TAPS[action], act, value)
        return texts("page-done"), ""


def _papers(session: Session, act: Act, notice_ids: list[str]) -> dict[str, Paper]:
    return {one: reflections.paper(session, act, notice_id=one) for one in notice_ids}


def _reflect(session: Session, act: Act, notice_id: str, fields: Fields) -> str:
    """The form's own id makes that a form sent twice is kept once. Raises Refusal."""
    draft = reflections.paper(session, act, notice_id=notice_id).draft
    level = fields.get(views.MAY_READ, "")
    may_read = MayRead(level) if level in set(MayRead) else MayRead.ME
    kept = reflections.keep(session, act, replace(draft, text=fields.get(views.TEXT, ""), may_read=may_read))
    return kept.id


def _texts(letter: Letter) -> Texts:
    return texts_in(letter.person.language, letter.own_words)


def _invalid() -> Page:
    """In both languages, for nobody knows who reads; and the same for every reason."""
    sv, en = texts_in("sv"), texts_in("en")
    return INVALID, views.only(sv, f"{sv('page-invalid')} {en('page-invalid')}")
