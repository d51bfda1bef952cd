"""The database: one plain function is one transaction, run whole in a thread of its own.

SQLite gets one writer, with BEGIN IMMEDIATE, and readers beside it; PostgreSQL runs serializable, and a
transaction that collides with another is simply run again. Only what takes from a queue runs otherwise there:
see ``Database.taking``.
"""

import asyncio
import fcntl
import os
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

P = ParamSpec("P")
T = TypeVar("T")
Deed = Callable[Concatenate[Session, P], T]

READERS = 4
BUSY_SECONDS = 1.5
"""How long SQLite waits for another process's lock: less than the three seconds an ack may take."""
TRIES = {"40001": 12, "40P01": 12, "23505": 3}
"""How often PostgreSQL's collisions are worth running a transaction (its manual, appendix A):
serialization_failure, deadlock_detected and unique_violation. Where two made the same row, the one who
comes second sees the first's when it is run again; if it then still makes a row twice, that is our slip."""
TURN = 0x48656D6D61
"""The advisory lock of those who take turns; any number that nobody else uses in this database."""
TURNS, TURN_SECONDS = 400, 0.005
"""How often a turn is asked for, and how long is waited in between: two seconds at the most in all."""
PAUSE_SECONDS = 0.01
"""Before the second run; doubled for each after that up to a tenth of a second, and never quite the same."""


WRITER_CACHE = 65_536
"""KiB, taken only as they are needed: with SQLite's own two megabytes a change of a 300-organisation
programme wrote the same pages five times over before it was committed."""


PRIVATE, OTHERS = 0o600, 0o077
"""A file's mode, and what of one is for others than its owner."""


class NotAloneError(Exception):
    """Another bot runs on this SQLite database; the message says what to do."""


class Database:
    """Runs plain functions as transactions; ``url`` as SQLAlchemy writes it, sqlite:/// or postgresql+psycopg://."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            _only_for_us(self.url.database or "")
        self.engine = _sqlite_writing(url) if self.is_sqlite else _postgresql(url)
        self.queueing = self.engine if self.is_sqlite else _postgresql_queueing(self.engine)
        self.reading = _sqlite_reading(url) if self.is_sqlite else _postgresql_reading(self.engine)
        self.imagining = _sqlite_copied(self.url.database) if self.is_sqlite else self.engine
        self._writers = ThreadPoolExecutor(1 if self.is_sqlite else READERS, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")

    async def transaction(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``deed(session, …)`` and commits; if it raises, nothing of it has happened."""
        return await _in(self._writers, self.write, deed, *args, **kwargs)

    async def taking(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same for what several take from as from a queue, each what no other has.

        On PostgreSQL such a deed locks the rows it works on and steps over those that are locked. It sees
        what others commit meanwhile: a serializable one would be refused for it, each time. So it may rely
        on nothing that it read and did not lock.
        """
        return await _in(self._writers, self.take, deed, *args, **kwargs)

    async def in_turn(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``transaction``, for what several processes do over and over again in the same tables.

        On PostgreSQL they take turns, as on SQLite they do anyway: serializable, they would be refused for
        each other's sake. It is only to spare them that: who has waited long enough goes on without.
        """
        return await _in(self._writers, self.alternate, deed, *args, **kwargs)

    async def imagine(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``deed`` on how things are and gives what it answers; nothing of it has happened.

        SQLite's one writer goes on writing while it is tried on a copy; on PostgreSQL who would change the
        same rows waits until it has been taken back.
        """
        return await _in(self._readers, self.suppose, deed, *args, **kwargs)

    async def answer(self, question: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``question(session, …)``, which only reads: one moment's picture, and it waits for nobody."""
        return await _in(self._readers, self.read, question, *args, **kwargs)

    def write(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``transaction``, in this thread."""
        return _patiently(lambda: _once(self.engine, deed, *args, **kwargs))

    def take(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``taking``, in this thread."""
        return _patiently(lambda: _once(self.queueing, deed, *args, **kwargs))

    def alternate(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``in_turn``, in this thread."""
        with self._turn():
            return _patiently(lambda: _once(self.engine, deed, *args, **kwargs))

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """A lock that PostgreSQL takes back from whoever is gone."""
        if self.is_sqlite:
            yield
            return
        with self.queueing.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            for _ in range(TURNS):
                if connection.scalar(select(func.pg_try_advisory_lock(TURN))):
                    break
                time.sleep(TURN_SECONDS * random.uniform(0.5, 1))  # noqa: S311  no secret
            try:
                yield
            finally:
                connection.execute(select(func.pg_advisory_unlock_all()))

    def suppose(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``imagine``, in this thread."""
        return _patiently(lambda: self._never(deed, *args, **kwargs))

    def _never(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        with Session(self.imagining, expire_on_commit=False) as session:
            try:
                return deed(session, *args, **kwargs)
            finally:
                session.rollback()

    def read(self, question: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``answer``, in this thread."""
        with Session(self.reading, autoflush=False) as session:
            return question(session, *args, **kwargs)

    def close(self) -> None:
        """Lets what runs end, then lets go of every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()
        self.reading.dispose()
        self.imagining.dispose()


def _only_for_us(name: str) -> None:
    """Nobody else on the machine reads the file; SQLite makes those beside it with the same mode."""
    if not name or name.startswith((":", "file:")) or not Path(name).parent.is_dir():
        return
    os.close(os.open(name, os.O_CREAT | os.O_RDWR, PRIVATE))
    for one in (Path(f"{name}{end}") for end in ("", "-wal", "-shm")):
        if one.exists() and one.stat().st_mode & OTHERS and one.stat().st_uid == os.geteuid():
            one.chmod(PRIVATE)


@contextmanager
def hold_alone(database: Database) -> Iterator[None]:
    """Keeps a second bot off an SQLite database while the block runs; exports and migrations may come.

    A file beside the database is locked, which the system undoes however we end. Raises NotAloneError.
    """
    name = database.url.database
    if not database.is_sqlite or not name:
        yield
        return
    with Path(f"{name}-running").open("w") as beside:
        try:
            fcntl.flock(beside, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotAloneError(
                f"Another Hemmaplan runs on {name}. Stop it first, or use PostgreSQL for several."
            ) from None
        yield


def passes(error: Exception) -> bool:
    """Whether the database itself was busy, away or in a tangle, and the same may go well in a while."""
    return isinstance(error, OperationalError | InterfaceError)


def _once(engine: Engine, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    with Session(engine, expire_on_commit=False) as session, session.begin():
        return deed(session, *args, **kwargs)


def _patiently(run: Callable[[], T]) -> T:
    """Runs it again where it collided with another, as PostgreSQL asks for."""
    tried = 0
    while True:
        try:
            return run()
        except DBAPIError as error:
            tried += 1
            if tried >= TRIES.get(getattr(error.orig, "sqlstate", None) or "", 0):
                raise
        time.sleep(min(PAUSE_SECONDS * 2**tried, 0.1) * random.uniform(0.5, 1))  # noqa: S311  no secret


async def _in(pool: ThreadPoolExecutor, function: Callable[..., T], *args: object, **kwargs: object) -> T:
    def run() -> T:
        try:
            return function(*args, **kwargs)
        except StopIteration as slip:  # no future can hold it: whoever waits would wait for ever
            raise RuntimeError("a transaction raised StopIteration") from slip

    return await asyncio.get_running_loop().run_in_executor(pool, run)


def _postgresql(url: str) -> Engine:
    return create_engine(
        url, hide_parameters=True, isolation_level="SERIALIZABLE", pool_size=READERS, pool_pre_ping=True
    )


def _postgresql_queueing(engine: Engine) -> Engine:
    return engine.execution_options(isolation_level="READ COMMITTED")


def _postgresql_reading(engine: Engine) -> Engine:
    # A serializable reader could be refused for what others write; a read-only snapshot never is.
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _sqlite_writing(url: str) -> Engine:
    return _sqlite(url, "BEGIN IMMEDIATE", 1, f"cache_size=-{WRITER_CACHE}")


def _sqlite_reading(url: str) -> Engine:
    return _sqlite(url, "BEGIN", READERS, "query_only=ON")


def _sqlite_copied(name: str | None) -> Engine:
    """Each connection is a copy in memory of how things are when it is made."""

    def copied() -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        with closing(sqlite3.connect(str(name))) as original:
            original.backup(copy)
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
        connection.exec_driver_sql(begin)

    return engine
