"""A response_url: five answers in half an hour, beside or in place of what it answers."""

import pytest
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.rehearsal.block_kit import actions, button, section
from tests.rehearsal.bots import over_sockets


@pytest.fixture
async def asked(app, slack, client, maria):
    """Maria has pressed a button; gives the response_url it brought."""
    urls = []

    @app.action("answer")
    async def keeps(ack, body):
        urls.append(body["response_url"])
        await ack()

    await client.chat_postMessage(channel=maria.id, text="Fråga", blocks=[actions(button("answer", "Svara"))])
    async with over_sockets(app, slack):
        await slack.hands(maria).clicks("answer")
    return AsyncWebhookClient(urls[0])


async def test_an_answer_is_for_the_person_alone_unless_it_says_otherwise(asked, slack, maria):
    await asked.send(text="Bara du")
    await asked.send(text="Alla", response_type="in_channel")
    assert [message.text for message in slack.hands(maria).ephemeral] == ["Bara du"]
    assert slack.hands(maria).last_message().text == "Alla"
    assert [post.method for post in slack.posts] == ["chat.postMessage", "response_url", "response_url"]


async def test_the_original_can_be_replaced_and_deleted(asked, slack, maria):
    await asked.send(text="Tack", blocks=[section("Tack för svaret")], replace_original=True)
    assert slack.hands(maria).last_message().words == "Tack för svaret"
    await asked.send(delete_original=True)
    assert slack.hands(maria).messages() == []


async def test_an_ephemeral_original_can_be_replaced_too(app, slack, maria):
    @app.command("/hemmaplan")
    async def asks(ack):
        await ack(text="Fråga", blocks=[actions(button("answer", "Svara"))])

    @app.action("answer")
    async def answers(ack, respond):
        await ack()
        await respond(text="Tack", blocks=[section("Tack")], replace_original=True)

    hands = slack.hands(maria)
    async with over_sockets(app, slack):
        await hands.runs("/hemmaplan")
        await hands.clicks("answer")
    assert [message.words for message in hands.ephemeral] == ["Tack"]


async def test_five_answers_are_the_most(asked):
    answers = [await asked.send(text=str(number)) for number in range(6)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 200, 404]
    assert "used_url" in answers[-1].body


async def test_after_half_an_hour_it_is_too_late(asked, slack):
    slack.response_urls.run_out(asked.url)
    late = await asked.send(text="För sent")
    assert (late.status_code, "expired_url" in late.body) == (404, True)


async def test_what_slack_would_not_show_is_refused_and_costs_nothing(asked, slack):
    refused = await asked.send(text="Hej", blocks=[section("x" * 3001)])
    assert (refused.status_code, "invalid_blocks" in refused.body) == (400, True)
    assert len(slack.posts) == 1


async def test_trouble_can_be_ordered_for_it(asked, slack):
    slack.trouble.fails("response_url", "server_error", status=500)
    assert (await asked.send(text="Hej")).status_code == 500
    assert len(slack.posts) == 1
