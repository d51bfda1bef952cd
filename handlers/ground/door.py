"""The door: a table of listeners, each called with one Visit, whatever Slack sent."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import windows
from handlers.ground.acquaintance import recognised
from handlers.ground.apologies import answer_error
from handlers.ground.doorway.callers import acts
from handlers.ground.doorway.sealing import SealingClient, Seals
from handlers.ground.doorway.threshold import threshold
from handlers.ground.forms import read
from handlers.ground.house import House
from handlers.ground.visit import Json, Visit
from handlers.ground.windows import WINDOWS, Window
from programme.people.people import Person
from views.ground.forms import Form
from views.ground.windows import Memory

Listener = Callable[[Visit], Awaitable[object]]
Hearer = Callable[[Visit], Awaitable[bool | None]]
"""Answers True when it has taken what was said: then nobody else hears it."""
Find = Callable[[Json], Listener | None]
"""Who takes what Slack sent; nobody, perhaps."""
ANY = re.compile("")
log = structlog.get_logger()
HELD = ("selected_option", "selected_date", "selected_time", "selected_user", "selected_conversation")
"""Where Slack tells what an element holds (docs.slack.dev/reference/interaction-payloads/block_actions)."""
F = TypeVar("F", bound=Form)
M = TypeVar("M", bound=Memory)


class Door:
    """What each room registers its listeners with."""

    def __init__(self, app: AsyncApp, house: House) -> None:
        self._app = app
        self._house = house
        self._tapped: dict[str, Listener] = {}
        self._tapped_like: dict[re.Pattern[str], Listener] = {}
        self._submitted: dict[str, Listener] = {}
        self._asked: dict[str, Listener] = {}
        self._heard: dict[str, list[tuple[int, Hearer]]] = {}
        self._seals = Seals.of(house.slack.token or "")
        app.middleware(threshold(house))
        app.error(answer_error)

    def taps(self, action: str | re.Pattern[str], listener: Listener) -> None:
        """A button or a menu."""
        if isinstance(action, str):
            self._tapped[action] = listener
        else:
            self._tapped_like[action] = listener

    def submits(self, form: str, listener: Listener) -> None:
        """A form that is sent."""
        self._submitted[form] = listener

    def fills_in(self, form: str, model: type[F], listener: Callable[[Visit, F], Awaitable[object]]) -> None:
        """A form that is sent, read into its model: every slip is said at its field, in her language."""

        async def submitted(visit: Visit) -> None:
            await listener(visit, model.of(read(visit.view)))

        self.submits(form, submitted)

    def asks(self, menu: str, listener: Listener) -> None:
        """A list that asks us what there is to choose from."""
        self._asked[menu] = listener

    def shortcut(self, name: str, listener: Listener) -> None:
        self._app.shortcut(name)(self._let_in(_always(listener)))

    def command(self, name: str, listener: Listener) -> None:
        self._app.command(name)(self._let_in(_always(listener)))

    def hears(self, event: str, hearer: Hearer, *, after: int = 0) -> None:
        """Something a person did that Slack tells of; ``after`` orders those who hear the same."""
        self._heard.setdefault(event, []).append((after, hearer))

    def told(self, event: str, listener: Callable[[House, Json], Awaitable[object]]) -> None:
        """Something that happened to somebody or to a place: nobody's visit."""

        async def heard(event: Json) -> None:
            await listener(self._house, event)

        self._app.event(event)(heard)

    def window(
        self,
        name: str,
        memory: type[M],
        draw: Callable[[Visit, M], Awaitable[Json]],
        *,
        page: str = "",
        family: str = "",
    ) -> None:
        """A window that lists things, with the action that turns its pages."""
        WINDOWS[name] = Window(memory, draw, family)
        if page:
            self.taps(f"{page}-earlier", windows.turn)
            self.taps(f"{page}-further", windows.turn)

    def stands_open(self) -> None:
        """Once all rooms have registered. Bolt tries one listener after the other; ours are found by name."""
        self._opens(self._app.action, lambda body: self.listener(body["actions"][0]))
        self._opens(self._app.view, lambda body: self._submitted.get(body["view"]["callback_id"]))
        self._opens(self._app.options, lambda body: self._asked.get(body["action_id"]))
        for event, hearers in self._heard.items():
            self._app.event(event)(self._let_in(_always(_in_turn(hearers))))

    def listener(self, acted: Json) -> Listener | None:
        """Who takes a button that is pressed, or a menu that is chosen in."""
        action = acted["action_id"]
        like = (listener for pattern, listener in self._tapped_like.items() if pattern.search(action))
        found = self._tapped.get(action) or next(like, None)
        return _lets_be if found and any(acted.get(held, "") is None for held in HELD) else found

    def _opens(self, way: Callable[..., Any], find: Find) -> None:
        """What nobody has registered stays unanswered, and Bolt says so in the log."""

        async def is_known(body: Json) -> bool:
            return find(body) is not None

        way(ANY, matchers=[is_known])(self._let_in(find))

    def _let_in(self, find: Find) -> Callable[..., Awaitable[None]]:
        async def visited(
            body: Json,
            ack: AsyncAck,
            client: AsyncWebClient,
            context: AsyncBoltContext,
            respond: AsyncRespond,
        ) -> None:
            slack_id, listener = context.user_id, find(body)
            if listener is None or not isinstance(slack_id, str) or slack_id == self._house.bot_user_id:
                return
            met = await recognised(self._house, client, slack_id, acts=acts(body))
            if met is None:
                log.info("nobody we know, or a closed account")
                await ack()
                return
            person, context["texts"] = met
            visit = self._visit(person, body, ack, client, context, respond)
            try:
                await listener(visit)
                await visit.ends()
            finally:
                visit.leaves()

        return visited

    def _visit(
        self,
        person: Person,
        body: Json,
        ack: AsyncAck,
        client: AsyncWebClient,
        context: AsyncBoltContext,
        respond: AsyncRespond,
    ) -> Visit:
        """What a window remembers is opened here, once; whatever windows leave by the visit are sealed."""
        whose = str(person.slack_id)
        if body.get("view"):
            body["view"]["private_metadata"] = self._seals.opened(body["view"], whose)
        sealing = SealingClient(client, self._seals, whose)
        return Visit(
            person, context["texts"], self._house, sealing, body, ack, respond, context["interaction"]
        )


async def _lets_be(_: Visit) -> None:
    """She has emptied a menu or a date, which Slack tells with null: nothing is chosen, nothing is done."""


def _always(listener: Listener) -> Find:
    return lambda _: listener


def _in_turn(hearers: list[tuple[int, Hearer]]) -> Listener:
    async def hear(visit: Visit) -> None:
        for _, hearer in sorted(hearers, key=lambda one: one[0]):
            if await hearer(visit):
                return

    return hear
