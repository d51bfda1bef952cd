"""Acks in time and too late; events that come again; and a clock that waits until all is quiet."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest
from slack_sdk.errors import SlackApiError

from rehearsal import TurnedClock, Workspace, serve
from tests.rehearsal.block_kit import modal, section
from tests.rehearsal.bots import app_for, over_sockets, short_of_patience


@short_of_patience
async def test_a_late_ack_is_not_heard_and_the_person_is_told(app, slack, maria, connection):
    @app.command("/hemmaplan")
    async def dawdles(ack):
        await asyncio.sleep(0.35)
        await ack("För sent")

    async with connection(app, slack):
        await slack.hands(maria).runs("/hemmaplan")
        await asyncio.sleep(0.1)
    assert slack.hands(maria).failures == ["/hemmaplan failed with the error dispatch_failed"]
    assert slack.hands(maria).ephemeral == []


@short_of_patience
async def test_a_form_that_gets_no_ack_stays_open(app, slack, maria):
    @app.shortcut("write")
    async def opens(ack, client, body):
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal("Ett", section("."), callback_id="form")
        )
        await ack()

    async with over_sockets(app, slack):
        await slack.hands(maria).uses_shortcut("write")
        await slack.hands(maria).submits()
    assert slack.hands(maria).modal is not None
    assert slack.hands(maria).failures == ["We had some trouble connecting. Try again? (timeout )"]


async def test_slacks_own_patience_is_three_seconds(workspace, maria):
    async with serve(workspace) as slack, over_sockets(app_for(slack), slack):
        begun = time.monotonic()
        await slack.hands(maria).runs("/unknown")
        assert 3.0 <= time.monotonic() - begun < 30.0
    assert slack.hands(maria).failures == ["/unknown failed with the error dispatch_failed"]


async def test_an_event_nobody_acks_comes_again_at_once_after_a_minute_and_after_five(
    slack, clock, workspace, maria
):
    begun = clock.now()
    workspace.change(maria, tz="Europe/Helsinki")
    await slack.settled()
    [event] = slack.events
    assert (event.type, len(event.receipts)) == ("user_change", 2)
    await clock.turn_to(begun + timedelta(seconds=59))
    assert len(event.receipts) == 2
    await clock.turn_to(begun + timedelta(seconds=60))
    assert len(event.receipts) == 3
    await clock.turn_to(begun + timedelta(days=1))
    assert len(event.receipts) == 4
    assert not event.acked


async def test_a_bot_that_comes_back_hears_what_it_missed(app, slack, clock, workspace, maria, connection):
    heard = []

    @app.event("user_change")
    async def hears(event, body):
        heard.append((body["event_id"], event["user"]["tz"]))

    workspace.change(maria, tz="Europe/Helsinki")
    await slack.settled()
    async with connection(app, slack):
        await clock.turn_to(clock.now() + timedelta(hours=1))
        [event] = slack.events
        assert heard == [(event.id, "Europe/Helsinki")]
        assert event.acked
        await slack.redelivers(event)
    assert heard == [(event.id, "Europe/Helsinki")] * 2


async def test_a_retry_says_which_it_is_and_why(app, slack, workspace, maria, connection):
    headers = []

    @app.event("user_change")
    async def hears(request):
        headers.append(
            (request.headers.get("x-slack-retry-num"), request.headers.get("x-slack-retry-reason"))
        )

    async with connection(app, slack):
        workspace.change(maria, locale="en-GB")
        await slack.settled()
        await slack.redelivers(slack.events[0])
    assert headers[1:] == [(["1"], ["timeout"])]


async def test_only_what_the_bot_subscribes_to_is_sent(slack, workspace, maria):
    slack.installation.subscriptions = {"app_home_opened"}
    workspace.deactivate(maria)
    assert slack.events == []


async def test_the_bots_own_words_come_back_only_on_request(slack, client, maria):
    await client.chat_postMessage(channel=maria.id, text="Ett")
    assert slack.events == []
    slack.installation.echoes = True
    sent = await client.chat_postMessage(channel=maria.id, text="Två")
    await client.chat_update(channel=sent["channel"], ts=sent["ts"], text="Tre")
    await client.chat_delete(channel=sent["channel"], ts=sent["ts"])
    subtypes = [event.payload["event"].get("subtype") for event in slack.events]
    assert subtypes == [None, "message_changed", "message_deleted"]


async def test_channels_and_members_are_told_where_the_bot_is(slack, workspace, maria):
    norrby = workspace.add_channel("norrby", members=[maria])
    elsewhere = workspace.add_channel("annan", with_bot=False)
    erik = workspace.add_person("Erik Ström")
    workspace.join(norrby, erik)
    workspace.join(elsewhere, erik)
    workspace.join(elsewhere, workspace.bot)
    workspace.leave(norrby, erik)
    workspace.leave(elsewhere, workspace.bot)
    workspace.rename(norrby, "norrby-kommun")
    workspace.archive(norrby)
    workspace.unarchive(norrby)
    workspace.delete_channel(norrby)
    assert [(event.type, event.payload["event"].get("user")) for event in slack.events[1:]] == [
        ("member_joined_channel", erik.id),
        ("member_joined_channel", workspace.bot.id),
        ("member_left_channel", erik.id),
        ("member_left_channel", workspace.bot.id),
        ("channel_rename", None),
        ("channel_archive", None),
        ("channel_unarchive", None),
        ("channel_deleted", None),
    ]


async def test_the_clock_turns_only_when_nothing_is_under_way(app, slack, client, clock, maria):
    slack.trouble.is_slow("chat.postMessage", 0.1)
    posting = asyncio.create_task(client.chat_postMessage(channel=maria.id, text="Hej"))
    await slack.until(lambda: bool(slack.calls))
    await clock.turn_to(clock.now() + timedelta(days=1))
    assert slack.posts[0].at < clock.now()
    assert slack.calls[0].answer is not None
    await posting


def test_the_clock_never_turns_back_and_wants_a_zone():
    clock = TurnedClock(datetime(2027, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="does not turn back"):
        asyncio.run(clock.turn_to(datetime(2026, 12, 31, tzinfo=UTC)))
    with pytest.raises(ValueError, match="no time zone"):
        TurnedClock(datetime(2027, 1, 1))  # noqa: DTZ001 - that is the point


async def test_a_trigger_is_too_old_after_its_seconds(workspace, maria):
    async with serve(workspace, trigger_seconds=0.01) as slack:
        app, told = app_for(slack), []

        @app.shortcut("write")
        async def hesitates(ack, client, body):
            await asyncio.sleep(0.02)
            with pytest.raises(SlackApiError) as refusal:
                await client.views_open(trigger_id=body["trigger_id"], view=modal("Ett", section(".")))
            told.append(refusal.value.response["error"])
            await ack()

        async with over_sockets(app, slack):
            await slack.hands(maria).uses_shortcut("write")
    assert told == ["expired_trigger_id"]


async def test_two_workspaces_can_be_served_side_by_side(clock, workspace, maria):
    other = Workspace("Grannrundan", clock)
    async with serve(workspace) as here, serve(other) as there:
        assert here.api_url != there.api_url
        assert workspace.team_id != other.team_id
        await clock.turn_to(clock.now() + timedelta(days=1))
