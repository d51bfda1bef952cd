"""What is due is what an index says, however much is promised for later; nothing is held back for ever."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event, text, update
from sqlalchemy.orm import Session

from programme.ground.notices import Kind, Notice
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import reachability_deeds
from storage.ground import due, notices
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.ground.tables import Notice as Row
from storage.messages import messages
from storage.people.people import Profile
from tests import changes

DAY = date(2027, 1, 12)
MORNING = datetime(2027, 1, 12, 6, 30, tzinfo=UTC)
"""08:30 in Helsinki, where Eva is."""


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    migrate(database)
    yield database
    database.close()


@pytest.fixture
def promised(database: Database) -> tuple[Programme, Person]:
    """One notice to Eva, for a day."""

    def promise(session: Session) -> tuple[Programme, Person]:
        programme, eva = changes.begin(session)
        session.execute(text("DELETE FROM notices"))
        one = Notice(Kind.ESCALATION, programme.id, eva.id, "something", "one", DAY)
        notices.promise(session, programme.workspace_id, [one])
        return programme, eva

    return database.write(promise)


def due_at(session: Session) -> datetime | None:
    return session.query(Row.due_at).one().due_at


def plan_of(database: Database) -> list[str]:
    """How SQLite goes about the one question that a round with nothing to do puts."""
    asked: list[tuple[str, object]] = []

    def sees(_connection: object, _cursor: object, statement: str, values: object, *_rest: object) -> None:
        asked.append((statement, values))

    event.listen(database.reading, "before_cursor_execute", sees)
    assert database.read(messages.anything_due, now=MORNING) is False
    event.remove(database.reading, "before_cursor_execute", sees)
    [(statement, values)] = [one for one in asked if one[0].startswith("SELECT")]
    with database.reading.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        steps = [str(row[-1]) for row in rows]
        return [step for step in steps if step.startswith(("SEARCH", "SCAN"))]


def test_what_is_due_is_found_by_index(database: Database) -> None:
    steps = [step for step in plan_of(database) if "CONSTANT ROW" not in step]
    assert any("ix_notices_due (due_at<?)" in step for step in steps)
    assert any("ix_messages_unfinished (not_before<?)" in step for step in steps)
    assert len(steps) == 3, steps
    assert not any(step.startswith("SCAN") for step in steps), steps


@pytest.mark.every_database
def test_it_is_due_in_the_morning_of_its_day_where_its_reader_is(
    database: Database, promised: tuple[Programme, Person]
) -> None:
    _, eva = promised
    assert database.read(due_at) == MORNING
    profile = Profile(eva.slack_id or "", zone="Asia/Tokyo")
    database.write(reachability_deeds.keep, eva.workspace_id, profile, now=changes.NOW)
    assert database.read(due_at) == datetime(2027, 1, 11, 23, 30, tzinfo=UTC)


@pytest.mark.every_database
def test_another_day_is_another_morning(database: Database, promised: tuple[Programme, Person]) -> None:
    programme, eva = promised
    one = Notice(Kind.ESCALATION, programme.id, eva.id, "something", "one", DAY)
    later = replace(one, day=date(2027, 7, 1))
    database.write(notices.reconcile, programme.workspace_id, ["something"], [Kind.ESCALATION], [later])
    assert database.read(due_at) == datetime(2027, 7, 1, 5, 30, tzinfo=UTC)


@pytest.mark.every_database
def test_what_went_astray_is_found_in_the_night(
    database: Database, promised: tuple[Programme, Person]
) -> None:
    for astray in (None, datetime(2028, 1, 1, tzinfo=UTC)):
        database.write(lambda session, at=astray: session.execute(update(Row).values(due_at=at)))
        database.write(due.heal, now=MORNING.replace(hour=2))
        assert database.read(due_at) == MORNING


@pytest.mark.every_database
def test_while_its_programme_is_paused_it_is_never_due_and_then_it_is_again(
    database: Database, promised: tuple[Programme, Person]
) -> None:
    programme, _ = promised
    for paused_at in (changes.NOW, None):
        pause = text("UPDATE programmes SET paused_at = :at").bindparams(at=paused_at)
        database.write(lambda session, pause=pause: session.execute(pause))
        database.take(messages.gather, now=MORNING)
        assert database.read(messages.anything_due, now=MORNING) is False or paused_at is None
        database.write(due.reschedule, Row.programme_id == programme.id)
