"""A process that runs one real round, and dies at a step of it if it is told to."""

import asyncio
import os
import signal
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp
import aiosmtplib
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import event
from sqlalchemy.orm import Session

from delivery.mail import mailer
from delivery.rounds import Mails, Rounds
from storage.ground.database import Database


@dataclass(frozen=True)
class Job:
    """``dies_at`` is the step at which SIGKILL comes, counted among those whose name has ``amid`` in it."""

    database_url: str
    api_url: str
    token: str
    now: datetime
    dies_at: int = 0
    amid: str = ""
    mail_port: int = 0


@dataclass
class Steps:
    """Every point at which being killed makes a difference to somebody else."""

    job: Job
    taken: int = 0

    def step(self, name: str) -> None:
        self.taken += self.job.amid in name
        if self.taken == self.job.dies_at and self.job.amid in name:
            os.kill(os.getpid(), signal.SIGKILL)

    def at_commits(self, database: Database) -> None:
        event.listen(database.engine, "commit", lambda _connection: self.step("before commit"))
        event.listen(Session, "after_commit", lambda _session: self.step("after commit"))

    def at_calls(self) -> aiohttp.TraceConfig:
        async def before(_session: object, _context: object, call: aiohttp.TraceRequestStartParams) -> None:
            self.step(f"before {call.url.name}")

        async def after(_session: object, _context: object, call: aiohttp.TraceRequestEndParams) -> None:
            self.step(f"after {call.url.name}")

        watched = aiohttp.TraceConfig()
        watched.on_request_start.append(before)
        watched.on_request_end.append(after)
        return watched


def run(job: Job) -> None:
    """The whole life of the process."""
    asyncio.run(_round(job, Steps(job)))


def _mails(job: Job, steps: Steps) -> Mails | None:
    """A mail handed over is a step before and after it, as a call to Slack is."""
    if not job.mail_port:
        return None

    class Stepping(aiosmtplib.SMTP):
        async def data(self, *args: Any, **kwargs: Any) -> Any:
            steps.step("before DATA")
            answer = await super().data(*args, **kwargs)
            steps.step("after DATA")
            return answer

    mailer.SMTP = Stepping  # type: ignore[misc]
    server = mailer.MailServer.of(
        "127.0.0.1", job.mail_port, "bot@hemmaplan.example", user="", password="", tls=mailer.Tls.NONE
    )
    return Mails(server)


async def _round(job: Job, steps: Steps) -> None:
    database = Database(job.database_url)
    steps.at_commits(database)
    async with aiohttp.ClientSession(trace_configs=[steps.at_calls()]) as session:
        slack = AsyncWebClient(token=job.token, base_url=job.api_url, session=session, retry_handlers=[])
        await Rounds(database, slack, lambda: job.now, mails=_mails(job, steps)).run()
    database.close()
