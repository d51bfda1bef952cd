"""What a file tells of meetings: who said that she comes and was there, and how it was."""

from dataclasses import dataclass

from programme.meetings.attendance import Coming


@dataclass(frozen=True, slots=True)
class Attended:
    """Somebody's answer about one meeting, by name; ``present`` is None where nobody has said."""

    meeting_id: str
    person_id: str
    name: str
    organisation_id: str | None
    coming: Coming | None
    instead: str
    present: bool | None
