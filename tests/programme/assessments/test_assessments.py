"""A round: when it is done, a possible model organisation, and where those who answered alone differ."""

from dataclasses import replace

import pytest

from programme.assessments.assessments import ENOUGH, Rival, alone, is_possible_model
from programme.assessments.checklists import DONT_KNOW
from tests.programme.assessments.rounds import ANNA, checklist, round_of


def test_a_round_is_complete_when_every_point_has_a_level_or_is_not_known_yet() -> None:
    assert not round_of(1, 2, None).complete
    assert round_of(1, 2, DONT_KNOW).complete


def test_a_point_with_two_levels_is_not_answered() -> None:
    one = round_of(1, 2)
    marks = dict(one.marks)
    marks["p2"] = replace(marks["p2"], rival=Rival(3, ANNA))
    disputed = replace(one, marks=marks)
    assert [mark.point for mark in disputed.disputed] == ["p2"]
    assert (disputed.answered, disputed.complete) == (1, False)


@pytest.mark.parametrize(
    ("levels", "scale", "model"),
    [
        ((3, 3, 2), 3, True),
        ((3, 2, 3, 2), 3, False),  # on half, not on more
        ((3, 3, 1), 3, False),
        ((3, 3, DONT_KNOW), 3, False),
        ((3, 3, None), 3, False),
        ((4, 4, 3), 4, False),  # the rule was found for three levels
    ],
)
def test_a_possible_model_has_no_one_and_a_three_on_more_than_half(
    levels: tuple[int | None, ...], scale: int, model: bool
) -> None:
    assert is_possible_model(round_of(*levels, of=checklist(len(levels), scale))) is model


def test_fewer_than_five_who_answered_alone_show_nothing_but_how_many() -> None:
    voices = {f"person {at}": {"p1": at % 2 + 1, "p2": 2} for at in range(ENOUGH - 1)}
    few = alone(voices)
    assert (few.people, few.enough, few.differing, dict(few.chosen)) == (4, False, (), {})
    enough = alone(voices | {"one more": {"p1": 3, "p2": 2}})
    assert enough.differing == ("p1",)
    assert enough.chosen["p1"] == {1: 2, 2: 2, 3: 1}
