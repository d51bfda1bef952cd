"""Whatever kills the sender, at whatever step, what was promised is said exactly once."""

import asyncio
from itertools import cycle

import pytest

from tests.delivery.place import Place

every_database = pytest.mark.every_database
POST = "chat.postMessage"
UNMADE, MADE = f"before {POST}", f"after {POST}"
A_BATCH = 12
CLAIMED, DECIDED, SETTLED = 2, 3, 4
"""The commits of a round after the first, in which what is due is gathered."""


@every_database
async def test_killed_at_any_step_of_a_round_nothing_is_lost_or_said_twice(place: Place) -> None:
    """Before and after every commit and every call; the last round of all is the first nobody kills."""
    step, lived = 0, False
    while not lived:
        step += 1
        place.promise(f"Maria {step}")
        lived = await place.one_round(dies_at=step)
        await place.until_quiet()
        place.is_told_exactly_once()
    assert step == 15, "six commits and one call have fourteen sides"


@pytest.mark.parametrize("first_died", [UNMADE, MADE])
async def test_killed_again_while_looking_for_what_the_first_one_did(place: Place, first_died: str) -> None:
    """The first died with its post unmade, or made and not written down; the second dies at each step."""
    step, lived = 0, False
    while not lived:
        step += 1
        place.promise(f"Maria {step}")
        assert not await place.one_round(dies_at=1, amid=first_died)
        await place.rests()
        lived = await place.one_round(dies_at=step)
        await place.until_quiet()
        place.is_told_exactly_once()
    commits, calls = (10, 3) if first_died == UNMADE else (6, 2)
    assert step == 2 * (commits + calls) + 1


@every_database
@pytest.mark.parametrize("arrived", [1, 2], ids=["arrived", "carried out"])
async def test_killed_while_slack_had_the_post_and_had_not_answered(place: Place, arrived: int) -> None:
    place.promise("Maria Lind")
    assert not await place.one_round(killed_at_call=arrived)
    await place.until_quiet()
    place.is_told_exactly_once()


@every_database
async def test_an_answer_that_got_lost_is_looked_for_and_not_asked_for_again(place: Place) -> None:
    place.promise("Maria Lind")
    place.slack.trouble.loses_answer(POST)
    assert await place.one_round()
    await place.until_quiet()
    place.is_told_exactly_once()
    assert [call.method for call in place.slack.calls].count(POST) == 1


async def test_killed_at_any_step_of_looking_for_an_answer_that_got_lost(place: Place) -> None:
    step, lived = 0, False
    while not lived:
        step += 1
        place.promise(f"Maria {step}")
        place.slack.trouble.loses_answer(POST)
        assert await place.one_round()
        await place.rests()
        lived = await place.one_round(dies_at=step)
        await place.until_quiet()
        place.is_told_exactly_once()
    assert step > 8


@every_database
@pytest.mark.parametrize(
    ("amid", "dies_at"),
    [
        ("after commit", CLAIMED),
        ("before commit", DECIDED),
        ("after commit", DECIDED),
        (UNMADE, 1),
        (MADE, 1),
        (MADE, 7),
        (UNMADE, A_BATCH),
        (MADE, A_BATCH),
        ("before commit", SETTLED),
        ("after commit", SETTLED),
    ],
)
async def test_killed_in_the_middle_of_a_batch_none_of_it_is_lost_or_said_twice(
    place: Place, amid: str, dies_at: int
) -> None:
    place.promise(*(f"Maria {number}" for number in range(A_BATCH)))
    assert not await place.one_round(dies_at=dies_at, amid=amid)
    await place.until_quiet()
    place.is_told_exactly_once()


async def test_a_night_of_crashes_among_many_people_costs_nobody_a_word(place: Place) -> None:
    place.promise(*(f"Maria {number}" for number in range(30)))
    deaths = cycle((5, 23, 11, 37))
    while not await place.one_round(dies_at=next(deaths)):
        pass
    await place.until_quiet()
    place.is_told_exactly_once()


@pytest.mark.postgresql
async def test_two_at_once_share_the_work_and_nobody_hears_twice(place: Place) -> None:
    place.promise(*(f"Maria {number}" for number in range(150)))
    assert await asyncio.gather(place.one_round(), place.one_round()) == [True, True]
    await place.until_quiet()
    place.is_told_exactly_once()


@pytest.mark.postgresql
@pytest.mark.parametrize("processes", [2, 4])
async def test_several_at_once_leave_nothing_to_a_later_round(place: Place, processes: int) -> None:
    """None of them is special, and Slack takes its time."""
    place.promise(*(f"Maria {number}" for number in range(240)))
    place.slack.trouble.is_slow(POST, 0.05, times=None)
    assert all(await asyncio.gather(*(place.one_round() for _ in range(processes))))
    place.is_told_exactly_once()
    assert place.left_to_do() == []


@pytest.mark.postgresql
async def test_of_two_at_once_one_is_killed_and_the_other_goes_on(place: Place) -> None:
    """Slack takes its time, so that neither has said all before the other has begun."""
    place.promise(*(f"Maria {number}" for number in range(240)))
    place.slack.trouble.is_slow(POST, 0.1, times=None)
    assert await asyncio.gather(place.one_round(dies_at=4), place.one_round()) == [False, True]
    await place.until_quiet()
    place.is_told_exactly_once()
