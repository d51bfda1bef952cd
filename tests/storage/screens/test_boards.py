"""The readiness board, asked of the database: who needs help first, found and turned to in few queries."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.preparations.preparations import Owed, State
from programme.preparations.undone.outstanding import is_at_risk
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from programme.screens.boards import A_PAGE, OPEN_SHOWN, Asked, Board, Row
from storage.ground.columns import new_id
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import tables as meeting_tables
from storage.people import tables as people_tables
from storage.people import workspaces
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.screens import boards
from tests.storage.scene import counted

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
TODAY = date(2027, 3, 1)
TEMPLATE = shipped_templates()["kort"]
ITEMS = [item.id for item in TEMPLATE.preparations]
STEP = next(step.id for step in TEMPLATE.steps if step.kind.meets)

FRESH = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    yield database
    database.close()


@dataclass(frozen=True)
class Due:
    """``days`` from today; ``answered`` by nobody, by somebody out of reach, or by somebody we reach."""

    days: int
    state: State = State.OPEN
    answered: str = "reached"
    let_be: bool = False


@dataclass(frozen=True)
class Town:
    name: str
    owes: tuple[Due, ...] = ()
    cluster: str = "Norra"
    people: tuple[str, ...] = ()
    lost: int = 0
    left: bool = False


def dues() -> some.SearchStrategy[Due]:
    answered = some.sampled_from(["nobody", "closed", "without", "reached"])
    near = some.integers(-3, 40) | some.sampled_from([0, 7, 8, 28, 29])
    states = some.sampled_from([State.OPEN, State.OPEN, State.OPEN, State.DONE, State.EXEMPT])
    return some.builds(Due, near, states, answered, some.booleans())


def towns() -> some.SearchStrategy[list[Town]]:
    owes = some.lists(dues(), max_size=6).map(tuple)
    clusters = some.sampled_from(["Norra", "Södra"])
    one = some.builds(
        Town,
        some.just(""),
        owes,
        clusters,
        lost=some.integers(0, 2),
        left=some.booleans(),
    )
    named = some.lists(one, max_size=2 * A_PAGE + 2)
    return named.map(
        lambda found: [
            Town(f"Ort {at:02}", town.owes, town.cluster, town.people, town.lost, town.left)
            for at, town in enumerate(found)
        ]
    )


def live(session: Session, some_towns: list[Town], joint: tuple[Due, ...] = ()) -> Programme:
    """A programme of its own beside all the earlier ones."""
    ids = {name: new_id() for name in ("programme", "meeting", "eva", "reached", "closed", "without")}
    names = {"eva": "Eva Ek", "reached": "Maria Lind", "closed": "Per Ås", "without": "Siv Dal"}
    for key, name in names.items():
        slack_id = None if key == "without" else new_id()
        session.add(
            people_tables.Person(
                id=ids[key],
                workspace_id="T1",
                slack_id=slack_id,
                name=name,
                deactivated_at=NOW if key == "closed" else None,
            )
        )
    session.flush()
    session.add(
        programme_tables.Programme(
            id=ids["programme"],
            workspace_id="T1",
            title="Exempelrundan",
            language=Language.SV,
            country="SE",
            zone="Europe/Stockholm",
            template=TEMPLATE.model_dump_json(),
            created_at=NOW,
            created_by_id=ids["eva"],
        )
    )
    session.flush()
    clusters = {name: new_id() for name in ("Norra", "Södra")}
    for name, cluster_id in clusters.items():
        session.add(programme_tables.Cluster(id=cluster_id, programme_id=ids["programme"], name=name))
    session.add(meeting_tables.Meeting(id=ids["meeting"], programme_id=ids["programme"], step=STEP, on=TODAY))
    session.flush()
    for town in some_towns:
        _settle(session, town, ids, clusters)
    for at, due in enumerate(joint):
        session.add(_preparation(due, ITEMS[at], ids, clusters["Norra"], clusters["Norra"], None))
    session.flush()
    return programmes.by_id(session, ids["programme"])


def _settle(session: Session, town: Town, ids: dict[str, str], clusters: dict[str, str]) -> None:
    home = new_id()
    session.add(
        programme_tables.Organisation(
            id=home,
            programme_id=ids["programme"],
            cluster_id=clusters[town.cluster],
            name=town.name,
            known_as=town.name.casefold(),
            words={},
            joined_on=TODAY,
            left_on=TODAY if town.left else None,
        )
    )
    session.flush()
    for at, due in enumerate(town.owes):
        session.add(_preparation(due, ITEMS[at], ids, home, clusters[town.cluster], home))
    for name in town.people:
        _seat(session, name, new_id(), home, ids)
    for at in range(town.lost):
        _seat(session, f"Borta {at}", None, home, ids)


def _seat(session: Session, name: str, slack_id: str | None, home: str, ids: dict[str, str]) -> None:
    person = new_id()
    session.add(people_tables.Person(id=person, workspace_id="T1", slack_id=slack_id, name=name))
    session.flush()
    for role in (Role.KEY_PERSON, Role.MANAGER):
        session.add(
            people_tables.Membership(
                programme_id=ids["programme"], person_id=person, organisation_id=home, role=role
            )
        )


def _preparation(
    due: Due, item: str, ids: dict[str, str], owner: str, cluster: str, home: str | None
) -> preparation_tables.Preparation:
    return preparation_tables.Preparation(
        programme_id=ids["programme"],
        item=item,
        owed_by_id=owner,
        organisation_id=home,
        cluster_id=cluster,
        meeting_id=ids["meeting"],
        due_on=TODAY + timedelta(days=due.days),
        state=due.state,
        responsible_id=ids.get(due.answered),
        let_be_at=NOW if due.let_be else None,
        answers={},
    )


def every_page(database: Database, programme: Programme, asked: Asked) -> list[Row]:
    first = look(database, programme, asked)
    pages = [look(database, programme, asked.turned_to(at)) for at in range(first.pages)]
    assert all(len(page.rows) <= A_PAGE for page in pages)
    return [row for page in pages for row in page.rows]


def look(database: Database, programme: Programme, asked: Asked) -> Board:
    return database.read(boards.of_programme, programme, asked, now=NOW)


def names(rows: list[Row] | tuple[Row, ...]) -> list[str]:
    return [row.organisation.name for row in rows]


def in_order(town: str, every: list[Owed]) -> tuple[date, date, bool, str]:
    """The order as it was asked for, said a second time."""
    theirs = [one for one in every if one.owner == town and one.state is State.OPEN]
    risk = min((one.due_on for one in theirs if is_at_risk(one, today=TODAY)), default=date.max)
    due = min((one.due_on for one in theirs if not one.let_be), default=date.max)
    return risk, due, not theirs, town


@pytest.mark.every_database
@FRESH
@given(towns())
def test_those_at_risk_come_first_and_everybody_comes_once(database: Database, world: list[Town]) -> None:
    programme = database.write(live, world)
    every = database.read(preparations.of_programme, programme.id)
    rows = every_page(database, programme, Asked())
    there = [town.name for town in world if not town.left]
    assert names(rows) == sorted(there, key=lambda name: in_order(name, every))
    for row in rows:
        theirs = [one for one in every if one.owner == row.organisation.name]
        left = [one for one in theirs if one.state is State.OPEN]
        assert row.at_risk == any(is_at_risk(one, today=TODAY) for one in left)
        assert row.of == sum(one.state is not State.EXEMPT for one in theirs)
        assert row.left == len(left)
        assert len(row.open) == min(len(left), OPEN_SHOWN)
        urgent = sorted(left, key=lambda one: (*urgency(one), one.due_on, one.item.id))
        assert list(row.open) == urgent[:OPEN_SHOWN]
        assert row.unreachable == next(town.lost for town in world if town.name == row.organisation.name)


def urgency(one: Owed) -> tuple[bool, bool]:
    return not is_at_risk(one, today=TODAY), one.let_be


@pytest.mark.every_database
@FRESH
@given(towns(), some.sampled_from(["Norra", "Södra", ""]), some.sampled_from(["", *ITEMS[:4]]))
def test_only_those_asked_for_are_shown(
    database: Database, world: list[Town], cluster: str, item: str
) -> None:
    programme = database.write(live, world)
    chosen = {one.name: one.id for one in look(database, programme, Asked()).clusters}
    asked = Asked(programme.id, chosen.get(cluster, ""), item)
    expected = {
        town.name
        for town in world
        if not town.left
        and cluster in {"", town.cluster}
        and (not item or State.OPEN in {due.state for due in town.owes[ITEMS.index(item) :][:1]})
    }
    rows = every_page(database, programme, asked)
    assert set(names(rows)) == expected
    assert look(database, programme, asked).found == len(expected)


@pytest.mark.every_database
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("norr", ["Norrby"]),
        ("  NORRBY ", ["Norrby"]),
        ("ås", ["Åsele", "Norrby"]),
        ("ÅSELE", ["Åsele"]),
        ("öberg", ["Ekeby"]),
        ("maria öb", ["Ekeby"]),
        ("100%", ["100%"]),
        ("%", ["100%"]),
        ("_", []),
        ("strandvik", []),
    ],
)
def test_search_finds_towns_and_people_however_they_are_spelt(
    database: Database, words: str, found: list[str]
) -> None:
    world = [
        Town("Norrby", people=("Per Ås",)),
        Town("Ekeby", people=("Maria Öberg", "Anna Berg")),
        Town("Åsele"),
        Town("100%"),
        Town("Strandvik", left=True),
    ]
    programme = database.write(live, world)
    assert sorted(names(look(database, programme, Asked(words=words)).rows)) == sorted(found)


def test_a_page_that_is_no_more_leads_to_the_last(database: Database) -> None:
    programme = database.write(live, [Town(f"Ort {at:02}") for at in range(A_PAGE + 2)])
    board = look(database, programme, Asked(page=7))
    assert (board.asked.page, board.pages, names(board.rows)) == (1, 2, ["Ort 08", "Ort 09"])
    assert look(database, programme, Asked(page=-1)).asked.page == 0
    nothing = look(database, programme, Asked(words="finns inte", page=3))
    assert (nothing.rows, nothing.found, nothing.pages, nothing.asked.page) == ((), 0, 1, 0)


def test_what_a_cluster_owes_together_shows_only_when_at_risk_and_where_it_is_asked_for(
    database: Database,
) -> None:
    joint = (Due(3), Due(20), Due(20, answered="nobody"), Due(-2), Due(1, let_be=True), Due(2, State.DONE))
    programme = database.write(live, [Town("Norrby")], joint)
    board = look(database, programme, Asked())
    assert [one.due_on - TODAY for one in board.joint] == [timedelta(days=at) for at in (-2, 3, 20)]
    assert board.joint_found == 3
    chosen = {one.name: one.id for one in board.clusters}
    assert look(database, programme, Asked(cluster_id=chosen["Norra"])).joint_found == 3
    assert look(database, programme, Asked(cluster_id=chosen["Södra"])).joint == ()


def test_nothing_of_another_programme_comes_onto_it(database: Database) -> None:
    other = database.write(live, [Town("Ekeby", (Due(1),))], (Due(1),))
    ours = database.write(live, [Town("Norrby")])
    theirs = look(database, other, Asked()).clusters[0].id
    assert names(look(database, ours, Asked()).rows) == ["Norrby"]
    assert look(database, ours, Asked()).joint == ()
    assert look(database, ours, Asked(cluster_id=theirs)).rows == ()


def test_it_asks_as_few_questions_for_many_as_for_few(database: Database) -> None:
    asked_for = {}
    for size in (3, 40):
        world = [Town(f"Ort {at:02}", (Due(at), Due(3, answered="nobody"))) for at in range(size)]
        programme = database.write(live, world, (Due(2),))
        with counted(database) as asked:
            database.write(boards.of_programme, programme, Asked(words="ort"), now=NOW)
        asked_for[size] = len(asked)
    assert asked_for[3] == asked_for[40] < 12
