"""A table somebody only wants to know about: what it is, and how it would be read.

What reads its meaning is fetched when there is a table: most hostile files cost less than that.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from imports.ground.tables import sheets
from programme.ground.offers import Kind, Offer
from programme.ground.tables import Sheet


@dataclass(frozen=True, slots=True)
class Asked:
    """As what it is to be read, None for whatever it is; ``unit`` and ``groups`` are the measure's.

    ``language`` sv or en.
    """

    kind: Kind | None
    unit: str
    groups: tuple[str, ...]
    language: str
    today: date


def look(content: bytes, name: str, asked: Asked) -> Offer[Any]:
    """Raises Refusal for what is no table, with its cause. Read it apart."""
    found = sheets(content, name=name)
    match asked.kind or _kind(found):
        case Kind.LIST:
            return _list(found)
        case Kind.GUESTS:
            return replace(_list(found), kind=Kind.GUESTS, asks=())
        case Kind.CHECKLIST:
            from imports.preparations import checklists

            return checklists.offer(found)
    return _values(found, asked)


def _kind(found: Sequence[Sheet]) -> Kind:
    """A list has people or addresses, a checklist points; all else are values."""
    from imports.changes import participant_lists
    from imports.preparations import checklists

    if participant_lists.is_list(found):
        return Kind.LIST
    return Kind.CHECKLIST if checklists.is_checklist(found) else Kind.VALUES


def _list(found: Sequence[Sheet]) -> Offer[Any]:
    from imports.changes import participant_lists

    return participant_lists.offer(found)


def _values(found: Sequence[Sheet], asked: Asked) -> Offer[Any]:
    from imports.improvement import values
    from programme.ground.languages import Language

    return values.offer(
        found, unit=asked.unit, groups=asked.groups, language=Language(asked.language), today=asked.today
    )
