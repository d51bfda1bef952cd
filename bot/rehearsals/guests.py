"""Who is in the workspace of a rehearsal: invented people, or those of a file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.demo.cast import ENGLISH, FACILITATOR, STOCKHOLM, TEAMS
from imports.changes.participant_lists import read_file
from programme.changes.participant_lists import Column, Known, Row
from programme.ground.languages import Language
from programme.ground.offers import Facts
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from rehearsal import Person, Workspace
from texts import texts_in

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
    """The people of a file, read as a participant list is; what would be asked there is left as it is.

    Raises GuestListError.
    """
    try:
        reading = read_file(file.read_bytes(), file.name, {}, Known())
    except OSError as error:
        raise GuestListError(f"{file.name} cannot be opened.") from error
    except Refusal as no:
        raise GuestListError(f"{file.name}: {_said(no.key, no.facts)}") from None
    whole = [slip for slip in reading.offer.slips if not slip.row]
    if whole:
        raise GuestListError(f"{file.name}: {_said(whole[0].key, whole[0].facts)}")
    lines = {line.place: line for line in reading.lines}
    return [_guest(row, lines[row.place].cells.get(Column.ROLES, "")) for row in reading.offer.rows]


def _said(key: str, facts: Facts) -> str:
    return texts_in(Language.EN)(key, **facts)


def _guest(row: Row, title: str) -> Guest:
    return Guest(
        row.name,
        row.email,
        ", ".join(part for part in (title, row.organisation) if part),
        LOCALES[row.language or Language.SV],
        leads=Role.FACILITATOR in row.roles,
    )


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


def _email(name: str) -> str:
    return name.lower().replace(" ", ".") + "@exempel.example"
