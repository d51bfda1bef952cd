"""The one place where the house is wired."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import datetime

import aiohttp
import structlog
from slack_bolt.async_app import AsyncApp
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.kinds import require_whole
from bot.settings import SlackSettings
from delivery.rounds import Rounds
from handlers import register_all
from handlers.ground.house import House
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from storage.ground.database import Database, hold_alone
from storage.ground.migrating import require_current
from storage.people import workspaces
from texts.checks import require_sound

CALL_SECONDS = 30
log = structlog.get_logger()


class Hemmaplan:
    """The house in working order: listeners in ``app``, promises in ``rounds``."""

    def __init__(self, house: House, app: AsyncApp, rounds: Rounds) -> None:
        self.house = house
        self.app = app
        self.rounds = rounds


@asynccontextmanager
async def open_house(
    settings: SlackSettings, *, now: Callable[[], datetime], templates: tuple[Template, ...] = ()
) -> AsyncIterator[Hemmaplan]:
    """Opens the database and the line to Slack, and closes both when everything under way is done.

    ``templates`` are offered beside the shipped ones.

    Raises TextSlipsError, KindsNotWholeError, WrongShapeError, NotAloneError; SlackApiError when Slack does
    not know the token.
    """
    require_sound()
    require_whole()
    with closing(Database(settings.database_url)) as database, hold_alone(database):
        require_current(database)
        # The SDK ignores its own time limit when the session is shared, so the session has it.
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS)) as session:
            house = await _house(settings, database, session, now, templates)
            app = _app(settings, session)
            register_all(app, house)
            try:
                yield Hemmaplan(
                    house, app, Rounds(database, house.slack, now, a_minute=settings.posts_a_minute)
                )
            finally:
                await house.finished()


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
    who = await slack.auth_test()
    await database.transaction(
        workspaces.remember, str(who["team_id"]), name=str(who["team"]), bot_user_id=str(who["user_id"])
    )
    if listed := [one for one in settings.facilitators.split(",") if one.strip()]:
        await database.transaction(workspaces.list_facilitators, str(who["team_id"]), listed)
    offered = {**shipped_templates(), **{template.id: template for template in templates}}
    return House(database, slack, now, str(who["team_id"]), str(who["user_id"]), offered)


def _app(settings: SlackSettings, session: aiohttp.ClientSession) -> AsyncApp:
    token = settings.slack_bot_token.get_secret_value()
    client = AsyncWebClient(
        token=token,
        base_url=settings.slack_api_url,
        session=session,
        retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=1)],
    )
    return AsyncApp(
        name="hemmaplan",
        client=client,
        signing_secret=settings.slack_signing_secret.get_secret_value() or "sockets need none",
        process_before_response=True,
    )
