"""Ids made up: in whatever somebody asks or does, one id is of another programme or another workspace."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from tests.rights.comings import comes_of
from tests.rights.kinds import KINDS, Kind
from tests.rights.marks import leaks
from tests.rights.rows import ROWS, Inner
from tests.rights.town import LEVELS, Town

PLACES = ("annanort", "utlandsort")
FORGERS = ("facilitator", "key person", "invited to one improvement", "who was removed", "outsider")


def _foreign(town: Town, place: str) -> dict[str, str]:
    """Our ids, each with one of the same kind elsewhere."""
    of = town.of
    return {
        of["programme"]: of[f"{place}: programme"],
        of["Norrby"]: of[place],
        of["cluster of Norrby"]: of[f"cluster of {place}"],
        of["meeting"]: of[f"{place}: meeting"],
        of["mandate"]: of[f"{place}: mandate"],
        of["material"]: of[f"{place}: facts"],
        of["open"]: of[f"{place}: presentation"],
        **{one.id: of[f"{place}: person"] for one in town.people.values()},
    }


def _forged(value: Any, foreign: dict[str, str]) -> Iterator[Any]:
    """The same with one id that is forged, in every way there is."""
    if isinstance(value, str) and value in foreign:
        yield foreign[value]
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            kept = getattr(value, field.name)
            if isinstance(kept, str) and kept in foreign:
                yield replace(value, **{field.name: foreign[kept]})


@pytest.mark.parametrize("kind", [KINDS[one] for one in FORGERS], ids=FORGERS)
@pytest.mark.parametrize("place", PLACES)
def test_an_id_of_somewhere_else_tells_nothing(town: Town, kind: Kind, place: str) -> None:
    foreign, wrong, tried = _foreign(town, place), [], 0
    for name, row in ROWS.items():
        if isinstance(row, Inner):
            continue
        given, named = row.given(town, LEVELS[1]), row.named(town, LEVELS[1])
        for at, value in enumerate(given):
            for other in _forged(value, foreign):
                came = comes_of(town, kind, name, (*given[:at], other, *given[at + 1 :]), named)
                wrong += [f"{name}: {one}" for one in leaks(kind, came.answer)]
                tried += 1
        for key, value in named.items():
            for other in _forged(value, foreign):
                came = comes_of(town, kind, name, given, named | {key: other})
                wrong += [f"{name} {key}: {one}" for one in leaks(kind, came.answer)]
                tried += 1
    assert wrong == []
    assert tried > 80
