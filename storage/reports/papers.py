"""Papers: who may have which, and what it is made of besides what she may see of the programme."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import may_approve_report
from programme.preparations.presentations import Variant
from programme.reports.papers import Asked, Paper
from programme.reports.report_parts import ReportPart
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
        case Paper.REPORT:
            return Material(asked.about, parts=report_parts.of_programme(session, act, asked.about))


def _presentation(session: Session, act: Act, preparation_id: str) -> Material:
    one = preparation_deeds.case_to_show(session, act, preparation_id).owed
    if one.presents is None or one.organisation_id is None:
        raise Refusal("paper-no-presentation")
    master = masters.content_of(session, one.programme_id)
    return Material(one.programme_id, one.organisation_id, one.meeting_id, one.presents, master)


def _account(session: Session, act: Act, organisation_id: str) -> Material:
    """For those in the organisation: what it has not opened to others stands in it."""
    if session.get(tables.Organisation, organisation_id) is None:
        raise Refusal("organisation-gone")
    one = organisations.by_id(session, organisation_id)
    if not may_approve_report(people.viewer(session, act.by.id), one.programme_id, one.id):
        raise Refusal("paper-not-yours")
    return Material(one.programme_id, one.id)
