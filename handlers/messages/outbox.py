"""The outbox: a light window at once, then what is sent next, a page at a time."""

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.messages import outbox
from storage.programmes import programmes
from texts import Texts
from views.ground import apologies
from views.ground.windows import kept, recalled
from views.messages import outbox as views


async def open_outbox(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    programme = await house.answer(programmes.led_by, Act(person, house.now()), action["value"])
    view_id = await windows.show(body, views.looking(texts), client)
    work = _show(view_id, programme.id, 0, person=person, texts=texts, house=house, client=client)
    house.afterwards(work)
    await ack()


async def turn(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    view, page = body["view"], int(action["value"])
    programme_id = recalled(view)["programme"]
    house.afterwards(
        _show(view["id"], programme_id, page, person=person, texts=texts, house=house, client=client)
    )
    await ack()


async def _show(
    view_id: str,
    programme_id: str,
    page: int,
    *,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    try:
        box = await house.answer(outbox.of_programme, Act(person, house.now()), programme_id, page=page)
        view = views.window(box, texts, memory=kept(programme=programme_id))
    except Refusal as no:
        view = apologies.window(texts.rich(no.key, **no.facts), texts)
    await client.views_update(view_id=view_id, view=view)


def register(app: AsyncApp) -> None:
    app.action(views.OUTBOX_OPEN)(open_outbox)
    app.action(f"{views.PAGE}-earlier")(turn)
    app.action(f"{views.PAGE}-further")(turn)
