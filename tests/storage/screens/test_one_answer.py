"""What is open, late and unreachable is one question: letter, board, outbox, page and Home answer alike."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Fate
from programme.messages.outbox import AHEAD
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import DoneHow, Evidence, State
from programme.programmes.programmes import Programme
from programme.screens.boards import Asked, Board
from storage.changes.dates import cancellation_deeds, meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.changes.endings import departure_deeds, organisation_departures
from storage.ground.columns import new_id
from storage.ground.database import Database
from storage.meetings import meetings
from storage.messages import digests, foresight
from storage.people import people
from storage.people.people import Profile
from storage.preparations import preparation_deeds, preparations
from storage.preparations.undone import nudges
from storage.screens import boards, outbox
from storage.screens import next as nexts
from storage.screens.pages import organisation_pages
from tests.storage.scene import NOW, joins, started
from tests.storage.screens.test_next import database

__all__ = ["database"]

TOWNS = ("Norrby", "Ekeby", "Strandvik", "Sjöby")
FRESH = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class World:
    """A programme with four organisations, what time it is there, and everybody by town."""

    database: Database
    eva: Person
    programme: Programme
    homes: dict[str, str]
    people: dict[str, Person]
    now: datetime = NOW

    @property
    def act(self) -> Act:
        return Act(self.eva, self.now)

    def passes(self, days: int) -> None:
        self.now += timedelta(days=days)

    def moves(self, at: int, days: int) -> None:
        every = self.database.read(meetings.of_programme, self.programme.id, cancelled=True)
        one = every[at % len(every)]
        wanted = Change(one.on + timedelta(days=days))
        self.database.write(meeting_deeds.change, self.act, one.id, wanted, seen_version=one.version)

    def cancels(self, at: int, fate: Fate) -> None:
        every = self.database.read(meetings.of_programme, self.programme.id)
        one = every[at % len(every)]
        self.database.write(cancellation_deeds.cancel, self.act, one.id, fate, seen_version=one.version)

    def goes(self, town: str) -> None:
        person = self.people[town]
        self.database.write(departure_deeds.remove, self.act, self.programme.id, person.id)

    def leaves(self, town: str) -> None:
        self.database.write(organisation_departures.leave, self.act, self.homes[town])

    def is_closed(self, town: str) -> None:
        profile = Profile(self.people[town].slack_id or "", deactivated=True)
        self.database.write(people.remember, "T1", profile, now=self.now)

    def is_done(self, at: int) -> None:
        every = self.database.read(preparations.of_programme, self.programme.id)
        one = every[at % len(every)]
        tick = Evidence(DoneHow.TICK)
        self.database.write(preparation_deeds.finish, self.act, one.id, tick)

    def is_let_be(self, at: int) -> None:
        every = self.database.read(preparations.of_programme, self.programme.id)
        self.database.write(nudges.let_be, self.act, every[at % len(every)].id)


def deeds() -> some.SearchStrategy[tuple[str, tuple[object, ...]]]:
    towns, number = some.sampled_from(TOWNS), some.integers(0, 60)
    return some.one_of(
        some.tuples(some.just("passes"), some.tuples(some.integers(1, 60))),
        some.tuples(some.just("moves"), some.tuples(number, some.integers(-20, 30))),
        some.tuples(some.just("cancels"), some.tuples(number, some.sampled_from(Fate))),
        some.tuples(some.sampled_from(["goes", "leaves", "is_closed"]), some.tuples(towns)),
        some.tuples(some.sampled_from(["is_done", "is_let_be"]), some.tuples(number)),
    )


def world(database: Database) -> World:

    def met(name: str) -> Person:
        profile = Profile(new_id(), name, "Europe/Stockholm")
        return database.write(people.remember, "T1", profile, now=NOW)

    eva = met("Eva Ek")
    programme = started(database, eva)
    known = {town: met(f"Person i {town}") for town in TOWNS}
    homes = {town: joins(database, programme, town, known[town], eva) for town in TOWNS}
    return World(database, eva, programme, homes, known)


def whole(here: World) -> list[Board]:
    def page(at: int) -> Board:
        asked = Asked(here.programme.id, page=at)
        return here.database.read(boards.of_programme, here.programme, asked, now=here.now)

    return [page(at) for at in range(page(0).pages)]


def agree(here: World) -> None:
    board, act = whole(here), here.act
    rows = [row for page in board for row in page.rows]
    digest = here.database.read(digests.on_demand, act, here.programme.id)
    worried = board[0].joint_found or any(row.at_risk or row.unreachable for row in rows)
    assert not (worried and digest.calm), "the letter is calm when the board is not"

    today, named = here.programme.today(here.now), {page.organisation.name for page in rows}
    every = here.database.read(preparations.of_programme, here.programme.id)
    late = [
        one
        for one in every
        if one.is_late(today) and not one.let_be and (one.organisation_id is None or one.owner in named)
    ]
    assert sum(len(one.owners) for one in digest.late) + digest.late_untold == len(late)

    lead = here.database.read(nexts.of_person, act).outlooks[0].lead
    assert lead is not None
    lost = {one.person.id for one in digest.lost}
    assert lead.unreachable == len(lost)
    assert sum(row.unreachable for row in rows) == len(
        {(one.person.id, one.organisation_id) for one in digest.lost}
    )
    for row in rows:
        page = here.database.read(organisation_pages.of_organisation, act, row.organisation.id)
        assert len([one for one in page.owed if one.organisation_id]) == row.left
    for person in here.people.values():
        here.database.read(nexts.of_person, Act(person, here.now))


def names_everybody(here: World) -> None:
    """The outbox, of each thing on each day, names all whose it is."""
    wanted: dict[tuple[object, ...], set[str]] = defaultdict(set)
    every = {one.id: one for one in here.database.read(preparations.of_programme, here.programme.id)}
    until = here.programme.today(here.now) + AHEAD
    for day, one in here.database.read(foresight.of_programme, here.programme.id, now=here.now, until=until):
        if one.subject in every:
            about = every[one.subject]
            wanted[day, one.kind, about.item.id, one.occasion].add(about.owner)
    first = here.database.read(outbox.of_programme, here.act, here.programme.id)
    found: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for at in range(first.pages):
        for line in here.database.read(outbox.of_programme, here.act, here.programme.id, page=at).lines:
            told = line.told
            if told.owed is not None:
                found[told.on, told.kind, told.owed.item.id, told.occasion].update(line.owners)
    assert found == wanted


@pytest.fixture
def beginning(database: Database, sqlite_file: Path) -> Callable[[], AbstractContextManager[World]]:
    """The same world as often as it is asked for: to make one takes a third of what is asked of it."""
    made = world(database)
    database.close()  # all of it stands in the one file now

    @contextmanager
    def begins() -> Iterator[World]:
        with TemporaryDirectory(dir=sqlite_file.parent) as place:
            copy = copyfile(sqlite_file, f"{place}/hemmaplan.db")
            with closing(Database(f"sqlite:///{copy}")) as copied:
                yield replace(made, database=copied)

    return begins


@FRESH
@given(lived=some.lists(deeds(), min_size=1, max_size=8))
def test_no_letter_is_calm_when_a_board_is_not(
    beginning: Callable[[], AbstractContextManager[World]], lived: list[tuple[str, tuple[object, ...]]]
) -> None:
    with beginning() as here:
        for deed, details in lived:
            with suppress(Refusal):
                getattr(here, deed)(*details)
            agree(here)
        names_everybody(here)


def test_what_was_undone_when_its_meeting_passed_stays_open_and_late(database: Database) -> None:
    here = world(database)
    here.passes(20)
    digest = here.database.read(digests.on_demand, here.act, here.programme.id)
    every = here.database.read(preparations.of_programme, here.programme.id)
    before_start = [one for one in every if one.item.before == "start" and one.state is State.OPEN]
    assert digest.ahead[0].meeting.step != "start"
    assert sum(len(one.owners) for one in digest.late) + digest.late_untold == len(before_start) > 0
    assert not digest.calm


@pytest.mark.parametrize("town", TOWNS)
def test_the_outbox_names_all_of_four_that_lack_a_thing(database: Database, town: str) -> None:
    here = world(database)
    lines = here.database.read(outbox.of_programme, here.act, here.programme.id).lines
    reminded = [line for line in lines if line.told.owed is not None and line.told.owed.organisation_id]
    assert reminded
    assert all(town in line.owners for line in reminded)
