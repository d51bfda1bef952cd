"""What has happened in a programme so far, in half a page, for those who come late."""

from dataclasses import dataclass
from datetime import date

from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Programme
from programme.programmes.template import Step
from programme.programmes.template_parts import Material, Readers
from programme.reflections.reflections import Reflection
from programme.screens.pages.years import Year


@dataclass(frozen=True, slots=True)
class Recap:
    """The meetings that have been, and the newest ``reflections`` open to everybody of ``of`` there are."""

    programme: Programme
    today: date
    been: tuple[Meeting, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    of: int = 0
    ahead: Meeting | None = None
    year: Year | None = None
    """Of the reader's own organisation, where she sits in one."""

    def step(self, meeting: Meeting) -> Step:
        return self.programme.step(meeting.step)

    def material(self, meeting: Meeting) -> tuple[Material, ...]:
        """What there was to read or see, for those who took part."""
        return tuple(one for one in self.step(meeting).material if one.for_ is Readers.PARTICIPANTS)
