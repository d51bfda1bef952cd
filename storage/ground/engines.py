"""Engines: how a line to SQLite or PostgreSQL is opened, and what is watched on it while somebody waits."""

import os
import socket
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from storage.ground.deadlines import TooLateError, errand

READERS = 4
BUSY_SECONDS = 1.5
"""How long SQLite waits for another process's lock: less than the three seconds an ack may take."""
WRITER_CACHE = 65_536
"""KiB, taken only as they are needed: with SQLite's own two megabytes a change of a 300-organisation
programme wrote the same pages five times over before it was committed."""
POSTGRESQL_LINE = {
    "connect_timeout": "2",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
    "client_encoding": "utf8",
}
"""libpq's, in seconds and milliseconds; what stands in DATABASE_URL goes before it.

A database made in the locale C has no encoding of its own, and would answer words as bytes.
"""
POSTGRESQL_SETS = ("statement_timeout = '60s'", "idle_in_transaction_session_timeout = '5min'")
LOOKS_FOR_US = "client_connection_check_interval = '1s'"
"""A server that is asked something takes notice when we hang up; PostgreSQL knows it since version 14."""
VERSION_14 = 140_000


def sqlite_writing(url: str) -> Engine:
    return _sqlite(url, "BEGIN IMMEDIATE", 1, f"cache_size=-{WRITER_CACHE}")


def sqlite_reading(url: str) -> Engine:
    return _sqlite(url, "BEGIN", READERS, "query_only=ON")


def sqlite_copied(reading: Engine) -> Engine:
    """Each connection is a copy in memory of how things are when it is made."""

    def copied() -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        original = reading.raw_connection()
        try:
            original.driver_connection.backup(copy)  # type: ignore[union-attr]
        finally:
            original.close()
        return copy

    return create_engine("sqlite://", creator=copied, poolclass=NullPool, hide_parameters=True)


def _sqlite(url: str, begin: str, connections: int, *pragmas: str) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=connections,
        max_overflow=0,
        connect_args={"timeout": BUSY_SECONDS},
    )

    @event.listens_for(engine, "connect")
    def connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        # The driver's own BEGIN comes too late to keep a read and the write after it together.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", *pragmas):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin_ourselves(connection: Connection) -> None:
        """Who has waited for her turn waits so much the less for another process: the wait is one."""
        mine = errand()
        if mine is None:
            connection.exec_driver_sql(begin)
            return
        mine.asks()
        seconds = min(BUSY_SECONDS, max(0.0, mine.until - time.monotonic()))
        line: Any = connection.connection.driver_connection  # past SQLAlchemy, which takes ten times as long
        line.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
        connection.exec_driver_sql(begin)
        mine.asks()  # nobody may be there any more to hear that it happened
        mine.hears()

    return engine


def postgresql(url: str) -> Engine:
    """Serializable. A line that does not answer is cut for whoever has waited long enough."""
    known = make_url(url).query
    engine = create_engine(
        url,
        hide_parameters=True,
        isolation_level="SERIALIZABLE",
        pool_size=READERS,
        pool_timeout=2,
        connect_args={name: value for name, value in POSTGRESQL_LINE.items() if name not in known},
    )
    event.listen(engine, "connect", _settle)
    event.listen(engine, "checkout", _taking(engine))
    event.listen(engine, "checkin", _give_back)
    event.listen(engine, "before_cursor_execute", _asks)
    event.listen(engine, "after_cursor_execute", _hears)
    event.listen(engine, "commit", _asks)
    return engine


def _settle(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    line: Any = connection
    with line.cursor() as cursor:
        for setting in POSTGRESQL_SETS:
            cursor.execute(f"SET {setting}")
        if line.info.server_version >= VERSION_14:
            cursor.execute(f"SET {LOOKS_FOR_US}")
    line.commit()
    entry.info["fresh"] = True


def _taking(engine: Engine) -> Callable[[DBAPIConnection, ConnectionPoolEntry, object], None]:
    """Asks whether a line that lay idle is alive, as the pool itself would, but where it can be cut."""
    broken = engine.dialect.loaded_dbapi.Error

    def take(connection: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: object) -> None:
        mine = errand()
        if mine is not None:
            mine.asks()
            mine.holds(lambda: _cut(connection, broken))
        try:
            if not entry.info.pop("fresh", False):
                engine.dialect.do_ping(connection)
        except broken as error:
            if mine is not None and mine.given_up:
                raise TooLateError from error
            raise InvalidatePoolError from error
        if mine is not None:
            mine.hears()

    return take


def _give_back(_connection: DBAPIConnection | None, _entry: ConnectionPoolEntry) -> None:
    mine = errand()
    if mine is not None:
        mine.holds(None)


def _cut(connection: DBAPIConnection, broken: type[Exception]) -> None:
    """Whoever waits on the line hears that it is broken; it may be broken or closed by now."""
    line: Any = connection
    with suppress(OSError, broken), socket.socket(fileno=os.dup(line.fileno())) as ours:
        ours.shutdown(socket.SHUT_RDWR)


def _asks(*_: object) -> None:
    mine = errand()
    if mine is not None:
        mine.asks()


def _hears(*_: object) -> None:
    mine = errand()
    if mine is not None:
        mine.hears()


def postgresql_queueing(engine: Engine) -> Engine:
    return engine.execution_options(isolation_level="READ COMMITTED")


def postgresql_reading(engine: Engine) -> Engine:
    # A serializable reader could be refused for what others write; a read-only snapshot never is.
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
