"""An organisation's page, asked of the database in any world: what its reader may see, and nothing else."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.improvements import LEVELS, State, Track
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.screens.pages.organisation_pages import LATELY, SAID, OrganisationPage
from storage.ground.columns import new_id
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.improvement.tables import Improvement
from storage.people import people
from storage.programmes import tables as programme_tables
from storage.screens import notes
from storage.screens.pages import organisation_pages
from storage.screens.tables import Note
from tests.acts import acting
from tests.storage.worlds import NOW, PEOPLE, TEAMS, World, live, may_read, worlds
from texts import texts_in
from views.screens.pages import organisation_pages as views

FRESH = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    yield database
    database.close()


def settle(session: Session, world: World, levels: list[MayRead]) -> tuple[str, dict[str, str]]:
    """The world, with an improvement and two notes in every organisation."""
    programme_id, ids = live(session, world)
    for team, level in zip(TEAMS, levels, strict=True):
        session.add(
            Improvement(
                programme_id=programme_id,
                organisation_id=ids[team],
                cluster_id=ids[TEAMS[team]],
                title=f"Förbättring improvementmark{team}",
                track=Track.OPERATION,
                state=State.PLAN,
                state_since=NOW,
                may_read=level,
                made_at=NOW,
                made_by_id=ids["Maria Lind"],
                conditions=f"conditionmark{team}",
            )
        )
        for author in ("Eva Ek", "Siv Dal"):
            session.add(
                Note(
                    id=new_id(),
                    organisation_id=ids[team],
                    author_id=ids[author],
                    text=f"notemark{team}",
                    written_at=NOW,
                )
            )
    session.flush()
    return programme_id, ids


def look(database: Database, organisation_id: str, by: Person) -> OrganisationPage:
    return database.read(organisation_pages.of_organisation, Act(by, NOW), organisation_id)


def drawn(page: OrganisationPage) -> str:
    """All its pages as they are shown."""
    return "".join(
        str(
            views.window(
                page, texts_in("sv"), views.PageMemory(organisation="o1", note="n1", page=at, notes=at)
            )
        )
        for at in range(3)
    )


@pytest.mark.every_database
@FRESH
@given(worlds(), some.lists(some.sampled_from(LEVELS), min_size=len(TEAMS), max_size=len(TEAMS)))
def test_nothing_comes_onto_it_that_its_reader_may_not_see(
    database: Database, world: World, levels: list[MayRead]
) -> None:
    _, ids = database.write(settle, world, levels)
    for name in PEOPLE:
        by = database.read(people.by_id, ids[name])
        for team, level in zip(TEAMS, levels, strict=True):
            if not world.facilitates(name):
                with pytest.raises(Refusal):
                    look(database, ids[team], by)
                assert database.read(notes.about, acting(by), ids[team]) == []
                continue
            page = look(database, ids[team], by)
            shown = drawn(page)
            theirs = [one for one in world.said if one.team == team and may_read(world, name, one)]
            assert {one.text for one in page.said} <= {f"Vi lärde oss {one.mark}." for one in theirs}
            assert len(page.said) == min(SAID, len(theirs))
            for one in world.said:
                assert (one.mark in shown) <= (one in theirs)
            colleague = team in world.teams(name)
            assert (f"improvementmark{team}" in shown) == (colleague or level is not MayRead.ORGANISATION)
            for other in set(TEAMS) - {team}:
                assert not [
                    mark for mark in ("improvement", "condition", "note") if f"{mark}mark{other}" in shown
                ]
            assert [one.text for one in page.notes] == [f"notemark{team}"] * 2
            did = [one for one in world.did if one.team == team and not one.late]
            assert len([one for one in page.lately if one.organisation_id]) == min(LATELY, len(did))


@pytest.mark.every_database
def test_a_note_is_kept_once_changed_by_its_writer_and_gone_for_good(database: Database) -> None:
    world = World(dict.fromkeys(PEOPLE[:-1], (None,)) | {PEOPLE[-1]: ()}, (), ())
    _, ids = database.write(live, world)
    eva, siv, nobody = (database.read(people.by_id, ids[name]) for name in ("Eva Ek", "Siv Dal", PEOPLE[-1]))
    home = ids["Norrby"]
    for text in ("Ringde Maria.", "Sänd en gång till."):
        database.write(notes.keep, Act(eva, NOW), "n1", home, text)
    assert [one.text for one in database.read(notes.about, acting(siv), home)] == ["Ringde Maria."]
    with pytest.raises(Refusal):
        database.write(notes.keep, Act(nobody, NOW), "n2", home, "Utifrån.")
    with pytest.raises(Refusal):
        database.write(notes.change, Act(siv, NOW), "n1", "Någon annans ord.")
    with pytest.raises(Refusal):
        database.write(notes.remove, acting(siv), "n1")
    later = NOW + timedelta(hours=1)
    same = database.write(notes.change, Act(eva, later), "n1", "Ringde Maria.")
    assert same.edited_at is None
    changed = database.write(notes.change, Act(eva, later), "n1", "Ringde Per.")
    assert (changed.text, changed.written_at, changed.edited_at) == ("Ringde Per.", NOW, later)
    for _ in range(2):
        database.write(notes.remove, acting(eva), "n1")
    assert database.read(notes.about, acting(eva), home) == []
    with pytest.raises(Refusal):
        database.write(notes.change, Act(eva, later), "n1", "För sent.")


def test_an_organisation_that_is_no_more_is_said_to_be_gone(database: Database) -> None:
    world = World(dict.fromkeys(PEOPLE[:-1], (None,)) | {PEOPLE[-1]: ()}, (), ())
    _, ids = database.write(live, world)
    eva = database.read(people.by_id, ids["Eva Ek"])
    for deed in (
        lambda: look(database, "gone", eva),
        lambda: database.write(notes.keep, Act(eva, NOW), "n1", "gone", "Ringde."),
    ):
        with pytest.raises(Refusal) as no:
            deed()
        assert no.value.key == "organisation-gone"
    assert database.read(lambda session: session.query(programme_tables.Organisation).count()) == len(TEAMS)
