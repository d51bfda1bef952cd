"""Who is in the workspace of a rehearsal: invented people, or those of a participant list."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.demo.cast import ENGLISH, FACILITATOR, STOCKHOLM, TEAMS
from imports.changes import participant_lists
from imports.ground.bounds import require_small
from imports.ground.tables import sheets
from programme.changes.participant_lists import Column, Row
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from rehearsal import Person, Workspace
from texts import texts_in

ENGLISH_WORDS = texts_in(Language.EN)
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
            if not part.by_mail
        ),
    ]


def read_guests(file: Path) -> list[Guest]:
    """The people of a participant list, as it is read everywhere. Raises GuestListError."""
    try:
        require_small(file.stat().st_size)
        reading = participant_lists.read(sheets(file.read_bytes(), name=file.name))
    except Refusal as no:
        raise GuestListError(ENGLISH_WORDS(no.key, **no.facts)) from None
    if not reading.offer.rows:
        raise GuestListError("\n".join(ENGLISH_WORDS(no.key, **no.facts) for no in reading.offer.slips))
    titles = {line.place: line.cells.get(Column.ROLES, "") for line in reading.lines}
    return [_guest(row, titles.get(row.place, "")) for row in reading.offer.rows]


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


def _guest(row: Row, title: str) -> Guest:
    return Guest(
        row.name,
        row.email,
        ", ".join(part for part in (title, row.organisation) if part),
        LOCALES[row.language or "sv"],
        leads=Role.FACILITATOR in row.roles,
    )


def _email(name: str) -> str:
    return name.lower().replace(" ", ".") + "@exempel.example"
