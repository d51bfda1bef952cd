"""``hemmaplan person``: all that is kept by and about somebody, as json and as a workbook."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from exports.screens import own_data as files
from programme.people.audit_trail import Unnamed, What
from storage.ground.database import Database
from storage.people import audit_trail
from storage.screens import own_data
from texts import texts_in


def write(database: Database, who: str, out: Path, *, now: datetime, version: str) -> tuple[Path, Path]:
    """Writes both files beside each other, named after ``out``; the trail of her programmes tells of it.

    Raises Refusal for an unknown person, or several.
    """
    person_id = database.write(_fetched, who, now)
    what = database.read(own_data.of_person, person_id, now=now)
    texts = texts_in(what.person.language)
    book, data = out.with_suffix(".xlsx"), out.with_suffix(".json")
    out.parent.mkdir(parents=True, exist_ok=True)
    book.write_bytes(files.as_workbook(what, texts))
    data.write_bytes(files.as_json(what, texts, version=version))
    return book, data


def _fetched(session: Session, who: str, now: datetime) -> str:
    """Her id; that it is fetched is written down first, for the reading would keep a bot from writing."""
    person = own_data.named(session, who)
    audit_trail.record_everywhere(session, Unnamed(now), person.id, What.FETCHED)
    return person.id
