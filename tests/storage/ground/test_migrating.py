"""A database is brought to the shape this version knows, or left alone and told why."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from programme.ground.notices import AT_ANY_TIME, Kind
from storage.ground.database import Database
from storage.ground.migrating import WrongShapeError, migrate, require_current
from storage.ground.tables import Notice, Table
from storage.people.tables import Workspace

every_database = pytest.mark.every_database


@pytest.fixture
def empty(empty_url: str) -> Iterator[Database]:
    database = Database(empty_url)
    yield database
    database.close()


@every_database
def test_from_nothing_comes_the_shape_the_tables_have(empty: Database) -> None:
    migrate(empty)
    with empty.engine.connect() as connection:
        looking = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(looking, Table.metadata) == []


@every_database
def test_migrating_again_keeps_what_is_there(empty: Database) -> None:
    migrate(empty)
    empty.write(lambda session: session.add(Workspace(id="Exempelrundan", name="", bot_user_id="")))
    migrate(empty)
    assert empty.read(lambda session: session.get(Workspace, "Exempelrundan")) is not None


@every_database
def test_an_empty_database_is_not_current_and_a_migrated_one_is(empty: Database) -> None:
    with pytest.raises(WrongShapeError, match="hemmaplan migrate"):
        require_current(empty)
    migrate(empty)
    require_current(empty)


@every_database
def test_a_newer_versions_database_is_left_alone(empty: Database) -> None:
    migrate(empty)
    with empty.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'from the future'"))
    for work in (migrate, require_current):
        with pytest.raises(WrongShapeError, match="newer version"):
            work(empty)


@every_database
def test_a_migration_that_fails_half_way_has_not_begun(empty: Database) -> None:
    with empty.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notices (id INTEGER)"))
    with pytest.raises(Exception, match="notices"):
        migrate(empty)
    with pytest.raises(WrongShapeError, match="not up to date"):
        require_current(empty)
    with empty.engine.begin() as connection:
        connection.execute(text("DROP TABLE notices"))
    migrate(empty)
    require_current(empty)


WROTE = (
    "INSERT INTO workspaces (id, name, bot_user_id) VALUES ('T1', 'Exempelrundan', 'B1')",
    """INSERT INTO people
        (id, workspace_id, slack_id, name, zone, language, standing, shut, days_off, last_may_read) VALUES
        ('maria', 'T1', 'U1', 'Maria Lind', 'Europe/Stockholm', 'sv', 'member', '', '', 'me'),
        ('kenji', 'T1', 'U2', 'Kenji Mori', 'Asia/Tokyo', 'sv', 'member', '', '', 'me')""",
    """INSERT INTO programmes
        (id, workspace_id, title, language, country, zone, template, dropped, edition, words, version,
         created_at, created_by_id) VALUES
        ('p', 'T1', 'Rundan', 'sv', 'SE', 'Europe/Stockholm', '{}', '{}', 'e', '{}', 1,
         '2027-01-04 08:00:00', 'maria')""",
    """INSERT INTO messages (id, workspace_id, person_id, slot, state, made_at, not_before, attempts) VALUES
        ('m', 'T1', 'maria', '2027-01-11', 'waiting', '2027-01-11 07:30:00', '2027-01-11 07:30:00', 0)""",
    """INSERT INTO notices
        (id, workspace_id, programme_id, person_id, kind, subject, occasion, version, day, stale_on, urgent,
         message_id, dropped_at) VALUES
        ('waits', 'T1', 'p', 'maria', 'reminder', 's', 'a', 1, '2027-07-01', '2027-07-09', false, NULL, NULL),
        ('there', 'T1', 'p', 'kenji', 'late', 's', 'a', 1, '2027-01-12', NULL, false, NULL, NULL),
        ('urgent', 'T1', 'p', 'kenji', 'moved', 's', 'a', 2, '2027-01-12', NULL, true, NULL, NULL),
        ('goes', 'T1', 'p', 'maria', 'moved', 's', 'a', 2, '2027-01-11', NULL, true, 'm', NULL),
        ('gone', 'T1', 'p', 'kenji', 'welcome', 'p', 'w', 1, '2027-01-11', NULL, false, NULL,
         '2027-01-11 08:00:00')""",
)
KEPT = "id, person_id, kind, subject, occasion, version, day, stale_on, urgent, message_id, dropped_at"


def rows(database: Database) -> list[object]:
    with database.engine.connect() as connection:
        return list(connection.execute(text(f"SELECT {KEPT} FROM notices ORDER BY id")).all())


@every_database
def test_what_the_first_version_wrote_is_all_there_and_is_due_when_it_was(empty: Database) -> None:
    migrate(empty, "0001")
    with empty.engine.begin() as connection:
        for sentence in WROTE:
            connection.execute(text(sentence))
    before = rows(empty)
    migrate(empty)
    assert rows(empty) == before
    assert len(before) == 5
    due = empty.read(lambda session: {row.id: row.due_at for row in session.scalars(select(Notice))})
    assert due == {
        "waits": datetime(2027, 7, 1, 6, 30, tzinfo=UTC),
        "there": datetime(2027, 1, 11, 23, 30, tzinfo=UTC),
        "urgent": AT_ANY_TIME,
        "goes": None,
        "gone": None,
    }


@every_database
def test_a_new_kind_of_notice_changes_no_table(empty: Database) -> None:
    migrate(empty, "0001")
    with empty.engine.begin() as connection:
        for sentence in WROTE:
            connection.execute(text(sentence))
    new = text("UPDATE notices SET kind = 'a kind that nobody has thought of yet, with a long name'")
    with pytest.raises(DBAPIError), empty.engine.begin() as connection:
        connection.execute(new)
    migrate(empty)
    with empty.engine.begin() as connection:
        connection.execute(text("DELETE FROM notices WHERE id <> 'goes'"))
        connection.execute(new)


@every_database
@pytest.mark.parametrize(
    ("person_id", "times", "fault"), [("nobody", 1, "foreign key"), ("maria", 2, "unique")]
)
def test_a_notice_still_hangs_on_its_person_and_is_promised_once(
    empty: Database, person_id: str, times: int, fault: str
) -> None:
    """The table is made anew on the way, and nothing of what it held to is forgotten."""
    migrate(empty)
    with empty.engine.begin() as connection:
        for sentence in WROTE[:-1]:
            connection.execute(text(sentence))

    def promise(session: Session) -> None:
        about = {"kind": Kind.LATE, "subject": "s", "occasion": "a", "version": 1, "day": date(2027, 1, 11)}
        one = {"workspace_id": "T1", "programme_id": "p", "person_id": person_id, **about}
        for _ in range(times):
            session.execute(insert(Notice).values(**one))

    with pytest.raises(IntegrityError, match=f"(?i){fault}"):
        empty.write(promise)


TRIED = (
    "INSERT INTO clusters (id, programme_id, name) VALUES ('north', 'p', 'Norra'), ('south', 'p', 'Södra')",
    """INSERT INTO organisations
        (id, programme_id, cluster_id, name, known_as, mentor, words, joined_on, channel_open) VALUES
        ('norrby', 'p', 'north', 'Norrby', 'norrby', false, '{}', '2027-01-04', false),
        ('vik', 'p', 'south', 'Vik', 'vik', false, '{}', '2027-01-04', false)""",
    """INSERT INTO improvements
        (id, programme_id, organisation_id, title, track, starts_from, problem, aim, for_whom, how_much,
         checklist_points, field_of_operation, service, conditions, link, state, state_since, may_read,
         secure_owner, secure_where, spread_to, chain, made_at, made_by_id)
        SELECT id, 'p', id, 'Sms', 'operation', '', '', '', '', '', '[]', '', '', '', '', 'choose',
         '2027-01-04 08:00:00', 'cluster', '', '', '', '{}', '2027-01-04 08:00:00', 'maria'
        FROM organisations""",
    """INSERT INTO meetings (id, programme_id, step, "on", place, link, version) VALUES
        ('m1', 'p', 'start', '2027-02-01', '', '', 1)""",
    """INSERT INTO preparations
        (id, programme_id, item, owed_by_id, organisation_id, cluster_id, meeting_id, due_on, version, state,
         link, file_id, file_name, answers, done_how) VALUES
        ('done', 'p', 'facts', 'norrby', 'norrby', 'north', 'm1', '2027-01-25', 1, 'done', 'x', '', '',
         '{}', 'link'),
        ('open', 'p', 'mandate', 'vik', 'vik', 'south', 'm1', '2027-01-25', 1, 'open', '', '', '', '{}',
         NULL)""",
)


@every_database
def test_what_was_open_to_a_cluster_is_open_to_that_one_and_no_other(empty: Database) -> None:
    migrate(empty, "0002")
    with empty.engine.begin() as connection:
        for sentence in (*WROTE[:3], *TRIED):
            connection.execute(text(sentence))
    migrate(empty)
    with empty.engine.connect() as connection:
        improvements = connection.execute(text("SELECT id, cluster_id FROM improvements ORDER BY id")).all()
        handed_in = connection.execute(text("SELECT id, shown_to_id FROM preparations ORDER BY id")).all()
        listed = connection.execute(text("SELECT only_listed FROM workspaces")).scalar_one()
    assert [tuple(row) for row in improvements] == [("norrby", "north"), ("vik", "south")]
    assert [tuple(row) for row in handed_in] == [("done", "north"), ("open", None)]
    assert not listed, "every member may start a programme, as before"
