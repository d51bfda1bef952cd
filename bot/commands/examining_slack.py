"""What the doctor asks Slack: who we are, what we may, what time it is, and whether it takes what we show."""

from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.commands.findings import Finding, amiss, well
from bot.commands.gallery import LANGUAGES
from bot.commands.manifest import SCOPES
from bot.settings import SlackSettings
from bot.ways_in.lines import MOST
from delivery.verdicts import TROUBLE
from texts import texts_in
from views.examples import examples
from views.ground.blocks import Message

CALL_SECONDS = 30
HELLO_SECONDS = 10
APART_SECONDS = 60
"""Slack's clock and ours: signed requests are refused at 300, and a letter is to go at half past eight."""
SCOPES_HEADER = "x-oauth-scopes"
NO_SUCH = {"unknown_method", "method_not_supported"}
SHOWN = 5
"""Faults told of one kind; of more it is said how many there are."""


async def of_slack(
    settings: SlackSettings, known: Mapping[str, str], *, live: bool, now: Callable[[], datetime]
) -> AsyncIterator[Finding]:
    """``known`` are the workspaces of the database, Slack's id → name."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS)) as session:
        client = AsyncWebClient(
            token=settings.slack_bot_token.get_secret_value(),
            base_url=settings.slack_api_url,
            session=session,
            retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=3)],
        )
        try:
            who = await client.auth_test()
        except TROUBLE as error:
            mend = "put the Bot User OAuth Token in SLACK_BOT_TOKEN; if it is right, look at the network"
            yield amiss("Slack", f"it does not say who we are: {_why(error)}", mend)
            return
        for one in _introduced(who, known, now()):
            yield one
        if settings.slack_app_token.get_secret_value():
            yield await _sockets(settings, client, session)
        if live:
            yield await _judged(client)


def _why(error: Exception) -> str:
    data = getattr(getattr(error, "response", None), "data", None)
    return str(data.get("error")) if isinstance(data, dict) else type(error).__name__


def _introduced(who: Any, known: Mapping[str, str], now: datetime) -> Iterator[Finding]:
    team, name, headers = str(who["team_id"]), str(who["team"]), _lower(who.headers)
    if known and team not in known:
        told = f"the token is of {name} ({team}), the database of {', '.join(known.values())}"
        yield amiss("Slack", told, "change SLACK_BOT_TOKEN or DATABASE_URL")
    else:
        yield well("Slack", f"we are in {name} ({team})")
    yield _scopes({one.strip() for one in headers.get(SCOPES_HEADER, "").split(",")})
    yield _clock(headers.get("date", ""), now)


def _lower(headers: Mapping[str, Any]) -> dict[str, str]:
    return {name.lower(): str(value) for name, value in headers.items()}


def _scopes(granted: Collection[str]) -> Finding:
    missing = sorted(SCOPES.keys() - set(granted))
    if not missing:
        return well("scopes", "all that the manifest asks for are granted")
    told = "; ".join(f"{one} is missing, and so I cannot {SCOPES[one]}" for one in missing)
    mend = "paste what hemmaplan manifest prints at api.slack.com → App Manifest, and install the app again"
    return amiss("scopes", told, mend)


def _clock(date: str, now: datetime) -> Finding:
    if not date:
        return well("clock", "Slack does not tell its own")
    apart = round((now - parsedate_to_datetime(date)).total_seconds())
    if abs(apart) <= APART_SECONDS:
        return well("clock", f"{abs(apart)} s from Slack's")
    way = "ahead of" if apart > 0 else "behind"
    return amiss("clock", f"{abs(apart)} s {way} Slack's", "set it by NTP (timedatectl set-ntp true)")


async def _sockets(
    settings: SlackSettings, client: AsyncWebClient, session: aiohttp.ClientSession
) -> Finding:
    """A line is opened, greeted and closed again."""
    try:
        answer = await client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
        async with session.ws_connect(str(answer["url"])) as line:
            hello = await line.receive_json(timeout=HELLO_SECONDS)
    except TROUBLE as error:
        mend = "put an app-level token with connections:write in SLACK_APP_TOKEN; switch Socket Mode on"
        return amiss("sockets", f"none could be opened: {_why(error)}", mend)
    lines = int(hello.get("num_connections") or 0)
    if hello.get("type") != "hello" or lines > MOST:
        return amiss(
            "sockets",
            f"{hello.get('reason') or f'{lines} are open'}; Slack takes ten an app",
            "lower SOCKETS, stop a process that is forgotten somewhere, or use HTTP",
        )
    return well("sockets", f"one could be opened, {lines - 1} besides")


async def _judged(client: AsyncWebClient) -> Finding:
    """Slack's own judge, blocks.validate, of everything there is an example of."""
    faults: list[str] = []
    count = 0
    for name, example in examples().items():
        for language in LANGUAGES:
            shown = example(texts_in(language))
            about = {"message": {"blocks": shown.blocks}} if isinstance(shown, Message) else {"view": shown}
            try:
                await client.api_call("blocks.validate", json=about)
            except SlackApiError as error:
                if _why(error) in NO_SUCH:
                    return well("views", "Slack offers this app no judge of them (blocks.validate)")
                faults.append(f"{name}-{language}: {_why(error)}")
            count += 1
    if not faults:
        return well("views", f"Slack takes all {count}")
    more = f", and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
    told = f"{len(faults)} of {count}: {'; '.join(faults[:SHOWN])}{more}"
    return amiss(
        "views", told, "tell who makes Hemmaplan; people read the words without the blocks meanwhile"
    )
