"""What every test may ask for by name."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stage import Stage, set_stage


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'hemmaplan.db'}"


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    async with set_stage(database_url) as stage:
        yield stage
