"""A round takes up everything that is due, a hundred people a transaction, and two rounds do not mix."""

import asyncio
from datetime import datetime, timedelta

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from delivery.pace import FIRST, Pace
from delivery.rounds import Rounds
from programme.messages.messages import State
from storage.messages import messages
from storage.messages.messages import AT_ONCE
from tests.delivery.place import Place, slack_of

POST = "chat.postMessage"
TOO_LONG = 4.0
"""Seconds."""


async def test_many_people_are_gathered_a_hundred_at_a_time_so_that_nobody_waits_long(
    place: Place,
) -> None:
    place.promise(*(f"Maria {number}" for number in range(2 * AT_ONCE + 5)))
    now = place.clock.now()
    gathered = [await place.database.transaction(messages.gather, now=now) for _ in range(4)]
    assert gathered == [AT_ONCE, AT_ONCE, 5, 0]


async def test_a_round_says_how_many_it_sent_and_the_next_finds_nothing(place: Place) -> None:
    place.promise("Maria Lind", "Per Ås")
    assert await place.round() == 2
    assert await place.round() == 0
    place.is_told_exactly_once()


async def test_the_alarm_that_rings_twice_starts_no_second_round_beside_the_first(place: Place) -> None:
    place.promise(*(f"Maria {number}" for number in range(20)))
    async with ClientSession() as session:
        slack = AsyncWebClient(
            token=place.slack.bot_token, base_url=place.slack.api_url, session=session, retry_handlers=[]
        )
        rounds = Rounds(place.database, slack, place.clock.now)
        assert await asyncio.gather(rounds.run(), rounds.run()) == [20, 0]


async def test_who_is_told_to_stop_ends_what_is_being_posted_and_gives_back_the_rest(place: Place) -> None:
    people = place.promise(*(f"Maria {number}" for number in range(20)))
    async with ClientSession() as session:
        slack = AsyncWebClient(
            token=place.slack.bot_token, base_url=place.slack.api_url, session=session, retry_handlers=[]
        )
        rounds = Rounds(place.database, slack, place.clock.now)
        place.slack.watch(lambda *_call: rounds.stop())
        sent = await rounds.run()
        assert 0 < sent <= FIRST
        assert await rounds.run() == 0, "nothing new is begun"
    left = [one for one in map(place.message_to, people) if one.state is State.WAITING]
    assert len(left) == 20 - sent
    assert {one.attempts for one in left} == {0}, "and nobody has to look for it"
    assert await place.round() == 20 - sent
    place.is_told_exactly_once()


def test_no_more_is_claimed_than_can_be_posted_in_five_seconds() -> None:
    assert [Pace(a_minute).at_once for a_minute in (6, 300, 60_000, None)] == [1, 25, 100, 100]


async def test_who_is_told_to_stop_waits_for_no_answer_that_does_not_come(place: Place) -> None:
    """What Slack had not answered by then is looked for, and the other 177 are not begun."""
    place.promise(*(f"Maria {number}" for number in range(181)))
    place.slack.trouble.is_slow(POST, TOO_LONG, times=None)
    async with slack_of(place) as slack:
        rounds = Rounds(place.database, slack, place.clock.now, ends_within=0.2)
        under_way = asyncio.create_task(rounds.run())
        await place.until_called(POST)
        rounds.stop()
        await asyncio.wait_for(under_way, TOO_LONG / 2)
    assert len([call for call in place.slack.calls if call.method == POST]) <= FIRST
    place.slack.trouble.clear()
    await place.until_quiet()
    place.is_told_exactly_once()


async def test_two_processes_keep_one_pace(place: Place) -> None:
    place.promise(*(f"Maria {number}" for number in range(16)))
    clock, moments = asyncio.get_running_loop().time, list[float]()
    began = clock()
    place.slack.watch(lambda *call: moments.append(clock()) if call[0] == POST else None)

    def now() -> datetime:
        return place.clock.now() + timedelta(seconds=clock() - began)

    async with slack_of(place) as one, slack_of(place) as other:
        both = [Rounds(place.database, slack, now, a_minute=1_200) for slack in (one, other)]
        assert sum(await asyncio.gather(*(rounds.run() for rounds in both))) == 16
    assert max(moments) - min(moments) >= 15 * 60 / 1_200 - 0.2
    place.is_told_exactly_once()


@pytest.mark.parametrize("hours", [-2, 2])
async def test_a_clock_that_is_hours_off_makes_nobody_hear_twice(place: Place, hours: int) -> None:
    """The answers are lost, and the posts are looked for in a conversation that Slack has stamped."""
    place.promise(*(f"Maria {number}" for number in range(3)))
    await place.waits(timedelta(hours=3))
    astray = timedelta(hours=hours)
    place.slack.trouble.loses_answer(POST, times=3)
    for _ in range(4):
        await place.round(now=lambda: place.clock.now() + astray)
        await place.rests()
    place.is_told_exactly_once()
    assert place.left_to_do() == []


async def test_before_half_past_eight_nothing_is_even_gathered(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    early = place.clock.now() - timedelta(seconds=1)
    assert await place.round(now=lambda: early) == 0
    assert place.message_to(maria).state is None
    assert await place.round() == 1
    assert place.message_to(maria).state is State.SENT
