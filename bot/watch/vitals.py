"""Vitals: whether this process lives and does its work, counted and asked for."""

import os
import secrets
import socket
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot.watch.metrics import Metrics, figures
from handlers.ground.house import House
from programme.screens.status import LATEST, UNSAID_FOR, stands_still
from storage.ground.database import passes
from storage.messages import standing

log = structlog.get_logger()


def _name() -> str:
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(2)}"


@dataclass
class Vitals:
    """``lines`` tells how many lines to Slack are open; None for a process that needs none."""

    house: House
    metrics: Metrics
    lines: Callable[[], Awaitable[int]] | None = None
    process: str = field(default_factory=_name)
    began_at: datetime = field(init=False)
    last_round: datetime | None = None

    def __post_init__(self) -> None:
        self.began_at = self.house.now()

    async def round(self, run: Callable[[], Awaitable[int]]) -> None:
        """One round, counted, and written down for others to read."""
        began = time.monotonic()
        try:
            sent = await run()
        except Exception:
            self.metrics.rounds.labels("failed").inc()
            raise
        finally:
            self.metrics.round_seconds.observe(time.monotonic() - began)
        now = self.last_round = self.house.now()
        self.metrics.rounds.labels("ended").inc()
        self.metrics.sent.inc(sent)
        self.metrics.last_round.set(now.timestamp())
        since, last = await self.house.transaction(_after_round, self.process, self.began_at, now)
        if stands_still(since, now):
            log.error(f"no message has gone out since {last or 'ever'}, although some are due since {since}")

    async def amiss(self) -> list[str]:
        """What keeps this process from being ready, a sentence each; nothing where all is well."""
        now = self.house.now()
        found: list[str] = []
        if self.lines is not None and await self.lines() == 0:
            found.append("no line to Slack is open")
        if now - (self.last_round or self.began_at) > LATEST:
            found.append(f"no round has ended for {LATEST.seconds // 60} minutes")
        try:
            since = await self.house.answer(standing.oldest_due, now=now)
        except Exception as error:
            if not passes(error):
                raise
            return [*found, "the database does not answer"]
        if stands_still(since, now):
            found.append(
                f"something has been due for more than {UNSAID_FOR.seconds // 3600} hour and is unsaid"
            )
        return found

    async def page(self) -> bytes:
        """What Prometheus reads."""
        now = self.house.now()
        if self.lines is not None:
            self.metrics.lines_are(await self.lines())
        return self.metrics.told(await self.house.answer(figures, now=now), now=now)


def _after_round(
    session: Session, process: str, began_at: datetime, now: datetime
) -> tuple[datetime | None, datetime | None]:
    standing.beat(session, process, began_at=began_at, now=now)
    return standing.oldest_due(session, now=now), standing.last_said(session)
