"""What letters know of what organisations put up for each other: what is there to read, and what is asked."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.preparations.preparations import Owed
from programme.preparations.reading import readings as rules
from programme.preparations.reading.readings import TO_ALL, Material
from storage.ground.batches import some
from storage.ground.kinds import Known, Telling
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.preparations.reading.readings import Around


def _to_read(session: Session, tellings: Sequence[Telling]) -> dict[str, Material | None]:
    there = preparations.by_ids(session, [one.row.subject for one in tellings])
    around = readings.around_them(session, list(there.values()))
    return {one.row.id: _open_to(one, there.get(one.row.subject), around) for one in tellings}


def _open_to(telling: Telling, one: Owed | None, around: Around) -> Material | None:
    """Nothing once it is taken back, or the reader has left."""
    if one is None or not rules.may_open(telling.viewer, one):
        return None
    return around.seen_by(one, telling.reader, telling.viewer)


def _is_unread(_telling: Telling, one: Material | None) -> bool:
    return one is not None and bool(one.reads_for) and one.read is None and not one.meeting.cancelled


def _asked(session: Session, tellings: Sequence[Telling]) -> dict[str, tuple[Material, ...]]:
    meeting_of = preparation_tables.Preparation.meeting_id
    there = [
        one
        for ids in some(one.row.subject for one in tellings)
        for one in preparations.among(session, meeting_of.in_(ids))
    ]
    around = readings.around_them(session, there)
    return {one.row.id: _asked_of(one, there, around) for one in tellings}


def _asked_of(telling: Telling, there: Sequence[Owed], around: Around) -> tuple[Material, ...]:
    """What has been asked before the meeting: of one organisation, by its id, or of all for a facilitator."""
    row, viewer = telling.row, telling.viewer
    of_it = (one for one in there if one.meeting_id == row.subject)
    theirs = (one for one in of_it if row.occasion in {TO_ALL, one.organisation_id})
    heard = (
        one for one in theirs if viewer.facilitates(one.programme_id) or viewer.sits_in(one.organisation_id)
    )
    found = (around.seen_by(one, telling.reader, viewer) for one in heard)
    return readings.in_order(one for one in found if one.questions)


def _is_asked(_telling: Telling, found: Sequence[Material]) -> bool:
    return any(not one.meeting.cancelled for one in found)


KNOWN = (Known((Kind.READING,), _to_read, _is_unread), Known((Kind.ASKED,), _asked, _is_asked))
