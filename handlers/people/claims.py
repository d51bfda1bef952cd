"""Claims: a facilitator says whether an account in Slack is somebody who waits for one."""

from delivery.people import profile
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.changes import reachability_deeds
from views.people import claims as views


async def confirm(visit: Visit) -> None:
    """The account is looked up as it is now, once it is sure that she may ask."""
    claim = await visit.asks(reachability_deeds.asked_about, visit.value)
    user = (await visit.client.users_info(user=claim.slack_id, include_locale=True))["user"]
    await visit.does(reachability_deeds.confirm, claim.id, profile(user))
    visit.again()


async def deny(visit: Visit) -> None:
    await visit.does(reachability_deeds.deny, visit.value)
    visit.again()


def register(door: Door) -> None:
    door.taps(views.HERS, confirm)
    door.taps(views.NOT_HERS, deny)
