"""What the alarm begins waits by itself, and a stop waits for nothing that can be begun anew."""

import asyncio

from bot.alarm import Ring
from delivery import people
from delivery.rounds import Rounds
from tests.delivery.place import a_place, slack_of

LONG = 600
"""Seconds that Slack wants us to wait."""


async def test_a_look_that_slack_tells_to_wait_stops_neither_letters_nor_an_end(database_url: str) -> None:
    async with a_place(database_url) as place, slack_of(place) as slack:
        place.promise("Maria Lind", "Per Ås")
        place.slack.trouble.rate_limits("users.list", times=None, retry_after=LONG)
        workspace_id = place.programme.workspace_id
        looks = Ring(lambda: people.refresh(place.database, slack, workspace_id, place.clock.now))
        rounds = Ring(Rounds(place.database, slack, place.clock.now).run)
        looking = asyncio.create_task(looks.rings())
        await place.until_called("users.list")
        await rounds.rings()
        place.is_told_exactly_once()
        assert not looking.done()
        looks.cancel()
        await asyncio.wait_for(looks.ended(), LONG / 10)
        await looking


async def test_one_kind_of_work_is_not_begun_twice_and_its_faults_end_it_alone() -> None:
    begun, goes_on = 0, asyncio.Event()

    async def work() -> None:
        nonlocal begun
        begun += 1
        await goes_on.wait()
        raise ValueError("a slip of ours")

    ring = Ring(work)
    both = asyncio.gather(ring.rings(), ring.rings())
    await asyncio.sleep(0)
    goes_on.set()
    await both
    assert begun == 1
    await ring.rings()
    assert begun == 2, "and the next time it is begun again"
