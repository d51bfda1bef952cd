"""A shelf: the papers somebody may have of one programme, and how far its report has come."""

from dataclasses import dataclass

from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Cluster, Organisation, Programme
from programme.reports.report_parts import ReportPart, State


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that has been, with the cluster that came to it."""

    meeting: Meeting
    cluster: Cluster

    @property
    def about(self) -> str:
        return f"{self.meeting.id} {self.cluster.id}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """``teams`` are the organisations she sits in, with the part of the report of each that was asked for.

    ``parts``, ``asks`` (how many organisations have not been asked) and the ``master``'s name are for the
    facilitator; ``parts`` is None for others.
    """

    programme: Programme
    teams: tuple[tuple[Organisation, ReportPart | None], ...]
    parts: tuple[ReportPart, ...] | None = None
    asks: int = 0
    master: str = ""
    held: tuple[Held, ...] = ()
    """The last that were hers to arrange, the latest first."""

    @property
    def leads(self) -> bool:
        return self.parts is not None

    def count(self, state: State) -> int:
        return sum(one.state is state for one in self.parts or ())
