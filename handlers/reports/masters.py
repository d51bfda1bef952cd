"""The master of a programme's presentations: given as a file, looked at, taken back or away."""

import re

from handlers.ground import files, windows
from handlers.ground.door import Door
from handlers.ground.files import NotThereError, TooLargeError
from handlers.ground.visit import Json, Visit
from imports.ground.apart import read_apart
from programme.ground.refusals import Refusal
from programme.preparations.reading.shared_files import is_presentation
from storage.people import heard_events
from storage.reports import masters
from storage.reports.masters import Master
from views.ground.blocks import Message
from views.ground.forms import File
from views.preparations.shared_files import SharedFile, chosen
from views.reports import masters as views
from views.reports import papers
from views.reports import shelves as shelf_views


async def open_form(visit: Visit) -> None:
    await visit.asks(masters.name_of, visit.value)
    memory = visit.over(shelf_views.MasterMemory(programme=visit.value))
    await visit.opens(shelf_views.master_form(visit.texts, memory=memory))


async def keep(visit: Visit, form: shelf_views.MasterForm) -> None:
    """Fetching it and looking at it take longer than an ack may wait."""
    programme_id = visit.recalls(shelf_views.MasterMemory).programme
    await visit.asks(masters.name_of, programme_id)
    if len(form.file) != 1:
        raise Refusal("window-strange")
    visit.later(_looked_at(visit, programme_id, form.file[0]), otherwise=lambda: _apologises(visit))
    memory = visit.over(shelf_views.ShelfMemory())
    await visit.closes(instead=shelf_views.master_looked_at(visit.texts, memory=memory))


async def _looked_at(visit: Visit, programme_id: str, file: File) -> None:
    """What is amiss with it is said in our conversation, and what was there before stays."""
    try:
        said = await _given(visit, programme_id, file)
    except Refusal as no:
        await _says(visit, papers.refused(no, visit.texts))
    else:
        visit.beneath()
        await _says(visit, said)


async def _given(visit: Visit, programme_id: str, file: File) -> Message:
    """Raises Refusal for what cannot be used."""
    master = await _read(visit, file)
    await visit.does(masters.give, programme_id, master)
    return views.given(master.name, programme_id, visit.texts)


async def _read(visit: Visit, file: File) -> Master:
    """Raises Refusal for what cannot be used."""
    from exports.ground.masters import LARGEST, require_usable

    try:
        about = await files.about(file.id, visit.client)
        content = await files.content(about, visit.client, most=LARGEST)
    except TooLargeError:
        raise Refusal("master-large", most=LARGEST // 1_000_000) from None
    except NotThereError:
        raise Refusal("master-not-there") from None
    await read_apart(require_usable, content)
    return Master(str(about.get("name") or file.name), content)


async def hear(visit: Visit) -> bool:
    """One that is given in our conversation is looked at, and then asked about; once however often told."""
    shared = _presentations(visit.event)
    if not shared or not await visit.asks(masters.led):
        return False
    if await visit.house.transaction(heard_events.hear, visit.body["event_id"], now=visit.house.now()):
        for file in shared:
            visit.later(_offers(visit, file), otherwise=lambda: _apologises(visit))
    return True


def _presentations(event: Json) -> list[File]:
    """Those in what somebody writes to us; a bot's are nobody's."""
    if event.get("channel_type") != "im" or "bot_id" in event:
        return []
    shared = (File(id=file["id"], name=file.get("name") or "") for file in event.get("files") or [])
    return [file for file in shared if is_presentation(file.name)]


async def _offers(visit: Visit, file: File) -> None:
    try:
        await _read(visit, file)
    except Refusal as no:
        said = views.unfit(file.name, no, visit.texts)
    else:
        led = await visit.asks(masters.led)
        said = views.offered(SharedFile(file.id, file.name), led, visit.texts)
    await visit.client.chat_postMessage(channel=visit.event["channel"], text=said.text, blocks=said.blocks)


async def use(visit: Visit) -> None:
    """It is fetched once more, and what holds from then on takes the question's place."""
    programme_id, file = chosen(visit.value)
    await visit.asks(masters.name_of, programme_id)
    given = _used(visit, programme_id, File(id=file.id, name=file.name))
    visit.later(given, otherwise=lambda: _apologises(visit))


async def _used(visit: Visit, programme_id: str, file: File) -> None:
    try:
        said = await _given(visit, programme_id, file)
    except Refusal as no:
        said = views.unfit(file.name, no, visit.texts)
    await _says_instead(visit, said)


async def leave(visit: Visit) -> None:
    _, file = chosen(visit.value)
    visit.later(_says_instead(visit, views.left(file.name, visit.texts)))


async def take_back(visit: Visit) -> None:
    programme_id, name = views.to_take_back(visit.value)
    holds = await visit.does(masters.take_back, programme_id, name)
    visit.later(_says_instead(visit, views.taken_back(holds, visit.texts)))


async def _says_instead(visit: Visit, said: Message) -> None:
    """The question gives way to what became of it."""
    await visit.respond(text=said.text, blocks=said.blocks, replace_original=True)


async def _apologises(visit: Visit) -> None:
    await _says(visit, papers.failed(visit.interaction, visit.texts))


async def _says(visit: Visit, said: Message) -> None:
    await visit.client.chat_postMessage(
        channel=str(visit.person.slack_id), text=said.text, blocks=said.blocks
    )


async def take_away(visit: Visit) -> None:
    await visit.does(masters.take_away, visit.value)
    visit.later(windows.draw_here(visit))


def register(door: Door) -> None:
    door.taps(shelf_views.MASTER, open_form)
    door.fills_in(shelf_views.MASTER_FORM, shelf_views.MasterForm, keep)
    door.taps(shelf_views.MASTER_AWAY, take_away)
    door.hears("message", hear)
    door.taps(re.compile(rf"{views.USE}-\d"), use)
    door.taps(views.LEAVE, leave)
    door.taps(views.BACK, take_back)
