"""The page of a meeting's code: it is typed, and how the meeting was is said; no account, and no script."""

from http import HTTPStatus
from typing import Any

from handlers.ground.house import House
from handlers.messages import posted as posting
from handlers.messages.posted import Posted
from programme.ground.refusals import Refusal, Refusals
from storage.ground.columns import new_id
from storage.meetings.held import coded_feedback
from storage.meetings.held.coded_feedback import Room
from texts import Texts, texts_in
from views.meetings import meeting_codes as forms
from views.messages import code_pages as views
from views.messages.mail_pages import FORM
from views.messages.page_fields import Held

Page = tuple[HTTPStatus, str]
LONGEST_ID = 40


async def shows(house: House, code: str, language: str) -> Page:
    """GET: the code is asked for; or, where it is one of today's, how the meeting was."""
    if not code:
        return HTTPStatus.OK, views.asked(forms.asks(texts_in(language)), texts_in(language))
    try:
        there = await house.answer(coded_feedback.room, code, now=house.now())
    except Refusal as no:
        return _unknown(no, code, texts_in(language))
    texts = _texts(there, house)
    return HTTPStatus.OK, views.saying(forms.says(there.meeting, texts), texts, code=code, form_id=new_id())


async def keeps(house: House, sent: Posted, language: str) -> Page:
    """POST: kept, and the page stays as it is, for who wants to change a word."""
    code, form_id = sent.one(views.CODE), _id_of(sent)
    try:
        there = await house.answer(coded_feedback.room, code, now=house.now())
    except Refusal as no:
        return _unknown(no, code, texts_in(language))
    texts = _texts(there, house)
    view = forms.says(there.meeting, texts)
    told, held = await _kept(house, there, code, form_id, sent, view, texts)
    return HTTPStatus.OK, views.saying(view, texts, code=code, form_id=form_id, held=held, told=told)


def _texts(there: Room, house: House) -> Texts:
    """Whoever reads it is there today."""
    return texts_in(there.programme.language).read_on(there.programme.today(house.now()))


async def _kept(
    house: House, _there: Room, code: str, form_id: str, sent: Posted, view: dict[str, Any], texts: Texts
) -> tuple[str, Held]:
    """What became of it; what was written stands there again either way."""
    try:
        form = forms.CodedForm.of(posting.filled(view, sent))
        await house.transaction(
            coded_feedback.say, code, form_id, form.words, name=form.name, now=house.now()
        )
    except Refusal as no:
        return _why([no], sent, texts)
    except Refusals as some:
        return _why(list(some.each), sent, texts)
    return texts("meeting-code-kept"), Held(sent.words)


def _why(slips: list[Refusal], sent: Posted, texts: Texts) -> tuple[str, Held]:
    at_fields = {one.field: texts(one.key, **one.facts) for one in slips if one.field}
    said = " ".join(dict.fromkeys(texts(one.key, **one.facts) for one in slips))
    return texts("page-not-now", why=said), Held(sent.words, at_fields)


def _unknown(no: Refusal, code: str, texts: Texts) -> Page:
    why = texts(no.key, **no.facts)
    held = Held({views.CODE: (code,)}, {views.CODE: why})
    return HTTPStatus.NOT_FOUND, views.asked(forms.asks(texts), texts, held=held, slip=why)


def _id_of(sent: Posted) -> str:
    form_id = sent.one(FORM)
    return form_id if form_id.isalnum() and len(form_id) <= LONGEST_ID else new_id()
