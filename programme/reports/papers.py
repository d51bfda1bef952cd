"""Papers: the documents that are made of a programme, each of one thing and as one kind of file."""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """What it is; each is about one thing, by its id."""

    PRESENTATION = "presentation"  # of an organisation before a meeting; about: the preparation
    ACCOUNT = "account"  # the final account of an organisation; about: the organisation
    ATTENDANCE = "attendance"  # who was at a meeting; about: the meeting and the cluster
    FEEDBACK = "feedback"  # what was said of it; about: the same
    REPORT = "report"  # the programme's for a steering group; about: the programme


class Kind(StrEnum):
    """As which file; PDF is PDF/A, for the registry."""

    PPTX = "pptx"
    DOCX = "docx"
    PDF = "pdf"


KINDS = {
    Paper.PRESENTATION: (Kind.PPTX,),
    Paper.ACCOUNT: (Kind.DOCX, Kind.PDF),
    Paper.ATTENDANCE: (Kind.PDF, Kind.DOCX),
    Paper.FEEDBACK: (Kind.DOCX, Kind.PDF),
    Paper.REPORT: (Kind.DOCX, Kind.PDF),
}
"""The first is what comes to somebody who did not say."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A paper about something by its id, or by two with a space between, as a file."""

    paper: Paper
    about: str
    kind: Kind
