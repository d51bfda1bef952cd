"""The master of a programme's presentations: given as a file, looked at, taken away."""

from handlers.ground import files, windows
from handlers.ground.door import Door
from handlers.ground.files import NotThereError, TooLargeError
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from storage.reports import masters
from storage.reports.masters import Master
from views.ground.blocks import Message
from views.ground.forms import File
from views.reports import papers
from views.reports import shelves as views


async def open_form(visit: Visit) -> None:
    await visit.asks(masters.name_of, visit.value)
    memory = visit.over(views.MasterMemory(programme=visit.value))
    await visit.opens(views.master_form(visit.texts, memory=memory))


async def keep(visit: Visit, form: views.MasterForm) -> None:
    """Fetching it and looking at it take longer than an ack may wait."""
    programme_id = visit.recalls(views.MasterMemory).programme
    await visit.asks(masters.name_of, programme_id)
    if len(form.file) != 1:
        raise Refusal("window-strange")
    visit.later(_looked_at(visit, programme_id, form.file[0]), otherwise=lambda: _apologises(visit))
    await visit.closes(instead=views.master_looked_at(visit.texts, memory=visit.over(views.ShelfMemory())))


async def _looked_at(visit: Visit, programme_id: str, file: File) -> None:
    """What is amiss with it is said in our conversation, and what was there before stays."""
    try:
        master = await _read(visit, file)
        await visit.does(masters.give, programme_id, master)
    except Refusal as no:
        await _says(visit, papers.refused(no, visit.texts))
    else:
        visit.beneath()
        await _says(visit, papers.master_kept(master.name, visit.texts))


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
    await visit.house.slowly(require_usable, content)
    return Master(str(about.get("name") or file.name), content)


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
    door.taps(views.MASTER, open_form)
    door.fills_in(views.MASTER_FORM, views.MasterForm, keep)
    door.taps(views.MASTER_AWAY, take_away)
