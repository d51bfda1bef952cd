"""Participant lists: rows as somebody filled them in become people with parts, or slips told by row."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from programme.figures.written_values import Slip
from programme.ground.languages import Language
from programme.ground.roles import Role

LONGEST = 75
"""Characters of a name; what an option in a Slack list holds."""
LONGEST_ADDRESS = 254
"""RFC 5321, 4.5.3.1.3, without the angle brackets."""
SHOWN = 40
"""Characters that are shown of what could not be read."""

_FORGIVEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""What comes along unseen when somebody copies: soft hyphen, spaces without width, byte order mark."""
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of the text after it (unicode.org/reports/tr9)."""
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\.]+(\.[^\s@<>()\[\],;:\"\\.]+)+")


class Column(StrEnum):
    """What a list says of somebody, a column each; only the language may be missing."""

    ORGANISATION = "organisation"
    CLUSTER = "cluster"
    NAME = "name"
    EMAIL = "email"
    ROLE = "role"
    LANGUAGE = "language"


REQUIRED = tuple(column for column in Column if column is not Column.LANGUAGE)
NAMES = (Column.ORGANISATION, Column.CLUSTER, Column.NAME)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was given: its ``number`` as Excel shows it; ``slips`` are cells that could not be read."""

    number: int
    cells: Mapping[Column, str]
    slips: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded word → what it means, in every language at once."""

    roles: Mapping[str, Role]
    languages: Mapping[str, Language]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that can be understood: somebody in one part.

    ``cluster`` is empty where the row did not say; so is ``organisation``, for a facilitator has none.
    """

    row: int
    organisation: str
    cluster: str
    name: str
    email: str
    role: Role
    language: Language | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A list as far as it can be understood by itself; ``slips`` by row."""

    rows: tuple[Row, ...]
    entries: tuple[Entry, ...]
    slips: Mapping[int, tuple[Slip, ...]]

    @property
    def addresses(self) -> frozenset[str]:
        return frozenset(entry.email for entry in self.entries)


def folded(text: str) -> str:
    """A word as it is looked up: E-post, e post and EPOST are the same."""
    return re.sub(r"[\W_]+", "", cleaned(text).casefold())


def named(text: str) -> str:
    """A name as it is compared: great and small letters make no difference."""
    return cleaned(text).casefold()


def cleaned(text: str) -> str:
    """The text with single spaces, none at its ends, and composed letters."""
    return " ".join(_FORGIVEN.sub("", unicodedata.normalize("NFC", text)).split())


def read(rows: Iterable[Row], words: Vocabulary) -> Reading:
    """Each row by itself; empty ones are passed over."""
    kept = tuple(row for row in rows if row.slips or any(cleaned(text) for text in row.cells.values()))
    entries: list[Entry] = []
    slips: dict[int, tuple[Slip, ...]] = {}
    for row in kept:
        said = {column: cleaned(row.cells.get(column, "")) for column in Column}
        amiss = (*row.slips, *_slips(said, row, words))
        if amiss:
            slips[row.number] = amiss
        else:
            entries.append(_entry(said, row.number, words))
    return Reading(kept, tuple(entries), slips)


def _entry(said: Mapping[Column, str], number: int, words: Vocabulary) -> Entry:
    return Entry(
        row=number,
        organisation=said[Column.ORGANISATION],
        cluster=said[Column.CLUSTER],
        name=said[Column.NAME],
        email=said[Column.EMAIL].lower(),
        role=words.roles[folded(said[Column.ROLE])],
        language=words.languages[folded(said[Column.LANGUAGE])] if said[Column.LANGUAGE] else None,
    )


def _slips(said: Mapping[Column, str], row: Row, words: Vocabulary) -> Iterator[Slip]:
    if row.slips:  # what could not be read is not missing as well
        return
    role = words.roles.get(folded(said[Column.ROLE]))
    yield from _cells(said, role)
    email, language = said[Column.EMAIL], said[Column.LANGUAGE]
    if email and not _is_address(email):
        yield Slip("list-email-amiss", {"email": shown(email)})
    if said[Column.ROLE] and role is None:
        yield Slip("list-role-unknown", {"role": shown(said[Column.ROLE])})
    if language and folded(language) not in words.languages:
        yield Slip("list-language-unknown", {"language": shown(language)})
    if role is Role.FACILITATOR and (said[Column.ORGANISATION] or said[Column.CLUSTER]):
        yield Slip("list-facilitator-at-home", {})


def _cells(said: Mapping[Column, str], role: Role | None) -> Iterator[Slip]:
    """Cells that are empty and must not be, that hide something, that are too long."""
    at_home = [] if role is Role.FACILITATOR else [Column.ORGANISATION]
    for column in (Column.NAME, Column.EMAIL, Column.ROLE, *at_home):
        if not said[column]:
            yield Slip("list-cell-missing", {"column": column})
    for column in Column:
        if _hides(said[column]):
            yield Slip("list-cell-unseen", {"column": column})
    for column in NAMES:
        if len(said[column]) > LONGEST:
            yield Slip("list-cell-long", {"column": column, "most": LONGEST})


def _is_address(email: str) -> bool:
    return len(email) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(email) is not None


def _hides(text: str) -> bool:
    return any(sign in _TURNING or unicodedata.category(sign) in {"Cc", "Cs"} for sign in text)


def shown(text: str) -> str:
    """What somebody wrote, as far as there is room to show it; signs that cannot be shown are left out."""
    legible = "".join(sign for sign in text if not _hides(sign))
    return legible if len(legible) <= SHOWN else legible[: SHOWN - 1] + "…"
