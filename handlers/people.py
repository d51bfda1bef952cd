"""People: what Slack tells of them, kept as it changes."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from delivery.people import profile
from handlers.house import House
from storage import aftermath


async def keep_profile(event: dict[str, Any], house: House) -> None:
    """Somebody's name, zone, language or account changed (user_change), or she is new (team_join)."""
    await house.transaction(aftermath.heard_of, house.workspace_id, profile(event["user"]), now=house.now())


def register(app: AsyncApp) -> None:
    for event in ("user_change", "team_join"):
        app.event(event)(keep_profile)
