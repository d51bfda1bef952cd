"""What is told about reflections: an invitation to write one down, or something to ask in committee."""

from dataclasses import dataclass

from programme.ground.languages import Words
from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To
from programme.meetings.meetings import Meeting
from programme.programmes.template import Question, QuestionWhen, Step
from programme.reflections.reflections import Reflection
from programme.reflections.returns import Quote, asked_in

SPEECHES = (
    Speech(Kind.QUESTION, To.ANYBODY, Politicians.NAMED, asks=True, tells_date=True),
    Speech(Kind.DETAILS_OUT, To.ANYBODY, Politicians.ALWAYS, lasts=True),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its step, the meeting or ``film`` it hangs on, and whether she has answered it.

    ``quotes`` are what comes back in it.
    """

    question: Question | None
    step: Step | None = None
    meeting: Meeting | None = None
    answered: bool = False
    film: Words | None = None
    quotes: tuple[Quote, ...] = ()
    absent: bool = False
    """Whether it is about a meeting that she was not at."""

    @property
    def text(self) -> Words | None:
        """What is asked: of who has written nothing that it could come back to, something else."""
        return asked_in(self.question, self.quotes) if self.question is not None else None

    @property
    def in_committee(self) -> bool:
        """Whether it is one to ask there, of which nothing is owed: its words name the meeting's date."""
        return self.question is not None and self.question.when is QuestionWhen.IN_COMMITTEE


@dataclass(frozen=True, slots=True)
class DetailsOut:
    """What somebody wrote, with who took a third person's details out of it; None once she has removed it."""

    reflection: Reflection | None
