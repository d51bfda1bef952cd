"""What has happened so far, for those who come late."""

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.people.acts import Act
from programme.people.people import Person
from storage.screens import recaps
from texts import Texts
from views.screens import recaps as views


async def open_recap(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    what = await house.answer(recaps.of_programme, Act(person, house.now()), action["value"])
    await windows.show(body, views.window(what, texts, zone=person.zone), client)
    await ack()


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_recap)
