"""What is remembered of tests and measures: who may see what, and what holds when two act at once."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.figures.written_values import Count
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.improvement.cycle_plans import Plan
from programme.improvement.cycles import Cycle, Decision, Phase, Seen
from programme.improvement.features import Predicted
from programme.improvement.improvements import Improvement, State, Track
from programme.improvement.measures import Draft, Entry, Figures, Value
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from storage.ground import tables as ground_tables
from storage.improvement import (
    check_in_notices,
    cycle_deeds,
    cycles,
    improvement_deeds,
    measure_deeds,
    measures,
)
from storage.improvement.tables import Improvement as ImprovementRow
from storage.improvement.tables import MeasureValue
from storage.people import people
from storage.people import tables as people_tables
from tests.acts import acting
from tests.storage.preparations.test_preparations import NOW, World

DAY = date(2027, 1, 11)
LATER = NOW + timedelta(days=60)
SHARE = Draft("Kom till sitt besök", "%", None, None, ())


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    made = World(database_url)
    yield made
    made.database.close()


def begins(world: World, who: str = "maria", state: State = State.TEST) -> Improvement:
    organisation = next(
        seat.organisation_id
        for seat in world.database.read(people.viewer, world.people[who].id).seats
        if seat.organisation_id
    )
    facts = {"title": "Kallelse med sms", "track": Track.OPERATION, "state": state}
    return world.database.write(
        improvement_deeds.begin, Act(world.people[who], NOW), f"by-{who}", organisation, facts=facts
    )


def plans(world: World, improvement: Improvement, name: str = "cycle1", **plan: object) -> Cycle:
    given = {"what": "sms", **plan}
    return world.database.write(
        cycle_deeds.plan, Act(world.people["maria"], NOW), name, improvement.id, given, shown={}
    )


def does(
    world: World,
    deed: Callable[..., Cycle],
    *args: object,
    who: str = "maria",
    now: datetime = NOW,
    **facts: object,
) -> Cycle:
    return world.database.write(deed, Act(world.people[who], now), *args, **facts)


def promised(world: World, subject: str) -> dict[Kind, set[str]]:
    """What waits to be asked about it, and of whom."""

    def ask(session: Session) -> dict[Kind, set[str]]:
        rows = session.execute(
            select(ground_tables.Notice.kind, people_tables.Person.name)
            .join(people_tables.Person, people_tables.Person.id == ground_tables.Notice.person_id)
            .where(ground_tables.Notice.subject == subject, ground_tables.Notice.dropped_at.is_(None))
        )
        found: dict[Kind, set[str]] = {}
        for kind, name in rows:
            found.setdefault(kind, set()).add(name)
        return found

    return world.database.read(ask)


@pytest.mark.every_database
def test_a_test_goes_round_the_wheel_and_what_is_promised_follows(world: World) -> None:
    one = begins(world)
    cycle = plans(world, one, starts_on=DAY + timedelta(days=8), ends_on=DAY + timedelta(days=18))
    assert promised(world, cycle.id).keys() == {
        *(Kind.PREDICTION, Kind.OBSERVATION, Kind.STUDY, Kind.STANDSTILL)
    }
    does(world, cycle_deeds.predict, cycle.id, "minst 7 av 10", shown="")
    assert Kind.PREDICTION not in promised(world, cycle.id)
    does(world, cycle_deeds.observe, cycle.id, Seen("line1", "5 av 8 kom"))
    does(world, cycle_deeds.observe, cycle.id, Seen("line1", "5 av 8 kom"))
    studied = does(world, cycle_deeds.study, cycle.id, {"matched": "partly", "learned": "numren"}, shown={})
    assert promised(world, cycle.id).keys() == {Kind.DECISION, Kind.STANDSTILL}
    assert [line.count for line in studied.observations] == [Count(5, 8)], "sent twice it is kept once"
    closed = does(world, cycle_deeds.decide, cycle.id, Decision.ADAPT, "större")
    assert promised(world, cycle.id) == {}
    [_, following] = world.database.read(cycles.among)
    assert (closed.phase, following.previous_id, following.plan.what) == (Phase.CLOSED, cycle.id, "sms")
    back = does(world, cycle_deeds.undo, cycle.id, seen=Phase.CLOSED)
    assert (back.phase, back.decision, back.decision_why) == (Phase.ACT, None, "större")
    assert promised(world, following.id) == {}
    assert Kind.DECISION in promised(world, cycle.id)


@pytest.mark.every_database
async def test_two_plan_at_once_and_each_test_has_its_number(world: World) -> None:
    one, maria = begins(world), world.people["maria"]
    given = {"what": "sms"}
    await asyncio.gather(
        *(
            world.database.transaction(
                cycle_deeds.plan, Act(maria, NOW), f"cycle{at % 4}", one.id, given, shown={}
            )
            for at in range(8)
        )
    )
    assert [cycle.number for cycle in world.database.read(cycles.among)] == [1, 2, 3, 4]


@pytest.mark.every_database
async def test_two_correct_the_same_value_and_one_is_in_force(world: World) -> None:
    one, maria = begins(world), world.people["maria"]
    measure = world.database.write(measure_deeds.set_up, Act(maria, NOW), "measure1", one.id, SHARE)
    await asyncio.gather(
        *(
            world.database.transaction(
                measure_deeds.keep, Act(maria, NOW), measure.id, [Value(DAY, Entry(float(at)))]
            )
            for at in range(6)
        )
    )
    rows = world.database.read(lambda session: session.scalars(select(MeasureValue)).all())
    assert len(rows) == 6, "what each wrote is remembered"
    assert sum(row.replaced_at is None for row in rows) == 1


def test_what_was_said_is_answered_by_the_first_and_told_to_the_second(world: World) -> None:
    cycle = plans(world, begins(world), starts_on=date(2027, 1, 1))
    for matched, who in (("yes", "maria"), ("no", "anna")):
        given = {"matched": matched, "learned": f"sa {who}"}
        does(world, cycle_deeds.study, cycle.id, given, shown={}, who=who)
    [kept] = world.database.read(cycles.among)
    assert kept.learned == "sa maria\nsa anna"
    does(world, cycle_deeds.decide, cycle.id, Decision.ADOPT, "bra")
    assert (
        does(world, cycle_deeds.decide, cycle.id, Decision.ADOPT, "bättre", who="anna").decision_why == "bra"
    )
    with pytest.raises(Refusal, match="cycle-decided-already"):
        does(world, cycle_deeds.decide, cycle.id, Decision.ABANDON, "dåligt", who="anna")


@pytest.mark.parametrize(
    ("may_read", "seeing"),
    [
        (MayRead.ORGANISATION, {"maria", "anna", "pia", "olle"}),
        (MayRead.CLUSTER, {"maria", "anna", "pia", "olle", "sven", "eva"}),
        (MayRead.PROGRAMME, {"maria", "anna", "pia", "olle", "sven", "eva", "lisa"}),
    ],
)
def test_who_sees_the_improvement_sees_its_tests_and_measures_and_nobody_else(
    world: World, may_read: MayRead, seeing: set[str]
) -> None:
    one = begins(world)
    cycle = plans(world, one)
    measure = world.database.write(
        measure_deeds.set_up, Act(world.people["maria"], NOW), "measure1", one.id, SHARE
    )
    world.database.write(lambda session: setattr(session.get(ImprovementRow, one.id), "may_read", may_read))
    for name, person in world.people.items():
        viewer = world.database.read(people.viewer, person.id)
        told = world.database.read(cycles.of_programme, world.programme.id, viewer)
        measured = world.database.read(measures.of_programme, world.programme.id, viewer)
        assert (bool(told), bool(measured)) == (name in seeing, name in seeing)
        if name not in seeing:
            for question, subject in ((cycles.by_id, cycle.id), (measures.by_id, measure.id)):
                with pytest.raises(Refusal, match="gone"):
                    world.database.read(question, Act(person, NOW), subject)


def test_small_counts_are_seen_at_home_and_by_nobody_else(world: World) -> None:
    one = begins(world)
    cycle = plans(world, one)
    does(world, cycle_deeds.observe, cycle.id, Seen("line1", "2 av 3 kom"))
    maria = world.people["maria"]
    measure = world.database.write(measure_deeds.set_up, Act(maria, NOW), "measure1", one.id, SHARE)
    figures = Figures(measure.id, ("2 av 3",), ("value-0",))
    world.database.write(measure_deeds.enter, Act(maria, NOW), figures)
    for name, sees in (("anna", True), ("sven", False), ("eva", False)):
        viewer = world.database.read(people.viewer, world.people[name].id)
        [told] = world.database.read(cycles.of_programme, world.programme.id, viewer)
        [measured] = world.database.read(measures.of_programme, world.programme.id, viewer)
        [listed] = world.database.read(measures.of_improvement, acting(world.people[name]), one.id)
        [seen] = world.database.read(cycles.of_improvement, acting(world.people[name]), one.id).cycles
        assert ("2 av 3" in told.cycle.observations[0].text) is sees
        assert ("2 av 3" in seen.observations[0].text) is sees
        assert bool(measured.values) is sees
        assert bool(listed.values) is sees


def test_others_may_read_and_not_write(world: World) -> None:
    one = begins(world)
    cycle = plans(world, one)
    measure = world.database.write(
        measure_deeds.set_up, Act(world.people["maria"], NOW), "measure1", one.id, SHARE
    )
    with pytest.raises(Refusal, match="improvement-not-yours"):
        does(world, cycle_deeds.begin, cycle.id, who="sven")
    with pytest.raises(Refusal, match="improvement-not-yours"):
        world.database.write(measure_deeds.remove, acting(world.people["sven"]), measure.id)
    assert does(world, cycle_deeds.begin, cycle.id, who="eva").phase is Phase.DO, (
        "for those who have no Slack"
    )


def test_when_the_one_responsible_leaves_a_colleague_is_asked(world: World) -> None:
    one = begins(world, "anna")
    cycle = plans(world, one, starts_on=DAY + timedelta(days=8))
    does(world, cycle_deeds.hand_over, cycle.id, to=world.people["maria"].id)
    assert promised(world, cycle.id)[Kind.PREDICTION] == {"Maria"}

    def leaves(session: Session) -> None:
        for row in session.scalars(
            select(people_tables.Membership).where(
                people_tables.Membership.person_id == world.people["maria"].id
            )
        ):
            session.delete(row)
        session.flush()
        check_in_notices.settle(session, [one.organisation_id], now=NOW)

    world.database.write(leaves)
    assert promised(world, cycle.id)[Kind.PREDICTION] == {"Anna"}


def test_what_is_exported_tells_the_features(world: World) -> None:
    cycle = plans(world, begins(world), starts_on=date(2027, 1, 4), prediction="7 av 10")
    does(world, cycle_deeds.study, cycle.id, {"learned": "numren"}, shown={}, now=LATER)
    viewer = world.database.read(people.viewer, world.people["eva"].id)
    [told] = world.database.read(cycles.of_programme, world.programme.id, viewer)
    assert told.features.predicted is Predicted.AFTERWARDS, "planned and written when it had begun"
    assert (told.features.small_scale, told.features.place) == (False, 1)
    assert told.cycle.improvement == "Kallelse med sms"


def test_only_the_team_answers_for_a_test_and_only_its_own_ideas_are_tested(world: World) -> None:
    one = begins(world)
    cycle = plans(world, one)
    with pytest.raises(Refusal, match="improvement-outside-team"):
        does(world, cycle_deeds.hand_over, cycle.id, to=world.people["sven"].id)
    with pytest.raises(Refusal, match="idea-gone"):
        plans(world, one, "cycle2", idea_id="another")


@pytest.mark.parametrize("points", [1, 2000])
def test_values_are_kept_and_corrected_however_many_there_are(world: World, points: int) -> None:
    one, maria = begins(world), world.people["maria"]
    measure = world.database.write(measure_deeds.set_up, Act(maria, NOW), "measure1", one.id, SHARE)
    values = [Value(date(2020, 1, 1) + timedelta(days=at), Entry(3.0)) for at in range(points)]
    kept = world.database.write(measure_deeds.keep, Act(maria, NOW), measure.id, values)
    assert (kept.added, kept.corrected) == (points, 0)
    again = world.database.write(measure_deeds.keep, Act(maria, NOW), measure.id, values)
    assert (again.added, again.corrected) == (0, 0)
    other = [Value(value.on, Entry(4.0)) for value in values]
    corrected = world.database.write(measure_deeds.keep, Act(maria, NOW), measure.id, other)
    assert (corrected.added, corrected.corrected) == (0, points)
    assert {value.entry.value for value in corrected.measure.values} == {4.0}


def test_a_test_is_its_makers_until_somebody_else_answers_for_it(world: World) -> None:
    cycle = plans(world, begins(world))
    assert isinstance(cycle.made_by, Person)
    assert cycle.may_be_asked == (world.people["maria"],)
    assert cycle.plan == Plan(what="sms", responsible_id=world.people["maria"].id)
    assert cycle.made_at == NOW == datetime(2027, 1, 12, 10, tzinfo=UTC)
