"""Whatever happens around somebody who is a politician and nothing else, she hears little: told by lot."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.improvements import State, Track
from programme.meetings.meetings import Fate
from programme.messages.circulars import Aim, Target
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import DoneHow, Evidence, HandedIn
from programme.programmes.edit_parts import EDITS
from programme.programmes.edits import seen
from programme.programmes.programmes import Programme
from programme.programmes.template import QuestionWhen
from storage.changes import absence_deeds, edit_deeds, member_deeds, organisation_deeds, reachability_deeds
from storage.changes.absence_deeds import Wish
from storage.changes.dates import cancellation_deeds, meeting_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.improvement import cycle_deeds, improvement_deeds
from storage.improvement.tables import Action, Cycle
from storage.meetings import meetings
from storage.messages import circulars
from storage.people import workspaces
from storage.people.people import Profile
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.preparations.undone import nudges
from storage.programmes import organisations, programmes
from tests.changes import DATES, NOW, SHORT, live, person, said_since

TEAMS = {
    "Norrby": ("Maria Lind", "Anna Berg", "Pia Pil", "Nils Dahl"),
    "Ekeby": ("Per Ås", "Moa Ek", "Ulf Alm"),
}
NAMES = tuple(name for team in TEAMS.values() for name in team)
AT_HOME = [role for role in Role if role is not Role.FACILITATOR]
SHARED = [item for item in SHORT.preparations if item.shared]
ALWAYS = {Kind.WELCOME, Kind.MOVED, Kind.CANCELLED, Kind.BACK_ON, Kind.CIRCULAR, Kind.NUDGE}
HERS = {Kind.REMINDER, Kind.LATE, Kind.NEW_DATE, Kind.HANDED_OVER}
OF_TESTS = {Kind.PREDICTION, Kind.OBSERVATION, Kind.STUDY, Kind.DECISION}
Seats = dict[str, list[Role]]


@dataclass(frozen=True)
class World:
    programme: Programme
    everybody: dict[str, Person]
    homes: dict[str, str]

    @property
    def eva(self) -> Person:
        return self.everybody["Eva Ek"]


Deed = Callable[[Session, World, datetime], object]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path_factory.mktemp('world')}/hemmaplan.db")
    migrate(made)
    yield made
    made.close()


def begin(session: Session, seats: Seats) -> World:
    workspaces.remember(session, "T1", name="Exempelrundan", bot_user_id="U0BOT")
    everybody = {name: person(session, name) for name in ("Eva Ek", *NAMES)}
    facts = {"title": "Exempelrundan", "language": Language.SV, "country": "SE", "zone": "Europe/Stockholm"}
    programme = programmes.start(
        session,
        Act(everybody["Eva Ek"], NOW),
        SHORT,
        **facts,
        dates=DATES,  # type: ignore[arg-type]
    )
    newcomers = [
        Newcomer(
            home, "Norra", people=tuple((everybody[name], role) for name in team for role in seats[name])
        )
        for home, team in TEAMS.items()
    ]
    organisation_deeds.add_many(session, programme, newcomers, by=everybody["Eva Ek"], now=NOW)
    homes = {one.name: one.id for one in organisations.of_programme(session, programme.id)}
    return World(programme, everybody, homes)


def home_of(name: str) -> str:
    return next(home for home, team in TEAMS.items() if name in team)


def owes(session: Session, world: World, item: str, home: str) -> str:
    every = owed.of_programme(session, world.programme.id)
    return next((one.id for one in every if (one.item.id, one.owner) == (item, home)), "gone")


def handed_in(item: str, who: str) -> Deed:
    """And a colleague in the other organisation asks about it."""

    def do(session: Session, world: World, now: datetime) -> None:
        one, by = owes(session, world, item, home_of(who)), world.everybody[who]
        preparation_deeds.hand_in(session, Act(by, now), one, HandedIn(link="https://exempel.example/a"))
        asker = next(world.everybody[name] for name in NAMES if home_of(name) != home_of(who))
        readings.ask(session, Act(asker, now), one, "Hur gick det?")

    return do


def ticked(item: str, who: str) -> Deed:
    def do(session: Session, world: World, now: datetime) -> None:
        one = owes(session, world, item, home_of(who))
        preparation_deeds.finish(session, Act(world.everybody[who], now), one, Evidence(DoneHow.TICK))

    return do


def handed_over(item: str, who: str, to: str) -> Deed:
    def do(session: Session, world: World, now: datetime) -> None:
        one = owes(session, world, item, home_of(who))
        preparation_deeds.hand_over(session, Act(world.everybody[who], now), one, to=world.everybody[to].id)

    return do


def away(who: str, stand_in: str, days: int) -> Deed:
    def do(session: Session, world: World, now: datetime) -> None:
        wish = Wish(until=now.date() + timedelta(days=days), stand_in_id=world.everybody[stand_in].id)
        absence_deeds.keep(session, Act(world.everybody[who], now), wish)

    return do


def improved(who: str, answers: str, starts: int) -> Deed:
    """``who`` begins an improvement and plans a test, which is ``answers``'s, or nobody's by name ("")."""

    def do(session: Session, world: World, now: datetime) -> None:
        by, name = world.everybody[who], f"improvement-{who}-{answers}"
        begun = {"title": "Kallelse med sms", "track": Track.OPERATION, "state": State.PLAN}
        improvement_deeds.begin(session, Act(by, now), name, world.homes[home_of(who)], facts=begun)
        first = now.date() + timedelta(days=starts)
        plan = {"what": "sms", "starts_on": first, "ends_on": first + timedelta(days=20)}
        if answers:
            plan["responsible_id"] = world.everybody[answers].id
        cycle_deeds.plan(session, Act(by, now), f"test-{who}-{answers}", name, plan, shown={})

    return do


def gone(who: str) -> Deed:
    """Her account is closed."""

    def do(session: Session, world: World, now: datetime) -> None:
        slack_id = world.everybody[who].slack_id
        assert slack_id is not None
        reachability_deeds.keep(session, "T1", Profile(slack_id, deactivated=True), now=now)

    return do


def moved(step: str, days: int) -> Deed:
    def do(session: Session, world: World, now: datetime) -> None:
        one = next(it for it in meetings.of_programme(session, world.programme.id) if it.step == step)
        change = meeting_deeds.Change(one.on + timedelta(days=days))
        meeting_deeds.change(session, Act(world.eva, now), one.id, change, seen_version=one.version)

    return do


def cancelled(step: str) -> Deed:
    def do(session: Session, world: World, now: datetime) -> None:
        one = next(it for it in meetings.of_programme(session, world.programme.id) if it.step == step)
        cancellation_deeds.cancel(session, Act(world.eva, now), one.id, Fate.NEXT, seen_version=one.version)

    return do


def asked_of(item: str, roles: list[Role]) -> Deed:
    """Eva gives it to others by role, politicians maybe among them."""

    def do(session: Session, world: World, now: datetime) -> None:
        programme = programmes.by_id(session, world.programme.id)
        it = programme.item(item)
        words = {"title": it.title.model_dump(), "help": it.help.model_dump()}
        facts = {"what": "changed", "id": item, "days_before": it.days_before, "audience": roles}
        edit = EDITS.validate_python(facts | words)
        mark = seen(programme.template, edit)
        edit_deeds.change(session, Act(world.eva, now), programme.id, edit, seen=mark)

    return do


def wrote(item: str, who: str) -> Deed:
    """Eva writes to everyone, and about one thing."""

    def do(session: Session, world: World, now: datetime) -> None:
        target, name = Target(Aim.EVERYONE), f"circular-{item}-{who}"
        facts = {"text": "Välkomna", "target": target, "urgent": False}
        circulars.keep_draft(session, Act(world.eva, now), name, world.programme.id, **facts)  # type: ignore[arg-type]
        circulars.send(session, Act(world.eva, now), name)
        one = owes(session, world, item, home_of(who))
        nudges.write(session, Act(world.eva, now), f"nudge-{item}-{who}", one, "Hör av dig")

    return do


names, items = st.sampled_from(NAMES), st.sampled_from([one.id for one in SHORT.preparations])
steps, shared = st.sampled_from(sorted(DATES)), st.sampled_from([one.id for one in SHARED])
deeds: st.SearchStrategy[Deed] = st.one_of(
    st.builds(handed_in, shared, names),
    st.builds(ticked, items, names),
    st.builds(handed_over, items, names, names),
    st.builds(away, names, names, st.integers(1, 40)),
    st.builds(improved, names, st.one_of(st.just(""), names), st.integers(1, 20)),
    st.builds(gone, names),
    st.builds(moved, steps, st.integers(-10, 10)),
    st.builds(cancelled, steps),
    st.builds(asked_of, items, st.lists(st.sampled_from(AT_HOME), min_size=1, max_size=3, unique=True)),
    st.builds(wrote, items, names),
)
some_roles = st.one_of(
    st.just([Role.POLITICIAN]), st.lists(st.sampled_from(AT_HOME), min_size=1, max_size=2, unique=True)
)
lives = st.lists(st.tuples(st.integers(1, 20), deeds), min_size=1, max_size=5)


def lived(session: Session, seats: Seats, life: list[tuple[int, Deed]]) -> None:
    """What the rules refuse leaves things as they are."""
    world, now = begin(session, seats), NOW
    for days, deed in life:
        live(session, now, now + timedelta(days=days))
        now += timedelta(days=days)
        try:
            with session.begin_nested():
                deed(session, world, now)
        except (Refusal, StopIteration):
            continue
    live(session, now, now + timedelta(days=10))
    for name, roles in seats.items():
        if roles == [Role.POLITICIAN]:
            hears_little(session, world, world.everybody[name])


def hears_little(session: Session, world: World, who: Person) -> None:
    """In what was said to her and in what waits."""
    programme = programmes.by_id(session, world.programme.id)
    promised = session.scalars(
        select(ground_tables.Notice).where(
            ground_tables.Notice.person_id == who.id, ground_tables.Notice.dropped_at.is_(None)
        )
    ).all()
    steps_told = []
    for notice in promised:
        if notice.kind is Kind.QUESTION:
            question = programme.question(notice.occasion)
            assert question is not None
            assert question.when is QuestionWhen.IN_COMMITTEE
            steps_told.append(question.step)
        elif notice.kind not in ALWAYS:
            assert is_asked_of(session, programme, notice, who), (notice.kind, notice.occasion)
    assert max(Counter(steps_told).values(), default=0) <= 1, "one a step"


def is_asked_of(session: Session, programme: Programme, notice: ground_tables.Notice, who: Person) -> bool:
    """By name: the template names politicians, or a colleague has put her name to a test or an action."""
    if notice.kind in HERS:
        one = session.get_one(preparation_tables.Preparation, notice.subject)
        named = Role.POLITICIAN in programme.item(one.item).audience
        return named and (one.responsible_id == who.id or notice.message_id is not None)
    if notice.kind in OF_TESTS:
        test = session.get_one(Cycle, notice.subject)
        return who.id == (test.responsible_id or test.made_by_id)
    return notice.kind is Kind.ACTION and session.get_one(Action, notice.subject).responsible_id == who.id


USUAL = [
    *([Role.KEY_PERSON], [Role.MANAGER], [Role.POLITICIAN], [Role.ADVISER]),
    *([Role.KEY_PERSON], [Role.MEETING_HOST], [Role.POLITICIAN]),
]
ALONE = [[Role.POLITICIAN]] * len(NAMES)


@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(roles=st.lists(some_roles, min_size=len(NAMES), max_size=len(NAMES)), life=lives)
@example(roles=USUAL, life=[(7, handed_over("facts", "Maria Lind", "Pia Pil"))])
@example(roles=USUAL, life=[(7, improved("Pia Pil", "", 4)), (1, improved("Maria Lind", "Pia Pil", 4))])
@example(roles=USUAL, life=[(7, improved("Pia Pil", "Maria Lind", 4)), (1, gone("Maria Lind"))])
@example(roles=USUAL, life=[(14, handed_in("facts", "Per Ås")), (2, moved("start", 14))])
@example(roles=USUAL, life=[(7, asked_of("facts", [Role.POLITICIAN])), (9, wrote("facts", "Pia Pil"))])
@example(roles=ALONE, life=[(7, handed_in("facts", "Per Ås")), (30, away("Pia Pil", "Nils Dahl", 9))])
def test_a_politician_hears_one_question_a_step_and_only_what_is_asked_of_her_by_name(
    database: Database, roles: list[list[Role]], life: list[tuple[int, Deed]]
) -> None:
    database.suppose(lived, dict(zip(NAMES, roles, strict=True)), life)


def test_who_becomes_a_politician_answers_for_nothing_more_and_a_colleague_does(database: Database) -> None:
    def changes(session: Session) -> None:
        world, now = begin(session, dict(zip(NAMES, USUAL, strict=True))), NOW + timedelta(days=10)
        live(session, NOW, now)
        maria, home = world.everybody["Maria Lind"], world.homes["Norrby"]
        assert maria in [one.responsible for one in owed.of_programme(session, world.programme.id)]
        member_deeds.change(
            session,
            Act(world.eva, now),
            world.programme.id,
            maria.id,
            [Role.POLITICIAN],
            sits_in=home,
            organisation_id=home,
        )
        theirs = [one for one in owed.of_programme(session, world.programme.id) if one.owner == "Norrby"]
        assert {one.responsible.name for one in theirs if one.responsible} == {"Nils Dahl", "Anna Berg"}
        live(session, now, now + timedelta(days=40))
        since = [(kind, day) for name, kind, *_, day in said_since(session, now) if name == maria.name]
        assert {kind for kind, _ in since} == {Kind.QUESTION}

    database.suppose(changes)
