"""The digest on demand, and the way from somebody who cannot be reached to who takes over."""

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import reachability_deeds, rosters
from storage.messages import digests
from texts import Texts
from views.changes import members
from views.messages import digests as views
from views.people import reachability as reachability_views


async def show(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    what = await house.answer(digests.on_demand, Act(person, house.now()), action["value"])
    memory = windows.memory(body, programme=action["value"])
    await windows.show(body, views.window(what, texts, memory=memory), client)
    await ack()


async def choose_stand_in(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    programme_id, person_id = action["value"].split()
    sits_in = await house.answer(
        reachability_deeds.seat_of, Act(person, house.now()), programme_id, person_id
    )
    roster, one = await house.answer(
        rosters.participant, Act(person, house.now()), programme_id, person_id, sits_in
    )
    memory = windows.memory(body, programme=programme_id, person=person_id, sits_in=sits_in)
    await windows.show(body, members.change(roster, one, texts, memory=memory), client)
    await ack()


def register(app: AsyncApp) -> None:
    app.action(views.DIGEST_NOW)(show)
    app.action(reachability_views.STAND_IN)(choose_stand_in)
