"""HTTP mode: Slack knocks on the bot's own address, and signs what it brings."""

from slack_bolt.app.async_app import AsyncApp

from tests.rehearsal.bots import over_http


async def test_the_address_is_verified_with_a_challenge(app, slack):
    async with over_http(app, slack):
        assert await slack.verifies_url()


async def test_a_bot_with_another_secret_takes_nothing(slack, client, maria):
    app = AsyncApp(client=client, signing_secret="another", process_before_response=True)

    @app.command("/hemmaplan")
    async def answers(ack):
        await ack("Här")

    async with over_http(app, slack):
        await slack.hands(maria).runs("/hemmaplan")
    assert slack.hands(maria).failures == ["/hemmaplan failed with the error dispatch_failed"]


async def test_an_address_where_nobody_answers_is_told_so(slack, maria, workspace, unused_tcp_port):
    slack.request_url = f"http://127.0.0.1:{unused_tcp_port}/slack/events"
    workspace.change(maria, tz="Europe/Oslo")
    await slack.settled()
    assert [receipt.reason for receipt in slack.events[0].receipts] == ["connection_failed"] * 2
