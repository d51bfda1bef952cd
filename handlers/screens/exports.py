"""Files: what somebody may see of a programme, put together while she does something else."""

import time
from collections.abc import Awaitable, Callable, Coroutine
from importlib.metadata import version
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient
from structlog.contextvars import get_contextvars

import exports
from exports import Format
from handlers.ground.house import House
from programme.ground.refusals import Refusal
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.programmes import programmes
from storage.screens import exports as questions
from texts import Texts
from views.ground.blocks import Message
from views.screens import exports as views
from views.screens.exports import Stage

FIRST: Format = "xlsx"
"""What comes to somebody who did not say."""
QUIET_SECONDS = 4.0
"""Between two words about how it goes: with the first and the last they stay within a response_url's five."""

Tell = Callable[[Message], Coroutine[Any, Any, object]]


async def begin(
    client: AsyncWebClient, *, person: Person, texts: Texts, house: House, respond: AsyncRespond
) -> None:
    """The file of somebody's only programme is begun; who has several is asked which.

    Raises Refusal for somebody who is in none. The caller acks.
    """
    await _begin(client, person, texts, house, _telling(client, person, respond, replacing=True))


async def _begin(client: AsyncWebClient, person: Person, texts: Texts, house: House, tell: Tell) -> None:
    hers = await house.answer(programmes.of_person, person.id)
    if not hers:
        raise Refusal("export-nothing")
    if len(hers) > 1:
        house.afterwards(tell(views.which(hers, texts)))
    else:
        Errand(client, person, texts, house, tell).sets_out(hers[0], FIRST)


async def press(
    ack: AsyncAck,
    action: dict[str, Any],
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
    respond: AsyncRespond,
) -> None:
    """The button on Home, or in a message that should stay as it is; with a programme or without."""
    tell = _telling(client, person, respond, replacing=False)
    if action.get("value"):
        programme = await house.answer(questions.programme_of, action["value"], viewer_id=person.id)
        Errand(client, person, texts, house, tell).sets_out(programme, FIRST)
    else:
        await _begin(client, person, texts, house, tell)
    await ack()


async def choose(
    ack: AsyncAck,
    action: dict[str, Any],
    client: AsyncWebClient,
    person: Person,
    texts: Texts,
    house: House,
    respond: AsyncRespond,
) -> None:
    """One programme as one kind of file, from our own question, which has had its answer."""
    kind = next(kind for kind in exports.FORMATS if views.KINDS[kind] == action["action_id"])
    programme = await house.answer(questions.programme_of, action["value"], viewer_id=person.id)
    tell = _telling(client, person, respond, replacing=True)
    Errand(client, person, texts, house, tell).sets_out(programme, kind)
    await ack()


class Errand:
    """Fetching one file for one person, after the ack."""

    def __init__(
        self, client: AsyncWebClient, person: Person, texts: Texts, house: House, tell: Tell
    ) -> None:
        self._client = client
        self._person = person
        self._texts = texts
        self._house = house
        self._tell = tell

    def sets_out(self, programme: Programme, kind: Format) -> None:
        interaction = get_contextvars()["interaction"]
        self._house.afterwards(
            self._fetches(programme, kind),
            otherwise=lambda: self._tell(views.failed(interaction, self._texts)),
        )

    async def _fetches(self, programme: Programme, kind: Format) -> None:
        """Read, written, sent; what takes long runs in a thread, and she hears of it."""
        house, texts = self._house, self._texts
        progress = Progress(lambda stage: self._tell(views.under_way(stage, programme, texts)), QUIET_SECONDS)
        await progress.comes_to(Stage.READING, at=time.monotonic())
        extract = await house.slowly(
            house.database.read,
            questions.extract,
            programme.id,
            viewer_id=self._person.id,
            now=house.now(),
        )
        await progress.comes_to(Stage.WRITING, at=time.monotonic())
        content = await house.slowly(
            exports.render, extract, texts, format=kind, version=version("hemmaplan")
        )
        await progress.comes_to(Stage.SENDING, at=time.monotonic())
        await self._client.files_upload_v2(
            channel=await _conversation(self._client, self._person),
            filename=exports.file_name(extract, format=kind),
            title=exports.file_name(extract, format=kind),
            content=content,
            initial_comment=views.comment(extract, kind, texts),
        )
        await self._tell(views.ready(programme, kind, texts))


class Progress:
    """Says how far something has come: at once when it begins, then not too often. ``at`` is in seconds."""

    def __init__(self, tell: Callable[[Stage], Awaitable[object]], quiet_seconds: float) -> None:
        self._tell = tell
        self._quiet = quiet_seconds
        self._told_at = float("-inf")

    async def comes_to(self, stage: Stage, *, at: float) -> None:
        if at - self._told_at >= self._quiet:
            self._told_at = at
            await self._tell(stage)


def _telling(client: AsyncWebClient, person: Person, respond: AsyncRespond, *, replacing: bool) -> Tell:
    """Says things to her alone, where she is; from Home, which has no such place, in our conversation."""
    if respond.response_url is not None:
        return lambda said: respond(
            text=said.text, blocks=said.blocks, response_type="ephemeral", replace_original=replacing
        )
    return Conversation(client, person).tells


class Conversation:
    """One message in the conversation with a person, rewritten as things go on."""

    def __init__(self, client: AsyncWebClient, person: Person) -> None:
        self._client = client
        self._person = person
        self._at: tuple[str, str] | None = None

    async def tells(self, said: Message) -> None:
        if self._at is None:
            channel = await _conversation(self._client, self._person)
            posted = await self._client.chat_postMessage(channel=channel, text=said.text, blocks=said.blocks)
            self._at = (channel, posted["ts"])
        else:
            channel, ts = self._at
            await self._client.chat_update(
                channel=channel, ts=ts, text=said.text, blocks=said.blocks, parse="none"
            )


async def _conversation(client: AsyncWebClient, person: Person) -> str:
    """The id of our conversation: a file cannot be sent to a person's own id."""
    answer = await client.conversations_open(users=[str(person.slack_id)])
    return str(answer["channel"]["id"])


def register(app: AsyncApp) -> None:
    """Opens this room."""
    app.action(views.EXPORT)(press)
    for action in views.KINDS.values():
        app.action(action)(choose)
