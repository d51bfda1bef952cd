"""What a test holds: nothing anybody wrote is lost, steps back lead where they should, plans fit."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from programme.figures.small_counts import counted_in, is_small, without
from programme.figures.written_values import Count
from programme.ground.refusals import Refusal
from programme.improvement.cycle_plans import ASKS, LONGEST_LINE, Plan, Sheet, carried_over, redated, written
from programme.improvement.cycles import (
    LONGEST_WHY,
    Cycle,
    Decision,
    Observation,
    Phase,
    back_from,
    ramp,
    require_decision,
    together,
    without_small_counts,
)
from programme.improvement.features import Hint, Predicted, features, hint_for
from programme.people.people import Person

NOW = datetime(2027, 3, 9, 12, tzinfo=UTC)
TODAY = date(2027, 3, 9)
MARIA = Person("maria", "T1", "Maria Lind", "U1")
EMPTY = Cycle(
    *("cycle1", "improvement1", "Kallelse med sms", "programme1", "norrby", 1, Phase.PLAN, NOW, NOW, MARIA),
    plan=Plan(what="sms"),
)
DONE = replace(
    EMPTY,
    phase=Phase.CLOSED,
    prediction="7 av 10",
    predicted_at=NOW - timedelta(hours=1),
    do_at=NOW,
    study_at=NOW + timedelta(days=10),
    act_at=NOW + timedelta(days=10),
    closed_at=NOW + timedelta(days=11),
    decision=Decision.ADAPT,
    observations=tuple(
        Observation(str(at), NOW + timedelta(days=at), MARIA, "5 av 8 kom", Count(5, 8)) for at in range(3)
    ),
)
TEXTS = some.text(
    some.characters(codec="utf-8", exclude_characters="\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), max_size=9
)


def refused(key: str, field: str | None = None):
    return pytest.raises(Refusal, match=key, check=lambda no: field is None or no.field == field)


@given(TEXTS, TEXTS, TEXTS)
def test_two_who_write_at_once_lose_nothing(now: str, new: str, shown: str) -> None:
    found = together(now, new, shown)
    if now != shown and now:
        assert now in found, "what the first wrote stands"
    if new != shown and new:
        assert new in found, "and so does the second's"


@given(TEXTS, TEXTS)
def test_one_who_writes_alone_changes_what_she_sees(shown: str, new: str) -> None:
    assert together(shown, new, shown) == new


def test_what_is_undone_goes_back_one_phase_and_what_is_closed_to_where_it_was() -> None:
    assert [back_from(replace(EMPTY, phase=phase)) for phase in (Phase.DO, Phase.STUDY, Phase.ACT)] == [
        Phase.PLAN,
        Phase.DO,
        Phase.STUDY,
    ]
    assert back_from(DONE) is Phase.ACT
    assert back_from(replace(DONE, act_at=None)) is Phase.STUDY
    assert back_from(replace(EMPTY, phase=Phase.CLOSED)) is Phase.PLAN, "abandoned before it began"
    with refused("cycle-nothing-to-undo"):
        back_from(EMPTY)


def test_it_is_decided_when_it_has_been_studied_and_abandoned_at_any_time_with_a_reason() -> None:
    for phase in (Phase.PLAN, Phase.DO, Phase.STUDY):
        with refused("cycle-study-first", "decision"):
            require_decision(replace(EMPTY, phase=phase), Decision.ADOPT, "bra")
        require_decision(replace(EMPTY, phase=phase), Decision.ABANDON, "vi fick en annan idé")
        with refused("cycle-why-missing", "why"):
            require_decision(replace(EMPTY, phase=phase), Decision.ABANDON, "")
    acting = replace(EMPTY, phase=Phase.ACT)
    require_decision(acting, Decision.ADOPT, "")
    with refused("cycle-text-long", "why"):
        require_decision(acting, Decision.ADOPT, "å" * (LONGEST_WHY + 1))
    with refused("cycle-closed"):
        require_decision(DONE, Decision.ADOPT, "")


def test_a_plan_says_what_is_tested_and_has_dates_that_can_be_meant() -> None:
    plan = written(Plan(), {"what": " sms  dagen före ", "weekday": "2"}, {}, today=TODAY)
    assert (plan.what, plan.weekday) == ("sms dagen före", 2)
    for given_, key, field in (
        ({"what": None}, "cycle-empty", "what"),
        ({"what": "å" * (LONGEST_LINE + 1)}, "cycle-text-long", "what"),
        ({"starts_on": date(2227, 3, 9)}, "cycle-date-far", "starts_on"),
        ({"ends_on": date(1927, 3, 9)}, "cycle-date-far", "ends_on"),
        ({"starts_on": TODAY, "ends_on": TODAY - timedelta(days=1)}, "cycle-ends-first", "ends_on"),
    ):
        with refused(key, field):
            written(Plan(what="sms"), given_, {"what": "sms"}, today=TODAY)


def test_what_somebody_left_as_it_was_shown_is_left_as_it_is_now() -> None:
    now = Plan(what="sms", scale="en enhet")
    after = written(now, {"what": "brev", "scale": None}, {"what": "sms", "scale": None}, today=TODAY)
    assert after == Plan(what="brev", scale="en enhet")


def test_the_next_test_begins_with_the_plan_and_without_its_dates() -> None:
    plan = Plan("?", "sms", "vi", "här", "streck", "tio", TODAY, TODAY, 2, "maria", "idea1")
    assert carried_over(plan) == replace(plan, starts_on=None, ends_on=None)
    assert redated(plan, replace(plan, weekday=3))
    assert not redated(plan, replace(plan, what="brev"))


def test_both_sheets_together_hold_the_whole_plan() -> None:
    asked = {*ASKS[Sheet.BRIEF], *ASKS[Sheet.DETAILS]}
    assert asked == set(Plan.__dataclass_fields__)


def test_the_chain_goes_from_the_first_to_the_last_and_leaves_the_others_out() -> None:
    one, two, three, four = (
        replace(EMPTY, id=name, number=number, previous_id=before)
        for name, number, before in (("a", 1, None), ("b", 2, "a"), ("c", 3, None), ("d", 4, "b"))
    )
    every = [three, one, four, two]
    for each in (one, two, four):
        assert ramp(every, each) == (one, two, four)
    assert ramp(every, three) == (three,)


def test_the_five_features_are_told_by_time_stamps() -> None:
    found = features(DONE, place=2, measured_on=(), zone="Europe/Stockholm")
    assert found.documented
    assert found.iterative
    assert found.small_scale
    assert found.data_over_time
    assert (found.predicted, found.days, found.days_with_data) == (Predicted.BEFORE, 11, 3)
    late = replace(DONE, predicted_at=NOW + timedelta(hours=1), study_at=NOW + timedelta(days=30))
    found = features(late, place=1, measured_on={TODAY + timedelta(days=20), date(2027, 1, 1)}, zone="UTC")
    assert (found.predicted, found.small_scale, found.days_with_data) == (Predicted.AFTERWARDS, False, 4)
    bare = features(EMPTY, place=1, measured_on={TODAY}, zone="UTC")
    assert (bare.documented, bare.predicted, bare.small_scale) == (False, Predicted.NEVER, None)
    assert (bare.days, bare.days_with_data) == (None, 0)


def test_there_is_one_hint_at_most_and_none_where_all_is_there() -> None:
    assert hint_for(DONE, place=2) is None
    assert hint_for(replace(DONE, decision=Decision.ADOPT), place=1) is Hint.AGAIN
    assert hint_for(replace(DONE, prediction=""), place=2) is Hint.PREDICT
    assert hint_for(replace(DONE, observations=()), place=2) is Hint.COUNT


def test_small_counts_are_left_out_of_every_line_outside() -> None:
    assert counted_in("5 av 8 kom, 2 of 3 bytte tid") == Count(5, 8)
    assert counted_in("3/4 var ledigt, och 8 av 5 går inte") is None
    assert without("5 av 8 kom, 2 of 3 bytte tid") == "5 av 8 kom, … bytte tid"
    assert is_small(Count(4, 40))
    assert not is_small(Count(5, 9))
    assert is_small(Count(9, 10)), "it points out the one"
    assert not is_small(Count(8, 10))
    assert not is_small(Count(10, 10)), "nobody is pointed out among all"
    few = replace(
        DONE, learned="3 av 4 ville", observations=(Observation("1", NOW, MARIA, "3 av 4 kom", Count(3, 4)),)
    )
    shown = without_small_counts(few)
    assert shown.learned == "… ville"
    assert (shown.observations[0].text, shown.observations[0].count) == ("… kom", None)
    assert without_small_counts(DONE) == DONE
