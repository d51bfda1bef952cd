"""What each person may take with her: every invented world, every pair of eyes, every kind of file."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

import exports
from programme.ground.refusals import Refusal
from programme.people.visibility import MayRead
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import tables as meeting_tables
from storage.screens import exports as questions
from tests.storage.worlds import (
    NOW,
    PEOPLE,
    TEMPLATE,
    TODAY,
    Said,
    World,
    address_of,
    live,
    may_follow,
    may_read,
    worlds,
)
from texts import texts_in


def words_in(extract: questions.Extract, kind: exports.Format) -> str:
    """Everything that stands in a file, also where no program shows it."""
    content = exports.render(extract, texts_in("sv"), format=kind, version="1.2.3")
    if kind != "xlsx":
        return content.decode()
    with ZipFile(BytesIO(content)) as parts:
        return "\n".join(parts.read(name).decode() for name in parts.namelist())


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("exports")
    database = Database(f"sqlite:///{folder / 'hemmaplan.db'}")
    migrate(database)
    yield database
    database.close()


@given(world=worlds())
@settings(max_examples=25, deadline=None)
def test_nobody_takes_away_what_was_not_for_her_and_everybody_all_that_was(
    database: Database, world: World
) -> None:
    programme_id, ids = database.write(live, world)
    for viewer in PEOPLE[:-1]:
        extract = database.read(questions.extract, programme_id, viewer_id=ids[viewer], now=NOW)
        for kind in exports.FORMATS:
            words = words_in(extract, kind)
            for said in world.said:
                assert (said.mark in words) == may_read(world, viewer, said), (viewer, kind, said)
            for did in world.did:
                shown = not kind.startswith("csv") and not did.late and may_follow(world, viewer, did)
                assert (did.mark in words) == shown, (viewer, kind, did)
            for other in PEOPLE[:-1]:
                near = world.facilitates(viewer) or world.teams(viewer) & world.teams(other)
                near = near and not kind.startswith("csv")
                assert (address_of(other) in words) == bool(near), (viewer, kind, other)


@given(world=worlds())
@settings(max_examples=25, deadline=None)
def test_that_a_thing_is_late_is_for_the_one_responsible_and_the_facilitator(
    database: Database, world: World
) -> None:
    programme_id, ids = database.write(live, world)
    for viewer in PEOPLE[:-1]:
        extract = database.read(questions.extract, programme_id, viewer_id=ids[viewer], now=NOW)
        for followed in extract.preparations:
            did = world.did[[item.id for item in TEMPLATE.preparations].index(followed.owed.item.id)]
            sees = world.facilitates(viewer) or did.responsible == viewer
            assert followed.late is (did.late if sees else None)


def a_world(**seats: tuple[str | None, ...]) -> World:
    names = {name.split()[0].lower(): name for name in PEOPLE}
    return World({names[first]: teams for first, teams in seats.items()}, (), ())


def test_somebody_without_a_seat_gets_nothing(database: Database) -> None:
    programme_id, ids = database.write(live, a_world(eva=(None,), utan=()))
    with pytest.raises(Refusal, match="export-not-yours"):
        database.read(questions.extract, programme_id, viewer_id=ids["Utan Plats"], now=NOW)


def test_a_seat_in_one_programme_opens_no_other(database: Database) -> None:
    _, hers = database.write(live, a_world(eva=(None,)))
    programme_id, _ = database.write(live, a_world(eva=(None,)))
    with pytest.raises(Refusal, match="export-not-yours"):
        database.read(questions.extract, programme_id, viewer_id=hers["Eva Ek"], now=NOW)


def test_a_programme_that_is_not_there_is_refused_alike(database: Database) -> None:
    _, ids = database.write(live, a_world(eva=(None,)))
    with pytest.raises(Refusal, match="export-not-yours"):
        database.read(questions.extract, "no such programme", viewer_id=ids["Eva Ek"], now=NOW)


def test_a_clusters_own_meeting_is_for_those_who_meet_in_it(database: Database) -> None:
    programme_id, ids = database.write(live, a_world(eva=(None,), maria=("Norrby",), siv=("Strandvik",)))
    own = meeting_tables.Meeting(
        programme_id=programme_id,
        cluster_id=ids["Norra"],
        step=TEMPLATE.steps[-1].id,
        on=TODAY,
        link="https://exempel.example/norras-rum",
    )
    database.write(lambda session: session.add(own))

    def steps_seen_by(name: str) -> int:
        return len(database.read(questions.extract, programme_id, viewer_id=ids[name], now=NOW).meetings)

    assert [steps_seen_by(name) for name in ("Eva Ek", "Maria Lind", "Siv Dal")] == [2, 2, 1]


def test_who_has_left_is_gone_but_her_words_keep_her_name(database: Database) -> None:
    world = a_world(eva=(None,), maria=("Norrby",), per=())
    said = Said("Per Ås", "Norrby", MayRead.PROGRAMME, "saidmark")
    programme_id, ids = database.write(live, World(world.seats, (said,), ()))
    extract = database.read(questions.extract, programme_id, viewer_id=ids["Maria Lind"], now=NOW)
    assert {one.name for one in extract.people} == {"Eva Ek", "Maria Lind"}
    assert extract.reflections[0].author == "Per Ås"
