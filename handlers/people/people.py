"""People and places: what Slack tells of them, kept as it changes."""

from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import is_open, profile
from handlers.ground import forms, windows
from handlers.ground.house import House
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import reachability_deeds, rosters
from storage.people import workspaces
from texts import Texts
from views.ground.windows import kept, recalled
from views.people import reachability as views

log = structlog.get_logger()

OPENED = {"channel_unarchive": True, "channel_archive": False, "channel_deleted": False}
CAME = {"member_joined_channel": True, "member_left_channel": False}


async def keep_profile(event: dict[str, Any], house: House) -> None:
    """Somebody's name, zone, language or account changed (user_change), or she is new (team_join)."""
    await house.transaction(
        reachability_deeds.heard, house.workspace_id, [profile(event["user"])], now=house.now()
    )


async def keep_channel(event: dict[str, Any], house: House) -> None:
    """A channel was closed, or opened again: those who were in it are in it still."""
    await house.transaction(reachability_deeds.channel_is, event["channel"], opened=OPENED[event["type"]])


async def keep_place(event: dict[str, Any], house: House) -> None:
    """We came into a channel, or were shown out; where others come and go is none of our business."""
    if event.get("user") == house.bot_user_id:
        await house.transaction(reachability_deeds.channel_is, event["channel"], opened=CAME[event["type"]])


async def open_channel(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Which channel is an organisation's own?"""
    roster = await house.answer(rosters.of_organisation, Act(person, house.now()), action["value"])
    assert roster.team is not None
    one = roster.team.organisation
    memory = windows.memory(body, programme=roster.programme.id, organisation=one.id)
    await windows.show(body, views.channel(one, texts, memory=memory), client)
    await ack()


async def set_channel(
    ack: AsyncAck, view: dict[str, Any], person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Kept also where we are not in it yet: we hear when somebody invites us."""
    facts, channel = recalled(view), forms.read(view)["channel"]
    opened = channel is not None and await is_open(client, channel)
    one = await house.transaction(
        reachability_deeds.set_channel,
        Act(person, house.now()),
        facts["organisation"],
        channel,
        opened=opened,
    )
    await ack(response_action="update", view=views.channel_kept(one, texts, memory=kept(**facts)))


async def leave(event: dict[str, Any], house: House) -> None:
    """The app was taken out of the workspace (app_uninstalled), or its token is no longer good."""
    ours = event["type"] == "app_uninstalled" or house.bot_user_id in event["tokens"].get("bot", [])
    if ours:
        log.info("taken out of slack", told_by=event["type"])
        await house.transaction(workspaces.close, house.workspace_id, now=house.now())


def register(app: AsyncApp) -> None:
    for event in ("user_change", "team_join"):
        app.event(event)(keep_profile)
    for event in OPENED:
        app.event(event)(keep_channel)
    for event in CAME:
        app.event(event)(keep_place)
    app.action(views.CHANNEL)(open_channel)
    app.view(views.CHANNELLING)(set_channel)
    for event in ("app_uninstalled", "tokens_revoked"):
        app.event(event)(leave)
