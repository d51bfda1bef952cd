"""A round takes up everything that is due, a hundred people a transaction, and two rounds do not mix."""

import asyncio
from datetime import timedelta

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

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


async def test_before_half_past_eight_nothing_is_even_gathered(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    early = place.clock.now() - timedelta(seconds=1)
    assert await place.round(now=lambda: early) == 0
    assert place.message_to(maria).state is None
    assert await place.round() == 1
    assert place.message_to(maria).state is State.SENT
