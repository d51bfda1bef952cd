"""Participant lists: fetched to be filled in, given back, looked at together, and taken when she says so."""

import re

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient
from structlog.contextvars import get_contextvars

from exports.changes import participant_sheets as sheets
from handlers.changes.list_errands import Errand, Note
from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.ground.refusals import Refusal
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import participant_lists as lists
from storage.people import heard_events
from storage.programmes import programmes
from texts import Texts
from views.changes import participant_lists as views
from views.changes.participant_lists import Given
from views.ground.windows import kept, recalled

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")
"""What is looked at when it is shared with us; some of it only to say what to do instead."""


async def brings_list(event: Body, context: AsyncBoltContext) -> bool:
    """Whether a facilitator shares a spreadsheet with us; of the others it may be something else."""
    person: Person | None = context["person"]
    if person is None or event.get("channel_type") != "im" or "bot_id" in event or not _given(event):
        return False
    house: House = context["house"]
    return bool(await house.answer(lists.led, person))


def _given(event: Body) -> list[Given]:
    shared = (Given(file["id"], file.get("name") or "") for file in event.get("files") or [])
    return [file for file in shared if file.name.lower().endswith(SPREADSHEETS)]


async def hear(
    event: Body, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Each list is answered once, however often Slack tells of it."""
    if not await house.transaction(heard_events.hear, body["event_id"], now=house.now()):
        return
    led = await house.answer(lists.led, person)
    for file in _given(event):
        note = Note(client, event["channel"], thread=event.get("thread_ts"))
        errand = Errand(file, note, person, texts, house)
        errand.sets_out(errand.asks(led), led[0].id if len(led) == 1 else "")


async def open_form(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    programme = await house.answer(programmes.led_by, action["value"], person)
    memory = windows.memory(body, programme=programme.id)
    await windows.show(body, views.form(programme, texts, memory=memory), client)
    await ack()


async def keep_form(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """The answer comes in our conversation: there it stays, and there is time."""
    facts, (file, *_) = recalled(view), forms.read(view)[views.FILE]
    programme = await house.answer(programmes.led_by, facts["programme"], person)
    errand = Errand(Given(file["id"], file["name"]), _anew(client, person), person, texts, house)
    errand.sets_out(errand.holds(programme.id), programme.id)
    await ack(response_action="update", view=views.given(texts, memory=kept(under=facts.get("under"))))


async def fetch(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The list to fill in comes in our conversation."""
    programme = await house.answer(programmes.led_by, action["value"], person)
    interaction = get_contextvars()["interaction"]

    apology = views.not_fetched(interaction, texts)
    house.afterwards(
        _send(programme, person, texts, house, client),
        otherwise=lambda: _anew(client, person).tells(apology),
    )
    if (body.get("view") or {}).get("type") == "modal":
        await windows.show(body, views.got(texts), client)
    await ack()


async def _send(
    programme: Programme, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    people = await house.answer(lists.everybody, programme.id, by=person)
    conversation = await client.conversations_open(users=[str(person.slack_id)])
    await client.files_upload_v2(
        channel=conversation["channel"]["id"],
        filename=sheets.file_name("list-file-name", programme, texts, house.now()),
        content=await house.slowly(sheets.to_fill_in, people, texts),
        initial_comment=views.to_fill_in(programme, texts),
    )


def _anew(client: AsyncWebClient, person: Person) -> Note:
    return Note(client, str(person.slack_id))


def _here(body: Body, client: AsyncWebClient) -> Note:
    """The message whose button was pressed."""
    at = body["container"]
    return Note(client, at["channel_id"], at["message_ts"], body["message"].get("thread_ts"))


async def choose(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    file, programme_id = views.remembered(action["value"])
    errand = Errand(file, _here(body, client), person, texts, house)
    errand.sets_out(errand.holds(programme_id), programme_id)
    await ack()


async def add(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Begun once, also when it is pressed on two screens: who came second would say that nothing changed."""
    file, programme_id = views.remembered(action["value"])
    here = _here(body, client)
    await house.answer(programmes.led_by, programme_id, person)
    pressed = f"{action['action_id']} {here.channel} {here.ts}"
    if not await house.transaction(heard_events.hear, pressed, now=house.now()):
        raise Refusal("list-begun")
    errand = Errand(file, here, person, texts, house)
    good_rows = action["action_id"] == views.ADD_GOOD
    errand.sets_out(errand.takes(programme_id, good_rows=good_rows), programme_id)
    await ack()


async def leave(
    ack: AsyncAck, action: Body, body: Body, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    file, _ = views.remembered(action["value"])
    house.afterwards(_here(body, client).tells(views.left(file, texts)))
    await ack()


def register(app: AsyncApp) -> None:
    """Opens this room; before the conversation's, which hears whatever else is shared there."""
    app.event("message", matchers=[brings_list])(hear)
    app.action(views.OPEN)(open_form)
    app.view(views.GIVING)(keep_form)
    app.action(views.GET)(fetch)
    app.action(re.compile(rf"^{views.CHOOSE}-\d+$"))(choose)
    app.action(views.ADD)(add)
    app.action(views.ADD_GOOD)(add)
    app.action(views.LEAVE)(leave)
