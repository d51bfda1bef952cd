"""The digest on demand, and the way from somebody who cannot be reached to who takes over."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.changes import reachability_deeds
from storage.messages import digests
from storage.screens import rosters
from views.changes import members
from views.messages import digests as views
from views.people import reachability as reachability_views


async def show(visit: Visit) -> None:
    what = await visit.asks(digests.on_demand, visit.value)
    memory = visit.over(views.DigestMemory(programme=visit.value))
    await visit.opens(views.window(what, visit.texts, memory=memory))


async def choose_stand_in(visit: Visit) -> None:
    programme_id, person_id = visit.values(2)
    sits_in = await visit.asks(reachability_deeds.seat_of, programme_id, person_id)
    roster, one = await visit.asks(rosters.participant, programme_id, person_id, sits_in)
    memory = members.ChangeMemory(programme=programme_id, person=person_id, sits_in=sits_in)
    await visit.opens(members.change(roster, one, visit.texts, memory=visit.over(memory)))


def register(door: Door) -> None:
    door.taps(views.DIGEST_NOW, show)
    door.taps(reachability_views.STAND_IN, choose_stand_in)
