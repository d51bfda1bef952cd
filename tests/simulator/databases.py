"""Databases for the simulator: a new one for each seed, with our tables and nothing in them, in memory."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url

from storage.ground.database import Database
from storage.ground.migrating import migrate
from tests.conftest import MEMORY, Postgresql, postgresql_in

SHAPED = "shaped.db"


class Databases(Protocol):
    def new(self) -> AbstractContextManager[str]:
        """The address of one, gone after the block."""


class SqliteFiles:
    """In ``folder``, copied from one with our tables."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        _shape(f"sqlite:///{folder / SHAPED}")

    @contextmanager
    def new(self) -> Iterator[str]:
        with tempfile.TemporaryDirectory(dir=self._folder) as place:
            file = Path(place) / "hemmaplan.db"
            shutil.copyfile(self._folder / SHAPED, file)
            yield f"sqlite:///{file}"


class PostgresqlDatabases:
    """In a server of our own."""

    def __init__(self, server: Postgresql) -> None:
        self._server = server
        url = server.new()
        _shape(url)
        self._shaped = str(make_url(url).database)

    @contextmanager
    def new(self) -> Iterator[str]:
        url = self._server.new(like=self._shaped)
        yield url
        self._server.tell(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")


def _shape(url: str) -> None:
    database = Database(url)
    migrate(database)
    database.close()


@contextmanager
def databases(backend: str) -> Iterator[Databases]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None, prefix="sim") as place:
        if backend == "sqlite":
            yield SqliteFiles(Path(place))
            return
        with postgresql_in(Path(place) / "data") as running:
            yield PostgresqlDatabases(running)
