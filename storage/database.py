"""The database: one plain function is one transaction, run whole in a thread of its own.

SQLite gets one writer, with BEGIN IMMEDIATE, and readers beside it; PostgreSQL runs serializable, and a
transaction that collides with another is simply run again.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

P = ParamSpec("P")
T = TypeVar("T")
Deed = Callable[Concatenate[Session, P], T]

READERS = 4
BUSY_SECONDS = 1.5
"""How long SQLite waits for another process's lock: less than the three seconds an ack may take."""
COLLISIONS = {"40001", "40P01", "23505"}
"""PostgreSQL's serialization_failure, deadlock_detected and unique_violation (its manual, appendix A):
where two made the same row, the one who comes second sees the first's when it is run again."""
TRIES = 10


class Database:
    """Runs plain functions as transactions; ``url`` as SQLAlchemy writes it, sqlite:/// or postgresql+psycopg://."""

    def __init__(self, url: str) -> None:
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = _sqlite(url, "BEGIN IMMEDIATE", 1) if self.is_sqlite else _postgresql(url)
        self._reading = _sqlite(url, "BEGIN", READERS) if self.is_sqlite else self.engine
        self._writers = ThreadPoolExecutor(1 if self.is_sqlite else READERS, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")

    async def transaction(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``deed(session, …)`` and commits; if it raises, nothing of it has happened."""
        return await _in(self._writers, self.write, deed, *args, **kwargs)

    async def answer(self, question: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``question(session, …)``, which only reads."""
        return await _in(self._readers, self.read, question, *args, **kwargs)

    def write(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``transaction``, in this thread."""
        for _ in range(TRIES - 1):
            try:
                return self._once(deed, *args, **kwargs)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in COLLISIONS:
                    raise
        return self._once(deed, *args, **kwargs)

    def _once(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            return deed(session, *args, **kwargs)

    def read(self, question: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``answer``, in this thread."""
        with Session(self._reading, autoflush=False) as session:
            return question(session, *args, **kwargs)

    def close(self) -> None:
        """Lets what runs end, then lets go of every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()
        self._reading.dispose()


async def _in(pool: ThreadPoolExecutor, function: Callable[..., T], *args: object, **kwargs: object) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: function(*args, **kwargs))


def _postgresql(url: str) -> Engine:
    return create_engine(url, isolation_level="SERIALIZABLE", pool_size=READERS, pool_pre_ping=True)


def _sqlite(url: str, begin: str, connections: int) -> Engine:
    engine = create_engine(url, pool_size=connections, max_overflow=0, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        # The driver's own BEGIN comes too late to keep a read and the write after it together.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin_ourselves(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
