"""What a preview shows is what then happens, lived through with changes drawn by lot."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from programme.changes.previews import Preview
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Fate, Meeting
from programme.messages.foresight import Told
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.edit_parts import EDITS
from programme.programmes.edits import seen
from programme.programmes.programmes import Programme
from storage.changes import edit_deeds, pause_deeds, previews
from storage.changes.dates import cancellation_deeds, meeting_deeds
from storage.changes.endings import organisation_departures
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import meetings
from storage.messages import foresight
from storage.people import people
from storage.preparations import preparations
from storage.programmes import organisations, programmes
from tests import changes
from tests.changes import DATES, LATER, NOW, SHORT, Said

AHEAD = timedelta(days=30)
"""How long is lived after a change: what lies further away follows the same rules."""
Change = Callable[[Session, datetime], object]


@dataclass(frozen=True)
class World:
    database: Database
    programme: Programme
    eva: Person


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('world')}/hemmaplan.db")
    migrate(database)
    programme, eva = database.write(changes.begin)
    yield World(database, programme, eva)
    database.close()


def moved(world: World, step: str, days: int) -> Change:
    def change(session: Session, now: datetime) -> object:
        one = meeting(session, world, step)
        wanted = meeting_deeds.Change(one.on + timedelta(days=days))
        return meeting_deeds.change(session, Act(world.eva, now), one.id, wanted, seen_version=one.version)

    return change


def cancelled(world: World, step: str, fate: Fate) -> Change:
    def change(session: Session, now: datetime) -> object:
        one = meeting(session, world, step)
        return cancellation_deeds.cancel(session, Act(world.eva, now), one.id, fate, seen_version=one.version)

    return change


def meeting(session: Session, world: World, step: str) -> Meeting:
    return next(one for one in meetings.of_programme(session, world.programme.id) if one.step == step)


def edited(world: World, facts: dict[str, object]) -> Change:
    def change(session: Session, now: datetime) -> object:
        programme = programmes.by_id(session, world.programme.id)
        edit = EDITS.validate_python(facts)
        mark = seen(programme.template, edit)
        return edit_deeds.change(session, Act(world.eva, now), programme.id, edit, seen=mark)

    return change


def left(world: World, name: str) -> Change:
    def change(session: Session, now: datetime) -> object:
        (one,) = [one for one in organisations.of_programme(session, world.programme.id) if one.name == name]
        return organisation_departures.leave(session, Act(world.eva, now), one.id)

    return change


def paused(world: World) -> Change:
    return lambda session, now: pause_deeds.pause(session, Act(world.eva, now), world.programme.id)


ITEMS = [item for item in SHORT.preparations if item.before != "close"]


@st.composite
def some_change(draw: st.DrawFn) -> Callable[[World], Change]:
    item, step = draw(st.sampled_from(ITEMS)), draw(st.sampled_from(sorted(DATES)))
    words = {"title": item.title.model_dump(), "help": item.help.model_dump()}
    kept = {"days_before": item.days_before, "audience": list(item.audience), "reminders": None}
    days, fate = draw(st.integers(-20, 20)), draw(st.sampled_from(Fate))
    before = draw(st.integers(0, 30))
    roles = draw(st.lists(st.sampled_from(["manager", "adviser", "politician"]), min_size=1, unique=True))
    reminders = draw(st.lists(st.integers(0, 40), max_size=4, unique=True))
    facts = {"what": "changed", "id": item.id} | words | kept
    new = {"what": "added", "id": "own-1", "step": item.step, "before": item.before} | words | kept
    return draw(
        st.sampled_from(
            [
                lambda world: moved(world, step, days),
                lambda world: cancelled(world, step, fate),
                lambda world: edited(world, facts | {"days_before": before}),
                lambda world: edited(world, facts | {"audience": roles}),
                lambda world: edited(world, facts | {"reminders": reminders}),
                lambda world: edited(world, {"what": "reminders", "reminders": reminders}),
                lambda world: edited(world, {"what": "dropped", "id": item.id}),
                lambda world: edited(world, new | {"days_before": before}),
                lambda world: left(world, "Norrby"),
                lambda world: left(world, "Strandvik"),
                paused,
            ]
        )
    )


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # a programme is long to tell
@settings(max_examples=8, suppress_health_check=[HealthCheck.filter_too_much])
@given(make=some_change(), days=st.sampled_from([0, 7, 9, 21, 40]), hour=st.sampled_from([0, 7, 12]))
def test_what_is_shown_before_is_what_is_said_afterwards(
    world: World, make: Callable[[World], Change], days: int, hour: int
) -> None:
    now, change = NOW.replace(hour=0) + timedelta(days=days, hours=hour), make(world)

    def shown(session: Session) -> Preview:
        changes.live(session, NOW, now)
        return previews.of(session, world.programme.id, lambda here: change(here, now), now=now)[1]

    def lived(session: Session) -> tuple[set[Said], set[Said]]:
        changes.live(session, NOW, now)
        planned = ahead(session, world, now)
        change(session, now)
        changes.live(session, now, now + AHEAD)
        return planned, changes.said_since(session, now)

    try:
        preview = world.database.suppose(shown)
    except Refusal:
        assume(False)
    planned, said = world.database.suppose(lived)
    promised = {
        (name, one.told.kind, about(one.told), one.told.occasion, one.told.on)
        for one in preview.heard
        for name in one.to
        if one.told.kind not in LATER
    }
    lived_through = {one for one in promised if one[-1] < (now + AHEAD).date()}
    assert lived_through <= said, "everything shown is said, on its day and to whom it was to be"
    assert said - promised <= planned, "and nothing else that was not to be said anyway"


def about(told: Told) -> str:
    if told.owed is not None:
        return told.owed.item.id
    return told.meeting.id if told.meeting is not None else told.programme.id


def ahead(session: Session, world: World, now: datetime) -> set[Said]:
    """Everything that is to be said, as things stand."""
    items = {one.id: one.item.id for one in preparations.of_programme(session, world.programme.id)}
    names = {one.person.id: one.person.name for one in people.members(session, world.programme.id)}
    return {
        (names[one.person_id], one.kind, items.get(one.subject, one.subject), one.occasion, day)
        for day, one in foresight.of_programme(session, world.programme.id, now=now)
        if one.kind not in LATER
    }
