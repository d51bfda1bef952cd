"""Socket Mode as Slack keeps it: hello, one connection a payload, ten at most, and lines that break."""

import asyncio

import pytest
from aiohttp import ClientSession, WSMsgType

from tests.rehearsal.bots import over_sockets


@pytest.fixture
async def session():
    async with ClientSession() as opened:
        yield opened


async def connect(slack, session):
    """Opens a socket by hand and reads its hello."""
    headers = {"Authorization": f"Bearer {slack.app_token}"}
    async with session.post(f"{slack.api_url}apps.connections.open", headers=headers) as response:
        url = (await response.json())["url"]
    ws = await session.ws_connect(url)
    return ws, await ws.receive_json()


async def test_hello_counts_the_connections(slack, session, workspace):
    _, first = await connect(slack, session)
    _, second = await connect(slack, session)
    assert (first["num_connections"], second["num_connections"]) == (1, 2)
    assert first["connection_info"]["app_id"] == workspace.app_id


async def test_a_ticket_is_good_for_one_connection(slack, session):
    headers = {"Authorization": f"Bearer {slack.app_token}"}
    async with session.post(f"{slack.api_url}apps.connections.open", headers=headers) as response:
        url = (await response.json())["url"]
    await session.ws_connect(url)
    async with session.get(url.replace("ws:", "http:")) as refused:
        assert refused.status == 401


async def test_the_eleventh_connection_is_sent_away(slack, session):
    ten = [await connect(slack, session) for _ in range(10)]
    eleventh, frame = await connect(slack, session)
    assert (frame["type"], frame["reason"]) == ("disconnect", "too_many_websockets")
    assert (await eleventh.receive()).type is WSMsgType.CLOSE
    await slack.connected(len(ten))


async def test_each_payload_goes_to_one_connection_and_they_take_turns(slack, session, maria):
    first, _ = await connect(slack, session)
    second, _ = await connect(slack, session)
    commands = [asyncio.create_task(slack.hands(maria).runs("/hemmaplan", str(n))) for n in range(4)]
    heard = {1: [], 2: []}
    for number, ws in ((1, first), (2, second)):
        for _ in range(2):
            envelope = await ws.receive_json()
            heard[number].append(envelope["payload"]["text"])
            assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
            await ws.send_json({"envelope_id": envelope["envelope_id"]})
    await asyncio.gather(*commands)
    assert sorted(heard[1] + heard[2]) == ["0", "1", "2", "3"]
    assert slack.hands(maria).failures == []


async def test_an_ack_may_come_over_another_connection_and_only_its_own_counts(slack, session, maria):
    first, _ = await connect(slack, session)
    second, _ = await connect(slack, session)
    running = asyncio.create_task(slack.hands(maria).runs("/hemmaplan"))
    arrived = {asyncio.create_task(ws.receive_json()): ws for ws in (first, second)}
    [done], [waiting] = await asyncio.wait(arrived, return_when=asyncio.FIRST_COMPLETED)
    await arrived[waiting].send_json({"envelope_id": "somebody-else", "payload": {"text": "Fel"}})
    await arrived[waiting].send_json(
        {"envelope_id": done.result()["envelope_id"], "payload": {"text": "Rätt"}}
    )
    await running
    waiting.cancel()
    assert [message.text for message in slack.hands(maria).ephemeral] == ["Rätt"]


async def test_without_any_connection_the_person_is_told_at_once(slack, maria):
    await slack.hands(maria).runs("/hemmaplan")
    assert slack.hands(maria).failures == ["/hemmaplan failed with the error dispatch_failed"]


@pytest.fixture
def answering(app):
    @app.command("/hemmaplan")
    async def answers(ack):
        await ack("Här")

    return app


async def test_a_bot_follows_when_its_sockets_are_refreshed(answering, slack, maria):
    async with over_sockets(answering, slack, sockets=2):
        await slack.trouble.refreshes()
        await slack.connected(2)
        await slack.hands(maria).runs("/hemmaplan")
    assert [message.text for message in slack.hands(maria).ephemeral] == ["Här"]


async def test_a_bot_comes_back_after_its_sockets_were_cut(answering, slack, maria):
    async with over_sockets(answering, slack, ping_interval=0.1):
        slack.trouble.drops_sockets()
        await slack.connected(0)
        await slack.hands(maria).runs("/hemmaplan")
        assert "dispatch_failed" in slack.hands(maria).failures[0]
        await slack.connected(1)
        await slack.hands(maria).runs("/hemmaplan")
    assert [message.text for message in slack.hands(maria).ephemeral] == ["Här"]


@pytest.mark.parametrize("ack_seconds", [2])  # what comes afterwards shall be in time
async def test_a_half_open_socket_swallows_payloads_until_the_bot_notices(answering, slack, maria):
    async with over_sockets(answering, slack, ping_interval=0.2):
        slack.trouble.half_opens()
        swallowed = asyncio.create_task(slack.hands(maria).runs("/hemmaplan"))
        await slack.connected(0)
        await slack.connected(1)
        await swallowed
        assert "dispatch_failed" in slack.hands(maria).failures[0]
        assert slack.hands(maria).ephemeral == []
        await slack.hands(maria).runs("/hemmaplan")
    assert [message.text for message in slack.hands(maria).ephemeral] == ["Här"]
