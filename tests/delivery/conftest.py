"""The place where promises wait."""

from collections.abc import AsyncIterator

import pytest

from tests.delivery.place import Place, a_place


@pytest.fixture
async def place(database_url: str) -> AsyncIterator[Place]:
    async with a_place(database_url) as place:
        yield place
