"""A round takes up everything that is due, a hundred people a transaction, and two rounds do not mix."""

import asyncio
from datetime import timedelta

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from delivery.pace import FIRST, Pace
from delivery.rounds import Rounds
from programme.messages.messages import State
from storage.messages import messages
from storage.messages.messages import AT_ONCE
from tests.delivery.place import Place


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


async def test_before_half_past_eight_nothing_is_even_gathered(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    early = place.clock.now() - timedelta(seconds=1)
    assert await place.round(now=lambda: early) == 0
    assert place.message_to(maria).state is None
    assert await place.round() == 1
    assert place.message_to(maria).state is State.SENT
