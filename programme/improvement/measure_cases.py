"""A measure with those around it: what the windows about it speak of, to their reader."""

from dataclasses import dataclass
from datetime import date

from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure, Past
from programme.people.people import Person


@dataclass(frozen=True, slots=True)
class Case:
    """One measure, of an organisation of this name.

    ``history`` is the latest of what was written, corrected values too, the newest first.
    """

    measure: Measure
    reader: Person
    may_work: bool
    today: date
    history: tuple[Past, ...] = ()
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Measures:
    """All that one improvement measures."""

    improvement: Improvement
    measures: tuple[Measure, ...]
    may_work: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of some values: how many are new, and how many took another's place."""

    measure: Measure
    added: int
    corrected: int
