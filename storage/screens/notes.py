"""Notes: a facilitator's own words about an organisation, kept, changed and removed by the one who writes."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import may_change_note, may_read_notes
from programme.screens.notes import Note, require_words
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables
from storage.screens.tables import Note as Row


def about(session: Session, act: Act, organisation_id: str) -> list[Note]:
    """All about an organisation that ``by`` may read, the newest first."""
    viewer = people.viewer(session, act.by.id)
    found = _among(session, Row.organisation_id == organisation_id)
    return [one for one in found if may_read_notes(viewer, one.programme_id)]


def own(session: Session, act: Act, note_id: str) -> Note:
    """One to be changed. Raises Refusal when it is gone, or not hers."""
    found = _among(session, Row.id == note_id)
    if not found or not may_change_note(people.viewer(session, act.by.id), found[0]):
        raise Refusal("note-gone", field="note")
    return found[0]


def keep(session: Session, act: Act, note_id: str, organisation_id: str, text: str) -> None:
    """A new note; ``note_id`` is given when its field is shown, so that one sent twice is kept once.

    Raises Refusal.
    """
    words = require_words(text)
    organisation = session.get(programme_tables.Organisation, organisation_id)
    if organisation is None:
        raise Refusal("organisation-gone")
    if not may_read_notes(people.viewer(session, act.by.id), organisation.programme_id):
        raise Refusal("only-facilitator")
    if session.get(Row, note_id) is None:
        session.add(
            Row(
                id=note_id,
                organisation_id=organisation_id,
                author_id=act.by.id,
                text=words,
                written_at=act.now,
            )
        )
        session.flush()


def change(session: Session, act: Act, note_id: str, text: str) -> Note:
    """Other words in place of those before. Raises Refusal."""
    one, words = own(session, act, note_id), require_words(text)
    if one.text != words:
        row = session.get_one(Row, note_id)
        row.text, row.edited_at = words, act.now
        session.flush()
    return own(session, act, note_id)


def remove(session: Session, act: Act, note_id: str) -> None:
    """Takes a note away for good; what is already gone stays gone. Raises Refusal for somebody else's."""
    if session.get(Row, note_id) is not None:
        session.delete(session.get_one(Row, own(session, act, note_id).id))
        session.flush()


def _among(session: Session, *conditions: ColumnElement[bool]) -> Sequence[Note]:
    rows = session.execute(
        select(Row, programme_tables.Organisation.programme_id, people_tables.Person)
        .join(programme_tables.Organisation, programme_tables.Organisation.id == Row.organisation_id)
        .join(people_tables.Person, people_tables.Person.id == Row.author_id)
        .where(*conditions)
        .order_by(Row.written_at.desc(), Row.id)
    )
    return [
        Note(
            id=row.id,
            programme_id=programme_id,
            organisation_id=row.organisation_id,
            author=people.person(author),
            text=row.text,
            written_at=row.written_at,
            edited_at=row.edited_at,
        )
        for row, programme_id, author in rows
    ]
