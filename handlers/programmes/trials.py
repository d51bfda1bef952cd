"""A trial: begun, and removed, with one tap each."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.changes import trial_deeds
from storage.changes.trial_deeds import Names
from views.programmes import trials as views


async def begin(visit: Visit) -> None:
    named = (visit.texts(f"trial-{one}") for one in ("title", "organisation", "cluster"))
    await visit.does(trial_deeds.begin, Names(*named))
    visit.again()


async def remove(visit: Visit) -> None:
    await visit.does(trial_deeds.remove)
    visit.again()


def register(door: Door) -> None:
    door.taps(views.BEGIN, begin)
    door.taps(views.REMOVE, remove)
