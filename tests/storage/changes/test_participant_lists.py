"""A participant list taken: everybody once, all of it or nothing, and nothing that was there is changed."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from exports.changes import participant_sheets
from imports.changes.participant_lists import read
from imports.ground.tables import sheets
from programme.changes.participant_fates import Outcome
from programme.changes.participant_lists import Reading
from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Member, Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds, participant_lists, welcome_deeds
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.preparations import tables as preparation_tables
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables
from tests.acts import acting
from tests.lists import rows_in, settled, sheet, workbook
from texts import texts_in

NOW = datetime(2027, 1, 12, 10, tzinfo=UTC)
HELD = (
    programme_tables.Cluster,
    programme_tables.Organisation,
    people_tables.Membership,
    preparation_tables.Preparation,
    ground_tables.Notice,
)
ORGANISATIONS = ("Norrby", "norrby ", "Ekeby", "Strandvik", "", "V" * 80)
CLUSTERS = ("Norra", "NORRA", "Södra", "")
NAMES = ("Maria Lind", "Pia Pil", "Åsa Ö", "=1+1", "<!channel>", "", "\x07")
ADDRESSES = (
    "maria@exempel.example",
    "MARIA@exempel.example",
    "pia@exempel.example",
    "åsa@exempel.example",
    "x",
)
ROLES = ("nyckelperson", "Key person", "chef", "politiker", "processledare", "borgmästare")


class World:
    """A programme of its own, which ``eva`` facilitates; nothing of it is ever committed."""

    def __init__(self, session: Session) -> None:
        self.session = session
        workspaces.remember(session, "T1", name="Exempel", bot_user_id="B1")
        self.eva = self.person("U0EVA", "Eva Ek")
        self.programme = _start(session, self.eva)

    def person(self, slack_id: str, name: str) -> Person:
        profile = Profile(slack_id, name=name, email=f"{slack_id.lower()}@exempel.example")
        return people.remember(self.session, "T1", profile, now=NOW)

    def take(
        self, reading: Reading, *, good_rows: bool = False, by: Person | None = None, **found: Profile
    ) -> Outcome:
        """``found`` are those Slack knows, by the beginning of their addresses."""
        return participant_lists.take(
            self.session,
            Act(by or self.eva, NOW),
            self.programme.id,
            reading,
            {f"{name}@exempel.example": profile for name, profile in found.items()},
            good_rows=good_rows,
        )

    def reads(self, *rows: tuple[str, ...]) -> Reading:
        """The same as it is read in the programme, with every question answered."""
        known = participant_lists.known(self.session, acting(self.eva), self.programme.id)
        return settled([sheet(*rows)], known)

    def hold(self, reading: Reading, by: Person | None = None) -> Outcome:
        return participant_lists.hold(self.session, acting(by or self.eva), self.programme.id, reading, {})

    def held(self) -> dict[str, set[str]]:
        """Everything the programme holds, row for row."""
        return _held(self.session, self.programme.id)

    def members(self) -> list[Member]:
        return people.members(self.session, self.programme.id)

    def seats(self) -> set[tuple[str, str]]:
        return {(one.person.name, one.seat.role.value) for one in self.members()}


def _start(session: Session, eva: Person) -> Programme:
    template = shipped_templates()["kort"]
    dates = proposed_dates(template, date(2027, 2, 1))
    where = {"language": Language.SV, "country": "SE", "zone": "Europe/Stockholm"}
    return programmes.start(session, Act(eva, NOW), template, title="Exempelrundan", dates=dates, **where)


def _held(session: Session, programme_id: str) -> dict[str, set[str]]:
    session.flush()
    found = {}
    for table in HELD:
        columns = inspect(table).columns
        rows = session.execute(select(*columns).where(columns["programme_id"] == programme_id))
        found[table.__tablename__] = {repr(tuple(row)) for row in rows}
    found["people"] = {repr((row.id, row.name)) for row in session.scalars(select(people_tables.Person))}
    return found


def listed(*rows: tuple[str, ...]) -> Reading:
    """Rows of organisation, cluster, name, e-mail, role."""
    return settled([sheet(*rows)])


MARIA = ("Norrby", "Norra", "Maria Lind", "maria@exempel.example", "nyckelperson")
PIA = ("Norrby", "", "Pia Pil", "pia@exempel.example", "politiker")
AMISS = ("Ekeby", "Norra", "Sven Alm", "sven", "chef")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("lists")
    made = Database(f"sqlite:///{folder / 'hemmaplan.db'}")
    migrate(made)
    yield made
    made.close()


@pytest.fixture
def world(database: Database) -> Iterator[World]:
    with Session(database.engine) as session:
        yield World(session)


Rows = list[tuple[str, ...]]


@some.composite
def lists(draw: some.DrawFn) -> Rows:
    """Any rows at all, many of them about the same few people and organisations."""
    row = some.tuples(*map(some.sampled_from, (ORGANISATIONS, CLUSTERS, NAMES, ADDRESSES, ROLES)))
    return draw(some.lists(row, min_size=1, max_size=8))


@given(first=lists(), then=lists())
@settings(max_examples=60, deadline=None)
def test_any_list_taken_twice_is_the_same_as_taken_once(database: Database, first: Rows, then: Rows) -> None:
    with Session(database.engine) as session:
        world = World(session)
        for rows in (first, then):
            world.take(world.reads(*rows), good_rows=True)
            before = world.held()
            again = world.take(world.reads(*rows), good_rows=True)
            assert world.held() == before
            assert not again.taken
            assert again.judged.tally.new == 0


@given(rows=lists())
@settings(max_examples=40, deadline=None)
def test_any_list_with_a_slip_adds_nobody_unless_asked_to_and_then_all_that_can_be(
    database: Database, rows: Rows
) -> None:
    with Session(database.engine) as session:
        world = World(session)
        reading = world.reads(*rows)
        before, shown = world.held(), world.hold(reading)
        taken = world.take(reading)
        assert taken.judged == shown.judged, "what was shown is what is done"
        if shown.judged.slips:
            assert world.held() == before
            world.take(reading, good_rows=True)
        wanted = {(one.name, one.email or None, one.role) for one in shown.judged.entries}
        members = {(one.person.name, one.person.email, one.seat.role) for one in world.members()}
        assert len(members) == 1 + len(wanted)


def test_while_anything_is_asked_nobody_is_taken(world: World) -> None:
    asked = read([sheet(("Norrby", "Norra", "Maria Lind", "maria@exempel.example", "strateg"))])
    assert asked.offer.asks
    before = world.held()
    assert not world.take(asked, good_rows=True).taken
    assert world.held() == before


def given_back(world: World, change: Callable[[list[list[str]]], object] = lambda _: None) -> Reading:
    """Our own file, with what somebody changed in its rows, every question answered as proposed."""
    there = participant_lists.everybody(world.session, acting(world.eva), world.programme.id)
    headings, *rows = rows_in(participant_sheets.to_fill_in(there, texts_in(world.eva.language)))
    changed = [list(row) for row in rows]
    change(changed)
    content = workbook(*(tuple(row) for row in changed), headings=headings)
    known = participant_lists.known(world.session, acting(world.eva), world.programme.id)
    return settled(sheets(content, name="list.xlsx"), known)


@given(rows=lists())
@settings(max_examples=30, deadline=None)
def test_our_list_given_back_as_it_is_asks_nothing_and_changes_nothing(
    database: Database, rows: Rows
) -> None:
    with Session(database.engine) as session:
        world = World(session)
        world.take(world.reads(*rows), good_rows=True)
        before = world.held()
        there = participant_lists.everybody(session, acting(world.eva), world.programme.id)
        content = participant_sheets.to_fill_in(there, texts_in(world.eva.language))
        known = participant_lists.known(session, acting(world.eva), world.programme.id)
        reading = read(sheets(content, name="list.xlsx"), None, known)
        assert (reading.offer.asks, reading.offer.slips, reading.offer.left_out) == ((), (), ())
        outcome = world.take(reading)
        assert not outcome.taken
        assert (outcome.judged.tally.rows, outcome.judged.tally.there) == (len(there), len(there))
        assert world.held() == before


CHANGES = {"name": (2, "Siv Dal"), "email": (3, "siv@exempel.example"), "language": (5, "engelska")}


@given(rows=lists(), column=some.sampled_from(sorted(CHANGES)), at=some.integers(0, 7))
@settings(max_examples=60, deadline=None)
def test_our_list_given_back_with_one_cell_changed_changes_just_that(
    database: Database, rows: Rows, column: str, at: int
) -> None:
    with Session(database.engine) as session:
        world = World(session)
        world.take(world.reads(*rows), good_rows=True)
        once = [
            one
            for one in world.members()
            if one.person.email
            and one.person.slack_id is None
            and not one.person.name.startswith("=")  # openpyxl would make a formula of it
            and [other.person.id for other in world.members()].count(one.person.id) == 1
        ]
        if not once:
            return
        her = once[at % len(once)].person
        place, word = CHANGES[column]
        before = _people(session)

        def change(lines: list[list[str]]) -> None:
            line = next(line for line in lines if line[3] == her.email)
            line[place] = word

        outcome = world.take(given_back(world, change), good_rows=True)
        assert outcome.taken
        after = _people(session)
        expected = Language.EN if column == "language" else word
        assert after == before | {her.id: before[her.id] | {column: expected}}


def test_namesakes_are_listed_by_their_own_names_and_told_apart_by_their_addresses(world: World) -> None:
    other = (*MARIA[:3], "maria.l@exempel.example", "chef")
    world.take(listed(MARIA, other))
    assert {name for name, _ in world.seats()} == {
        "Eva Ek",
        "Maria Lind (Norrby, 1)",
        "Maria Lind (Norrby, 2)",
    }
    before = world.held()
    assert not world.take(given_back(world)).taken
    assert world.held() == before

    def renames(lines: list[list[str]]) -> None:
        (hers,) = [line for line in lines if line[3] == other[3]]
        assert hers[2] == "Maria Lind"
        hers[2] = "Mia Lind"

    world.take(given_back(world, renames))
    assert {name for name, _ in world.seats()} == {"Eva Ek", "Maria Lind", "Mia Lind"}


def _people(session: Session) -> dict[str, dict[str, object]]:
    session.flush()
    return {
        row.id: {"name": row.own_name, "email": row.email, "language": row.language}
        for row in session.scalars(select(people_tables.Person))
    }


def test_another_role_in_our_list_is_one_more_role_and_nothing_else(world: World) -> None:
    world.take(listed(MARIA, PIA))
    people_before, seats = _people(world.session), world.seats()
    world.take(given_back(world, lambda lines: lines[-1].__setitem__(4, "chef")))
    assert _people(world.session) == people_before
    assert world.seats() - seats == {("Pia Pil", "manager")}


def test_somebody_without_an_address_is_taken_once_and_gets_one_later(world: World) -> None:
    siv = ("Norrby", "Norra", "Siv Dal", "", "chef")
    assert world.take(world.reads(siv)).taken
    assert not world.take(world.reads(siv)).taken
    outcome = world.take(world.reads((*siv[:3], "siv@exempel.example", "chef")))
    assert (outcome.judged.tally.changed, outcome.judged.tally.people) == (1, 0)
    (found,) = [one.person for one in world.members() if one.person.name == "Siv Dal"]
    assert found.email == "siv@exempel.example"


def test_those_who_are_new_hear_nothing_until_they_are_let_go(world: World) -> None:
    slack = Profile("U0MARIA3", name="Maria Lind")
    outcome = world.take(listed(MARIA, PIA), maria=slack)
    assert outcome.welcomes == 2, "Pia has no Slack, and is written to by mail"
    act = acting(world.eva)
    waiting = select(ground_tables.Notice.due_at).where(
        ground_tables.Notice.programme_id == world.programme.id,
        ground_tables.Notice.person_id.in_(
            one.person.id for one in world.members() if one.person.id != world.eva.id
        ),
    )
    assert set(world.session.scalars(waiting)) == {None}
    due.heal(world.session, now=NOW + timedelta(days=30))
    assert set(world.session.scalars(waiting)) == {None}, "nor is it mended in the night"
    gone = welcome_deeds.release(world.session, act, world.programme.id)
    assert gone.people == 2
    assert None not in set(world.session.scalars(waiting))
    assert welcome_deeds.count(world.session, world.programme.id) == 0
    assert world.take(listed(MARIA, PIA), maria=slack).welcomes == 0


def test_organisations_owe_and_people_are_welcomed_if_they_have_slack(world: World) -> None:
    outcome = world.take(
        listed(MARIA, PIA), maria=Profile("U0MARIA", name="Maia Lind", zone="Europe/Helsinki")
    )
    assert outcome.taken
    assert world.seats() == {
        ("Eva Ek", "facilitator"),
        ("Maia Lind", "key_person"),
        ("Pia Pil", "politician"),
    }
    notices = world.session.scalars(select(ground_tables.Notice))
    welcomed = [one for one in notices if (one.kind, one.programme_id) == (Kind.WELCOME, world.programme.id)]
    assert len(welcomed) == 2, "Eva, who did it herself, is not welcomed"
    owed = world.held()["preparations"]
    assert len(owed) == len(world.programme.template.preparations)


@pytest.mark.every_database
def test_an_organisation_that_is_there_gets_its_people_whatever_its_capitals(database_url: str) -> None:
    database = Database(database_url)
    migrate(database)
    with Session(database.engine) as session:
        world = World(session)
        organisation_deeds.add(session, world.programme, name="NORRBY", cluster="norra", now=NOW)
        world.take(listed(MARIA, PIA))
        assert [one.name for one in organisations.of_programme(session, world.programme.id)] == ["NORRBY"]
        assert len(world.held()["clusters"]) == 1
        assert ("Pia Pil", "politician") in world.seats()
        assert not world.take(listed(MARIA, PIA)).taken
    database.close()


def test_with_a_slip_nothing_is_half_taken(world: World) -> None:
    before = world.held()
    outcome = world.take(listed(MARIA, AMISS))
    assert not outcome.taken
    assert world.held() == before
    assert world.take(listed(MARIA, AMISS), good_rows=True).taken
    assert world.seats() == {("Eva Ek", "facilitator"), ("Maria Lind", "key_person")}


def test_somebody_slack_knows_by_another_address_is_the_same_person(world: World) -> None:
    anna = world.person("U0ANNA", "Anna Berg")
    row = ("Norrby", "Norra", "Anna Berg", "anna@exempel.example", "chef")
    world.take(listed(row), anna=Profile("U0ANNA", name="Anna Berg"))
    assert anna.id in {one.person.id for one in world.members()}


def test_of_whom_we_know_the_account_nobody_asks_slack(world: World) -> None:
    world.take(listed(MARIA, PIA))
    known = ("Norrby", "Norra", "Eva Ek", "U0EVA@exempel.example", "chef")
    reading = listed(known, PIA, ("Norrby", "", "Nora Ny", "ny@exempel.example", "chef"))
    asked = participant_lists.strangers(world.session, acting(world.eva), reading)
    assert asked == {"pia@exempel.example": True, "ny@exempel.example": False}


def test_language_and_zone_are_the_lists_and_the_programmes_where_slack_says_nothing(world: World) -> None:
    world.take(
        listed(
            ("Vik", "Norra", "Siv Dal", "siv@exempel.example", "chef", "engelska"),
            ("Vik", "Norra", "Åke Dal", "åke@exempel.example", "chef", ""),
            ("Vik", "Norra", "Kim Dal", "kim@exempel.example", "chef", "svenska"),
        ),
        kim=Profile("U0KIM", zone="Europe/Helsinki", language=Language.EN),
    )
    found = {one.person.name: (one.person.language, one.person.zone) for one in world.members()}
    assert found["Siv Dal"] == (Language.EN, "Europe/Stockholm")
    assert found["Åke Dal"] == (Language.SV, "Europe/Stockholm")
    assert found["Kim Dal"] == (Language.EN, "Europe/Helsinki"), "what she has chosen in Slack herself"


def test_only_a_facilitator_gives_a_list_and_gets_one(world: World) -> None:
    world.take(listed(MARIA), maria=Profile("U0MARIA2", name="Maria Lind"))
    maria = people.in_slack(world.session, "T1", "U0MARIA2")
    assert maria is not None
    for deed in (
        lambda: world.take(listed(PIA), by=maria),
        lambda: world.hold(listed(PIA), by=maria),
        lambda: participant_lists.everybody(world.session, acting(maria), world.programme.id),
    ):
        with pytest.raises(Refusal, match="only-facilitator"):
            deed()
    assert participant_lists.led(world.session, acting(maria)) == []
    assert participant_lists.led(world.session, acting(world.eva)) == [world.programme]
