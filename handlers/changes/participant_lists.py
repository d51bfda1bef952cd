"""Participant lists: fetched to be filled in, given back, looked at together, and taken when she says so."""

import re
from typing import Protocol

from exports.changes import participant_sheets as sheets
from handlers.changes.list_errands import Answered, Errand, Note
from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.ground.refusals import Refusal
from programme.programmes.programmes import Programme
from storage.changes import participant_lists as lists
from storage.changes import welcome_deeds
from storage.people import heard_events
from storage.programmes import programmes
from texts import Texts
from views.changes import participant_lists as views
from views.changes import participant_offers as offers
from views.changes.participant_lists import Given
from views.changes.participant_offers import Offered, OfferMemory
from views.ground import windows
from views.ground.forms import File
from views.ground.windows import Memory
from views.programmes.programmes import LIST_OPEN, ProgrammeMemory


class Draw(Protocol):
    """How a window about an offer is drawn."""

    def __call__(self, offer: Offered, texts: Texts, *, memory: OfferMemory) -> Json: ...


def look_at(visit: Visit, file: File, led: list[Programme]) -> None:
    """A table that a facilitator has shared with us, answered where she shared it."""
    event = visit.event
    note = Note(visit.client, event["channel"], thread=event.get("thread_ts"))
    errand = Errand(Given(file.id, file.name), note, visit)
    errand.sets_out(errand.asks(led), led[0].id if len(led) == 1 else "")


async def open_form(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    waiting = await visit.asks(welcome_deeds.waiting, programme.id)
    memory = visit.over(ProgrammeMemory(programme=programme.id))
    await visit.opens(views.form(programme, visit.texts, memory=memory, waiting=waiting.people))


async def keep_form(visit: Visit, form: views.ListForm) -> None:
    """The answer comes in our conversation: there it stays, and there is time."""
    programme = await visit.asks(programmes.led_by, visit.recalls(ProgrammeMemory).programme)
    if len(form.file) != 1:
        raise Refusal("window-strange")
    file = form.file[0]
    errand = Errand(Given(file.id, file.name), _anew(visit), visit)
    errand.sets_out(errand.holds(programme.id), programme.id)
    await visit.closes(instead=views.given(visit.texts, memory=visit.over(Memory())))


async def fetch(visit: Visit) -> None:
    """The list to fill in comes in our conversation."""
    programme = await visit.asks(programmes.led_by, visit.value)
    apology = views.not_fetched(visit.interaction, visit.texts)
    visit.later(_send(visit, programme), otherwise=lambda: _anew(visit).tells(apology))
    if visit.in_modal:
        await visit.opens(views.got(visit.texts))


async def _send(visit: Visit, programme: Programme) -> None:
    people = await visit.asks(lists.everybody, programme.id)
    conversation = await visit.client.conversations_open(users=[str(visit.person.slack_id)])
    await visit.client.files_upload_v2(
        channel=conversation["channel"]["id"],
        filename=sheets.file_name("list-file-name", programme, visit.texts, visit.house.now()),
        content=await visit.house.slowly(sheets.to_fill_in, people, visit.texts),
        initial_comment=views.to_fill_in(programme, visit.texts),
    )


def _anew(visit: Visit) -> Note:
    return Note(visit.client, str(visit.person.slack_id))


def _here(visit: Visit) -> Note:
    """The message whose button was pressed."""
    at = visit.place()
    return Note(visit.client, at.channel, at.ts, visit.message.get("thread_ts"))


async def choose(visit: Visit) -> None:
    file, programme_id = views.remembered(visit.value)
    errand = Errand(file, _here(visit), visit)
    errand.sets_out(errand.holds(programme_id), programme_id)


async def add(visit: Visit) -> None:
    """Begun once, also when it is pressed on two screens: who came second would say that nothing changed."""
    file, programme_id = views.remembered(visit.value)
    action, here = visit.action["action_id"], _here(visit)
    await visit.asks(programmes.led_by, programme_id)
    pressed = f"{action} {here.channel} {here.ts}"
    if not await visit.house.transaction(heard_events.hear, pressed, now=visit.house.now()):
        raise Refusal("list-begun")
    errand = Errand(file, here, visit)
    errand.sets_out(errand.takes(programme_id, good_rows=action == views.ADD_GOOD), programme_id)


async def ask(visit: Visit) -> None:
    """The window opens at once, and is filled in when the list has been read once more."""
    await _opens(visit, "list-answer-title", offers.answering)


async def ask_otherwise(visit: Visit) -> None:
    await _opens(visit, "list-choose-title", offers.choosing)


async def _opens(visit: Visit, title: str, draw: Draw) -> None:
    file, programme_id = views.remembered(visit.value)
    here = _here(visit)
    memory = OfferMemory(value=visit.value, channel=here.channel, ts=here.ts, thread=here.thread or "")
    window = await visit.opens(offers.waits(title, visit.texts))
    visit.later(_draws(visit, window, Errand(file, here, visit), programme_id, draw, memory))


async def _draws(
    visit: Visit, window: str, errand: Errand, programme_id: str, draw: Draw, memory: OfferMemory
) -> None:
    try:
        view = draw(await errand.offered(programme_id), visit.texts, memory=memory)
    except Refusal as no:
        view = windows.saved(
            visit.texts("list-answer-title"), visit.texts.rich(no.key, **no.facts), visit.texts
        )
    await visit.client.views_update(view_id=window, view=view)


async def keep_answers(visit: Visit) -> None:
    _keeps(visit, offers.answered)


async def keep_chosen(visit: Visit) -> None:
    _keeps(visit, offers.chosen)


def _keeps(visit: Visit, reads: Answered) -> None:
    """What follows stands in the message she came from."""
    memory = visit.recalls(OfferMemory)
    file, programme_id = views.remembered(memory.value)
    note = Note(visit.client, memory.channel, memory.ts, memory.thread or None)
    errand = Errand(file, note, visit)
    errand.sets_out(errand.answers(programme_id, forms.read(visit.view), reads), programme_id)


async def leave(visit: Visit) -> None:
    file, _ = views.remembered(visit.value)
    visit.later(_here(visit).tells(views.left(file, visit.texts)))


def register(door: Door) -> None:
    door.taps(LIST_OPEN, open_form)
    door.fills_in(views.GIVING, views.ListForm, keep_form)
    door.taps(views.GET, fetch)
    door.taps(re.compile(rf"^{views.CHOOSE}-\d+$"), choose)
    door.taps(views.ADD, add)
    door.taps(views.ADD_GOOD, add)
    door.taps(views.ANSWER, ask)
    door.taps(views.OTHERWISE, ask_otherwise)
    door.submits(offers.ANSWERING, keep_answers)
    door.submits(offers.CHOOSING, keep_chosen)
    door.taps(views.LEAVE, leave)
