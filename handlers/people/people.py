"""People and places: what Slack tells of them, kept as it changes, and whom somebody chose in a form."""

import asyncio
from collections.abc import Mapping

import structlog
from slack_sdk.errors import SlackApiError

from delivery.installation import is_taken_out
from delivery.people import is_open, profile
from handlers.ground.door import Door
from handlers.ground.house import House
from handlers.ground.visit import Json, Visit
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from storage.changes import reachability_deeds
from storage.people import workspaces
from storage.screens import rosters
from views.people import reachability as views

log = structlog.get_logger()

OPENED = {"channel_unarchive": True, "channel_archive": False, "channel_deleted": False}
CAME = {"member_joined_channel": True, "member_left_channel": False}
UNKNOWN = frozenset({"user_not_found", "user_not_visible", "users_not_found"})


async def known(visit: Visit, slack_id: str, field: str) -> Person:
    """The person somebody chose in ``field``, as Slack knows her. Raises Refusal for apps and strangers."""
    try:
        user = (await visit.client.users_info(user=slack_id, include_locale=True))["user"]
    except SlackApiError as error:
        if error.response["error"] in UNKNOWN:
            raise Refusal("person-unknown", field=field) from error
        raise
    if profile(user).is_bot:
        raise Refusal("person-is-bot", field=field)
    if user.get("deleted"):
        raise Refusal("person-has-left", field=field)
    house = visit.house
    return await house.transaction(
        reachability_deeds.keep, house.workspace_id, profile(user), now=house.now()
    )


async def all_known(visit: Visit, chosen: Mapping[str, str]) -> list[tuple[Person, Role]]:
    """The same for several people by role, asked for side by side."""
    found = await asyncio.gather(*(known(visit, slack_id, role) for role, slack_id in chosen.items()))
    return [(person, Role(role)) for person, role in zip(found, chosen, strict=True)]


async def keep_profile(house: House, event: Json) -> None:
    """Somebody's name, zone, language or account changed (user_change), or she is new (team_join)."""
    await house.transaction(
        reachability_deeds.heard, house.workspace_id, [profile(event["user"])], now=house.now()
    )


async def keep_channel(house: House, event: Json) -> None:
    """A channel was closed, or opened again: those who were in it are in it still."""
    await house.transaction(reachability_deeds.channel_is, event["channel"], opened=OPENED[event["type"]])


async def keep_place(house: House, event: Json) -> None:
    """We came into a channel, or were shown out; where others come and go is none of our business."""
    if event.get("user") == house.bot_user_id:
        await house.transaction(reachability_deeds.channel_is, event["channel"], opened=CAME[event["type"]])


async def leave(house: House, event: Json) -> None:
    """The app was taken out of the workspace (app_uninstalled), or its token is no longer good.

    Slack brings the event again for minutes, and so perhaps after we are back: it is asked how things are.
    """
    ours = event["type"] == "app_uninstalled" or house.bot_user_id in event["tokens"].get("bot", [])
    if ours and await is_taken_out(house.slack):
        log.info("taken out of slack", told_by=event["type"])
        await house.transaction(workspaces.close, house.workspace_id, now=house.now())


async def open_channel(visit: Visit) -> None:
    """Which channel is an organisation's own?"""
    roster = await visit.asks(rosters.of_organisation, visit.value)
    assert roster.team is not None
    one = roster.team.organisation
    memory = visit.over(views.ChannelMemory(organisation=one.id))
    await visit.opens(views.channel(one, visit.texts, memory=memory))


async def set_channel(visit: Visit, form: views.ChannelForm) -> None:
    """Kept also where we are not in it yet: we hear when somebody invites us."""
    memory, channel = visit.recalls(views.ChannelMemory), form.channel
    opened = channel is not None and await is_open(visit.client, channel)
    one = await visit.does(reachability_deeds.set_channel, memory.organisation, channel, opened=opened)
    await visit.closes(instead=views.channel_kept(one, visit.texts, memory=memory.kept()))


def register(door: Door) -> None:
    for event in ("user_change", "team_join"):
        door.told(event, keep_profile)
    for event in OPENED:
        door.told(event, keep_channel)
    for event in CAME:
        door.told(event, keep_place)
    for event in ("app_uninstalled", "tokens_revoked"):
        door.told(event, leave)
    door.taps(views.CHANNEL, open_channel)
    door.fills_in(views.CHANNELLING, views.ChannelForm, set_channel)
