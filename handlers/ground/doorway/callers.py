"""Callers: whose payload it is, and whether somebody did something towards us or only somewhere near."""

from typing import Any

Json = dict[str, Any]
EVENT = "event_callback"
DIRECT = "D"
"""How the id of a conversation between two begins, and no other's."""
WRITTEN = {None, "file_share"}
"""Subtypes of what a person writes; the others tell of what became of it, or of who came and went."""


def is_of(body: Json, workspace_id: str) -> bool:
    """Whether a payload is for the workspace our token belongs to, or for the organisation that installed us.

    An event says for which installations it comes (``authorizations``); another interaction says where it
    was, with ``team`` null and ``enterprise`` named in an organisation-wide installation.
    """
    return workspace_id in _places(body)


def _places(body: Json) -> set[str]:
    granted = body.get("authorizations")
    if isinstance(granted, list) and granted:
        return {one for each in granted if isinstance(each, dict) for one in _named(each)}
    return set(_named(body))


def _named(told: Json) -> list[str]:
    """Where it was; in which organisation counts only where no workspace is named."""
    team = _id(told.get("team")) or _id(told.get("team_id"))
    where = team or _id(told.get("enterprise")) or _id(told.get("enterprise_id"))
    return [where] if where else []


def _id(named: object) -> str:
    found = named.get("id") if isinstance(named, dict) else named
    return found if isinstance(found, str) else ""


def acts(body: Json) -> bool:
    """Whether somebody did something towards the bot: pressed, sent, ran; or wrote to it, opened its Home.

    What Slack tells of a channel is not that, nor what happens to a person or a place.
    """
    event = body.get("event")
    if not isinstance(event, dict):
        return body.get("type") != EVENT
    if event.get("bot_id") or event.get("hidden"):
        return False
    match event.get("type"):
        case "app_home_opened":
            return True
        case "message":
            return event.get("channel_type") == "im" and event.get("subtype") in WRITTEN
        case "file_shared":
            return str(event.get("channel_id") or "").startswith(DIRECT)
    return False
