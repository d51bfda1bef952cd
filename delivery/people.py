"""People as Slack knows them: what it says of one, and the nightly look at them all."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from programme.languages import Language
from storage import aftermath
from storage.database import Database
from storage.people import Profile

SWEDISH = "sv"
A_PAGE = 200
"""People asked for at once (users.list recommends no more than 200)."""


def profile(user: dict[str, Any]) -> Profile:
    """Slack's user object (users.info, users.list, user_change) as we keep it.

    user_change tells no locale, and a closed account neither zone nor name.
    """
    told = user.get("profile") or {}
    locale = user.get("locale")
    return Profile(
        slack_id=user["id"],
        name=told.get("real_name") or user.get("real_name") or user.get("name"),
        zone=user.get("tz"),
        language=_language(locale) if locale else None,
        email=told.get("email"),
        deactivated=bool(user.get("deleted")),
    )


def _language(locale: str) -> Language:
    return Language.SV if locale.startswith(SWEDISH) else Language.EN


async def refresh(
    database: Database, slack: AsyncWebClient, workspace_id: str, now: Callable[[], datetime]
) -> None:
    """Looks at everybody in the workspace: an account closed while we were away is noticed by morning."""
    cursor = ""
    while True:
        page = await slack.users_list(include_locale=True, limit=A_PAGE, cursor=cursor)
        for user in page["members"]:
            await database.transaction(aftermath.heard_of, workspace_id, profile(user), now=now())
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return
