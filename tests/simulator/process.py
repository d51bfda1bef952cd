"""A process of the bot: rounds and nightly looks with a database and a client of its own, until it is killed."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import event

from delivery import people, retention
from delivery.rounds import Rounds
from storage.ground.database import Database
from tests.simulator.faults import Faults
from tests.simulator.slack import Line, SlackInside
from tests.simulator.virtual_time import Here, WorldClock

T = TypeVar("T")


class Killed(BaseException):  # noqa: N818  no fault of anybody's, and nobody in the house may catch it
    """SIGKILL: whatever awaits ends here, and database and Slack are out of reach from now on."""


class Life:
    """One process's. Every step of it at which being killed makes a difference passes by here."""

    def __init__(self, name: str, faults: Faults) -> None:
        self.name, self.faults = name, faults
        self.ended_at = ""
        self.works: set[asyncio.Task[Any]] = set()

    def step(self, where: str) -> None:
        """Raises Killed where it is killed now, or has been."""
        if self.ended_at:
            raise Killed
        if self.faults.kills():
            self.ends(where)
            raise Killed

    def ends(self, where: str) -> None:
        self.ended_at = where
        for work in self.works:
            work.cancel()


class MortalDatabase(Database):
    """The real one, which a dead process does not reach."""

    def __init__(self, url: str, life: Life) -> None:
        super().__init__(url)
        self._life = life
        self._writers = self._readers = Here(life.faults.step_takes)
        event.listen(self.engine, "commit", self._at_commit)

    def _at_commit(self, _connection: object) -> None:
        self._life.step("inside transaction")
        self._life.faults.at_commit()

    def _between(self, run: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        self._life.step("before transaction")
        self._life.faults.before_transaction(asyncio.get_running_loop().time())
        done = run(*args, **kwargs)
        self._life.step("after transaction")
        return done

    def _written(self, run: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        done = self._between(run, *args, **kwargs)
        self._life.faults.after_commit()
        return done

    def write(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        return self._written(super().write, deed, *args, **kwargs)

    def take(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        return self._written(super().take, deed, *args, **kwargs)

    def alternate(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        return self._written(super().alternate, deed, *args, **kwargs)

    def read(self, question: Any, *args: Any, **kwargs: Any) -> Any:
        return self._between(super().read, question, *args, **kwargs)


class Process:
    """``skew`` is how wrong its machine's clock goes; ``a_minute`` its pace, as in the bot's settings."""

    def __init__(
        self,
        name: str,
        url: str,
        slack: SlackInside,
        clock: WorldClock,
        faults: Faults,
        *,
        a_minute: int | None,
    ) -> None:
        self.life = Life(name, faults)
        self.skew = timedelta(0)
        self._clock = clock
        self.database = MortalDatabase(url, self.life)
        self.slack = AsyncWebClient(
            token=slack.bot_token,
            base_url=slack.url,
            session=Line(slack, self.life.step, faults),  # type: ignore[arg-type]
            retry_handlers=[],
        )
        self._rounds = Rounds(self.database, self.slack, self.now, a_minute=a_minute)

    def now(self) -> datetime:
        return self._clock.now() + self.skew

    @property
    def is_dead(self) -> bool:
        return bool(self.life.ended_at)

    async def round(self) -> int:
        return await self.lives(self._rounds.run) or 0

    async def nightly_look(self, workspace_id: str) -> None:
        await self.lives(lambda: people.refresh(self.database, self.slack, workspace_id, self.now))
        await self.lives(lambda: retention.look(self.database, workspace_id, self.now))

    async def lives(self, work: Callable[[], Awaitable[T]]) -> T | None:
        """What comes of it; None where the process is killed on the way, or was before."""
        if self.is_dead:
            return None
        task = asyncio.ensure_future(work())
        self.life.works.add(task)
        try:
            return await task
        except BaseException:
            if self.is_dead:
                return None
            raise
        finally:
            self.life.works.discard(task)

    def close(self) -> None:
        """The machine takes back what a process held."""
        self.database.close()
