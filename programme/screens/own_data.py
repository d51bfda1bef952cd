"""All that is kept by and about one person, in every programme of her workspace."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from programme.people.people import Person
from programme.programmes.stewardships import Stewardship


@dataclass(frozen=True, slots=True)
class Trace:
    """One row that names her: ``parts`` are what she is in it, ``programme_id`` where it is, if anywhere.

    ``columns`` are as they are kept; what others wrote is not among them.
    """

    parts: tuple[str, ...]
    programme_id: str | None
    at: datetime | date | None
    words: Mapping[str, Any]
    columns: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class OwnData:
    """``herself`` is her own row, ``traces`` table → what names her, ``programmes`` where she was or is."""

    person: Person
    taken_at: datetime
    herself: Mapping[str, Any]
    programmes: tuple[Stewardship, ...]
    traces: Mapping[str, tuple[Trace, ...]]
