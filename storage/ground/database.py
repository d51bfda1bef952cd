"""The database: one plain function is one transaction, run whole in a thread of its own.

SQLite gets one writer, with BEGIN IMMEDIATE, and readers beside it; PostgreSQL runs serializable, and a
transaction that collides with another is simply run again. Only what takes from a queue runs otherwise there:
see ``Database.taking``.
"""

import fcntl
import os
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, func, make_url, select
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session

from storage.ground import engines
from storage.ground.deadlines import Errands, TooLateError
from storage.ground.engines import READERS

P = ParamSpec("P")
T = TypeVar("T")
Deed = Callable[Concatenate[Session, P], T]

TRIES = {"40001": 12, "40P01": 12, "23505": 3}
"""How often PostgreSQL's collisions are worth running a transaction (its manual, appendix A):
serialization_failure, deadlock_detected and unique_violation. Where two made the same row, the one who
comes second sees the first's when it is run again; if it then still makes a row twice, that is our slip."""
LAST_SECONDS = 2.0
"""An answer that has not come by then, as we close, is waited for no more."""
TURN = 0x48656D6D61
"""The advisory lock of those who take turns; any number that nobody else uses in this database."""
TURNS, TURN_SECONDS = 400, 0.005
"""How often a turn is asked for, and how long is waited in between: two seconds at the most in all."""
PAUSE_SECONDS = 0.01
"""Before the second run; doubled for each after that up to a tenth of a second, and never quite the same."""


PRIVATE, OTHERS = 0o600, 0o077
"""A file's mode, and what of one is for others than its owner."""


class NotAloneError(Exception):
    """Another bot runs on this SQLite database; the message says what to do."""


class Database:
    """Runs plain functions as transactions; ``url`` as SQLAlchemy writes it, sqlite:/// or postgresql+psycopg://."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        sqlite = self.is_sqlite
        if sqlite:
            _only_for_us(self.url.database or "")
        self.engine = engines.sqlite_writing(url) if sqlite else engines.postgresql(url)
        self.queueing = self.engine if sqlite else engines.postgresql_queueing(self.engine)
        self.reading = engines.sqlite_reading(url) if sqlite else engines.postgresql_reading(self.engine)
        self.imagining = engines.sqlite_copied(self.reading) if sqlite else self.engine
        self._errands = Errands()
        self._files: list[int] = []
        self._writers = ThreadPoolExecutor(1 if self.is_sqlite else READERS, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")

    async def transaction(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``deed(session, …)`` and commits; if it raises, nothing of it has happened."""
        return await self._in(self._writers, self.write, deed, *args, **kwargs)

    async def taking(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same for what several take from as from a queue, each what no other has.

        On PostgreSQL such a deed locks the rows it works on and steps over those that are locked. It sees
        what others commit meanwhile: a serializable one would be refused for it, each time. So it may rely
        on nothing that it read and did not lock.
        """
        return await self._in(self._writers, self.take, deed, *args, **kwargs)

    async def in_turn(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same as ``transaction``, for what several processes do over and over again in the same tables.

        On PostgreSQL they take turns, as on SQLite they do anyway: serializable, they would be refused for
        each other's sake. It is only to spare them that: who has waited long enough goes on without.
        """
        return await self._in(self._writers, self.alternate, deed, *args, **kwargs)

    async def imagine(self, deed: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``deed`` on how things are and gives what it answers; nothing of it has happened.

        SQLite's one writer goes on writing while it is tried on a copy; on PostgreSQL who would change the
        same rows waits until it has been taken back.
        """
        return await self._in(self._readers, self.suppose, deed, *args, **kwargs)

    async def answer(self, question: Deed[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs ``question(session, …)``, which only reads: one moment's picture, and it waits for nobody."""
        return await self._in(self._readers, self.read, question, *args, **kwargs)

    async def _in(
        self, pool: ThreadPoolExecutor, run: Callable[..., T], *args: object, **kwargs: object
    ) -> T:
        return await self._errands.run(pool, partial(run, *args, **kwargs))

    def hurry(self, seconds: float) -> None:
        """For who stops: nobody waits any longer for a database that is away."""
        self._errands.hurry(seconds)

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

    def keeps(self, file: int) -> None:
        """An open file of the database's own, closed when no connection is left.

        To close it sooner would undo the locks that SQLite holds in this process
        (sqlite.org/howtocorrupt.html, "Posix advisory locks canceled by a separate thread doing close()").
        """
        self._files.append(file)

    def close(self) -> None:
        """Lets what runs end, where the database answers, then lets go of every connection."""
        with self._errands.ending(LAST_SECONDS):
            self._writers.shutdown()
            self._readers.shutdown()
        self.engine.dispose()
        self.reading.dispose()
        self.imagining.dispose()
        while self._files:
            os.close(self._files.pop())


def _only_for_us(name: str) -> None:
    """Nobody else on the machine reads the file; SQLite makes those beside it with the same mode."""
    if not name or name.startswith((":", "file:")) or not Path(name).parent.is_dir():
        return
    if not Path(name).exists():  # to close one that SQLite has open would let go of its locks (POSIX)
        os.close(os.open(name, os.O_CREAT | os.O_RDWR, PRIVATE))
    for one in (Path(f"{name}{end}") for end in ("", "-wal", "-shm")):
        if one.exists() and one.stat().st_mode & OTHERS and one.stat().st_uid == os.geteuid():
            one.chmod(PRIVATE)


@contextmanager
def hold_alone(database: Database) -> Iterator[None]:
    """Keeps a second bot off an SQLite database while the block runs; exports and migrations may come.

    The file itself is locked, whatever name it goes by, which the system undoes however we end. Raises
    NotAloneError.
    """
    name = _file_of(database)
    if name is None:
        yield
        return
    file = os.open(name, os.O_RDONLY)
    database.keeps(file)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise NotAloneError(
            f"Another Hemmaplan runs on {name}. Stop it first, or use PostgreSQL for several."
        ) from None
    try:
        yield
    finally:
        fcntl.flock(file, fcntl.LOCK_UN)


def _file_of(database: Database) -> str | None:
    """Where it really is, whatever it is called; None for PostgreSQL and for one in memory."""
    if not database.is_sqlite:
        return None
    with database.reading.connect() as connection:
        files = connection.exec_driver_sql("PRAGMA database_list").all()  # with what is temporary
    return next(file for _, name, file in files if name == "main") or None


def passes(error: Exception) -> bool:
    """Whether the database itself was busy, away or in a tangle, and the same may go well in a while."""
    return isinstance(error, OperationalError | InterfaceError | TooLateError)


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
