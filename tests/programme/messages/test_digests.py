"""The facilitator's digest: when it comes, and what of it may be told."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from programme.ground.calendar import Calendar
from programme.ground.languages import Words
from programme.meetings.meetings import Meeting
from programme.messages.digests import NEAR, Due, ahead, digest_on, late, late_untold, near
from programme.people.people import Person
from programme.people.reachability import Lost, Why, to_step_in_for, week_of, why_not
from programme.programmes.template_files import shipped_templates

SWEDEN = Calendar("SE", shipped_templates()["kort"].breaks)
TODAY = date(2027, 1, 18)
TITLE = Words(sv="Presentation", en="Presentation")
unhurried = settings(deadline=None)


@unhurried
@given(st.dates(date(2027, 1, 1), date(2028, 6, 30)))
def test_it_comes_on_a_working_day_never_early_and_once_a_week(first_day: date) -> None:
    day = digest_on(SWEDEN, first_day)
    assert SWEDEN.is_working(day)
    assert day >= first_day
    following = digest_on(SWEDEN, day + timedelta(days=1))
    assert week_of(following) != week_of(day)
    mondays = [first_day + timedelta(days=ahead) for ahead in range((day - first_day).days + 1)]
    assert not any(SWEDEN.is_working(one) and one.weekday() == 0 for one in mondays[:-1]), (
        "no Monday is left out"
    )


def test_weeks_are_told_by_the_year_their_thursday_is_in() -> None:
    assert week_of(date(2027, 1, 3)) == "2026-W53"
    assert week_of(date(2027, 1, 4)) == "2027-W01"


def due(
    owner: str, due_on: date, *, told: bool = False, still_open: bool = True, cluster: str = "north"
) -> Due:
    return Due(TITLE, "presentation", "m-2027-02-01", cluster, owner, owner, due_on, still_open, told)


dues = st.lists(
    st.builds(
        lambda owner, away, told, still_open: due(
            owner, TODAY + timedelta(days=away), told=told, still_open=still_open
        ),
        st.sampled_from(["Norrby", "Ekeby", "Strandvik"]),
        st.integers(-30, 60),
        st.booleans(),
        st.booleans(),
    )
)


@unhurried
@given(dues)
def test_nobody_is_named_late_before_she_knows_that_it_is_told(some: list[Due]) -> None:
    named = {(owner, lack.due_on) for lack in late(some, today=TODAY) for owner in lack.owners}
    for one in some:
        is_late = one.open and one.due_on < TODAY
        assert (
            not is_late
            or one.told == ((one.owner, one.due_on) in named)
            or any(other.told and (other.owner, other.due_on) == (one.owner, one.due_on) for other in some)
        )
    assert all(on < TODAY for _, on in named)
    untold = [one for one in some if one.open and one.due_on < TODAY and not one.told]
    assert late_untold(some, today=TODAY) == len(untold)


@unhurried
@given(dues)
def test_what_lies_further_ahead_moves_nobody_yet(some: list[Due]) -> None:
    named = {(owner, lack.due_on) for lack in near(some, today=TODAY) for owner in lack.owners}
    wanted = {(one.owner, one.due_on) for one in some if one.open and TODAY <= one.due_on <= TODAY + NEAR}
    assert named == wanted


def test_everybody_is_said_only_where_those_who_are_done_would_be_seen() -> None:
    some = [due(owner, TODAY) for owner in ("Norrby", "Ekeby", "Strandvik")]
    assert [one.everybody for one in near(some, today=TODAY)] == [False]
    seen = [replace(one, counted=True) for one in some]
    assert [one.everybody for one in near(seen, today=TODAY)] == [True]
    done = replace(seen[0], owner="Sjöby", open=False)
    assert [one.everybody for one in near([*seen, done], today=TODAY)] == [False]


def meeting(on: date) -> Meeting:
    return Meeting(f"m-{on}", "p", "start", TITLE, on)


def test_clusters_with_one_date_are_told_together_and_others_by_name() -> None:
    names = {"north": "Norra", "south": "Södra", "west": "Västra"}
    one = meeting(date(2027, 2, 1))
    some = [
        due("Norrby", TODAY),
        due("Norrby", TODAY, still_open=False),
        due("Ekeby", TODAY, still_open=False),
    ]
    (alone,) = ahead(dict.fromkeys(names, one), names, some)
    assert (alone.clusters, alone.ready, alone.of) == ((), 1, 2)

    first, second = ahead({"north": one, "south": meeting(date(2027, 2, 8)), "west": one}, names, some)
    assert (first.clusters, first.ready, first.of) == (("Norra", "Västra"), 1, 2)
    assert (second.clusters, second.of) == (("Södra",), 0)


def test_who_never_had_slack_is_told_of_only_where_nobody_else_is_reached() -> None:
    per = Person("per", "T1", "Per Ås")
    anna = Person("anna", "T1", "Anna Berg", "U1", deactivated=True)
    seats = [
        Lost(person, home, home, why)
        for person, home in ((per, "Norrby"), (per, "Ekeby"), (anna, "Norrby"))
        if (why := why_not(person))
    ]
    found = to_step_in_for(seats, reached={"Norrby"})
    assert [(one.person.name, one.organisation, one.why) for one in found] == [
        ("Per Ås", "Ekeby", Why.NO_ACCOUNT),
        ("Anna Berg", "Norrby", Why.CLOSED),
    ]
