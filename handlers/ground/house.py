"""What a listener can reach: the database, Slack, the time, and a place for work that comes after the ack."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.messages.web import Web
from programme.programmes.template import Template
from programme.screens.homes import At
from storage.ground.database import Database
from storage.ground.deadlines import unhurried

P = ParamSpec("P")
T = TypeVar("T")

PASSED = frozenset(
    {
        *("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id", "trigger_expired"),
        *("push_limit_reached", "not_found", "hash_conflict", "view_not_found", "expired_url", "used_url"),
        *("message_not_found", "cant_update_message", "channel_not_found"),
    }
)
"""What Slack answers when a screen is another by now: three seconds have passed, or a window was closed."""
MOST_HOMES = 10_000
"""People of whom it is remembered where in Home they are: the latest."""
log = structlog.get_logger()


@dataclass
class House:
    """Wired once, in bot/house.py. ``now`` gives this moment in UTC; ``templates`` are those on offer."""

    database: Database
    slack: AsyncWebClient
    now: Callable[[], datetime]
    workspace_id: str
    bot_user_id: str
    templates: Mapping[str, Template]
    web: Web | None = None
    """Where the outside reaches us; None where the bot has no side towards the web."""
    support: str = ""
    """Whom to turn to about the bot itself, in whoever runs it's own words; where they have said so."""
    by_mail: bool = False
    """Whether a mail server takes what is for those without Slack; else facilitators send it."""
    patience: float = 1.5
    """Seconds that a form waits for what follows from it, of the three that Slack waits for its ack."""
    _homes: dict[str, At] = field(default_factory=dict)
    _under_way: set[asyncio.Task[None]] = field(default_factory=set)
    _slow: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def transaction(
        self, deed: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """One plain function, run whole in a thread; it has happened when this returns, or not at all."""
        return await self.database.transaction(deed, *args, **kwargs)

    async def answer(
        self, question: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for a question, which only reads."""
        return await self.database.answer(question, *args, **kwargs)

    @property
    def turn(self) -> asyncio.Lock:
        """Held by whoever does what is heavy: one at a time, wherever it is done."""
        return self._slow

    async def slowly(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What takes seconds, in a thread and one at a time: transactions have threads of their own."""
        async with self._slow:
            return await asyncio.to_thread(work, *args, **kwargs)

    def keep_home(self, slack_id: str, at: At) -> None:
        """Where in her Home somebody is, so that a deed done elsewhere leaves her there."""
        self._homes.pop(slack_id, None)
        self._homes[slack_id] = at
        if len(self._homes) > MOST_HOMES:
            self._homes.pop(next(iter(self._homes)))

    def home_of(self, slack_id: str) -> At:
        """The beginning, where we do not know: another process drew it, or nobody did."""
        return self._homes.get(slack_id, At())

    def afterwards(
        self,
        work: Coroutine[Any, Any, object],
        *,
        otherwise: Callable[[], Coroutine[Any, Any, object]] | None = None,
    ) -> None:
        """Does something once the ack has left: shown late, logged if it fails, waited for at the end.

        ``otherwise`` is done when it fails: somebody waits for it and should hear so.
        """
        task = asyncio.create_task(self._tend(work, otherwise))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def finished(self) -> None:
        """Waits until everything that came afterwards is done."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    async def _tend(
        self,
        work: Coroutine[Any, Any, object],
        otherwise: Callable[[], Coroutine[Any, Any, object]] | None,
    ) -> None:
        unhurried()
        try:
            await work
        except Exception as error:
            if isinstance(error, Refusal):
                log.info("what came afterwards was refused", why=error.key)
            elif isinstance(error, NoResultFound):
                log.info("what came afterwards was about what is not there")
            elif isinstance(error, SlackApiError) and error.response["error"] in PASSED:
                log.warning("what was to be shown came too late", error=error.response["error"])
            else:
                log.exception("what came afterwards failed")
            if otherwise is not None:
                await self._tend(otherwise(), None)
