"""Files: what somebody may see of a programme, put together while she does something else."""

import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

import exports
from exports import Format
from exports.screens.apart import Wanted, made_apart
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.ground.version import VERSION
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.people import audit_trail
from storage.screens import exports as questions
from views.ground.blocks import Message
from views.screens import exports as views
from views.screens.exports import Stage

FIRST: Format = "xlsx"
"""What comes to somebody who did not say."""
QUIET_SECONDS = 4.0
"""Between two words about how it goes: with the first and the last they stay within a response_url's five."""

Tell = Callable[[Message], Coroutine[Any, Any, object]]


async def begin(visit: Visit) -> None:
    """The file of somebody's only programme is begun; who has several is asked which.

    Raises Refusal for somebody who is in none.
    """
    await _begin(visit, telling(visit, replacing=True))


async def _begin(visit: Visit, tell: Tell) -> None:
    hers = await visit.asks(questions.programmes_of)
    if not hers:
        raise Refusal("export-nothing")
    if len(hers) > 1:
        visit.later(tell(views.which(hers, visit.texts)))
    else:
        Errand(visit, tell).sets_out(hers[0], FIRST)


async def press(visit: Visit) -> None:
    """The button on Home, or in a message that should stay as it is; with a programme or without."""
    tell = telling(visit, replacing=False)
    if visit.value:
        Errand(visit, tell).sets_out(await _programme(visit), FIRST)
    else:
        await _begin(visit, tell)


async def choose(visit: Visit) -> None:
    """One programme as one kind of file, from our own question, which has had its answer."""
    kind = next(kind for kind in exports.FORMATS if views.KINDS[kind] == visit.action["action_id"])
    Errand(visit, telling(visit, replacing=True)).sets_out(await _programme(visit), kind)


async def _programme(visit: Visit) -> Programme:
    return await visit.house.answer(questions.programme_of, visit.value, viewer_id=visit.person.id)


class Errand:
    """Fetching one file for one person, after the ack."""

    def __init__(self, visit: Visit, tell: Tell) -> None:
        self._visit = visit
        self._tell = tell

    def sets_out(self, programme: Programme, kind: Format) -> None:
        failed = views.failed(self._visit.interaction, self._visit.texts)
        self._visit.later(self._fetches(programme, kind), otherwise=lambda: self._tell(failed))

    async def _fetches(self, programme: Programme, kind: Format) -> None:
        """Read and written in a process of its own, then sent; she hears how it goes."""
        house, texts, person = self._visit.house, self._visit.texts, self._visit.person
        progress = Progress(lambda stage: self._tell(views.under_way(stage, programme, texts)), QUIET_SECONDS)
        await progress.comes_to(Stage.READING, at=time.monotonic())
        await self._visit.does(audit_trail.exported, programme.id, kind)
        url = house.database.url.render_as_string(hide_password=False)
        wanted = Wanted(url, programme.id, person.id, house.now(), kind, VERSION)
        async with house.turn:
            made = await made_apart(wanted, lambda: progress.comes_to(Stage.WRITING, at=time.monotonic()))
        await progress.comes_to(Stage.SENDING, at=time.monotonic())
        await self._visit.client.files_upload_v2(
            channel=await conversation(self._visit.client, person),
            filename=made.name,
            title=made.name,
            content=made.content,
            initial_comment=views.comment(
                kind,
                texts,
                programme=made.title,
                reflections=made.reflections,
                preparations=made.preparations,
                improvements=made.improvements,
            ),
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


def telling(visit: Visit, *, replacing: bool) -> Tell:
    """Says things to her alone, where she is; from Home, which has no such place, in our conversation."""
    if visit.respond.response_url is not None:
        return lambda said: visit.respond(
            text=said.text, blocks=said.blocks, response_type="ephemeral", replace_original=replacing
        )
    return Conversation(visit).tells


class Conversation:
    """One message in the conversation with a person, rewritten as things go on."""

    def __init__(self, visit: Visit) -> None:
        self._client = visit.client
        self._person = visit.person
        self._at: tuple[str, str] | None = None

    async def tells(self, said: Message) -> None:
        if self._at is None:
            channel = await conversation(self._client, self._person)
            posted = await self._client.chat_postMessage(channel=channel, text=said.text, blocks=said.blocks)
            self._at = (channel, posted["ts"])
        else:
            channel, ts = self._at
            await self._client.chat_update(
                channel=channel, ts=ts, text=said.text, blocks=said.blocks, parse="none"
            )


async def conversation(client: AsyncWebClient, person: Person) -> str:
    """The id of our conversation: a file cannot be sent to a person's own id."""
    answer = await client.conversations_open(users=[str(person.slack_id)])
    return str(answer["channel"]["id"])


def register(door: Door) -> None:
    door.taps(views.EXPORT, press)
    for action in views.KINDS.values():
        door.taps(action, choose)
