"""Status: how it stands with what is to be said, for a facilitator; found out once her ack has left."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.screens.exports import telling
from storage.messages import standing
from storage.screens import mail_standing, outbox
from views.ground.blocks import Message, section
from views.screens import status as views


async def begin(visit: Visit) -> None:
    visit.later(_tells(visit, replacing=False), otherwise=lambda: _apologises(visit))


async def again(visit: Visit) -> None:
    """What was not said by our fault waits again, and then it is told how it stands."""
    found = await visit.asks(standing.of_facilitator)
    ids = [one.notice_id for one in found.unsaid if one.programme_id == visit.value]
    await visit.does(standing.try_again, ids)
    visit.later(_tells(visit, replacing=True), otherwise=lambda: _apologises(visit))


async def _tells(visit: Visit, *, replacing: bool) -> None:
    found = await visit.asks(standing.of_facilitator)
    shown = found.programmes[: views.PROGRAMMES]
    boxes = [await visit.asks(outbox.of_programme, one.id) for one in shown]
    mail = views.Mail(await visit.asks(mail_standing.of_facilitator), on=visit.house.by_mail)
    await _whispers(visit, views.told(found, boxes, mail, visit.texts), replacing=replacing)


async def _apologises(visit: Visit) -> None:
    sorry = visit.texts.rich("apology", interaction=visit.interaction)
    await _whispers(visit, Message(sorry, [section(sorry)]), replacing=False)


async def _whispers(visit: Visit, what: Message, *, replacing: bool) -> None:
    await telling(visit, replacing=replacing)(what)


def register(door: Door) -> None:
    door.taps(views.AGAIN, again)
