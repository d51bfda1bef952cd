"""What the docs name is there: no map of a house that has been rebuilt."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = "bot|delivery|exports|handlers|programme|storage|texts|views|rehearsal|tests|benchmarks|docs"
NAMED = re.compile(rf"(?<![\w/])((?:{FLOORS})/[\w/.-]*\w)")
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_room_that_is_named_is_there(page: Path) -> None:
    named = NAMED.findall(page.read_text("utf-8"))
    assert [one for one in named if not (ROOT / one).exists()] == []
