"""What an organisation's people hear that is no longer to host a meeting."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.meetings import Meeting

SPEECHES = (Speech(Kind.HOSTED, To.ANYBODY, Politicians.NEVER, lasts=True),)


@dataclass(frozen=True, slots=True)
class Hosted:
    """The meeting, None when it is gone, and who hosts it now, "" for nobody."""

    meeting: Meeting | None
    was: str
    host: str = ""
