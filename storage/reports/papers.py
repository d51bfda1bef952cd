"""Papers: who may have which, and what it is made of besides what she may see of the programme."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.attendance import Guests
from programme.meetings.feedback import Gathered
from programme.people.acts import Act
from programme.people.visibility import may_approve_report
from programme.preparations.presentations import Variant
from programme.reports.papers import Asked, Paper
from programme.reports.report_parts import ReportPart
from programme.reports.shelves import Held
from storage.meetings import circles
from storage.meetings.held import attendances, feedbacks
from storage.people import people
from storage.preparations import preparation_deeds
from storage.programmes import organisations, tables
from storage.reports import masters, report_parts


@dataclass(frozen=True, slots=True)
class Material:
    """``organisation_id`` is whose it is; "" for the whole programme's."""

    programme_id: str
    organisation_id: str = ""
    meeting_id: str | None = None
    variant: Variant | None = None
    master: bytes | None = None
    parts: tuple[ReportPart, ...] = ()
    held: Held | None = None
    guests: Guests | None = None
    said: Gathered | None = None


def programme_of(session: Session, act: Act, asked: Asked) -> str:
    """The id of the programme it is of, for somebody who may have it. Raises Refusal for anybody else."""
    return material(session, act, asked).programme_id


def material(session: Session, act: Act, asked: Asked) -> Material:
    """For somebody who may have that paper. Raises Refusal for anybody else."""
    match asked.paper:
        case Paper.PRESENTATION:
            return _presentation(session, act, asked.about)
        case Paper.ACCOUNT:
            return _account(session, act, asked.about)
        case Paper.ATTENDANCE | Paper.FEEDBACK:
            return _meeting(session, act, asked)
        case Paper.REPORT:
            return Material(asked.about, parts=report_parts.of_programme(session, act, asked.about))


def _presentation(session: Session, act: Act, preparation_id: str) -> Material:
    one = preparation_deeds.case_to_show(session, act, preparation_id).owed
    if one.presents is None or one.organisation_id is None:
        raise Refusal("paper-no-presentation")
    master = masters.content_of(session, one.programme_id)
    return Material(one.programme_id, one.organisation_id, one.meeting_id, one.presents, master)


def _meeting(session: Session, act: Act, asked: Asked) -> Material:
    """For those whose meeting it is to arrange, and the facilitator."""
    meeting_id, _, cluster_id = asked.about.partition(" ")
    found = circles.to_host(session, act, meeting_id, cluster_id)
    held, guests = Held(found.meeting, found.cluster), attendances.of_circle(session, found)
    said = feedbacks.of_circle(session, found)
    return Material(found.programme.id, held=held, guests=guests, said=said)


def _account(session: Session, act: Act, organisation_id: str) -> Material:
    """For those in the organisation: what it has not opened to others stands in it."""
    if session.get(tables.Organisation, organisation_id) is None:
        raise Refusal("organisation-gone")
    one = organisations.by_id(session, organisation_id)
    if not may_approve_report(people.viewer(session, act.by.id), one.programme_id, one.id):
        raise Refusal("paper-not-yours")
    return Material(one.programme_id, one.id)
