"""Person by thing by surface: every question and every deed, asked and done by everybody there might be."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from programme.people import rights
from programme.people.ties import TIES
from programme.people.visibility import MayRead
from tests.rights.comings import EVERY, NOBODYS, Came, comes_of
from tests.rights.kinds import KINDS, Kind
from tests.rights.marks import leaks
from tests.rights.rows import ROWS, Hers, Inner, Row
from tests.rights.town import LEVELS, Town, mark

KEPT_OUT = re.compile(r"-gone$|not-yours|only-|not-in-programme|not-listed|start-guest")
OUTWARD = {"improvement.overviews.comparisons.sides", "changes.previews.of_start"}
"""They are asked with what another question has answered, and look at each of it again."""
ROOT = Path(__file__).parents[2]


def test_every_question_and_every_deed_has_its_row() -> None:
    assert ROWS.keys() == EVERY.keys(), "say in rows.py which right it takes"


def test_what_is_inner_is_called_by_no_listener() -> None:
    rooms = "\n".join(one.read_text() for one in (ROOT / "handlers").rglob("*.py"))
    asked = {name for name, row in ROWS.items() if isinstance(row, Inner)} - OUTWARD | NOBODYS.keys()
    assert "people.audit_trail.record" in asked
    assert [name for name in asked if f"{'.'.join(name.split('.')[-2:])}," in rooms] == []


def test_every_right_and_every_tie_is_in_the_table() -> None:
    assert rights.RIGHTS.keys() == set(rights.Right)
    assert list(TIES) == list(rights.Tie)
    assert {tie for entry in rights.RIGHTS.values() for tie in entry.may} == set(rights.Tie)
    assert [right for right, entry in rights.RIGHTS.items() if not entry.may] == [], "nobody could do it"


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_nobody_does_or_hears_what_is_not_hers(town: Town, kind: Kind) -> None:
    wrong = []
    for name, row in ROWS.items():
        if isinstance(row, Inner):
            continue
        for level in LEVELS if isinstance(row, Row) and row.tried else LEVELS[:1]:
            came = comes_of(town, kind, name, row.given(town, level), row.named(town, level))
            wrong += [f"{name} {level}: {one}" for one in _amiss(came, kind, row, level)]
    assert wrong == []


def _amiss(came: Came, kind: Kind, row: Row | Hers, level: MayRead) -> Iterator[str]:
    told = isinstance(row, Hers) and kind.name in row.tells_where
    where = {mark("provrundan")} if told else set()
    yield from (f"shows {one}" for one in leaks(kind, came.answer) if one not in where)
    if isinstance(row, Hers):
        return
    if not row.may(kind, level):
        if came.wrote:
            yield "is done"
        elif not came.refused and came.answer:
            yield "is answered"
    elif KEPT_OUT.search(came.refused):
        yield f"is kept from her: {came.refused}"
