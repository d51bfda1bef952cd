"""What somebody wrote down to learn from, and how widely it may be read."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LONGEST = 3000
"""Characters; the longest text Slack takes in one field."""


class MayRead(StrEnum):
    """Who may read, each wider than the one before; the writer chooses."""

    ME = "me"
    ORGANISATION = "organisation"
    CLUSTER = "cluster"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class Reflection:
    """``organisation_id`` and ``cluster_id`` are the writer's; a facilitator's are None. Moments are UTC."""

    id: str
    programme_id: str
    author_id: str
    text: str
    may_read: MayRead
    written_at: datetime
    organisation_id: str | None = None
    cluster_id: str | None = None
    step: str | None = None
    question: str | None = None
    joint: bool = False
    edited_at: datetime | None = None
    author: str = ""
    organisation: str = ""
