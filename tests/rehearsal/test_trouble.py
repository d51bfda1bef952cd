"""Trouble on order: a bot meets Slack's bad days when a test says so, and only then."""

import asyncio
import signal
import sys
import time

import pytest
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient


@pytest.fixture
def plain_client(slack):
    """The client a careful sender has: nothing is sent twice behind its back."""
    return AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])


async def test_a_rate_limit_says_how_long_to_wait_and_blocks_only_its_channel(
    slack, plain_client, workspace, maria
):
    norrby, ekeby = workspace.add_channel("norrby"), workspace.add_channel("ekeby")
    slack.trouble.rate_limits("chat.postMessage", norrby, retry_after=30)
    assert (await plain_client.chat_postMessage(channel=ekeby.id, text="Hej"))["ok"]
    with pytest.raises(SlackApiError) as limited:
        await plain_client.chat_postMessage(channel=norrby.id, text="Hej")
    assert limited.value.response.status_code == 429
    assert limited.value.response.headers["Retry-After"] == "30"
    assert limited.value.response["error"] == "ratelimited"
    assert (await plain_client.chat_postMessage(channel=norrby.id, text="Hej"))["ok"]
    assert [post.channel for post in slack.posts] == [ekeby, norrby]


async def test_a_patient_client_gets_through_a_rate_limit(slack, plain_client, maria):
    plain_client.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    slack.trouble.rate_limits("chat.postMessage", retry_after=0)
    assert (await plain_client.chat_postMessage(channel=maria.id, text="Hej"))["ok"]
    assert [call.status for call in slack.calls] == [429, 200]


async def test_an_error_can_be_for_one_person_alone(slack, plain_client, workspace, maria):
    erik = workspace.add_person("Erik Ström")
    slack.trouble.fails("chat.postMessage", "restricted_action", person=erik, times=None)
    assert (await plain_client.chat_postMessage(channel=maria.id, text="Hej"))["ok"]
    for address in (erik.id, workspace.direct(erik).id):
        with pytest.raises(SlackApiError, match="restricted_action"):
            await plain_client.chat_postMessage(channel=address, text="Hej")
    slack.trouble.clear()
    assert (await plain_client.chat_postMessage(channel=erik.id, text="Hej"))["ok"]


async def test_an_unclear_error_may_have_done_what_was_asked(slack, plain_client, maria):
    slack.trouble.fails("chat.postMessage", "internal_error", status=500, carried_out=True)
    slack.trouble.fails("chat.postMessage", "internal_error", status=500)
    for _ in range(2):
        with pytest.raises(SlackApiError, match="internal_error"):
            await plain_client.chat_postMessage(channel=maria.id, text="Hej")
    assert len(slack.posts) == 1
    assert len(slack.hands(maria).messages()) == 1


async def test_a_lost_answer_leaves_the_post_and_a_default_client_posts_again(
    slack, plain_client, client, maria
):
    slack.trouble.loses_answer("chat.postMessage", times=2)
    with pytest.raises(ClientError):
        await plain_client.chat_postMessage(
            channel=maria.id, text="Hej", metadata={"event_type": "n", "event_payload": {}}
        )
    assert [post.text for post in slack.posts] == ["Hej"]

    await client.chat_postMessage(channel=maria.id, text="Hej igen")
    assert [post.text for post in slack.posts] == ["Hej", "Hej igen", "Hej igen"]


async def test_a_slow_answer_comes_when_it_was_promised(slack, plain_client, maria):
    slack.trouble.is_slow("chat.postMessage", 0.05)
    begun = time.monotonic()
    await plain_client.chat_postMessage(channel=maria.id, text="Hej")
    assert time.monotonic() - begun >= 0.05


async def test_what_is_slow_is_done_before_its_answer_comes(slack, maria, client):
    slack.trouble.is_slow("chat.postMessage", 5)
    impatient = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
    posting = asyncio.create_task(impatient.chat_postMessage(channel=maria.id, text="Hej"))
    await slack.until(lambda: len(slack.posts) == 1)
    assert not posting.done()
    posting.cancel()


async def test_a_watcher_stands_on_both_sides_of_a_deed(slack, client, maria):
    seen = []

    async def watches(method, arguments, moment):
        seen.append((method, moment, len(slack.posts)))

    slack.watch(watches)
    slack.watch(lambda *told: seen.append(told[1]["text"]))
    await client.chat_postMessage(channel=maria.id, text="Hej")
    assert seen == [("chat.postMessage", "before", 0), "Hej", ("chat.postMessage", "after", 1), "Hej"]


async def test_a_sender_killed_before_its_answer_has_posted_once(slack, workspace, maria):
    sender = f"""
import urllib.request
headers = {{"Authorization": "Bearer {slack.bot_token}"}}
post = urllib.request.Request("{slack.api_url}chat.postMessage", b"channel={maria.id}&text=Hej", headers)
urllib.request.urlopen(post)
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", sender)
    slack.watch(lambda _method, _arguments, moment: process.kill() if moment == "after" else None)
    assert await process.wait() == -signal.SIGKILL
    await slack.settled()
    assert [(post.text, post.person) for post in slack.posts] == [("Hej", maria)]
