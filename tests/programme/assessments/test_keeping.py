"""Keeping: what two people choose and write at once is asked about or kept, and never lost."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.assessments.assessments import LONGEST_COMMENT, Mark, Rival
from programme.assessments.keeping import Filled, chosen, commented, kept, settled
from programme.ground.refusals import Refusal
from tests.programme.assessments.rounds import ANNA

AT = datetime(2027, 1, 20, 9, tzinfo=UTC)
MARIA, PER = replace(ANNA, id="maria", name="Maria Lind"), replace(ANNA, id="per", name="Per Ås")
PEOPLE = st.sampled_from((ANNA, MARIA, PER))
LEVELS = st.integers(0, 3)
NOTHING = Mark("p1")


def test_the_first_level_is_the_level() -> None:
    mark = chosen(NOTHING, 2, shown=None, by=ANNA, at=AT)
    assert (mark.level, mark.by, mark.at, mark.settled) == (2, ANNA, AT, True)


def test_who_saw_the_level_before_changes_it() -> None:
    annas = chosen(NOTHING, 2, shown=None, by=ANNA, at=AT)
    assert chosen(annas, 3, shown=2, by=MARIA, at=AT).level == 3


def test_who_had_not_seen_it_stands_beside_it() -> None:
    annas = chosen(NOTHING, 2, shown=None, by=ANNA, at=AT)
    both = chosen(annas, 3, shown=None, by=MARIA, at=AT)
    assert (both.level, both.rival, both.settled) == (2, Rival(3, MARIA), False)
    assert chosen(both, 2, shown=2, by=MARIA, at=AT).settled, "she came round"
    assert chosen(both, 3, shown=2, by=ANNA, at=AT).settled, "or the other did"
    assert chosen(both, 1, shown=None, by=PER, at=AT) == both, "a third level settles nothing"
    assert chosen(both, 3, shown=None, by=PER, at=AT).level == 3


def test_one_of_the_two_holds_and_no_third() -> None:
    both = replace(chosen(NOTHING, 2, shown=None, by=ANNA, at=AT), rival=Rival(3, MARIA))
    assert settled(both, 3, by=PER, at=AT).level == 3
    with pytest.raises(Refusal):
        settled(both, 1, by=PER, at=AT)
    done = settled(both, 2, by=PER, at=AT)
    assert settled(done, 3, by=ANNA, at=AT) == done, "an old window settles nothing anew"


@given(st.lists(st.tuples(PEOPLE, LEVELS, st.none() | LEVELS), max_size=12))
def test_a_level_somebody_else_chose_never_goes_unseen(steps: list[tuple[object, int, int | None]]) -> None:
    mark = NOTHING
    for by, level, shown in steps:
        after = chosen(mark, level, shown=shown, by=by, at=AT)  # type: ignore[arg-type]
        lost = mark.level is not None and after.level != mark.level and mark.by != by
        assert not lost or shown == mark.level or mark.rival is not None
        mark = after


def test_a_comment_written_meanwhile_stays_and_ones_own_is_changed() -> None:
    annas = commented(NOTHING, "Annas", shown="", by=ANNA)
    both = commented(annas, "Marias", shown="", by=MARIA)
    assert both.comment == "Annas\nMarias"
    assert commented(annas, "Annas nya", shown="", by=ANNA).comment == "Annas nya"
    assert commented(annas, "", shown="Annas", by=MARIA).comment == ""
    assert commented(annas, "Annas", shown="", by=MARIA) == annas
    with pytest.raises(Refusal):
        commented(NOTHING, "x" * (LONGEST_COMMENT + 1), shown="", by=ANNA)


def test_a_level_that_did_not_arrive_is_kept_with_the_next_and_no_other_is_touched() -> None:
    screen = Filled({"p1": 2, "p2": 3}, {})
    assert kept(NOTHING, screen, Filled(), touched=["p2"], by=MARIA, at=AT).level == 2
    annas = chosen(NOTHING, 1, shown=None, by=ANNA, at=AT)
    assert kept(annas, screen, Filled(), touched=["p2"], by=MARIA, at=AT) == annas
