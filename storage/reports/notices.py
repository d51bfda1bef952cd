"""What letters know of the parts of a report: whether they still wait for the organisation."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.people.visibility import may_approve_report
from programme.reports.notices import PartAsked
from programme.reports.report_parts import State
from storage.ground.batches import some
from storage.ground.kinds import Known, Telling
from storage.reports import report_parts
from storage.reports.tables import ReportPart as Row


def _asked(session: Session, tellings: Sequence[Telling]) -> dict[str, PartAsked]:
    found = {
        one.id: one
        for ids in some(one.row.subject for one in tellings)
        for one in report_parts.among(session, Row.id.in_(ids))
    }
    return {one.row.id: PartAsked(found.get(one.row.subject)) for one in tellings}


def _waits(telling: Telling, about: PartAsked) -> bool:
    """For her organisation, while she still sits in it."""
    part = about.part
    if part is None or part.state is not State.ASKED:
        return False
    return may_approve_report(telling.viewer, part.programme_id, part.organisation_id)


KNOWN = (Known((Kind.REPORT_ASKED,), _asked, _waits),)
"""What an organisation lets stand in the report."""
