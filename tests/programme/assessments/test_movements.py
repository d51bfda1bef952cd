"""Movement: a point at a time and in all, on one version of one list and never across."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from programme.assessments.checklists import DONT_KNOW
from programme.assessments.movements import (
    Way,
    before,
    last_movement,
    movement,
    movements,
    whole_movement,
)
from tests.programme.assessments.rounds import checklist, round_of

FIRST, SECOND, THIRD = date(2027, 2, 1), date(2027, 6, 1), date(2028, 1, 31)
LEVELS = st.lists(st.tuples(*[st.sampled_from((None, DONT_KNOW, 1, 2, 3))] * 2), min_size=1, max_size=8)


def test_each_point_moves_by_itself() -> None:
    moved = movement(round_of(1, 2, 3, DONT_KNOW), round_of(3, 2, 2, 3, on=SECOND))
    assert moved is not None
    assert [one.way for one in moved.points] == [Way.UP, Way.SAME, Way.DOWN, Way.UNSURE]
    assert (moved.steps, moved.count(Way.UP)) == (1, 1)


def test_nothing_moves_between_two_versions() -> None:
    new = round_of(3, 3, on=SECOND, of=checklist(2, version="2"))
    assert movement(round_of(1, 1), new) is None
    assert before([round_of(1, 1), new], new) is None


def test_a_new_version_in_between_leaves_the_old_ones_apart() -> None:
    rounds = [
        round_of(1, 1),
        round_of(3, 3, on=SECOND, of=checklist(2, version="2")),
        round_of(2, 1, on=THIRD),
    ]
    (moved,) = movements(rounds)
    assert (moved.before.on, moved.now.on) == (FIRST, THIRD)
    assert last_movement(rounds) == moved


def test_the_whole_movement_goes_from_the_first_to_the_last() -> None:
    rounds = [round_of(1), round_of(3, on=SECOND), round_of(2, on=THIRD)]
    whole, last = whole_movement(rounds), last_movement(rounds)
    assert whole is not None
    assert last is not None
    assert (whole.steps, last.steps) == (1, -1)


def test_a_round_in_which_nothing_is_said_is_no_round_to_compare_with() -> None:
    assert last_movement([round_of(None, None), round_of(1, 2, on=SECOND)]) is None
    assert last_movement([]) is None


@given(LEVELS)
def test_every_point_goes_one_way_and_the_steps_add_up(levels: list[tuple[int | None, int | None]]) -> None:
    was, now = round_of(*(one for one, _ in levels)), round_of(*(one for _, one in levels), on=SECOND)
    moved = movement(was, now)
    back = movement(now, was)
    assert moved is not None
    assert back is not None
    assert sum(moved.count(way) for way in Way) == len(levels)
    assert moved.steps == -back.steps
    assert moved.count(Way.UP) == back.count(Way.DOWN)
