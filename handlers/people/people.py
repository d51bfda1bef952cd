"""People and places: what Slack tells of them, kept as it changes."""

import structlog

from delivery.people import is_open, profile
from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from storage.changes import reachability_deeds, rosters
from storage.people import workspaces
from views.ground.windows import kept, recalled
from views.people import reachability as views

log = structlog.get_logger()

OPENED = {"channel_unarchive": True, "channel_archive": False, "channel_deleted": False}
CAME = {"member_joined_channel": True, "member_left_channel": False}


async def keep_profile(visit: Visit) -> None:
    """Somebody's name, zone, language or account changed (user_change), or she is new (team_join)."""
    await visit.house.transaction(
        reachability_deeds.heard,
        visit.house.workspace_id,
        [profile(visit.event["user"])],
        now=visit.house.now(),
    )


async def keep_channel(visit: Visit) -> None:
    """A channel was closed, or opened again: those who were in it are in it still."""
    await visit.house.transaction(
        reachability_deeds.channel_is, visit.event["channel"], opened=OPENED[visit.event["type"]]
    )


async def keep_place(visit: Visit) -> None:
    """We came into a channel, or were shown out; where others come and go is none of our business."""
    if visit.event.get("user") == visit.house.bot_user_id:
        await visit.house.transaction(
            reachability_deeds.channel_is, visit.event["channel"], opened=CAME[visit.event["type"]]
        )


async def open_channel(visit: Visit) -> None:
    """Which channel is an organisation's own?"""
    roster = await visit.asks(rosters.of_organisation, visit.value)
    assert roster.team is not None
    one = roster.team.organisation
    memory = visit.memory(programme=roster.programme.id, organisation=one.id)
    await visit.opens(views.channel(one, visit.texts, memory=memory))


async def set_channel(visit: Visit) -> None:
    """Kept also where we are not in it yet: we hear when somebody invites us."""
    facts, channel = recalled(visit.view), forms.read(visit.view)["channel"]
    opened = channel is not None and await is_open(visit.client, channel)
    one = await visit.does(
        reachability_deeds.set_channel,
        facts["organisation"],
        channel,
        opened=opened,
    )
    await visit.closes(instead=views.channel_kept(one, visit.texts, memory=kept(**facts)))


async def leave(visit: Visit) -> None:
    """The app was taken out of the workspace (app_uninstalled), or its token is no longer good."""
    ours = visit.event["type"] == "app_uninstalled" or visit.house.bot_user_id in visit.event["tokens"].get(
        "bot", []
    )
    if ours:
        log.info("taken out of slack", told_by=visit.event["type"])
        await visit.house.transaction(workspaces.close, visit.house.workspace_id, now=visit.house.now())


def register(door: Door) -> None:
    for event in ("user_change", "team_join"):
        door.hears(event, keep_profile)
    for event in OPENED:
        door.hears(event, keep_channel)
    for event in CAME:
        door.hears(event, keep_place)
    door.taps(views.CHANNEL, open_channel)
    door.submits(views.CHANNELLING, set_channel)
    for event in ("app_uninstalled", "tokens_revoked"):
        door.hears(event, leave)
