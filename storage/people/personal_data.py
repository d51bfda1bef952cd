"""Personal data: every table that knows of people, what in it somebody wrote, and what erasure does to it.

One record a table. What somebody gets of hers, what is erased and what is anonymised follow from it, and a
test walks every column there is: one that stands in no record is found.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import ColumnElement, inspect, or_

from storage.assessments import tables as assessment
from storage.ground.tables import Notice, Table
from storage.improvement import tables as improvement
from storage.meetings import tables as meeting
from storage.messages import tables as message
from storage.people import tables as people
from storage.preparations import tables as preparation
from storage.programmes import tables as programmes
from storage.reflections import tables as reflection
from storage.reports import tables as report
from storage.screens import tables as note


class Fate(StrEnum):
    """What becomes of a row when the person is erased."""

    GOES = "goes"  # it was about her alone
    HERS = "hers"  # she wrote it as herself: it goes or stays as she chooses
    STAYS = "stays"  # it is her team's work or somebody else's: only her name goes


@dataclass(frozen=True)
class Kept:
    """One table that names people.

    ``people`` is column → what she is there (the key of a word for it); ``words`` are the columns somebody
    wrote freely, which only those in ``authors`` get as theirs. ``at`` tells when it was.
    """

    row: type[Table]
    people: Mapping[str, str]
    fate: Fate
    words: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    at: str = ""
    others: tuple[str, ...] = field(default=(), kw_only=True)
    """Columns of text that say nothing of her: ids of Slack's and ours, words of ours."""

    @property
    def name(self) -> str:
        return str(self.row.__tablename__)

    def about(self, person_id: str) -> ColumnElement[bool]:
        """The rows that name her."""
        return or_(*(getattr(self.row, column) == person_id for column in self.people))


BY, MADE, PERSON = {"by_id": "author"}, {"made_by_id": "author"}, {"person_id": "self"}
ATTENDS = PERSON | {"answered_by_id": "told", "present_by_id": "told"}
INVITES = {"written_by_id": "author", "sent_by_id": "added"}
AGENDA, TOLD, ANSWERED = ("agenda", "have_ready"), ("told",), ("coming", "via", "stamp")
GOES, HERS, STAYS = Fate.GOES, Fate.HERS, Fate.STAYS

KEPT: tuple[Kept, ...] = (
    Kept(people.Membership, PERSON | {"added_by_id": "added"}, GOES),
    Kept(people.FormerSeat, PERSON | {"added_by_id": "added"}, GOES),
    Kept(people.Claim, PERSON | {"answered_by_id": "answered"}, GOES, at="asked_at", others=("slack_id",)),
    Kept(people.Absence, PERSON | {"stand_in_id": "stand-in"}, GOES, at="told_at"),
    Kept(
        people.AuditEntry,
        {"by_id": "actor", "about_id": "about"},
        STAYS,
        at="at",
        others=("what", "thing", "detail"),
    ),
    Kept(
        Notice,
        PERSON,
        GOES,
        at="day",
        others=("kind", "subject", "occasion", "told_where", "ours"),
    ),
    Kept(message.Message, PERSON, GOES, at="made_at", others=("slot", "channel", "ts", "error", "way")),
    Kept(message.Mention, PERSON, GOES, at="day", others=("channel", "week", "ts", "error")),
    Kept(meeting.Told, PERSON, GOES, at="on", others=("where",)),
    Kept(meeting.Attendance, ATTENDS, GOES, ("instead",), ("person_id",), "answered_at", others=ANSWERED),
    Kept(
        meeting.MeetingFeedback, PERSON, HERS, ("name", "plus", "minus", "interesting"), ("person_id",), "at"
    ),
    Kept(meeting.KnowledgeInventory, BY, STAYS, ("who", "knows", "needs", "shares"), ("by_id",), "at"),
    Kept(meeting.MeetingInvitation, INVITES, STAYS, AGENDA, ("written_by_id",), "written_at", others=TOLD),
    Kept(
        message.Circular,
        {"author_id": "author"},
        HERS,
        ("text",),
        ("author_id",),
        "written_at",
        others=("aim", "aimed_at"),
    ),
    Kept(message.FacilitatorMessage, {"author_id": "author"}, HERS, ("text",), ("author_id",), "sent_at"),
    Kept(
        preparation.Nudge,
        {"author_id": "author", "to_id": "reader"},
        HERS,
        ("text",),
        ("author_id", "to_id"),
        "written_at",
    ),
    Kept(note.CalendarFeed, PERSON, GOES, at="made_at", others=("name",)),
    Kept(note.Note, {"author_id": "author"}, HERS, ("text",), ("author_id",), "written_at"),
    Kept(
        reflection.Reflection,
        {"author_id": "author", "details_out_by_id": "took-out"},
        HERS,
        ("text",),
        ("author_id",),
        "written_at",
        others=("step", "question"),
    ),
    Kept(preparation.Reading, {"person_id": "author"}, HERS, ("question",), ("person_id",), "read_at"),
    Kept(
        preparation.Shadowing,
        {"who_id": "author", "whom_id": "about", "made_by_id": "added"},
        STAYS,
        ("saw", "whom_name"),
        ("who_id",),
        "made_at",
    ),
    Kept(
        preparation.Preparation,
        {"responsible_id": "responsible", "done_by_id": "author", "told_by_id": "told"},
        STAYS,
        ("link", "file_name", "answers"),
        ("done_by_id", "told_by_id"),
        "done_at",
        others=("item", "owed_by_id", "file_id", "done_how"),
    ),
    Kept(
        assessment.Round,
        {"begun_by_id": "author"},
        STAYS,
        ("took_part", "movement", "needs"),
        ("begun_by_id",),
        "begun_at",
        others=("checklist",),
    ),
    Kept(
        assessment.Mark,
        {"by_id": "author", "rival_by_id": "author", "comment_by_id": "author"},
        STAYS,
        ("comment",),
        ("comment_by_id",),
        "at",
        others=("point",),
    ),
    Kept(assessment.Voice, {"person_id": "author"}, GOES, at="at", others=("point",)),
    Kept(assessment.Checklist, BY, STAYS, at="at", others=("name", "version", "content")),
    Kept(
        report.ReportPart,
        {"settled_by_id": "author", "asked_by_id": "added"},
        STAYS,
        ("changed", "learned", "assessed", "quotes"),
        ("settled_by_id",),
        "settled_at",
        others=("state",),
    ),
    Kept(report.Master, {"given_by_id": "added"}, STAYS, at="given_at", others=("name", "name_before")),
    Kept(meeting.ReachedOutcome, {"said_by_id": "author"}, STAYS, at="said_at", others=("outcome",)),
    Kept(
        improvement.Improvement,
        MADE | {"responsible_id": "responsible", "secure_owner_id": "responsible"},
        STAYS,
        (
            *("starts_from", "problem", "aim", "for_whom", "how_much", "field_of_operation", "service"),
            *("conditions", "link", "secure_owner", "secure_where", "spread_to", "chain"),
        ),
        ("made_by_id",),
        "made_at",
        others=("title", "checklist_points", "report_at"),
    ),
    Kept(improvement.ImprovementMove, BY, STAYS, ("reason",), ("by_id",), "at"),
    Kept(improvement.Invitation, PERSON | {"by_id": "added"}, GOES, at="at"),
    Kept(improvement.Idea, BY, STAYS, ("text",), ("by_id",), "at"),
    Kept(improvement.ImprovementIdea, BY, STAYS, at="at"),
    Kept(
        improvement.Finding,
        BY,
        STAYS,
        ("lines", "link", "file_name"),
        ("by_id",),
        "at",
        others=("file_id",),
    ),
    Kept(
        improvement.Action,
        MADE | {"responsible_id": "responsible", "given_by_id": "added", "done_by_id": "done"},
        STAYS,
        ("what",),
        ("made_by_id", "responsible_id"),
        "made_at",
    ),
    Kept(
        improvement.Cycle,
        MADE
        | {
            "responsible_id": "responsible",
            "predicted_by_id": "predicted",
            "studied_by_id": "studied",
            "decided_by_id": "decided",
        },
        STAYS,
        (
            *("question", "prediction", "plan_what", "plan_who", "plan_where", "data_plan", "scale"),
            *("surprises", "learned", "decision_why"),
        ),
        ("made_by_id", "predicted_by_id", "studied_by_id", "decided_by_id"),
        "made_at",
    ),
    Kept(improvement.Observation, BY, STAYS, ("text",), ("by_id",), "at"),
    Kept(
        improvement.Measure,
        MADE,
        STAYS,
        ("frozen_why", "rebased_why"),
        ("made_by_id",),
        "made_at",
        others=("name", "unit", "groups"),
    ),
    Kept(improvement.MeasureValue, BY, STAYS, at="at", others=("group",)),
    Kept(improvement.Annotation, BY, STAYS, ("text",), ("by_id",), "at"),
    Kept(
        programmes.Programme,
        {"created_by_id": "author"},
        STAYS,
        at="created_at",
        others=("title", "country", "zone", "template", "dropped", "edition", "words", "inviter"),
    ),
    Kept(
        programmes.Stewardship,
        {"archived_by_id": "author"},
        STAYS,
        at="archived_at",
        others=("controller", "contact"),
    ),
)
"""In the order in which somebody reads it."""

NOBODYS: Mapping[type[Table], tuple[str, ...]] = {
    people.Workspace: ("name", "bot_user_id", "listed"),
    people.Heard: ("event_id",),
    message.Pace: ("method",),
    message.Pulse: ("process",),
    message.Trouble: ("what", "about", "cause"),
    programmes.Cluster: ("name",),
    programmes.OwnTemplate: ("content",),
    programmes.Organisation: ("name", "known_as", "words", "channel"),
    meeting.Meeting: ("step", "place", "link"),
}
"""Tables that point at nobody, with their columns of text. Erasure takes somebody off a workspace's list."""

HERSELF = ("slack_id", "own_name", "byname", "email", "zone", "shut", "dm", "days_off")
"""Columns of text in the person's own row."""


def columns_of(row: type[Table]) -> Iterator[str]:
    """By the names the house uses."""
    return (one.key for one in inspect(row).column_attrs)


def of_fate(*fates: Fate) -> Iterable[Kept]:
    return (one for one in KEPT if one.fate in fates)
