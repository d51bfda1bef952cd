"""Endings: which rows go when a programme's time is out, and in which order."""

from storage.assessments import tables as assessment
from storage.ground.tables import Table
from storage.improvement import tables as improvement
from storage.meetings import tables as meeting
from storage.messages import tables as message
from storage.people import tables as people
from storage.people.personal_data import KEPT
from storage.preparations import tables as preparation
from storage.programmes import tables as programmes
from storage.reflections.tables import Reflection
from storage.reports.tables import Master, ReportPart
from storage.screens.tables import Note

Column = str

GOES_WITH_NAMES: tuple[type[Table], ...] = (
    people.AuditEntry,
    people.FormerSeat,
    message.Mention,
    message.Circular,
    message.FacilitatorMessage,
    meeting.Told,
    meeting.Attendance,
    meeting.MeetingFeedback,
    meeting.KnowledgeInventory,
    improvement.Invitation,
    assessment.Voice,
    preparation.Nudge,
    preparation.Reading,
    preparation.Shadowing,
    Note,
)
"""What was about or to one person, or between two: without the name it would be nothing, or still tell."""

REPOINTED: tuple[tuple[type[Table], Column], ...] = tuple(
    (one.row, column)
    for one in KEPT
    if one.row
    in {
        Reflection,
        preparation.Preparation,
        assessment.Round,
        assessment.Mark,
        assessment.Checklist,
        ReportPart,
        Master,
        meeting.ReachedOutcome,
        meeting.MeetingInvitation,
        improvement.Improvement,
        improvement.ImprovementMove,
        improvement.Idea,
        improvement.ImprovementIdea,
        improvement.Finding,
        improvement.Action,
        improvement.Cycle,
        improvement.Observation,
        improvement.Measure,
        improvement.MeasureValue,
        improvement.Annotation,
    }
    for column in one.people
)
"""What stays, as nobody's."""

LOOSENED: tuple[tuple[type[Table], Column], ...] = (
    (improvement.Improvement, "drives_id"),
    (improvement.Cycle, "previous_id"),
)
"""What hangs on others of its own kind."""

GOES_WITH_ALL: tuple[type[Table], ...] = (
    *GOES_WITH_NAMES,
    improvement.ImprovementMove,
    improvement.ImprovementIdea,
    improvement.Finding,
    improvement.Action,
    improvement.Observation,
    improvement.Cycle,
    improvement.MeasureValue,
    improvement.Annotation,
    improvement.Measure,
    improvement.Improvement,
    improvement.Idea,
    assessment.Mark,
    assessment.Round,
    assessment.Checklist,
    preparation.Preparation,
    ReportPart,
    Master,
    meeting.ReachedOutcome,
    meeting.MeetingInvitation,
    Reflection,
    people.Membership,
    meeting.Meeting,
    programmes.Organisation,
    programmes.Cluster,
)
"""Everything, those that hang on others first."""
