"""What was read from a table that came in, not kept yet: shown, asked about, kept by one tap.

Whoever reads a table for its meaning (a participant list, values, points) answers an ``Offer``; windows show
it, ``hemmaplan look`` writes it as json. Nothing in it is words yet: a key of a text and its facts, as in a
refusal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

RowT = TypeVar("RowT")
Facts = Mapping[str, str | int]
Answers = Mapping[str, str]
"""What she has chosen so far: an ask's ``name`` → a choice's ``value``. Given back, it is not asked again."""


class Kind(StrEnum):
    """What a table is; the words of ``look --as``."""

    LIST = "list"
    VALUES = "values"
    CHECKLIST = "checklist"
    GUESTS = "guests"


@dataclass(frozen=True, slots=True)
class Column:
    """A heading as it stands in the file, and what it is read as: a word of the kind's own, or nothing.

    For a list: organisation, cluster, name, first_name, last_name, email, roles, language. For values: date,
    value, group, count, out_of. ``place`` from 0; ``values`` may say which group's value: ``value Kvinnor``.

    """

    heading: str
    read_as: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a row, or about the whole when ``row`` is 0; rows count from 1 as the program does.

    Left out: it is not kept, and nothing is wrong (hidden, a mean, no value). A slip: it cannot be kept as it
    is. ``sheet`` is said where several are read.
    """

    row: int
    key: str
    facts: Facts
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """``value`` comes back in ``Answers``; ``label`` as it stands in her file, or else a text's ``key``."""

    value: str
    label: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """What nobody can know but she. ``name`` is unique in the offer, such as ``sheet`` or ``title:strateg``.

    One of ``choices``, or free words where there are none. ``proposed`` is the choice we would have made.
    """

    name: str
    key: str
    facts: Facts
    choices: tuple[Choice, ...] = ()
    proposed: str = ""


@dataclass(frozen=True, slots=True)
class Offer(Generic[RowT]):
    """All that was read; ``told`` is good to know. It may be kept when no ``asks`` are left and no ``slips``.

    ``read_from`` are the titles of the sheets that were read (often one), ``sheets`` of all in the file, in
    their order. A row is a frozen dataclass with at least these fields: for values ``on`` (date), ``group``
    (empty for none), ``value``, ``count``, ``out_of`` (None where it is no count); for a list
    ``organisation``, ``cluster``, ``name``, ``email``, ``roles`` (a tuple of Role), ``language``; for a
    checklist ``id``, ``text``, ``level``.
    """

    kind: Kind
    read_from: tuple[str, ...]
    sheets: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[RowT, ...]
    left_out: tuple[Remark, ...] = ()
    asks: tuple[Ask, ...] = ()
    slips: tuple[Remark, ...] = ()
    told: tuple[Remark, ...] = ()

    @property
    def ready(self) -> bool:
        return bool(self.rows) and not self.asks and not self.slips
