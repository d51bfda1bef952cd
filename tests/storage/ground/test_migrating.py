"""A database is brought to the shape this version knows, or left alone and told why."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from storage.ground.database import Database
from storage.ground.migrating import WrongShapeError, migrate, require_current
from storage.ground.tables import Table
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
