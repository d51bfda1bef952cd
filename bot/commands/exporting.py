"""``hemmaplan export``: what one person may read of a programme, in a file."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

import exports
from exports import Format
from exports.screens.papers import paper
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import Unnamed, What
from programme.people.people import Person
from programme.reports.papers import Asked
from programme.screens.exports import Extract
from storage.ground.database import Database
from storage.people import audit_trail, people
from storage.reports import papers
from storage.screens import exports as questions
from texts import Texts, texts_in


def export_file(
    database: Database,
    programme_id: str,
    out: Path,
    *,
    kind: Format,
    as_: str | None,
    now: datetime,
    version: str,
) -> str:
    """Writes the file; the name of the one whose eyes it was written for.

    Raises Refusal for an unknown programme or person, and for one with no seat in the programme.
    """
    viewer = database.read(_viewer, programme_id, as_)
    database.write(_written_down, programme_id, viewer, kind, now)
    extract = database.read(questions.extract, programme_id, viewer_id=viewer.id, now=now)
    content = exports.render(extract, _texts(extract, viewer), format=kind, version=version)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    return viewer.name


def export_paper(
    database: Database, programme_id: str, out: Path, *, asked: Asked, as_: str | None, now: datetime
) -> str:
    """The same for a paper: a presentation, a final account, the programme's report."""
    viewer = database.read(_viewer, programme_id, as_)
    material = database.read(papers.material, Act(viewer, now), asked)
    database.write(_written_down, programme_id, viewer, f"{asked.paper}-{asked.kind}", now)
    extract = database.read(questions.extract, programme_id, viewer_id=viewer.id, now=now)
    _, content = paper(asked, extract, material, _texts(extract, viewer))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    return viewer.name


def _texts(extract: Extract, viewer: Person) -> Texts:
    """In the programme's own words."""
    return texts_in(viewer.language, extract.programme.words_in(viewer.language))


def _written_down(session: Session, programme_id: str, viewer: Person, kind: str, now: datetime) -> None:
    """That it is read as somebody: before it is, for the reading would keep a running bot from writing."""
    audit_trail.record(session, Unnamed(now), programme_id, What.READ_AS, about=viewer.id, detail=kind)


def _viewer(session: Session, programme_id: str, as_: str | None) -> Person:
    """The facilitator, or whoever has that id, Slack id, email or name in the programme."""
    if as_ is None:
        found = people.facilitators(session, programme_id)[:1]
    else:
        everybody = {member.person for member in people.members(session, programme_id)}
        found = [one for one in everybody if as_ in {one.id, one.slack_id, one.email, one.name, one.own_name}]
    if not found and as_ is None:
        raise Refusal("export-no-programme", programme=programme_id)
    if not found:
        raise Refusal("export-nobody", who=as_ or "", programme=programme_id)
    if len(found) > 1:
        raise Refusal("export-several", who=as_ or "")
    return found[0]
