"""Participant lists: what is read of somebody, and how what people write is compared and shown."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from programme.ground.languages import Language
from programme.ground.offers import Offer
from programme.ground.roles import Role

MOST_ROWS = 5_000
"""Rows in one list: three hundred organisations of eight people in two roles each."""
LONGEST = 75
"""Characters of a name; what an option in a Slack list holds."""
SHOWN = 40
"""Characters that are shown of what could not be read."""

_FORGIVEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""What comes along unseen when somebody copies: soft hyphen, spaces without width, byte order mark."""
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of the text after it (unicode.org/reports/tr9)."""


class Column(StrEnum):
    """What a list says of somebody, a column each; only the name must be there, whole or in two."""

    ORGANISATION = "organisation"
    CLUSTER = "cluster"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    ROLES = "roles"
    LANGUAGE = "language"


OURS = (
    *(Column.ORGANISATION, Column.CLUSTER, Column.NAME),
    *(Column.EMAIL, Column.ROLES, Column.LANGUAGE),
)
"""The columns of a list that we write."""
Place = tuple[str, int]
"""(the sheet's title, the row's number as the program shows it)."""


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody as a list has her: ``row`` and ``sheet`` say where.

    ``organisation`` is empty for a facilitator, ``cluster`` where neither the list nor the programme says,
    ``email`` for somebody who has none; ``before`` is the address she was known by, if that was another.
    """

    row: int
    sheet: str
    organisation: str
    cluster: str
    name: str
    email: str
    roles: tuple[Role, ...]
    language: Language | None
    before: str = ""

    @property
    def place(self) -> Place:
        return self.sheet, self.row

    @property
    def home(self) -> str:
        return self.organisation


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it was given, for whoever puts it right."""

    row: int
    sheet: str
    cells: Mapping[Column, str]

    @property
    def place(self) -> Place:
        return self.sheet, self.row


@dataclass(frozen=True, slots=True)
class Words:
    """Folded word → what it means, in every language at once.

    ``headings`` are the surer the earlier they stand; ``beside`` says nothing of what one means; ``nothing``
    stands where something is missing, ``nobody`` where a name should; ``titles`` are ends of words; ``left``
    hints at a sheet of others; ``ours`` are sheets of the file to fill in that nobody is added from.
    """

    headings: tuple[Mapping[str, Column], ...]
    beside: frozenset[str]
    roles: Mapping[str, Role]
    titles: tuple[tuple[str, Role], ...]
    languages: Mapping[str, Language]
    nothing: frozenset[str]
    nobody: frozenset[str]
    left: frozenset[str]
    totals: frozenset[str]
    ours: frozenset[str]


@dataclass(frozen=True, slots=True)
class Known:
    """What a programme holds already: organisation, as written → its cluster; and its clusters.

    ``people`` are (name, organisation), folded → the addresses of those who are called so there.
    """

    organisations: Mapping[str, str] = field(default_factory=dict)
    clusters: tuple[str, ...] = ()
    people: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is offered, and the rows as they were given."""

    offer: Offer[Row]
    lines: tuple[Line, ...]

    @property
    def addresses(self) -> frozenset[str]:
        return frozenset(row.email for row in self.offer.rows if row.email)


EXAMPLES = frozenset(
    f"{who}.example" for who in ("maria.lind@norrby", "pia.pil@norrby", "sven.alm@ekeby", "eva.ek@exempel")
)
"""The addresses of those who stand in the example of the list to fill in."""


def folded(text: str) -> str:
    """A word as it is looked up: E-post, e post and EPOST are the same."""
    return re.sub(r"[\W_]+", "", cleaned(text).casefold())


def named(text: str) -> str:
    """A name as it is compared: great and small letters make no difference."""
    return cleaned(text).casefold()


def cleaned(text: str) -> str:
    """The text with single spaces, none at its ends, and composed letters."""
    return " ".join(_FORGIVEN.sub("", unicodedata.normalize("NFC", text)).split())


def letter(place: int) -> str:
    """A column's letters from its place, from 0: A to Z, then AA."""
    letters = ""
    while place >= 0:
        place, at = divmod(place, 26)
        letters, place = chr(ord("A") + at) + letters, place - 1
    return letters


def hides(text: str) -> bool:
    """Whether there is anything in it that cannot be seen."""
    return any(sign in _TURNING or unicodedata.category(sign) in {"Cc", "Cs"} for sign in text)


def shown(text: str) -> str:
    """What somebody wrote, as far as there is room to show it; signs that cannot be shown are left out."""
    legible = "".join(sign for sign in text if not hides(sign))
    return legible if len(legible) <= SHOWN else legible[: SHOWN - 1] + "…"
