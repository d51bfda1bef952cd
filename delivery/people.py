"""People as Slack knows them: what it says of one, and the nightly look at them all."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from delivery.verdicts import verdict
from programme.ground.languages import Language
from programme.people.people import Standing
from storage.changes import reachability_deeds
from storage.ground import due
from storage.ground.database import Database
from storage.messages import reachability, troubles
from storage.people import namesakes, people, workspaces
from storage.people.people import Profile

log = structlog.get_logger()

SWEDISH = "sv"
NORDIC = ("sv", "nb", "nn", "no", "da")
"""Who reads one of these reads Swedish, if that is what her programme is in."""
SLACKBOT = "USLACKBOT"
A_PAGE = 200
"""People asked for at once (users.list recommends no more than 200)."""
TOO_MANY_TIMES = 5
"""How often in a row one question is put to a Slack that asks us to wait."""


def profile(user: dict[str, Any]) -> Profile:
    """Slack's user object (users.info, users.list, user_change) as we keep it.

    user_change tells no locale, and a closed account neither zone nor name.
    """
    told = user.get("profile") or {}
    locale, email = user.get("locale"), told.get("email")
    return Profile(
        slack_id=user["id"],
        name=told.get("real_name") or user.get("real_name") or user.get("name"),
        zone=_known_zone(user.get("tz")),
        language=_language(locale) if locale else None,
        nordic=locale.startswith(NORDIC) if locale else None,
        email=email.lower() if email else None,
        standing=_standing(user),
        admin=_admin(user),
        deactivated=bool(user.get("deleted")),
        homes=_homes(user),
        is_bot=bool(user.get("is_bot")) or user["id"] == SLACKBOT,
    )


def _homes(user: dict[str, Any]) -> frozenset[str]:
    """Where she belongs; in an organisation of several workspaces those, and its own id."""
    wide = user.get("enterprise_user") or {}
    named = [user.get("team_id"), wide.get("enterprise_id"), *(wide.get("teams") or [])]
    return frozenset(one for one in named if isinstance(one, str) and one)


def _known_zone(name: str | None) -> str | None:
    """A zone this machine does not know is left unsaid: one strange clock must not stop all the others."""
    return name if name in _zones() else None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _language(locale: str) -> Language:
    return Language.SV if locale.startswith(NORDIC) else Language.EN


def _standing(user: dict[str, Any]) -> Standing | None:
    """None for a closed account, of which nothing more is told."""
    if user.get("is_stranger"):
        return Standing.STRANGER
    if user.get("is_restricted") or user.get("is_ultra_restricted"):
        return Standing.GUEST
    return Standing.MEMBER if "is_restricted" in user else None


def _admin(user: dict[str, Any]) -> bool | None:
    """Owners administer too (users.info: is_admin, is_owner); None where it is not told."""
    if "is_admin" not in user and "is_owner" not in user:
        return False if user.get("deleted") else None
    return bool(user.get("is_admin") or user.get("is_owner"))


async def refresh(
    database: Database, slack: AsyncWebClient, workspace_id: str, now: Callable[[], datetime]
) -> None:
    """Looks at everybody in the workspace, a page a transaction, and at the organisations' channels.

    What happened while we were away is noticed by morning, and what waits and went astray is found: each by
    itself, whatever stands in the way of another. Once we are taken out of Slack it is left alone.
    """
    if await database.answer(workspaces.all_closed):
        return
    steps: dict[str, Callable[[], Awaitable[object]]] = {
        "people": lambda: _look_at_everybody(database, slack, workspace_id, now),
        "channels": lambda: _look_at_channels(database, slack),
        "digests": lambda: database.transaction(reachability_deeds.plan_digests, workspace_id, now=now()),
        "mails": lambda: database.transaction(reachability.believe, now=now()),
        "due": lambda: database.transaction(due.heal, now=now()),
        "namesakes": lambda: database.transaction(namesakes.heal, workspace_id),
        "troubles": lambda: database.transaction(troubles.forget, now=now()),
    }
    for name, step in steps.items():
        try:
            await step()
        except Exception as fault:
            log.exception("a step of the nightly look failed", step=name)
            cause = {name: type(fault).__name__}
            await database.transaction(troubles.keep, troubles.What.STEP, cause, now=now())


async def _look_at_everybody(
    database: Database, slack: AsyncWebClient, workspace_id: str, now: Callable[[], datetime]
) -> None:
    seen: set[str] = set()
    cursor = ""
    while True:
        page = await _patiently(slack.users_list, include_locale=True, limit=A_PAGE, cursor=cursor)
        profiles = [profile(user) for user in page["members"]]
        seen.update(one.slack_id for one in profiles)
        await database.transaction(reachability_deeds.heard, workspace_id, profiles, now=now())
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            break
    await _look_for_the_rest(database, slack, workspace_id, seen, now)


async def _look_for_the_rest(
    database: Database,
    slack: AsyncWebClient,
    workspace_id: str,
    seen: set[str],
    now: Callable[[], datetime],
) -> None:
    """Whom the list does not hold is of another workspace, or gone from ours for good."""
    known = await database.answer(people.known_in_slack, workspace_id)
    for person in known:
        if person.slack_id is None or person.slack_id in seen:
            continue
        found = await _look_up(slack, person.slack_id)
        if found is not None:
            await database.transaction(reachability_deeds.heard, workspace_id, [found], now=now())


async def _look_up(slack: AsyncWebClient, slack_id: str) -> Profile | None:
    """None for whom Slack does not show us: a message will tell whether it takes one to her."""
    try:
        return profile((await _patiently(slack.users_info, user=slack_id, include_locale=True))["user"])
    except SlackApiError as error:
        if error.response["error"] == "user_not_found":
            return Profile(slack_id, deactivated=True)
        if error.response["error"] == "user_not_visible":
            return None
        raise


async def _look_at_channels(database: Database, slack: AsyncWebClient) -> None:
    for channel in await database.answer(reachability_deeds.channels):
        opened = await is_open(slack, channel)
        await database.transaction(reachability_deeds.channel_is, channel, opened=opened)


async def is_open(slack: AsyncWebClient, channel: str) -> bool:
    """Whether we can write in a channel: we are in it and it is not archived."""
    try:
        about = (await _patiently(slack.conversations_info, channel=channel))["channel"]
    except SlackApiError as error:
        if error.response["error"] not in {"channel_not_found", "missing_scope"}:
            raise
        return False
    return bool(about.get("is_member")) and not about.get("is_archived")


async def _patiently(ask: Callable[..., Awaitable[Any]], **given: Any) -> Any:
    """Asks again after as long as Slack wants, when we have asked too fast."""
    for _ in range(TOO_MANY_TIMES):
        try:
            return await ask(**given)
        except SlackApiError as error:
            found = verdict(error)
            if not found.limited:
                raise
            log.info("slack asks us to wait", seconds=found.wait.total_seconds())
            await asyncio.sleep(found.wait.total_seconds())
    return await ask(**given)
