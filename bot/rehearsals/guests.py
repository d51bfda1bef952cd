"""Who is in the workspace of a rehearsal: invented people, or those of an Excel file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from bot.demo.cast import ENGLISH, FACILITATOR, STOCKHOLM, TEAMS
from programme.ground.languages import Language
from programme.ground.roles import Role
from rehearsal import Person, Workspace
from texts import texts_in

COLUMNS = {
    "name": ("namn", "name"),
    "email": ("e-post", "epost", "mejl", "e-mail", "email", "mail"),
    "organisation": ("organisation", "kommun", "region"),
    "role": ("roll", "roller", "role", "roles"),
    "language": ("språk", "language"),
}
"""What a column may be called, in either language, whatever its case."""
LEADS = {"facilitator", "processledare"}
LOCALES = {"sv": "sv-SE", "en": "en-GB"}


class GuestListError(Exception):
    """A file of people that cannot be read; the message says why."""


@dataclass(frozen=True)
class Guest:
    """Somebody who will be in the workspace; ``title`` is what others see beside the name."""

    name: str
    email: str
    title: str = ""
    locale: str = "sv-SE"
    zone: str = STOCKHOLM
    leads: bool = False


def invented() -> list[Guest]:
    """The people of the demo, of whom the first facilitates."""
    roles = {role: texts_in(Language.SV)("member-role", role=role.value).capitalize() for role in Role}
    facilitator = Guest(FACILITATOR, _email(FACILITATOR), roles[Role.FACILITATOR], leads=True)
    return [
        facilitator,
        *(
            Guest(
                part.name,
                _email(part.name),
                f"{roles[part.role]}, {team.organisation}",
                LOCALES["en" if part.name in ENGLISH else "sv"],
                team.zone,
            )
            for team in TEAMS
            for part in team.parts
        ),
    ]


def read_guests(file: Path) -> list[Guest]:
    """The people of an Excel file's first sheet, whose first row names its columns. Raises GuestListError."""
    try:
        book = load_workbook(file, read_only=True, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, OSError):
        raise GuestListError(f"{file.name} is no Excel workbook (.xlsx).") from None
    try:
        head, *rows = [
            [_plain(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True)
        ]
    except (ValueError, IndexError):
        raise GuestListError(f"{file.name} is empty.") from None
    finally:
        book.close()
    at = _places(head, file.name)
    return _named(_guest({name: row[place] for name, place in at.items()}) for row in rows if any(row))


def seat(workspace: Workspace, guests: Iterable[Guest]) -> Person:
    """Lets them all in, with a channel for everybody; answers whoever facilitates, added if nobody does."""
    listed = list(guests)
    if not any(guest.leads for guest in listed):
        listed.insert(0, invented()[0])
    people = [
        workspace.add_person(
            guest.name, tz=guest.zone, locale=guest.locale, email=guest.email or None, title=guest.title
        )
        for guest in listed
    ]
    workspace.add_channel("allmänt", members=people, with_bot=False)
    return next(person for person, guest in zip(people, listed, strict=True) if guest.leads)


def _plain(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


def _places(head: list[str], file: str) -> dict[str, int]:
    lower = [words.casefold() for words in head]
    at = {name: lower.index(known) for name, words in COLUMNS.items() for known in words if known in lower}
    if "name" not in at:
        raise GuestListError(f"{file} has no column called Namn or Name in its first row.")
    return at


def _guest(row: dict[str, str]) -> Guest:
    role, organisation = row.get("role", ""), row.get("organisation", "")
    language = "en" if row.get("language", "").casefold().startswith("en") else "sv"
    return Guest(
        row["name"],
        row.get("email", ""),
        ", ".join(part for part in (role, organisation) if part),
        LOCALES[language],
        leads=role.casefold() in LEADS,
    )


def _named(guests: Iterable[Guest]) -> list[Guest]:
    return [guest for guest in guests if guest.name]


def _email(name: str) -> str:
    return name.lower().replace(" ", ".") + "@exempel.example"
