"""When a team is asked about its test: on which days, how often, and when never."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.improvement.check_ins import (
    STILL,
    began_unsaid,
    caught_up,
    check_ins_for,
    ends_after_pause,
    is_stuck,
    is_wanted,
    stuck_before_testing,
)
from programme.improvement.cycle_plans import Plan
from programme.improvement.cycles import Cycle, Observation, Phase
from programme.improvement.improvements import Improvement, State, Track
from programme.people.people import Person

ZONE = "Europe/Stockholm"
SWEDEN = Calendar("SE")
NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
MONDAY = date(2027, 3, 1)
MARIA = Person("maria", "T1", "Maria Lind", "U1")
PLANNED = Cycle(
    id="cycle1",
    improvement_id="improvement1",
    improvement="Kallelse med sms",
    programme_id="programme1",
    organisation_id="norrby",
    number=1,
    phase=Phase.PLAN,
    phase_since=NOW,
    made_at=NOW,
    made_by=MARIA,
    plan=Plan(what="sms", starts_on=date(2027, 3, 9), ends_on=date(2027, 3, 26)),
)
IMPROVEMENT = Improvement(
    *("improvement1", "programme1", "norrby", "Norrby", "cluster1", "cluster1", "Kallelse med sms"),
    Track.OPERATION,
    State.FACTS,
    state_since=NOW,
    made_at=NOW,
    made_by=MARIA,
    responsible=MARIA,
)


def asked(cycle: Cycle, first_day: date = MONDAY) -> list[str]:
    found = check_ins_for(cycle, "maria", SWEDEN, first_day=first_day, zone=ZONE)
    return [f"{one.day} {one.kind}" for one in found]


def test_a_test_with_dates_is_asked_about_before_a_week_in_as_it_ends_and_after() -> None:
    """It ends on Good Friday, and Easter Monday is free too."""
    assert asked(PLANNED) == [
        "2027-03-08 prediction",
        "2027-03-16 observation",
        "2027-03-25 observation",
        "2027-03-30 study",
        "2027-04-05 study",
        "2027-04-16 standstill",
    ]


def test_the_weekday_a_team_chose_is_asked_every_week() -> None:
    weekly = replace(PLANNED, plan=replace(PLANNED.plan, weekday=2, ends_on=date(2027, 4, 23)))
    seen = [said.split()[0] for said in asked(weekly) if "observation" in said]
    assert seen == [
        "2027-03-10",
        "2027-03-17",
        "2027-03-24",
        "2027-03-31",
        "2027-04-07",
        "2027-04-14",
        "2027-04-23",
    ]


def test_without_an_end_it_is_asked_for_four_weeks_and_then_once_whether_it_stands_still() -> None:
    endless = replace(PLANNED, plan=replace(PLANNED.plan, weekday=0, ends_on=None))
    assert asked(endless)[1:] == [
        "2027-03-15 observation",
        "2027-03-22 observation",
        "2027-03-30 observation",
        "2027-04-05 observation",
        "2027-04-26 standstill",
    ]


def test_a_prediction_that_is_there_or_was_passed_is_not_asked_for() -> None:
    for words in ("minst 7 av 10", ""):
        told = replace(PLANNED, prediction=words, predicted_at=NOW)
        assert not any("prediction" in said for said in asked(told))
    assert asked(PLANNED, date(2027, 3, 9))[0] == "2027-03-09 prediction", "on its first day at the latest"
    assert not any("prediction" in said for said in asked(PLANNED, date(2027, 3, 10)))


def test_what_rests_or_is_closed_is_left_in_peace() -> None:
    assert asked(replace(PLANNED, paused_at=NOW)) == []
    assert asked(replace(PLANNED, phase=Phase.CLOSED)) == []


def test_study_and_decision_are_asked_for_twice_and_no_more() -> None:
    studying = replace(PLANNED, phase=Phase.STUDY, study_at=NOW, do_at=NOW)
    assert asked(studying)[:2] == ["2027-03-03 study", "2027-03-10 study"]
    deciding = replace(studying, phase=Phase.ACT, act_at=NOW)
    assert asked(deciding)[:2] == ["2027-03-03 decision", "2027-03-10 decision"]
    assert asked(deciding, date(2027, 5, 3))[:1] == ["2027-05-03 decision"], "late, it is asked once"


def test_nobody_is_asked_for_what_was_said_yesterday() -> None:
    doing = replace(PLANNED, phase=Phase.DO, do_at=NOW, observations=(Observation("1", NOW, MARIA, "ja"),))
    for days, wanted in ((0, False), (1, False), (2, True)):
        today = MONDAY + days * DAY
        assert is_wanted(Kind.OBSERVATION, doing, SWEDEN, today=today, zone=ZONE) is wanted
    assert not is_wanted(Kind.PREDICTION, doing, SWEDEN, today=MONDAY, zone=ZONE)
    assert is_wanted(Kind.STUDY, doing, SWEDEN, today=MONDAY, zone=ZONE)
    assert not is_wanted(Kind.DECISION, doing, SWEDEN, today=MONDAY, zone=ZONE)


def test_a_test_has_begun_when_its_first_day_is_over_though_nobody_said_so() -> None:
    day = date(2027, 3, 9)
    morning, evening = (datetime(2027, 3, 9, hour, tzinfo=UTC) for hour in (9, 16))
    assert began_unsaid(day, now=morning, zone=ZONE) is None
    assert began_unsaid(day, now=evening, zone=ZONE) == evening
    assert caught_up(PLANNED, now=morning, zone=ZONE) is PLANNED
    begun = caught_up(replace(PLANNED, prediction="7", predicted_at=morning), now=evening, zone=ZONE)
    assert (begun.phase, begun.predicted_afterwards) == (Phase.DO, False), "that morning was in time"


def test_a_test_that_rested_a_week_ends_a_week_later() -> None:
    resting = replace(PLANNED, paused_at=NOW)
    assert ends_after_pause(resting, today=MONDAY + 7 * DAY, zone=ZONE) == date(2027, 4, 2)
    over = replace(resting, plan=replace(PLANNED.plan, ends_on=date(2027, 2, 1)))
    assert ends_after_pause(over, today=MONDAY + 7 * DAY, zone=ZONE) == date(2027, 2, 1)


def test_an_improvement_is_stuck_three_weeks_into_a_state_before_its_first_test() -> None:
    [notice] = stuck_before_testing(IMPROVEMENT, SWEDEN, tests=0, first_day=MONDAY, zone=ZONE)
    assert (notice.day, notice.kind) == (MONDAY + STILL, Kind.STANDSTILL)
    assert is_stuck(IMPROVEMENT, tests=0, today=MONDAY + STILL, zone=ZONE)
    assert not is_stuck(IMPROVEMENT, tests=0, today=MONDAY + STILL - DAY, zone=ZONE)
    for other in (replace(IMPROVEMENT, state=State.TEST), replace(IMPROVEMENT, responsible=None)):
        assert stuck_before_testing(other, SWEDEN, tests=0, first_day=MONDAY, zone=ZONE) == []
    assert stuck_before_testing(IMPROVEMENT, SWEDEN, tests=1, first_day=MONDAY, zone=ZONE) == []


@some.composite
def _cycles(draw: some.DrawFn) -> Cycle:
    day = some.none() | some.dates(date(2027, 1, 1), date(2027, 12, 31))
    starts_on, ends_on = draw(day), draw(day)
    if starts_on and ends_on and ends_on < starts_on:
        starts_on, ends_on = ends_on, starts_on
    moments = some.integers(0, 364 * 24).map(lambda hours: NOW + timedelta(hours=hours))
    phase = draw(some.sampled_from([Phase.PLAN, Phase.DO, Phase.STUDY, Phase.ACT]))
    at = draw(moments)
    seen = tuple(
        Observation(str(n), at + n * timedelta(days=2), MARIA, "ja") for n in range(draw(some.integers(0, 3)))
    )
    return replace(
        PLANNED,
        phase=phase,
        phase_since=at,
        do_at=at if phase is not Phase.PLAN else None,
        study_at=at if phase in {Phase.STUDY, Phase.ACT} else None,
        act_at=at if phase is Phase.ACT else None,
        plan=Plan(
            what="sms", starts_on=starts_on, ends_on=ends_on, weekday=draw(some.none() | some.integers(0, 4))
        ),
        observations=seen,
    )


def _key(notice: Notice) -> tuple[Kind, str]:
    return notice.kind, notice.occasion


@given(_cycles(), some.dates(date(2027, 1, 1), date(2028, 1, 31)))
def test_whatever_the_dates_questions_come_on_working_days_ahead_once_each(
    cycle: Cycle, first_day: date
) -> None:
    found = check_ins_for(cycle, "maria", SWEDEN, first_day=first_day, zone=ZONE)
    assert len({_key(one) for one in found}) == len(found)
    assert all(one.day >= first_day and SWEDEN.is_working(one.day) for one in found)
    seen = [one.day for one in found if one.kind is Kind.OBSERVATION]
    assert len(set(seen)) == len(seen), "what was seen is asked once a day"
    assert seen == sorted(seen)
    ends_on = cycle.plan.ends_on
    if ends_on:
        assert all(day <= ends_on for day in seen)
    assert [one.kind for one in found].count(Kind.STANDSTILL) == 1
    assert found[-1].day == max(one.day for one in found), (
        "first what is asked, and last that it stands still"
    )
