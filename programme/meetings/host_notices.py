"""What the people of an organisation hear that is to host a meeting, or no longer is."""

from dataclasses import dataclass

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.meetings import Meeting

SPEECHES = (Speech(Kind.HOSTED, To.ANYBODY, Politicians.NEVER, lasts=True),)


@dataclass(frozen=True, slots=True)
class Hosted:
    """The meeting, None when it is gone, and who hosts it now, "" for nobody.

    ``was`` is who did, by name; ``hers`` that it is told to who does now.
    """

    meeting: Meeting | None
    was: str
    host: str = ""
    hers: bool = False


NOW = "now "
"""What an occasion begins with, before the organisation's id, where it hosts from now on."""
