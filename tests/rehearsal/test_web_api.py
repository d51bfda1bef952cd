"""The Web API answers as Slack does: who may what, what is kept, what comes back, and which error is told."""

from datetime import UTC, datetime, timedelta

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.rehearsal.block_kit import actions, button, home, modal, section, text_field
from tests.rehearsal.bots import over_sockets

NOTICE = {"event_type": "notice", "event_payload": {"id": "n-17"}}


async def refused(call):
    with pytest.raises(SlackApiError) as refusal:
        await call
    return refusal.value.response


async def told(call):
    return (await refused(call))["error"]


async def test_the_bot_learns_who_it_is_and_what_it_may(slack, client, workspace):
    answer = await client.auth_test()
    assert (answer["team_id"], answer["user_id"], answer["bot_id"]) == (
        workspace.team_id,
        workspace.bot.id,
        workspace.bot_id,
    )
    assert "chat:write" in answer.headers["x-oauth-scopes"].split(",")


async def test_tokens_methods_and_scopes_are_checked(slack, client):
    stranger = AsyncWebClient(token="xoxb-somebody-else", base_url=slack.api_url)
    nobody = AsyncWebClient(base_url=slack.api_url)
    app_level = AsyncWebClient(token=slack.app_token, base_url=slack.api_url)
    assert await told(stranger.auth_test()) == "invalid_auth"
    assert await told(nobody.auth_test()) == "not_authed"
    assert await told(app_level.auth_test()) == "not_allowed_token_type"
    assert await told(client.apps_connections_open(app_token=slack.bot_token)) == "not_allowed_token_type"
    assert await told(client.api_call("chat.shout")) == "unknown_method"

    slack.scopes = {"chat:write", "channels:read"}
    refusal = await refused(client.users_info(user="U1"))
    assert (refusal["error"], refusal["needed"]) == ("missing_scope", "users:read")
    assert refusal["provided"] == "channels:read,chat:write"
    assert await told(client.conversations_list(types="private_channel")) == "missing_scope"


async def test_an_uninstalled_app_is_told_so(slack, client):
    slack.uninstalls()
    assert await told(client.auth_test()) == "account_inactive"
    assert [event.type for event in slack.events] == ["tokens_revoked", "app_uninstalled"]


async def test_posting_to_a_person_opens_the_direct_message(slack, client, workspace, maria):
    answer = await client.chat_postMessage(channel=maria.id, text="Hej Maria")
    assert answer["channel"] == workspace.direct(maria).id
    again = await client.conversations_open(users=maria.id)
    assert (again["channel"]["id"], again["already_open"]) == (answer["channel"], True)
    assert (slack.posts[0].person, slack.posts[0].text, slack.posts[0].ts) == (
        maria,
        "Hej Maria",
        answer["ts"],
    )
    assert [call.method for call in slack.calls] == ["chat.postMessage", "conversations.open"]
    assert "token" not in slack.calls[0].arguments


async def test_metadata_comes_back_only_when_asked_for(client, maria):
    sent = await client.chat_postMessage(channel=maria.id, text="Hej", metadata=NOTICE)
    with_it = await client.conversations_history(channel=sent["channel"], include_all_metadata=True)
    without = await client.conversations_history(channel=sent["channel"])
    assert with_it["messages"][0]["metadata"] == NOTICE
    assert "metadata" not in without["messages"][0]


async def test_arguments_may_come_as_a_form_with_json_inside(client, maria, slack):
    await client.api_call(
        "chat.postMessage",
        data={
            "channel": maria.id,
            "text": "Hej",
            "blocks": '[{"type": "divider"}]',
            "metadata": '{"event_type": "n", "event_payload": {}}',
        },
    )
    assert slack.posts[0].blocks == [{"type": "divider"}]
    assert slack.posts[0].metadata["event_type"] == "n"


async def test_what_slack_would_not_show_is_refused_with_its_place(client, maria):
    refusal = await refused(
        client.chat_postMessage(channel=maria.id, text="Hej", blocks=[section("x" * 3001)])
    )
    assert refusal["error"] == "invalid_blocks"
    assert "/blocks/0/text" in refusal["response_metadata"]["messages"][0]
    assert await told(client.api_call("chat.postMessage", data={"channel": maria.id})) == "no_text"
    sent = await client.chat_postMessage(channel=maria.id, text="Hej")
    assert (
        await told(client.chat_update(channel=sent["channel"], ts=sent["ts"], text="x" * 4001))
        == "msg_too_long"
    )
    view = modal("x" * 25, section("."))
    assert await told(client.views_publish(user_id=maria.id, view=view)) == "invalid_arguments"


async def test_who_and_where_can_be_out_of_reach(client, workspace, maria):
    elsewhere = workspace.add_channel("annan", members=[maria], with_bot=False)
    secret = workspace.add_channel("hemlig", members=[maria], private=True, with_bot=False)
    closed = workspace.add_channel("stängd", members=[maria])
    workspace.archive(closed)
    assert await told(client.chat_postMessage(channel=elsewhere.id, text="Hej")) == "not_in_channel"
    assert await told(client.chat_postMessage(channel=secret.id, text="Hej")) == "channel_not_found"
    assert await told(client.chat_postMessage(channel=closed.id, text="Hej")) == "is_archived"
    assert await told(client.chat_postMessage(channel="C404", text="Hej")) == "channel_not_found"
    assert await told(client.chat_postMessage(channel=workspace.bot.id, text="Hej")) == "cannot_dm_bot"
    assert await told(client.conversations_info(channel=secret.id)) == "channel_not_found"
    assert await told(client.conversations_history(channel=elsewhere.id)) == "not_in_channel"
    await client.conversations_join(channel=elsewhere.id)
    assert (await client.chat_postMessage(channel=elsewhere.id, text="Hej"))["ok"]


async def test_a_post_to_somebody_who_left_is_taken_all_the_same(client, workspace, maria):
    workspace.deactivate(maria)
    assert (await client.chat_postMessage(channel=maria.id, text="Hej"))["ok"]
    assert await told(client.conversations_open(users=maria.id)) == "user_disabled"
    user = (await client.users_info(user=maria.id))["user"]
    assert user["deleted"]
    assert "tz" not in user


async def test_only_what_an_update_names_is_changed(client, workspace, maria):
    sent = await client.chat_postMessage(
        channel=maria.id, text="Hej", blocks=[section("Hej")], metadata=NOTICE
    )
    where = {"channel": sent["channel"], "ts": sent["ts"]}
    await client.chat_update(**where, text="Hej igen")
    [message] = workspace.direct(maria).history
    assert (message.text, message.words, message.metadata) == ("Hej igen", "Hej", NOTICE)
    await client.chat_update(**where, text="Hej igen", blocks=[], metadata={})
    assert (message.words, message.metadata) == ("Hej igen", None)
    assert (
        await told(client.chat_update(channel=sent["channel"], ts="1.1", text="Hej")) == "message_not_found"
    )
    assert await told(client.chat_update(channel=maria.id, ts=sent["ts"], text="Hej")) == "channel_not_found"


async def test_the_bot_changes_and_deletes_only_its_own_words(slack, client, maria, workspace):
    said = await slack.hands(maria).says("Mitt eget")
    where = {"channel": said.channel.id, "ts": said.ts}
    assert await told(client.chat_update(**where, text="Ditt")) == "cant_update_message"
    assert await told(client.chat_delete(**where)) == "cant_delete_message"
    mine = await client.chat_postMessage(channel=maria.id, text="Mitt")
    await client.chat_delete(channel=mine["channel"], ts=mine["ts"])
    assert slack.hands(maria).messages() == [said]


async def test_an_ephemeral_message_reaches_one_person_and_no_history(slack, client, workspace, maria):
    norrby = workspace.add_channel("norrby", members=[maria])
    stranger = workspace.add_person("Erik Ström")
    await client.chat_postEphemeral(channel=norrby.id, user=maria.id, text="Bara du")
    assert [message.text for message in slack.hands(maria).ephemeral] == ["Bara du"]
    assert slack.hands(stranger).ephemeral == []
    assert len(norrby.history) == 0
    outside = client.chat_postEphemeral(channel=norrby.id, user=stranger.id, text="Hej")
    assert await told(outside) == "user_not_in_channel"


async def test_history_comes_newest_first_in_pages_and_between_moments(client, clock, maria):
    for day in range(1, 6):
        await clock.turn_to(datetime(2027, 1, day, 9, tzinfo=UTC))
        sent = await client.chat_postMessage(channel=maria.id, text=f"Dag {day}")
    room = sent["channel"]

    first = await client.conversations_history(channel=room, limit=2)
    assert [message["text"] for message in first["messages"]] == ["Dag 5", "Dag 4"]
    assert first["has_more"]
    rest = await client.conversations_history(channel=room, cursor=first["response_metadata"]["next_cursor"])
    assert [message["text"] for message in rest["messages"]] == ["Dag 3", "Dag 2", "Dag 1"]
    assert not rest["has_more"]

    noon = {day: str(datetime(2027, 1, day, 12, tzinfo=UTC).timestamp()) for day in (1, 3)}
    between = await client.conversations_history(channel=room, oldest=noon[1], latest=noon[3])
    assert [message["text"] for message in between["messages"]] == ["Dag 3", "Dag 2"]
    exact = await client.conversations_history(channel=room, latest=sent["ts"], inclusive=True, limit=1)
    assert exact["messages"][0]["text"] == "Dag 5"
    assert await told(client.conversations_history(channel=room, cursor="bogus")) == "invalid_cursor"


async def test_time_stamps_follow_the_turned_clock_and_are_never_alike(client, clock, maria):
    stamps = [(await client.chat_postMessage(channel=maria.id, text="Hej"))["ts"] for _ in range(3)]
    assert len(set(stamps)) == 3
    assert stamps == sorted(stamps)
    assert timedelta(0) <= datetime.fromtimestamp(float(stamps[-1]), UTC) - clock.now() < timedelta(seconds=1)


async def test_a_thread_stays_out_of_the_channel(client, workspace, maria):
    norrby = workspace.add_channel("norrby", members=[maria])
    parent = await client.chat_postMessage(channel=norrby.id, text="Fråga")
    await client.chat_postMessage(channel=norrby.id, text="Svar", thread_ts=parent["ts"])
    history = await client.conversations_history(channel=norrby.id)
    thread = await client.conversations_replies(channel=norrby.id, ts=parent["ts"])
    assert [message["text"] for message in history["messages"]] == ["Fråga"]
    assert [message["text"] for message in thread["messages"]] == ["Fråga", "Svar"]


async def test_people_are_told_with_zone_and_with_locale_only_on_request(client, workspace, maria):
    guest = workspace.add_person("Erik Ström", tz="Europe/Helsinki", guest=True)
    user = (await client.users_info(user=maria.id))["user"]
    assert (user["tz"], user["tz_offset"], user["is_restricted"]) == ("Europe/Stockholm", 3600, False)
    assert "locale" not in user
    assert (await client.users_info(user=maria.id, include_locale=True))["user"]["locale"] == "sv-SE"
    assert (await client.users_info(user=guest.id))["user"]["is_restricted"]
    assert (await client.users_lookupByEmail(email="Maria@norrby.example"))["user"]["id"] == maria.id
    assert await told(client.users_lookupByEmail(email="x@x.example")) == "users_not_found"
    assert await told(client.users_info(user="U404")) == "user_not_found"


async def test_channels_and_members_are_listed_in_pages(client, workspace, maria):
    people = [workspace.add_person(f"Person {number}") for number in range(4)]
    norrby = workspace.add_channel("norrby", members=people)
    workspace.add_channel("hemlig", members=[maria], private=True)
    page = await client.conversations_members(channel=norrby.id, limit=3)
    rest = await client.conversations_members(
        channel=norrby.id, limit=3, cursor=page["response_metadata"]["next_cursor"]
    )
    assert [*page["members"], *rest["members"]] == [*(person.id for person in people), workspace.bot.id]
    assert [channel["name"] for channel in (await client.conversations_list())["channels"]] == ["norrby"]
    both = await client.users_conversations(types="public_channel,private_channel")
    assert [channel["name"] for channel in both["channels"]] == ["norrby", "hemlig"]
    everybody = [user["id"] async for page in await client.users_list(limit=2) for user in page["members"]]
    assert everybody == [person.id for person in workspace.people]
    assert await told(client.conversations_list(types="public")) == "invalid_types"


async def test_a_message_has_a_link_and_takes_a_reaction_once(client, maria, workspace):
    sent = await client.chat_postMessage(channel=maria.id, text="Hej")
    link = await client.chat_getPermalink(channel=sent["channel"], message_ts=sent["ts"])
    assert link["permalink"].endswith(f"/archives/{sent['channel']}/p{sent['ts'].replace('.', '')}")
    where = {"channel": sent["channel"], "timestamp": sent["ts"]}
    await client.reactions_add(**where, name="white_check_mark")
    assert await told(client.reactions_add(**where, name="white_check_mark")) == "already_reacted"


async def test_slacks_own_judge_can_be_asked(client):
    assert (await client.blocks_validate(blocks=[section("Hej")]))["ok"]
    refusal = await refused(client.blocks_validate(view=modal("x" * 25, section("Hej"))))
    assert refusal["error"] == "invalid_blocks"
    assert [error["pointer"] for error in refusal["errors"]] == ["/view/title/text"]
    assert await told(client.api_call("blocks.validate")) == "invalid_arguments"


async def test_a_function_is_completed_or_failed(client):
    assert (await client.functions_completeSuccess(function_execution_id="Fx1", outputs={}))["ok"]
    assert (await client.functions_completeError(function_execution_id="Fx1", error="Det gick inte"))["ok"]


async def test_the_team_is_told(client, workspace):
    assert (await client.team_info())["team"]["name"] == "Exempelrundan"


async def test_home_is_published_with_a_hash_that_guards_it(slack, client, maria):
    first = (await client.views_publish(user_id=maria.id, view=home(section("Ett"))))["view"]
    second = client.views_publish(user_id=maria.id, view=home(section("Två")), hash=first["hash"])
    assert (await second)["view"]["id"] == first["id"]
    late = client.views_publish(user_id=maria.id, view=home(section("Tre")), hash=first["hash"])
    assert await told(late) == "hash_conflict"
    assert slack.hands(maria).home.words == "Två"


@pytest.fixture
async def triggers(app, slack, maria):
    """Trigger ids from four shortcuts, not used yet."""
    collected = []

    @app.shortcut("any")
    async def collects(ack, body):
        collected.append(body["trigger_id"])
        await ack()

    async with over_sockets(app, slack):
        for _ in range(4):
            await slack.hands(maria).uses_shortcut("any")
    return collected


async def test_a_trigger_opens_once(slack, client, maria, triggers):
    await client.views_open(trigger_id=triggers[0], view=modal("Ett", section(".")))
    again = client.views_open(trigger_id=triggers[0], view=modal("Ett", section(".")))
    assert await told(again) == "exchanged_trigger_id"
    assert (
        await told(client.views_open(trigger_id="1.2.3", view=modal("Ett", section("."))))
        == "invalid_trigger_id"
    )


async def test_three_modals_are_the_most(slack, client, maria, triggers):
    await client.views_open(trigger_id=triggers[0], view=modal("1", section(".")))
    await client.views_push(trigger_id=triggers[1], view=modal("2", section(".")))
    await client.views_push(trigger_id=triggers[2], view=modal("3", section(".")))
    assert (
        await told(client.views_push(trigger_id=triggers[3], view=modal("4", section("."))))
        == "push_limit_reached"
    )
    await slack.hands(maria).closes()
    assert slack.hands(maria).modal.title == "2"


async def test_a_view_is_found_by_either_id_and_keeps_what_was_filled_in(slack, client, maria, triggers):
    form = modal("Ett", text_field("why"), external_id="my-form")
    view = (await client.views_open(trigger_id=triggers[0], view=form))["view"]
    await slack.hands(maria).fills({"why": "Därför"})
    wider = modal("Två", text_field("why"), text_field("how"), external_id="my-form")
    updated = (await client.views_update(external_id="my-form", view=wider))["view"]
    assert updated["state"]["values"]["why"]["typed"]["value"] == "Därför"
    assert updated["state"]["values"]["how"]["typed"]["value"] is None
    late = client.views_update(view_id=view["id"], hash=view["hash"], view=wider)
    assert await told(late) == "hash_conflict"
    assert await told(client.views_open(trigger_id=triggers[1], view=form)) == "duplicate_external_id"
    await slack.hands(maria).closes()
    assert await told(client.views_update(view_id=view["id"], view=wider)) == "not_found"


async def test_blocks_without_ids_get_them(client, maria, workspace):
    element = button("done", "Klart")
    del element["action_id"]
    await client.chat_postMessage(
        channel=maria.id, text="Hej", blocks=[{"type": "actions", "elements": [element]}]
    )
    [message] = workspace.direct(maria).history
    [block] = message.blocks
    assert block["block_id"]
    assert block["elements"][0]["action_id"]
    assert actions(element)["block_id"] == "actions"
