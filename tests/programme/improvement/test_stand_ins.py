"""Who is asked about tests and reminded of actions while somebody is away: told for any days off."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from programme.ground.calendar import Calendar
from programme.ground.notices import Kind
from programme.improvement.actions import Action, Purpose, notices_for
from programme.improvement.check_ins import check_ins_for
from programme.improvement.cycle_plans import Plan
from programme.improvement.cycles import Cycle, Phase
from programme.improvement.stand_ins import shared_questions, shared_recalls
from programme.people.absences import ALWAYS_THERE, LONGEST, Cover, Rest
from programme.people.people import Person
from programme.preparations.preparations import State

ZONE = "Europe/Stockholm"
SWEDEN = Calendar("SE")
NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
MARIA = Person("maria", "T1", "Maria Lind", "U1")
ANNA = Person("anna", "T1", "Anna Berg", "U2")

days = st.dates(date(2027, 1, 1), date(2027, 12, 31))
weekdays = st.frozensets(st.integers(0, 4), max_size=4)


@st.composite
def rests(draw: st.DrawFn) -> Rest:
    since = draw(days)
    return Rest(draw(weekdays), since, since + timedelta(days=draw(st.integers(0, LONGEST.days - 1))))


covers = st.builds(Cover, rests()) | st.builds(Cover, rests(), st.just(ANNA), st.builds(Rest, weekdays))


@st.composite
def planned(draw: st.DrawFn) -> Cycle:
    starts_on = draw(days)
    ends_on = draw(st.none() | st.integers(1, 80).map(lambda lasts: starts_on + timedelta(days=lasts)))
    plan = Plan(what="sms", starts_on=starts_on, ends_on=ends_on, weekday=draw(st.none() | st.integers(0, 4)))
    return Cycle(
        *("cycle1", "improvement1", "Kallelse med sms", "programme1", "norrby", 1, Phase.PLAN),
        phase_since=NOW,
        made_at=NOW,
        made_by=MARIA,
        plan=plan,
    )


def action(due_on: date, purpose: Purpose) -> Action:
    return Action(
        *("action1", "improvement1", "programme1", "norrby", "Kallelse med sms", purpose, "Skriv texten"),
        due_on=due_on,
        version=1,
        state=State.OPEN,
        responsible=MARIA,
        given_by_id=ANNA.id,
    )


def there(cover: Cover, person_id: str, day: date) -> bool:
    """Whether it is hers to hear that day, and she is there."""
    if person_id == MARIA.id:
        return not cover.rest.includes(day)
    return cover.stand_in is not None and cover.rest.is_away(day) and not cover.stand_ins.includes(day)


@given(planned(), covers, days)
def test_only_who_is_there_is_asked_once_of_a_kind_a_day_and_never_too_late(
    cycle: Cycle, cover: Cover, first_day: date
) -> None:
    asked = check_ins_for(cycle, MARIA.id, SWEDEN, first_day=first_day, zone=ZONE)
    shared = shared_questions(asked, MARIA, SWEDEN, cover, first_day=first_day)
    assert all(there(cover, one.person_id, one.day) for one in shared)
    assert all(first_day <= one.day and SWEDEN.is_working(one.day) for one in shared)
    assert all(one.stale_on is None or one.day < one.stale_on for one in shared)
    assert len({(one.kind, one.day) for one in shared}) == len(shared)
    lost = {one.kind for one in asked} - {one.kind for one in shared}
    assert lost <= {Kind.PREDICTION, Kind.OBSERVATION}, "what was learned and decided is always asked for"


@given(planned(), days)
def test_who_is_always_there_is_asked_as_ever(cycle: Cycle, first_day: date) -> None:
    asked = check_ins_for(cycle, MARIA.id, SWEDEN, first_day=first_day, zone=ZONE)
    shared = shared_questions(asked, MARIA, SWEDEN, ALWAYS_THERE, first_day=first_day)
    assert {(one.kind, one.day) for one in shared} == {(one.kind, one.day) for one in asked}


@given(days, st.sampled_from(Purpose), covers, days)
def test_an_action_is_recalled_for_who_is_there_and_its_giver_is_told_of_to_herself(
    due_on: date, purpose: Purpose, cover: Cover, first_day: date
) -> None:
    shared = shared_recalls(action(due_on, purpose), SWEDEN, cover, first_day=first_day)
    assert [one.person_id for one in shared if one.kind is Kind.ACTION_YOURS] == [MARIA.id]
    recalls = [one for one in shared if one.kind is Kind.ACTION]
    assert recalls, "that its day has passed is always said"
    assert all(there(cover, one.person_id, one.day) and one.day >= first_day for one in recalls)
    if purpose is Purpose.LOOK_AGAIN:
        assert all(one.day >= SWEDEN.on_or_before(due_on) for one in recalls)


@given(days, st.sampled_from(Purpose), days)
def test_and_as_ever_for_who_is_always_there(due_on: date, purpose: Purpose, first_day: date) -> None:
    one = action(due_on, purpose)
    shared = shared_recalls(one, SWEDEN, ALWAYS_THERE, first_day=first_day)
    assert shared == notices_for(one, SWEDEN, first_day=first_day)
