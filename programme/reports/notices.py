"""What an organisation is told of the programme's report: that its part is asked for."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To
from programme.reports.report_parts import ReportPart

SPEECHES = (Speech(Kind.REPORT_ASKED, To.ANYBODY, Politicians.NEVER, asks=True, reaches_stand_in=False),)


@dataclass(frozen=True, slots=True)
class PartAsked:
    """None where it is gone with its organisation."""

    part: ReportPart | None
