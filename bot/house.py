"""The one place where the house is wired."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from datetime import datetime
from typing import Any

import aiohttp
import structlog
from slack_bolt.async_app import AsyncApp
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import SlackSettings, mails_of, web_of
from bot.starting import introduced
from bot.watch.metrics import Metrics
from bot.watch.tracing import TimedApp, counting
from bot.watch.vitals import Vitals
from delivery.mail.mailbox import Mailbox
from delivery.rounds import Mails, Rounds
from delivery.sender import Through, straight
from handlers import register_all
from handlers.ground.house import House
from handlers.messages.mailed_words import MailedWords
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from storage.ground.database import Database, hold_alone
from storage.ground.deadlines import hurried
from storage.ground.migrating import required_shape
from storage.people import workspaces

CALL_SECONDS = 30
log = structlog.get_logger()


class Hemmaplan:
    """The house in working order: listeners in ``app``, promises in ``rounds``, health in ``vitals``.

    ``words`` reads the mail that comes in, where any does.
    """

    def __init__(
        self, house: House, app: AsyncApp, rounds: Rounds, vitals: Vitals, words: MailedWords | None
    ) -> None:
        self.house = house
        self.app = app
        self.rounds = rounds
        self.vitals = vitals
        self.words = words


@asynccontextmanager
async def open_house(
    settings: SlackSettings,
    *,
    now: Callable[[], datetime],
    templates: tuple[Template, ...] = (),
    mailbox: Mailbox | None = None,
    through: Through = straight,
) -> AsyncIterator[Hemmaplan]:
    """Opens the database and the line to Slack, and closes both when everything under way is done.

    ``templates`` are offered beside the shipped ones. Mail that comes in is read from ``mailbox`` instead of
    the one in the settings. What goes out goes ``through`` what listens there.

    Raises WrongShapeError, NotAloneError, WrongWorkspaceError;
    SlackApiError when Slack does not know the token. While Slack is away it waits.
    """
    with closing(Database(settings.database_url)) as database, hold_alone(database):
        await database.answer(required_shape)
        # The SDK ignores its own time limit when the session is shared, so the session has it.
        metrics = Metrics()
        async with aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=CALL_SECONDS),
            trace_configs=[counting(metrics, settings.slack_api_url)],
        ) as session:
            house = await _house(settings, database, session, now, templates)
            app = _app(settings, session, metrics)
            register_all(app, house)
            try:
                mails = mails_of(settings)
                a_minute = settings.posts_a_minute
                rounds = Rounds(database, house.slack, now, a_minute=a_minute, mails=mails, through=through)
                yield Hemmaplan(house, app, rounds, Vitals(house, metrics), _words(house, mails, mailbox))
            finally:
                await house.finished()


def _words(house: House, mails: Mails | None, mailbox: Mailbox | None) -> MailedWords | None:
    box = mailbox or (mails.box if mails else None)
    return MailedWords(house, mails.server, box, mails.pages) if mails and box else None


async def _house(
    settings: SlackSettings,
    database: Database,
    session: aiohttp.ClientSession,
    now: Callable[[], datetime],
    templates: tuple[Template, ...],
) -> House:
    # No retries of its own: a dropped connection may hide a post, and the rows know what to do about that.
    slack = AsyncWebClient(
        token=settings.slack_bot_token.get_secret_value(),
        base_url=settings.slack_api_url,
        session=session,
        retry_handlers=[],
    )
    who = await introduced(slack)
    await database.transaction(
        workspaces.settle_in, str(who["team_id"]), name=str(who["team"]), bot_user_id=str(who["user_id"])
    )
    if listed := [one for one in settings.facilitators.split(",") if one.strip()]:
        await database.transaction(workspaces.list_facilitators, str(who["team_id"]), listed, now=now())
    offered = {**shipped_templates(), **{template.id: template for template in templates}}
    return House(
        database,
        slack,
        now,
        str(who["team_id"]),
        str(who["user_id"]),
        offered,
        web=web_of(settings),
        support=settings.support,
        by_mail=bool(settings.mail_host),
    )


def _app(settings: SlackSettings, session: aiohttp.ClientSession, metrics: Metrics) -> AsyncApp:
    token = settings.slack_bot_token.get_secret_value()
    client = AsyncWebClient(
        token=token,
        base_url=settings.slack_api_url,
        session=session,
        retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=1)],
    )
    app = TimedApp(
        name="hemmaplan",
        client=client,
        signing_secret=settings.slack_signing_secret.get_secret_value() or "sockets need none",
        process_before_response=True,
    )

    app.metrics = metrics

    async def in_time(next: Callable[[], Awaitable[Any]]) -> None:  # noqa: A002  Bolt's own name
        hurried(settings.click_seconds)  # Bolt comes back from next() before it calls a listener
        await next()

    app.middleware(in_time)
    return app
