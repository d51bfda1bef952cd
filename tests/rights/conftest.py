"""The town, built once: what is done in it is always taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.ground.database import Database
from tests.rights.building import build
from tests.rights.town import Town


@pytest.fixture(scope="session")
def town(shaped_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    file = tmp_path_factory.mktemp("town") / "hemmaplan.db"
    file.write_bytes(shaped_sqlite.read_bytes())
    database = Database(f"sqlite:///{file}")
    yield build(database)
    database.close()
