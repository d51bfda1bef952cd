"""``hemmaplan master``: the .pptx that a programme's presentations are made in, given or taken away."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from bot.commands.importing import facilitator
from exports.ground.masters import require_usable
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.database import Database
from storage.reports import masters
from storage.reports.masters import Master


def give(database: Database, programme_id: str, file: Path, as_: str | None, *, now: datetime) -> str:
    """The name of the facilitator it is given for. Raises Refusal for a file that cannot be used."""
    master = Master(file.name, file.read_bytes())
    require_usable(master.content)
    return database.write(_given, programme_id, master, as_, now).name


def take_away(database: Database, programme_id: str, as_: str | None, *, now: datetime) -> str:
    """Presentations are put into ours again."""
    return database.write(_taken_away, programme_id, as_, now).name


def _given(session: Session, programme_id: str, master: Master, as_: str | None, now: datetime) -> Person:
    lead = facilitator(session, programme_id, as_)
    masters.give(session, Act(lead, now), programme_id, master)
    return lead


def _taken_away(session: Session, programme_id: str, as_: str | None, now: datetime) -> Person:
    lead = facilitator(session, programme_id, as_)
    masters.take_away(session, Act(lead, now), programme_id)
    return lead
